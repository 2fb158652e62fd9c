using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>The page that lists every document of a build.</summary>
[TemplateModel]
public sealed record IndexPage
{
    /// <summary>The language of the page itself.</summary>
    public required Language Language { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The colours: those of the first organisation.</summary>
    public required Brand Brand { get; init; }

    /// <summary>The organisations, by name.</summary>
    public required ValueList<IndexOrganisation> Organisations { get; init; }
}

/// <summary>An organisation with its documents.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Language">The language of the name, or null for the page's.</param>
/// <param name="Languages">Its documents by language.</param>
[TemplateModel]
public sealed record IndexOrganisation(string Name, Language? Language, ValueList<IndexLanguage> Languages);

/// <summary>The documents of an organisation in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Documents">The documents.</param>
[TemplateModel]
public sealed record IndexLanguage(Language Language, string Name, ValueList<IndexDocument> Documents);

/// <summary>A document and its files.</summary>
/// <param name="KindLabel">What it is: "Policy".</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Its state when it is not in force; empty otherwise.</param>
/// <param name="Links">Its files.</param>
[TemplateModel]
public sealed record IndexDocument(string KindLabel, string Title, string Status, ValueList<IndexLink> Links)
{
    /// <summary>What it asks of each role; may be empty.</summary>
    public ValueList<IndexLink> Roles { get; init; }

    /// <summary>What stands before these: "By role".</summary>
    public string RolesLabel { get; init; } = string.Empty;
}

/// <summary>A link to a file.</summary>
/// <param name="Href">The relative address.</param>
/// <param name="Label">What is shown: "PDF".</param>
/// <param name="Description">The same with the title, for those who hear the links alone.</param>
[TemplateModel]
public sealed record IndexLink(string Href, string Label, string Description);

using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>The page that lists every document of a build, or of one organisation, and in which they are searched.</summary>
[TemplateModel]
public sealed record IndexPage
{
    /// <summary>The language of the page itself.</summary>
    public required Language Language { get; init; }

    /// <summary>The title: "Documents", or the name of the one organisation.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title, or null for the page's.</summary>
    public Language? TitleLanguage { get; init; }

    /// <summary>The colours: those of the first organisation.</summary>
    public required Brand Brand { get; init; }

    /// <summary>Words of the interface in the page's language.</summary>
    public required Labels Labels { get; init; }

    /// <summary>The same page in every language that the build has, this one included; empty where there is one.</summary>
    public ValueList<LanguageVersion> Languages { get; init; }

    /// <summary>The organisation, where the documents are one organisation's: then its mark stands on the page; else null.</summary>
    public Issuer? Issuer { get; init; }

    /// <summary>The page that lists all organisations, where this one is one organisation's; else null.</summary>
    public string? Top { get; init; }

    /// <summary>How many documents there are, in words.</summary>
    public required string Count { get; init; }

    /// <summary>The organisations, by name.</summary>
    public required ValueList<IndexOrganisation> Organisations { get; init; }

    /// <summary>What the documents can be narrowed by.</summary>
    public ValueList<IndexFacet> Facets { get; init; }

    /// <summary>The latest versions, the latest first.</summary>
    public ValueList<IndexChange> Changes { get; init; }

    /// <summary>Whether some document can be read in a language that does not prevail.</summary>
    public bool HasCourtesy { get; init; }

    /// <summary>The texts that are searched.</summary>
    public ValueList<IndexText> Texts { get; init; }
}

/// <summary>An organisation with its documents.</summary>
[TemplateModel]
public sealed record IndexOrganisation
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its own name.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the name, or null for the page's.</summary>
    public Language? Language { get; init; }

    /// <summary>The list of its documents alone; null where this is it.</summary>
    public string? Href { get; init; }

    /// <summary>How many documents it has, in words.</summary>
    public required string Count { get; init; }

    /// <summary>Its documents; empty where they are listed on its own page alone.</summary>
    public ValueList<IndexDocument> Documents { get; init; }
}

/// <summary>A document of an organisation, in all its languages.</summary>
[TemplateModel]
public sealed record IndexDocument
{
    /// <summary>Organisation and document, with a slash between.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title, or null for the page's.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of the summary, or null for the page's.</summary>
    public Language? SummaryLanguage { get; init; }

    /// <summary>Where it is read.</summary>
    public required string Href { get; init; }

    /// <summary>What it is about, or empty.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is, in a word of the vocabulary: <c>policy</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is: "Policy".</summary>
    public required string KindLabel { get; init; }

    /// <summary>Its number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Where it stands in its life, in a word of the vocabulary; empty for what no organisation decides on.</summary>
    public required string State { get; init; }

    /// <summary>The same in words; null for what no organisation decides on.</summary>
    public StatusTag? Status { get; init; }

    /// <summary>The day by which it must have been reviewed, as <c>2026-09-17</c>; null where none is set.</summary>
    public string? ReviewDay { get; init; }

    /// <summary>The same in words.</summary>
    public string? Review { get; init; }

    /// <summary>The codes of its languages, with spaces between.</summary>
    public required string LanguageCodes { get; init; }

    /// <summary>The ids of the roles that it asks something of, with spaces between.</summary>
    public required string RoleIds { get; init; }

    /// <summary>The ids of the roles that it is for, with spaces between.</summary>
    public string AudienceIds { get; init; } = string.Empty;

    /// <summary>The document in each language.</summary>
    public ValueList<IndexEdition> Editions { get; init; }
}

/// <summary>A document in one language, with its files.</summary>
[TemplateModel]
public sealed record IndexEdition
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>Its code in capitals: "NB".</summary>
    public string ShortName => Language.Code.ToUpperInvariant();

    /// <summary>What it calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>Where the document is read in it.</summary>
    public required string Href { get; init; }

    /// <summary>Whether the text in this language helps and another one prevails.</summary>
    public required bool IsCourtesy { get; init; }

    /// <summary>Language and title, for those who hear the links alone.</summary>
    public required string Description { get; init; }

    /// <summary>Its files.</summary>
    public ValueList<IndexLink> Links { get; init; }

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

/// <summary>Something that documents can be narrowed by.</summary>
/// <param name="Key">By which the script knows it: <c>kind</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Values">What can be chosen.</param>
[TemplateModel]
public sealed record IndexFacet(string Key, string Label, ValueList<IndexChoice> Values);

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">By which the script knows it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many documents it is true of; null where only the reader's day tells.</param>
/// <param name="Language">The language of the label, or null for the page's.</param>
[TemplateModel]
public sealed record IndexChoice(string Value, string Label, string? Count, Language? Language);

/// <summary>A version of a document.</summary>
/// <param name="Day">Its day, as <c>2026-09-17</c>.</param>
/// <param name="Date">The same in words.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Href">Where it is read.</param>
/// <param name="Version">Which version: "Version 2.0".</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Summary">What changed.</param>
/// <param name="Language">The language of the title, or null for the page's.</param>
/// <param name="SummaryLanguage">The language of the summary, or null for the page's.</param>
[TemplateModel]
public sealed record IndexChange(string Day, string Date, string Title, string Href, string Version, string Organisation, string Summary, Language? Language, Language? SummaryLanguage);

/// <summary>The text of a document in one language, for the search.</summary>
/// <param name="Document">The <see cref="IndexDocument.Id"/>.</param>
/// <param name="Language">The language.</param>
/// <param name="Href">Where it is read.</param>
/// <param name="Sections">Its sections.</param>
[TemplateModel]
public sealed record IndexText(string Document, Language Language, string Href, ValueList<IndexSection> Sections);

/// <summary>A section of a document, for the search.</summary>
/// <param name="Anchor">Its anchor; empty for the title page.</param>
/// <param name="Heading">Its heading; empty for the title page.</param>
/// <param name="Text">What stands in it and in none of the sections within it, with soft hyphens where words are made of parts.</param>
[TemplateModel]
public sealed record IndexSection(string Anchor, string Heading, string Text);

using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>The page that shows how far every document is translated into every language, and leads to the review pages.</summary>
[TemplateModel]
public sealed record ReviewOverview
{
    /// <summary>The language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>The words of the page.</summary>
    public required Labels Labels { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The colours: those of the first organisation.</summary>
    public required Brand Brand { get; init; }

    /// <summary>The organisations.</summary>
    public required ValueList<ReviewOrganisation> Organisations { get; init; }
}

/// <summary>An organisation with what is translated for it.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="NameLanguage">The language of the name, or null for the page's.</param>
/// <param name="Languages">The languages translated into, one a column, as the page calls them.</param>
/// <param name="Documents">The documents, one a row.</param>
[TemplateModel]
public sealed record ReviewOrganisation(string Name, Language? NameLanguage, ValueList<string> Languages, ValueList<ReviewDocument> Documents);

/// <summary>A document and its translations.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="LanguageName">What the page calls that language.</param>
/// <param name="Translations">Its translations, one for each column; a place without one stands for a language that it is not published in, or its own.</param>
[TemplateModel]
public sealed record ReviewDocument(string Title, Language Language, string LanguageName, ValueList<ReviewTranslation> Translations);

/// <summary>A translation of a document.</summary>
/// <param name="Href">Its review page; null where there is none.</param>
/// <param name="Description">Document and language, for those who hear the links alone.</param>
/// <param name="Progress">How far it is; null where there is none.</param>
[TemplateModel]
public sealed record ReviewTranslation(string? Href, string Description, ReviewProgress? Progress);

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Views;

namespace Styrdok.Cli.Rendering;

/// <summary>What is written for each edition.</summary>
[Flags]
internal enum OutputFormats
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>HTML.</summary>
    Html = 1,

    /// <summary>PDF.</summary>
    Pdf = 2,

    /// <summary>The items of the checklist as a table for spreadsheets.</summary>
    Csv = 4,

    /// <summary>The items of the checklist for programs.</summary>
    Json = 8,

    /// <summary>All of them.</summary>
    All = Html | Pdf | Csv | Json,
}

/// <summary>One document of one organisation in one language, and where its files go.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Adoption">How it adopted the document.</param>
/// <param name="Document">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Languages">Every language the document is rendered in for the organisation.</param>
internal sealed record PlannedEdition(Organisation Organisation, Adoption Adoption, LibraryDocument Document, Language Language, IReadOnlyList<Language> Languages)
{
    /// <summary>What the names of checklist, year and role views have after the document's. No id of a document holds a full stop.</summary>
    public const string ChecklistSuffix = ".checklist", YearSuffix = ".year", RoleSuffix = ".role-";

    /// <summary>The folder of the edition's files below the output folder.</summary>
    public string Folder => Organisation.Id + "/" + Language.Code + "/";

    /// <summary>The name of the document's file without an ending.</summary>
    public string Name => Document.Id;

    /// <summary>The list of documents that its pages lead back to, seen from its folder.</summary>
    public string Index { get; init; } = "../../index.html";

    /// <summary>The other files of the edition, seen from one of them.</summary>
    /// <param name="suffix">What the name of that one has after the document's: empty for the document itself.</param>
    /// <param name="formats">What is written.</param>
    /// <param name="document">The document as the organisation has it.</param>
    /// <param name="ownName">What a language calls itself.</param>
    public Related Related(string suffix, OutputFormats formats, LibraryDocument document, Func<Language, string> ownName)
    {
        string? Address(string of) => formats.HasFlag(OutputFormats.Html) ? Name + of + ".html" : formats.HasFlag(OutputFormats.Pdf) ? Name + of + ".pdf" : null;
        return new Related
        {
            Languages = Languages.Select(language => new LanguageVersion(language, ownName(language), $"../{language.Code}/{Name}{suffix}.html", language == Language)).ToValueList(),
            Document = Address(string.Empty),
            Pdf = formats.HasFlag(OutputFormats.Pdf) ? Name + suffix + ".pdf" : null,
            Checklist = ChecklistComposer.Has(document) ? Address(ChecklistSuffix) : null,
            Year = YearViewComposer.Has(document) ? Address(YearSuffix) : null,
            Roles = RoleViewComposer.RolesOf(document).Select(role => Address(RoleSuffix + role) is { } address ? new RoleAddress(role, address) : null).OfType<RoleAddress>().ToValueList(),
            Index = Index,
        };
    }
}

/// <summary>Which editions a build renders.</summary>
/// <param name="Editions">The editions: by organisation, document and language.</param>
/// <param name="Formats">What is written for each.</param>
internal sealed record EditionPlan(IReadOnlyList<PlannedEdition> Editions, OutputFormats Formats)
{
    /// <summary>Whether each organisation has a list of its own in its folder, which its documents lead back to: where several were planned, even if some of them fail.</summary>
    public bool HasOwnLists { get; init; }

    // More are no help to somebody who looks for one.
    private const int MostListed = 16;

    /// <summary>Plans a build for one organisation or for all.</summary>
    /// <exception cref="UsageException">There is no such organisation or document, or nothing is left to render.</exception>
    public static EditionPlan Of(LoadedLibrary loaded, IReadOnlyCollection<Language> languages, OutputFormats formats, string? organisation, string? document) =>
        OfOrganisations(loaded, languages, formats, organisation is null ? null : [organisation], document);

    /// <summary>Plans a build for several organisations.</summary>
    /// <param name="loaded">The library.</param>
    /// <param name="languages">The languages; empty for all.</param>
    /// <param name="formats">What is written.</param>
    /// <param name="organisations">The ids of the organisations; null for all.</param>
    /// <param name="document">The id of the document; null for all.</param>
    /// <exception cref="UsageException">There is no such organisation or document, or nothing is left to render.</exception>
    public static EditionPlan OfOrganisations(LoadedLibrary loaded, IReadOnlyCollection<Language> languages, OutputFormats formats, IReadOnlyCollection<string>? organisations, string? document)
    {
        var library = loaded.Reading.Library;
        foreach (var organisation in organisations ?? []) Known("organisation", organisation, library.Organisations.Select(known => known.Id));
        Known("document", document, library.Documents.Select(known => known.Id));
        var editions =
            from publisher in library.Organisations
            where organisations is null || organisations.Contains(publisher.Id)
            from adoption in Adoptions(publisher, library.Documents)
            where document is null || adoption.Document == document
            let adopted = library.FindDocument(adoption.Document)
            where adopted is not null
            let published = LanguagesOf(publisher, adopted, adoption)
            from language in published
            where languages.Count == 0 || languages.Contains(language)
            select new PlannedEdition(publisher, adoption, adopted, language, published.Where(other => languages.Count == 0 || languages.Contains(other)).ToList());
        var plan = Listed(editions.ToList(), formats);
        if (library.Organisations.Count == 0)
            throw new UsageException("No organisation publishes the documents. Write organisations/<id>/organisation.yaml with its id, names and a brand colour; docs/organisations.md shows one.");
        return plan.Editions.Count > 0 ? plan : throw new UsageException("Nothing is left to render: no organisation adopts such a document in such a language.");
    }

    /// <summary>The name of a list of documents in one of its languages.</summary>
    /// <param name="language">The language.</param>
    /// <param name="languages">All of them, in the order of the plan.</param>
    public static string ListName(Language language, IReadOnlyList<Language> languages) => language == languages[0] ? "index.html" : $"index.{language.Code}.html";

    /// <summary>Languages in the order in which an organisation names those it publishes in; the others after them, as they come.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="languages">The languages.</param>
    public static List<Language> InOrderOf(Organisation organisation, IEnumerable<Language> languages)
    {
        var named = organisation.Languages.ToList();
        return [.. languages.Distinct().OrderBy(language => named.IndexOf(language) is var place and >= 0 ? place : int.MaxValue)];
    }

    // The languages are the organisation's alone, so that the names hold when another organisation fails.
    private static EditionPlan Listed(List<PlannedEdition> editions, OutputFormats formats)
    {
        var languages = editions.GroupBy(edition => edition.Organisation.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => InOrderOf(group.First().Organisation, group.Select(edition => edition.Language)), StringComparer.Ordinal);
        var above = languages.Count > 1 ? "../" : "../../";
        return new EditionPlan([.. editions.Select(edition => edition with { Index = above + ListName(edition.Language, languages[edition.Organisation.Id]) })], formats) { HasOwnLists = languages.Count > 1 };
    }

    private static IEnumerable<Adoption> Adoptions(Organisation organisation, ValueList<LibraryDocument> documents) =>
        organisation.Adopts.Count > 0 ? organisation.Adopts : documents.Select(document => new Adoption { Document = document.Id });

    private static List<Language> LanguagesOf(Organisation organisation, LibraryDocument document, Adoption adoption) => document.Languages.Concat(adoption.Languages)
        .Select(entry => Language.Parse(entry.Key)).Distinct().Order()
        .Where(language => organisation.Languages.Count == 0 || organisation.Languages.Contains(language))
        .ToList();

    private static void Known(string what, string? id, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (id is null || all.Contains(id, StringComparer.Ordinal)) return;
        throw new UsageException(all.Count <= MostListed ? $"There is no {what} '{id}'; there are: {string.Join(", ", all)}." : $"There is no {what} '{id}'. {Nearest.Suggest(id, all)}");
    }
}

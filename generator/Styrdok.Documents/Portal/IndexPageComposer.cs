using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Portal;

/// <summary>Composes the page that lists documents, and in which they are searched.</summary>
/// <param name="labels">The words of the page's language.</param>
/// <param name="language">The page's language.</param>
/// <param name="brand">The colours of the page.</param>
public sealed class IndexPageComposer(Labels labels, Language language, Brand brand)
{
    private const int MostChanges = 8;
    private const int MostNames = 3;

    private readonly Words _words = new(labels);
    private readonly Alphabet _alphabet = new(labels["alphabet"], labels["alphabet_same"]);

    /// <summary>The page of all documents.</summary>
    /// <param name="entries">The editions, by organisation.</param>
    /// <param name="languages">The same page in every language.</param>
    /// <param name="page">The page of an organisation, by its id; null where none has one.</param>
    public IndexPage Compose(IReadOnlyCollection<PortalEntry> entries, IEnumerable<LanguageVersion> languages, Func<string, string>? page = null) => Page(entries, languages, string.Empty, page);

    /// <summary>The page of one organisation's documents, in the folder of that organisation.</summary>
    /// <param name="entries">Its editions.</param>
    /// <param name="languages">The same page in every language.</param>
    /// <param name="top">The page that lists the organisations.</param>
    public IndexPage ComposeOrganisation(IReadOnlyCollection<PortalEntry> entries, IEnumerable<LanguageVersion> languages, string top) =>
        Page(entries, languages, entries.First().Organisation + "/") with { Top = top };

    /// <summary>The page that lists organisations, each with a page of its own.</summary>
    /// <param name="entries">The editions, by organisation.</param>
    /// <param name="languages">The same page in every language.</param>
    /// <param name="page">The page of an organisation, by its id.</param>
    public IndexPage ComposeTop(IReadOnlyCollection<PortalEntry> entries, IEnumerable<LanguageVersion> languages, Func<string, string> page) => new()
    {
        Language = language,
        Title = labels["index_title"],
        Brand = brand,
        Labels = labels,
        Languages = languages.ToValueList(),
        Count = _words.Count("index_documents", DocumentsOf(entries)),
        Organisations = ByOrganisation(entries, group => Organisation(group, []) with { Href = page(group.First().Organisation) }),
    };

    private IndexPage Page(IReadOnlyCollection<PortalEntry> entries, IEnumerable<LanguageVersion> languages, string folder, Func<string, string>? page = null)
    {
        string Href(string path) => path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
        var documents = entries.GroupBy(entry => (entry.Organisation, entry.Document)).Select(group => (Editions: group.ToList(), Row: Document([.. group], Href))).ToList();
        var isOne = entries.Select(entry => entry.Organisation).Distinct(StringComparer.Ordinal).Count() == 1;
        var (name, nameLanguage) = isOne ? NameOf(entries) : (labels["index_title"], null);
        var rows = documents.ToLookup(document => document.Row.Organisation, document => document.Row, StringComparer.Ordinal);
        return new IndexPage
        {
            Language = language,
            Title = name,
            TitleLanguage = nameLanguage,
            Issuer = isOne ? Own(entries).Issuer with { Name = name, NameLanguage = nameLanguage } : null,
            Brand = brand,
            Labels = labels,
            Languages = languages.ToValueList(),
            Count = _words.Count("index_documents", documents.Count),
            Organisations = ByOrganisation(entries, group => Organisation(group, rows[group.First().Organisation]) with { Href = page?.Invoke(group.First().Organisation) }),
            Facets = [.. Facets(documents)],
            Changes = Changes(documents.Select(document => document.Editions), Href),
            HasCourtesy = entries.Any(entry => entry.IsCourtesy),
            Texts = entries.Where(entry => entry.Sections.Count > 0 && entry.Files.Count > 0)
                .Select(entry => new IndexText(IdOf(entry), entry.Language, Href(entry.Files[0].Path), entry.Sections)).ToValueList(),
        };
    }

    private static string IdOf(PortalEntry entry) => entry.Organisation + "/" + entry.Document;

    private static int DocumentsOf(IEnumerable<PortalEntry> entries) => entries.Select(IdOf).Distinct(StringComparer.Ordinal).Count();

    private ValueList<IndexOrganisation> ByOrganisation(IEnumerable<PortalEntry> entries, Func<List<PortalEntry>, IndexOrganisation> compose) =>
        entries.GroupBy(entry => entry.Organisation, StringComparer.Ordinal).Select(group => compose([.. group])).OrderBy(organisation => organisation.Name, _alphabet).ToValueList();

    private IndexOrganisation Organisation(List<PortalEntry> entries, IEnumerable<IndexDocument> documents)
    {
        var (name, nameLanguage) = NameOf(entries);
        return new IndexOrganisation
        {
            Id = entries[0].Organisation,
            Name = name,
            Language = nameLanguage,
            Count = _words.Count("index_documents", DocumentsOf(entries)),
            Documents = documents.OrderBy(document => document.Title, _alphabet).ToValueList(),
        };
    }

    /// <summary>The name as the organisation itself writes it: in the language where it is not foreign.</summary>
    private (string Name, Language? Language) NameOf(IReadOnlyCollection<PortalEntry> entries)
    {
        var own = Own(entries);
        return (own.Issuer.Name, Foreign(own.Issuer.NameLanguage ?? own.Language));
    }

    private PortalEntry Own(IReadOnlyCollection<PortalEntry> entries) => entries.FirstOrDefault(entry => entry.Issuer.NameLanguage is null && entry.Language == language) ?? entries.First();

    private Language? Foreign(Language other) => other == language ? null : other;

    /// <summary>The edition by which a document is named: in the page's language, else one that prevails.</summary>
    private PortalEntry Named(List<PortalEntry> editions) =>
        editions.Find(entry => entry.Language == language) ?? editions.Find(entry => !entry.IsCourtesy) ?? editions[0];

    private IndexDocument Document(List<PortalEntry> editions, Func<string, string> href)
    {
        var named = Named(editions);
        return new IndexDocument
        {
            Id = IdOf(named),
            Organisation = named.Organisation,
            Title = named.Title,
            Language = Foreign(named.TitleLanguage ?? named.Language),
            SummaryLanguage = Foreign(named.SummaryLanguage ?? named.Language),
            Href = named.Files.Count > 0 ? href(named.Files[0].Path) : "#",
            Summary = named.Summary,
            Kind = named.Kind.Word,
            KindLabel = KindOf(named),
            Number = named.Number,
            State = named.State ?? string.Empty,
            Status = named.State is null ? null : new StatusTag(labels["status_" + named.State], named.Tone),
            ReviewDay = named.ReviewBy?.ToString(),
            Review = named.ReviewBy is { } review ? _words.Date(review) : null,
            LanguageCodes = string.Join(' ', editions.Select(entry => entry.Language.Code)),
            RoleIds = string.Join(' ', editions.SelectMany(entry => entry.Roles).Select(role => role.Role).Distinct(StringComparer.Ordinal)),
            AudienceIds = string.Join(' ', named.Audience.Select(readers => readers.Role)),
            Editions = editions.Where(entry => entry.Files.Count > 0).OrderBy(entry => entry.Language).Select(entry => Edition(entry, href)).ToValueList(),
        };
    }

    private string KindOf(PortalEntry entry) => entry.Kind.Label?.Find(language) ?? entry.Kind.Shown;

    private static IndexEdition Edition(PortalEntry entry, Func<string, string> href) => new()
    {
        Language = entry.Language,
        Name = entry.LanguageName,
        Href = href(entry.Files[0].Path),
        IsCourtesy = entry.IsCourtesy,
        Description = entry.Language.Code.ToUpperInvariant() + ", " + entry.LanguageName + ": " + entry.Title,
        Links = entry.Files.Select(file =>
        {
            var label = entry.Labels[file.Key] + " " + file.Path[(file.Path.LastIndexOf('.') + 1)..].ToUpperInvariant();
            return new IndexLink(href(file.Path), label, entry.Title + ", " + label);
        }).ToValueList(),
        Roles = entry.Roles.Select(role => new IndexLink(href(role.Path), role.Name, entry.Title + ", " + role.Name)).ToValueList(),
        RolesLabel = entry.Roles.Count > 0 ? entry.Labels["index_roles"] : string.Empty,
    };

    private IEnumerable<IndexFacet> Facets(List<(List<PortalEntry> Editions, IndexDocument Row)> documents)
    {
        if (documents.Select(document => document.Row.Organisation).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            yield return new IndexFacet("organisation", labels["index_by_organisation"], documents.GroupBy(document => document.Row.Organisation, StringComparer.Ordinal)
                .Select(group => (Id: group.Key, Name: NameOf([.. group.SelectMany(document => document.Editions)]), Count: group.Count())).OrderBy(choice => choice.Name.Name, _alphabet)
                .Select(choice => new IndexChoice(choice.Id, choice.Name.Name, Digits(choice.Count), choice.Name.Language)).ToValueList());
        }

        yield return new IndexFacet("language", labels["index_by_language"], documents.SelectMany(document => document.Editions).GroupBy(entry => entry.Language).OrderBy(group => group.Key)
            .Select(group => new IndexChoice(group.Key.Code, group.First().LanguageName, Digits(DocumentsOf(group)), Foreign(group.Key))).ToValueList());
        yield return new IndexFacet("kind", labels["index_by_kind"], documents.GroupBy(document => document.Row.Kind, StringComparer.Ordinal).OrderBy(group => group.First().Row.KindLabel, _alphabet)
            .Select(group => new IndexChoice(group.Key, group.First().Row.KindLabel, Digits(group.Count()), null)).ToValueList());
        var states = documents.Where(document => document.Row.Status is not null).GroupBy(document => document.Row.State, StringComparer.Ordinal).ToList();
        if (states.Count > 0)
        {
            yield return new IndexFacet("status", labels["index_by_status"], states.OrderBy(group => group.First().Row.Status!.Word, _alphabet)
                .Select(group => new IndexChoice(group.Key, group.First().Row.Status!.Word, Digits(group.Count()), null)).ToValueList());
        }

        var roles = documents.SelectMany(document => document.Editions.SelectMany(entry => entry.Roles, (entry, role) => (entry, role)).GroupBy(pair => pair.role.Role, StringComparer.Ordinal).Select(group => group.First()))
            .GroupBy(pair => pair.role.Role, StringComparer.Ordinal).ToList();
        if (roles.Count > 0)
        {
            yield return new IndexFacet("role", labels["index_by_role"], roles.Select(group =>
            {
                var (entry, role) = group.First();
                var inPage = entry.RoleNames.TryGetValue(role.Role, out var names) ? names.Find(language) : null;
                return new IndexChoice(role.Role, inPage ?? role.Name, Digits(group.Count()), inPage is null ? Foreign(entry.Language) : null);
            }).OrderBy(choice => choice.Label, _alphabet).ToValueList());
        }

        var readers = documents.SelectMany(document => Named(document.Editions).Audience).GroupBy(readers => readers.Role, StringComparer.Ordinal).ToList();
        if (readers.Count > 0)
        {
            yield return new IndexFacet("audience", labels["index_by_audience"], readers.Select(group =>
            {
                var name = group.First().Name[language];
                return new IndexChoice(group.Key, Words.Capital(name.Text), Digits(group.Count()), Foreign(name.Language));
            }).OrderBy(choice => choice.Label, _alphabet).ToValueList());
        }

        if (documents.Any(document => document.Row.ReviewDay is not null))
            yield return new IndexFacet("review", labels["index_by_review"], [new IndexChoice("overdue", labels["index_overdue"], null, null), new IndexChoice("soon", labels["index_due_soon"], null, null)]);
    }

    /// <summary>The latest versions. They are a document's own, whoever adopts it: one that several organisations have is told once, with all of them.</summary>
    private ValueList<IndexChange> Changes(IEnumerable<List<PortalEntry>> documents, Func<string, string> href) => documents
        .Select(Named).Where(entry => entry.Files.Count > 0)
        .SelectMany(entry => entry.Versions, (entry, version) => (Entry: entry, Version: version))
        .GroupBy(pair => (pair.Entry.Document, pair.Entry.Title, pair.Version))
        .OrderByDescending(group => group.Key.Version.Date).ThenBy(group => group.Key.Title, _alphabet).ThenByDescending(group => group.Key.Version.Version, StringComparer.Ordinal).Take(MostChanges)
        .Select(group => new IndexChange(
            group.Key.Version.Date.ToString(), _words.Date(group.Key.Version.Date), group.Key.Title, href(group.First().Entry.Files[0].Path), _words["index_version", ("version", group.Key.Version.Version)],
            Publishers([.. group.Select(pair => pair.Entry.Issuer.Name).Distinct(StringComparer.Ordinal)]), group.Key.Version.Summary, Foreign(group.First().Entry.TitleLanguage ?? group.First().Entry.Language), Foreign(group.First().Entry.Language)))
        .ToValueList();

    // Of hundreds of organisations only the number says something.
    private string Publishers(List<string> names) => names.Count <= MostNames ? string.Join(", ", names.Order(_alphabet)) : _words.Count("index_publishers", names.Count);

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);
}

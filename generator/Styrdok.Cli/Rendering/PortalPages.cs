using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Portal;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Rendering;

/// <summary>
/// The pages that list the documents of a build, one for each of its languages: <c>index.html</c> in the first and <c>index.sv.html</c> in another. Where one page would hold
/// too many documents or too much text to be quick, each organisation has a page of its own and <c>index.html</c> lists the organisations.
/// </summary>
/// <param name="parts">What pages are rendered with.</param>
/// <param name="templates">The templates of pages that belong to no organisation.</param>
/// <param name="plan">What was built.</param>
internal sealed class PortalPages(EditionParts parts, TemplateSet templates, EditionPlan plan)
{
    /// <summary>So many documents stand on one page at the most, where there are several organisations.</summary>
    public const int MostDocuments = 400;

    /// <summary>So much text, in letters, is searched on one page at the most, where there are several organisations.</summary>
    public const int MostText = 2_000_000;

    private readonly List<Language> _languages = [.. plan.Editions.Select(edition => edition.Language).Distinct()];

    /// <summary>The pages with their paths below the output folder.</summary>
    public IEnumerable<(string Path, string Page)> Of(IReadOnlyList<PortalEntry> entries)
    {
        var first = plan.Editions[0].Organisation;
        var organisations = entries.GroupBy(entry => entry.Organisation).ToDictionary(group => group.Key, group => group.ToList());
        var isSplit = organisations.Count > 1
            && (entries.Select(entry => (entry.Organisation, entry.Document)).Distinct().Count() > MostDocuments
                || entries.SelectMany(entry => entry.Sections.Select(section => section.Text)).Distinct().Sum(text => (long)text.Length) > MostText);
        foreach (var language in _languages)
        {
            var composer = new IndexPageComposer(parts.LabelsOf(language), language, parts.BrandOf(first));
            var index = isSplit
                ? composer.ComposeTop(entries, Versions(language, _languages), organisation => organisation + "/" + Name(Nearest(organisations[organisation], language), organisations[organisation]))
                : composer.Compose(entries, Versions(language, _languages));
            yield return (Name(language, _languages), Rendered(index, first));
        }

        if (!isSplit) yield break;
        foreach (var organisation in plan.Editions.Select(edition => edition.Organisation).DistinctBy(organisation => organisation.Id))
        {
            var own = organisations[organisation.Id];
            var languages = LanguagesOf(own);
            foreach (var language in languages)
            {
                var composer = new IndexPageComposer(parts.LabelsOf(language), language, parts.BrandOf(organisation));
                yield return (organisation.Id + "/" + Name(language, languages), Rendered(composer.ComposeOrganisation(own, Versions(language, languages), "../" + Name(language, _languages)), organisation));
            }
        }
    }

    private string Rendered(IndexPage index, Organisation organisation) => parts.Html(templates, organisation, renderer => renderer.Render(index, parts.FontsOf(organisation)));

    private List<Language> LanguagesOf(List<PortalEntry> entries) => [.. _languages.Where(language => entries.Any(entry => entry.Language == language))];

    private Language Nearest(List<PortalEntry> entries, Language language) => LanguagesOf(entries) is var own && own.Contains(language) ? language : own[0];

    private string Name(Language language, List<PortalEntry> entries) => Name(language, LanguagesOf(entries));

    private static string Name(Language language, List<Language> languages) => language == languages[0] ? "index.html" : $"index.{language.Code}.html";

    private IEnumerable<LanguageVersion> Versions(Language current, List<Language> languages) => languages.Count < 2
        ? []
        : languages.Order().Select(language => new LanguageVersion(language, parts.OwnName(language), Name(language, languages), language == current));
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Portal;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Rendering;

/// <summary>
/// The pages that list the documents of a build, one for each of its languages: <c>index.html</c> in the one that the organisation names first, and <c>index.sv.html</c> in another. Of several organisations each
/// has a list of its own too. Where one page would hold too many documents or too much text to be quick, <c>index.html</c> lists the organisations alone.
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

    private readonly List<Language> _languages = EditionPlan.InOrderOf(plan.Editions[0].Organisation, plan.Editions.Select(edition => edition.Language));

    private readonly Dictionary<string, Organisation> _organisations = plan.Editions.Select(edition => edition.Organisation).DistinctBy(organisation => organisation.Id).ToDictionary(organisation => organisation.Id, StringComparer.Ordinal);

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
            string Own(string organisation) => organisation + "/" + EditionPlan.ListName(Nearest(organisations[organisation], language), LanguagesOf(organisations[organisation]));
            var index = isSplit
                ? composer.ComposeTop(entries, Versions(language, _languages), Own)
                : composer.Compose(entries, Versions(language, _languages), plan.HasOwnLists ? Own : null);
            yield return (EditionPlan.ListName(language, _languages), Rendered(index, first));
        }

        if (!plan.HasOwnLists) yield break;
        foreach (var organisation in _organisations.Values)
        {
            var own = organisations[organisation.Id];
            var languages = LanguagesOf(own);
            foreach (var language in languages)
            {
                var composer = new IndexPageComposer(parts.LabelsOf(language), language, parts.BrandOf(organisation));
                var top = "../" + EditionPlan.ListName(language, _languages);
                yield return (organisation.Id + "/" + EditionPlan.ListName(language, languages), Rendered(composer.ComposeOrganisation(own, Versions(language, languages), top), organisation));
            }
        }
    }

    private string Rendered(IndexPage index, Organisation organisation) => parts.Html(templates, organisation, renderer => renderer.Render(index, parts.FontsOf(organisation)));

    // In the order by which its documents know the names of the pages.
    private List<Language> LanguagesOf(List<PortalEntry> entries) => EditionPlan.InOrderOf(_organisations[entries[0].Organisation], entries.Select(entry => entry.Language));

    private Language Nearest(List<PortalEntry> entries, Language language) => LanguagesOf(entries) is var own && own.Contains(language) ? language : own[0];

    private IEnumerable<LanguageVersion> Versions(Language current, List<Language> languages) => languages.Count < 2
        ? []
        : languages.Order().Select(language => new LanguageVersion(language, parts.OwnName(language), EditionPlan.ListName(language, languages), language == current));
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Composes the page that leads to all review pages.</summary>
public static class ReviewOverviewComposer
{
    /// <summary>The page.</summary>
    /// <param name="pages">The review pages, by organisation and document.</param>
    /// <param name="labels">The words of the page.</param>
    /// <param name="language">Its language.</param>
    /// <param name="brand">Its colours.</param>
    public static ReviewOverview Compose(IReadOnlyList<ReviewPage> pages, Labels labels, Language language, Brand brand)
    {
        var words = new Words(labels);
        return new ReviewOverview
        {
            Language = language,
            Labels = labels,
            Title = labels["review_overview_title"],
            Brand = brand,
            Organisations = pages.GroupBy(page => page.Issuer.Id).Select(group => Organisation(group.ToList(), words, language)).ToValueList(),
        };
    }

    private static ReviewOrganisation Organisation(List<ReviewPage> pages, Words words, Language language)
    {
        var own = pages.FirstOrDefault(page => page.Issuer.NameLanguage is null && page.Language == language) ?? pages[0];
        var nameLanguage = own.Issuer.NameLanguage ?? own.Language;
        var languages = pages.Select(page => page.Target.Language).Distinct().Order().ToList();
        return new ReviewOrganisation(
            own.Issuer.Name,
            nameLanguage == language ? null : nameLanguage,
            languages.Select(column => Words.Capital(words["language_" + column.Code])).ToValueList(),
            pages.GroupBy(page => page.Id).Select(group => Document(group.ToList(), languages, words)).ToValueList());
    }

    private static ReviewDocument Document(List<ReviewPage> pages, List<Language> languages, Words words)
    {
        var first = pages[0];
        return new ReviewDocument(
            first.Title.PlainText,
            first.Source.Language,
            words["language_" + first.Source.Language.Code],
            languages.Select(language => pages.Find(page => page.Target.Language == language) is { } page ? Translation(page, words) : new ReviewTranslation(null, string.Empty, null)).ToValueList());
    }

    // The page that counts stands in the language of its own document; the overview says the same in its own.
    private static ReviewTranslation Translation(ReviewPage page, Words words) => new(
        ReviewAddress.PathOf(page.Issuer.Id, page.Id, page.Target.Language)[ReviewAddress.Folder.Length..],
        words["review_window", ("title", page.Title.PlainText), ("language", words["language_" + page.Target.Language.Code])],
        ReviewCounts.Progress(page.Sections.SelectMany(section => section.Units).Select(unit => unit.Status).ToList(), words));
}

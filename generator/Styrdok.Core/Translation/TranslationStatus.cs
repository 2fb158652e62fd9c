using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>How far a document or an overlay is translated into one language.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Language">The language.</param>
/// <param name="Standing">Whether the language binds readers: at one organisation that publishes it, or by the document's own word where none does.</param>
/// <param name="Total">All its texts.</param>
/// <param name="Sections">The texts of each section, and of the head of the document, by the first step of their ids, in the document's order.</param>
/// <param name="Approval">Who approved the texts as a whole; null where nobody has.</param>
public sealed record TranslationStatus(
    string Document, Language Language, LanguageStanding Standing, TranslationCounts Total, ValueList<SectionTranslation> Sections, LanguageApproval? Approval)
{
    /// <summary>Whether every text is translated as it is now.</summary>
    public bool IsComplete => Total.Missing + Total.Stale == 0;

    /// <summary>How far everything in a library is, by the ids of documents, then of overlays, and by language.</summary>
    public static ValueList<TranslationStatus> Of(Library library)
    {
        var statuses = new List<TranslationStatus>();
        foreach (var document in library.Documents) statuses.AddRange(Of(library, document, document.Id, document.SourceLanguage, document.Languages, false));
        foreach (var overlay in library.Overlays)
        {
            if (library.FindDocument(overlay.Base.Id) is { } tailored) statuses.AddRange(Of(library, overlay, overlay.Id, overlay.SourceLanguage ?? tailored.SourceLanguage, tailored.Languages, true));
        }

        return statuses.ToValueList();
    }

    private static IEnumerable<TranslationStatus> Of(Library library, object model, string id, Language source, ValueMap<LanguageStanding> listed, bool isOverlay)
    {
        var states = library.TranslationsOf(id);
        var units = UnitTable.Of(model).GroupBy(unit => unit.Id, StringComparer.Ordinal).Select(group => group.First()).ToList();
        foreach (var (language, standing) in PublishedLanguages.Of(id, isOverlay, source, listed, library.Organisations))
        {
            // Numbers alone need nobody: they are the same in every language.
            var own = units.Select(unit => (unit.Id, Text: unit.Text.Find(source) ?? string.Empty, State: states.Find(unit.Id, language)))
                .Where(unit => unit.State is not null && unit.Text.Any(char.IsLetter))
                .Select(unit => (Section: unit.Id.Split('/')[0], Counts: TranslationCounts.Of(unit.State!, unit.Text))).ToList();
            var sections = own.GroupBy(unit => unit.Section, StringComparer.Ordinal).Select(group => new SectionTranslation(group.Key, TranslationCounts.Sum(group.Select(unit => unit.Counts))));
            yield return new TranslationStatus(id, language, standing, TranslationCounts.Sum(own.Select(unit => unit.Counts)), sections.ToValueList(), states.ApprovalIn(language));
        }
    }
}

/// <summary>How far the texts of a section are.</summary>
/// <param name="Section">The id of the section; <c>document</c>, <c>metadata</c>, <c>history</c> and their kin for the head.</param>
/// <param name="Counts">How many texts stand how.</param>
public sealed record SectionTranslation(string Section, TranslationCounts Counts);

/// <summary>How many texts stand how. Each text is counted once: an outdated one as stale, whatever its translator said of it.</summary>
/// <param name="Total">All texts.</param>
/// <param name="Approved">Translated as they are now, and approved.</param>
/// <param name="Reviewed">The same, reviewed.</param>
/// <param name="Translated">The same, translated.</param>
/// <param name="Draft">The same, a first attempt.</param>
/// <param name="Stale">Translated before the source changed.</param>
/// <param name="Missing">Not translated.</param>
/// <param name="Words">The words of all these texts in the source language.</param>
/// <param name="WordsLeft">The words of those that are stale or missing.</param>
public sealed record TranslationCounts(int Total, int Approved, int Reviewed, int Translated, int Draft, int Stale, int Missing, int Words, int WordsLeft)
{
    /// <summary>Nothing.</summary>
    public static TranslationCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>One text.</summary>
    /// <param name="unit">How it stands.</param>
    /// <param name="source">Its source.</param>
    public static TranslationCounts Of(UnitTranslation unit, string source)
    {
        var words = WordsOf(source);
        var current = unit.Standing == TranslationStanding.Current;
        return new TranslationCounts(
            1, Is(TranslationState.Approved), Is(TranslationState.Reviewed), Is(TranslationState.Translated), current && unit.State is null or TranslationState.Draft ? 1 : 0,
            unit.Standing == TranslationStanding.Outdated ? 1 : 0, unit.Standing == TranslationStanding.Missing ? 1 : 0, words, current ? 0 : words);

        int Is(TranslationState state) => current && unit.State == state ? 1 : 0;
    }

    /// <summary>All of them together.</summary>
    public static TranslationCounts Sum(IEnumerable<TranslationCounts> counts) => counts.Aggregate(None, (sum, one) => new TranslationCounts(
        sum.Total + one.Total, sum.Approved + one.Approved, sum.Reviewed + one.Reviewed, sum.Translated + one.Translated, sum.Draft + one.Draft, sum.Stale + one.Stale,
        sum.Missing + one.Missing, sum.Words + one.Words, sum.WordsLeft + one.WordsLeft));

    /// <summary>How many words a text has: stretches without white space that hold a letter or a digit.</summary>
    public static int WordsOf(string text)
    {
        int words = 0;
        var counted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) counted = false;
            else if (!counted && char.IsLetterOrDigit(c))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }
}

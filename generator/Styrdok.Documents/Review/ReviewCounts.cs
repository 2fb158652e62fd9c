using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Says how far units are, one by one and together.</summary>
internal static class ReviewCounts
{
    private const int Bar = 1000;

    /// <summary>How far a unit is. A translation of an older text is outdated however far it was.</summary>
    public static ReviewStatus StatusOf(UnitTranslation unit) => unit.Standing switch
    {
        TranslationStanding.Missing => ReviewStatus.Missing,
        TranslationStanding.Outdated => ReviewStatus.Outdated,
        _ => unit.State switch
        {
            TranslationState.Approved => ReviewStatus.Approved,
            TranslationState.Reviewed => ReviewStatus.Reviewed,
            TranslationState.Translated => ReviewStatus.Translated,
            _ => ReviewStatus.Draft,
        },
    };

    /// <summary>The word that programs know it by: <c>outdated</c>.</summary>
    public static string NameOf(ReviewStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>The word that people know it by.</summary>
    public static string Word(ReviewStatus status, Words words) => words["review_" + NameOf(status)];

    /// <summary>The same with a colour that helps.</summary>
    public static StatusTag Tag(ReviewStatus status, Words words) => new(Word(status, words), status switch
    {
        ReviewStatus.Outdated => Tone.Warning,
        ReviewStatus.Translated => Tone.Information,
        ReviewStatus.Reviewed or ReviewStatus.Approved => Tone.Positive,
        _ => Tone.Neutral,
    });

    /// <summary>How far units are together: those that are done first, as a reader of the bar expects.</summary>
    public static ReviewProgress Progress(IReadOnlyCollection<ReviewStatus> units, Words words)
    {
        var shares = new List<ReviewShare>();
        var before = 0;
        foreach (var status in Enum.GetValues<ReviewStatus>().OrderDescending())
        {
            var count = units.Count(unit => unit == status);
            if (count == 0) continue;
            int At(int units_) => (int)((long)units_ * Bar / units.Count);
            shares.Add(new ReviewShare(status, words["review_share", ("status", Word(status, words)), ("count", Numerals.Decimal(count))], At(before), At(before + count) - At(before)));
            before += count;
        }

        var done = units.Count(unit => unit >= ReviewStatus.Reviewed);
        return new ReviewProgress(words["review_progress", ("done", Numerals.Decimal(done)), ("count", Numerals.Decimal(units.Count))], shares.ToValueList());
    }
}

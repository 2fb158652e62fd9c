using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation that is much longer or shorter than its source: something was added or left out, or it is the translation of another text.</summary>
internal sealed class LengthDiffers() : TextCheck("STY4018", "Length differs greatly", kinds: TextKinds.OtherLanguages)
{
    private const double Most = 2.5;

    // So much a short label may differ: "HMS" is "Health, safety and environment".
    private const int Allowance = 25;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { } of) yield break;
        var source = Letters(of.Prose);
        var target = Letters(text.Prose);
        if (Math.Max(source, target) <= (Math.Min(source, target) * Most) + Allowance) yield break;
        var times = ((double)Math.Max(source, target) / Math.Max(1, Math.Min(source, target))).ToString("0", CultureInfo.InvariantCulture);
        yield return Descriptor.At(
            text.Span, $"The translation is {times} times as {(target > source ? "long" : "short")} as the source.",
            target > source ? "Take out what the source does not say, or see whether it is the translation of another text." : "Translate all of the source.", text.Related);
    }

    private static int Letters(Prose prose) => prose.Text.Count(sign => !char.IsWhiteSpace(sign));
}

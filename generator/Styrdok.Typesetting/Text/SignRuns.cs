using System.Collections.Generic;
using Styrdok.Fonts;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// Splits runs where a font lacks a sign that its family of signs has: an arrow of another family passes unnoticed, and few brand fonts have one. Letters stay in
/// their own font, or are reported as missing.
/// </summary>
internal static class SignRuns
{
    /// <summary>The same text in as many runs as it takes; the runs themselves where nothing is lacking.</summary>
    public static IReadOnlyList<TextRun> Split(IReadOnlyList<TextRun> runs)
    {
        List<TextRun>? split = null;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Look.Face.Signs is not { } signs || !HasSign(run.Text, run.Look.Face, signs))
            {
                split?.Add(run);
                continue;
            }

            if (split is null)
            {
                split = [];
                for (var before = 0; before < i; before++) split.Add(runs[before]);
            }

            Split(run, signs, split);
        }

        return split ?? runs;
    }

    private static bool HasSign(string text, IGlyphMetrics face, IGlyphMetrics signs)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsForeign(rune.Value, face, signs)) return true;
        }

        return false;
    }

    private static void Split(TextRun run, IGlyphMetrics signs, List<TextRun> split)
    {
        int start = 0, at = 0;
        bool? isForeign = null;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            var now = IsForeign(rune.Value, run.Look.Face, signs);
            if (isForeign is { } before && before != now)
            {
                split.Add(Part(run, start, at, before, signs));
                start = at;
            }

            isForeign = now;
            at += rune.Utf16SequenceLength;
        }

        split.Add(Part(run, start, at, isForeign == true, signs));
    }

    private static TextRun Part(TextRun run, int start, int end, bool isForeign, IGlyphMetrics signs) =>
        run with { Text = run.Text[start..end], Look = isForeign ? run.Look with { Face = signs } : run.Look };

    private static bool IsForeign(int codePoint, IGlyphMetrics face, IGlyphMetrics signs) =>
        codePoint > ' ' && codePoint != 0xAD && !Has(face, codePoint) && Typography.IsSign(codePoint) && Has(signs, codePoint);

    private static bool Has(IGlyphMetrics face, int codePoint)
    {
        if (face.GlyphOf(codePoint) != 0) return true;
        foreach (var substitute in Typography.Substitutes(codePoint))
        {
            if (face.GlyphOf(substitute) != 0) return true;
        }

        return false;
    }
}

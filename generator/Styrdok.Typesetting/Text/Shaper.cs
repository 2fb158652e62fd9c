using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using Styrdok.Fonts;

namespace Styrdok.Typesetting.Text;

/// <summary>Turns runs into glyphs with kerning, tracking, ligatures and figures of one width. Latin script: a glyph shows one character, or several in a row.</summary>
public static class Shaper
{
    private const int SoftHyphen = 0xAD;
    private const int Hyphen = 0x2010;
    private const int LongestLigature = 16;

    /// <summary>The glyphs of a text.</summary>
    /// <exception cref="TypesettingException">A font has no glyph for a character, and nothing stands in for it.</exception>
    public static ShapedText Shape(IReadOnlyList<TextRun> runs, string? unit)
    {
        runs = SignRuns.Split(runs);
        var length = 0;
        foreach (var run in runs) length += run.Text.Length;
        var letters = new List<Letter>(length);
        var codePoints = new List<int>(length);
        var soft = new List<bool>(length);
        for (var r = 0; r < runs.Count; r++) Read(runs[r], r, unit, letters, codePoints, soft);
        var breaks = BreakFinder.Find(CollectionsMarshal.AsSpan(codePoints), CollectionsMarshal.AsSpan(soft));

        var all = CollectionsMarshal.AsSpan(letters);
        var glyphs = new ShapedGlyph[all.Length];
        var after = new BreakOpportunity[all.Length];
        var hyphens = new double[runs.Count];
        var written = 0;
        for (int first = 0, end; first < all.Length; first = end)
        {
            var run = all[first].Run;
            for (end = first + 1; end < all.Length && all[end].Run == run;) end++;
            var look = runs[run].Look;
            hyphens[run] = HyphenWidth(look);
            var count = Ligate(all[first..end], breaks.AsSpan(first), look);
            Place(all.Slice(first, count), look, glyphs.AsSpan(written), after.AsSpan(written));
            written += count;
        }

        if (written < glyphs.Length) Array.Resize(ref glyphs, written);
        var cells = new BreakCell[written];
        for (var i = 0; i < cells.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            var em = runs[glyph.Run].Look.Size / 1000;
            cells[i] = new BreakCell(glyph.CodePoint, (glyph.Before + glyph.Advance + glyph.After) * em, glyph.Kern * em, after[i], hyphens[glyph.Run]);
        }

        return new ShapedText(unit, runs, glyphs, cells);
    }

    /// <summary>The glyph that shows a hyphen at the end of a line.</summary>
    /// <exception cref="TypesettingException">The font has no hyphen.</exception>
    public static int HyphenGlyph(Look look, string? unit) => GlyphOf(look.Face, Hyphen, unit);

    private static void Read(TextRun run, int index, string? unit, List<Letter> letters, List<int> codePoints, List<bool> soft)
    {
        var face = run.Look.Face;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (codePoint == SoftHyphen)
            {
                if (soft.Count > 0) soft[^1] = true;
                continue;
            }

            var glyph = GlyphOf(face, codePoint == '\n' ? ' ' : codePoint, unit);
            if (run.Look.Tabular && IsFigure(codePoint)) glyph = face.TabularOf(glyph);
            letters.Add(new Letter(glyph, codePoint, index, BreakOpportunity.None, null));
            codePoints.Add(codePoint);
            soft.Add(false);
        }
    }

    // Space between letters takes ligatures apart, as in CSS; and no ligature stands where a line may end. Returns how many letters are left.
    private static int Ligate(Span<Letter> letters, ReadOnlySpan<BreakOpportunity> breaks, Look look)
    {
        for (var i = 0; i < letters.Length; i++) letters[i] = letters[i] with { After = breaks[i] };
        if (look.Tracking != 0) return letters.Length;
        for (var lookup = 0; lookup < look.Face.LigatureLookups; lookup++) letters = letters[..Ligate(letters, look.Face, lookup)];
        return letters.Length;
    }

    private static int Ligate(Span<Letter> letters, IGlyphMetrics face, int lookup)
    {
        var rented = ArrayPool<int>.Shared.Rent(letters.Length);
        var glyphs = rented.AsSpan(0, letters.Length);
        for (var i = 0; i < glyphs.Length; i++) glyphs[i] = letters[i].Glyph;
        var kept = 0;
        for (var i = 0; i < letters.Length;)
        {
            // Only letters without a place to break between them are offered.
            var end = i;
            while (end < letters.Length - 1 && end < i + LongestLigature && letters[end].After == BreakOpportunity.None) end++;
            var glyph = face.LigatureOf(lookup, glyphs[i..(end + 1)], out var length);
            if (glyph == 0)
            {
                letters[kept++] = letters[i++];
                continue;
            }

            var text = new StringBuilder();
            for (var k = i; k < i + length; k++) text.Append(letters[k].Ligature ?? char.ConvertFromUtf32(letters[k].CodePoint));
            letters[kept++] = letters[i] with { Glyph = glyph, After = letters[i + length - 1].After, Ligature = text.ToString() };
            i += length;
        }

        ArrayPool<int>.Shared.Return(rented);
        return kept;
    }

    private static void Place(ReadOnlySpan<Letter> letters, Look look, Span<ShapedGlyph> glyphs, Span<BreakOpportunity> after)
    {
        var face = look.Face;
        var pitch = look.Tabular ? FigurePitch(face) : 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var (glyph, codePoint, run, opportunity, ligature) = letters[i];
            var isFigure = pitch > 0 && ligature is null && IsFigure(codePoint);
            var advance = codePoint == '\n' ? 0 : face.AdvanceOf(glyph);
            if (i > 0)
            {
                ref var left = ref glyphs[i - 1];
                var bothFigures = isFigure && left.Ligature is null && IsFigure(left.CodePoint);
                left = left with { Kern = look.Tracking + (bothFigures ? 0 : face.KerningOf(left.Glyph, glyph)) };
            }

            var before = isFigure ? (pitch - advance) / 2 : 0;
            glyphs[i] = new ShapedGlyph(glyph, codePoint, before, advance, isFigure ? pitch - advance - before : 0, 0, run, ligature);
            after[i] = opportunity;
        }
    }

    private static bool IsFigure(int codePoint) => codePoint is >= '0' and <= '9';

    private static int FigurePitch(IGlyphMetrics face)
    {
        var pitch = 0;
        for (var figure = '0'; figure <= '9'; figure++) pitch = Math.Max(pitch, face.AdvanceOf(face.TabularOf(face.GlyphOf(figure))));
        return pitch;
    }

    private static double HyphenWidth(Look look)
    {
        var glyph = look.Face.GlyphOf(Hyphen);
        if (glyph == 0) glyph = look.Face.GlyphOf('-');
        return look.Face.AdvanceOf(glyph) * look.Size / 1000;
    }

    // A substitute keeps the character for text extraction: ToUnicode says what was written, the glyph only looks like it.
    private static int GlyphOf(IGlyphMetrics face, int codePoint, string? unit)
    {
        var glyph = face.GlyphOf(codePoint);
        if (glyph != 0) return glyph;
        foreach (var substitute in Typography.Substitutes(codePoint))
        {
            glyph = face.GlyphOf(substitute);
            if (glyph != 0) return glyph;
        }

        throw TypesettingException.MissingGlyph(codePoint, face.Name, unit);
    }

    /// <summary>A character, or several that make a ligature, before its place is known.</summary>
    private readonly record struct Letter(int Glyph, int CodePoint, int Run, BreakOpportunity After, string? Ligature);
}

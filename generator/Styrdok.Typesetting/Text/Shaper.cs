using System;
using System.Buffers;
using System.Collections.Generic;
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
        var letters = ArrayPool<Letter>.Shared.Rent(length);
        var codePoints = ArrayPool<int>.Shared.Rent(length);
        var soft = ArrayPool<bool>.Shared.Rent(length);
        var count = 0;
        for (var r = 0; r < runs.Count; r++) Read(runs[r], r, unit, letters, codePoints, soft, ref count);
        var breaks = BreakFinder.Find(codePoints.AsSpan(0, count), soft.AsSpan(0, count));

        var glyphs = ArrayPool<ShapedGlyph>.Shared.Rent(count);
        var ligatures = new List<string>(0);
        var written = 0;
        for (int first = 0, end; first < count; first = end)
        {
            var run = letters[first].Run;
            for (end = first + 1; end < count && letters[end].Run == run;) end++;
            var part = letters.AsSpan(first, end - first);
            part = part[..Ligate(part, breaks.AsSpan(first), runs[run].Look)];

            // What the letters of a ligature had is written over from behind: breaks are read before.
            for (var i = 0; i < part.Length; i++) breaks[written + i] = part[i].After;
            Place(part, runs[run].Look, glyphs.AsSpan(written), ligatures);
            written += part.Length;
        }

        ArrayPool<Letter>.Shared.Return(letters);
        ArrayPool<int>.Shared.Return(codePoints);
        ArrayPool<bool>.Shared.Return(soft);
        if (written < count) Array.Resize(ref breaks, written);
        var kept = GlyphRoom.Keep(glyphs.AsSpan(0, written));
        ArrayPool<ShapedGlyph>.Shared.Return(glyphs);
        return new ShapedText(unit, runs, kept, breaks, ligatures);
    }

    /// <summary>The glyph that shows a hyphen at the end of a line.</summary>
    /// <exception cref="TypesettingException">The font has no hyphen.</exception>
    public static int HyphenGlyph(Look look, string? unit) => GlyphOf(look.Face, Hyphen, unit);

    /// <summary>The width of that hyphen in points.</summary>
    internal static double HyphenWidth(Look look)
    {
        var glyph = look.Face.GlyphOf(Hyphen);
        if (glyph == 0) glyph = look.Face.GlyphOf('-');
        return look.Face.AdvanceOf(glyph) * look.Size / 1000;
    }

    private static void Read(TextRun run, int index, string? unit, Letter[] letters, int[] codePoints, bool[] soft, ref int count)
    {
        var face = run.Look.Face;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (codePoint == SoftHyphen)
            {
                if (count > 0) soft[count - 1] = true;
                continue;
            }

            var glyph = GlyphOf(face, codePoint == '\n' ? ' ' : codePoint, unit);
            if (run.Look.Tabular && IsFigure(codePoint)) glyph = face.TabularOf(glyph);
            letters[count] = new Letter(glyph, codePoint, index, BreakOpportunity.None, null);
            codePoints[count] = codePoint;
            soft[count++] = false;
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

    private static void Place(ReadOnlySpan<Letter> letters, Look look, Span<ShapedGlyph> glyphs, List<string> ligatures)
    {
        var face = look.Face;
        var pitch = look.Tabular ? FigurePitch(face) : 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var (glyph, codePoint, run, _, ligature) = letters[i];
            var isFigure = pitch > 0 && ligature is null && IsFigure(codePoint);
            var advance = codePoint == '\n' ? 0 : face.AdvanceOf(glyph);
            if (i > 0)
            {
                ref var left = ref glyphs[i - 1];
                var bothFigures = isFigure && left.Ligature == 0 && IsFigure(left.CodePoint);
                left = left with { Kern = look.Tracking + (bothFigures ? 0 : face.KerningOf(left.Glyph, glyph)) };
            }

            var place = ligature is null ? 0 : PlaceOf(ligature, ligatures);
            glyphs[i] = new ShapedGlyph((ushort)glyph, (ushort)place, codePoint, advance, isFigure ? pitch - advance : 0, 0, run);
        }
    }

    private static int PlaceOf(string ligature, List<string> ligatures)
    {
        var at = ligatures.IndexOf(ligature);
        if (at >= 0) return at + 1;
        ligatures.Add(ligature);
        return ligatures.Count;
    }

    private static bool IsFigure(int codePoint) => codePoint is >= '0' and <= '9';

    private static int FigurePitch(IGlyphMetrics face)
    {
        var pitch = 0;
        for (var figure = '0'; figure <= '9'; figure++) pitch = Math.Max(pitch, face.AdvanceOf(face.TabularOf(face.GlyphOf(figure))));
        return pitch;
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

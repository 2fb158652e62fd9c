using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>Turns runs into glyphs with kerning, tracking and figures of one width. Latin script: one character, one glyph.</summary>
public static class Shaper
{
    private const int SoftHyphen = 0xAD;
    private const int Hyphen = 0x2010;

    /// <summary>The glyphs of a text.</summary>
    /// <exception cref="TypesettingException">A font has no glyph for a character, and nothing stands in for it.</exception>
    public static ShapedText Shape(IReadOnlyList<TextRun> runs, string? unit)
    {
        var glyphs = new List<ShapedGlyph>();
        var soft = new List<bool>();
        for (var r = 0; r < runs.Count; r++) ShapeRun(runs[r], r, unit, glyphs, soft);

        var codePoints = new int[glyphs.Count];
        for (var i = 0; i < codePoints.Length; i++) codePoints[i] = glyphs[i].CodePoint;
        var breaks = BreakFinder.Find(codePoints, soft.ToArray());
        var cells = new BreakCell[glyphs.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var glyph = glyphs[i];
            var look = runs[glyph.Run].Look;
            var em = look.Size / 1000;
            cells[i] = new BreakCell(glyph.CodePoint, (glyph.Before + glyph.Advance + glyph.After) * em, glyph.Kern * em, breaks[i], HyphenWidth(look));
        }

        return new ShapedText(unit, runs, glyphs.ToArray(), cells);
    }

    /// <summary>The glyph that shows a hyphen at the end of a line.</summary>
    /// <exception cref="TypesettingException">The font has no hyphen.</exception>
    public static int HyphenGlyph(Look look, string? unit) => GlyphOf(look.Face, Hyphen, unit);

    private static void ShapeRun(TextRun run, int index, string? unit, List<ShapedGlyph> glyphs, List<bool> soft)
    {
        var look = run.Look;
        var face = look.Face;
        var pitch = look.Tabular ? FigurePitch(face) : 0;
        var first = glyphs.Count;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (codePoint == SoftHyphen)
            {
                if (soft.Count > 0) soft[^1] = true;
                continue;
            }

            var glyph = codePoint == '\n' ? GlyphOf(face, ' ', unit) : GlyphOf(face, codePoint, unit);
            var isFigure = pitch > 0 && codePoint is >= '0' and <= '9';
            if (isFigure) glyph = face.TabularOf(glyph);
            var advance = codePoint == '\n' ? 0 : face.AdvanceOf(glyph);
            if (glyphs.Count > first)
            {
                var left = glyphs[^1];
                var bothFigures = isFigure && left.CodePoint is >= '0' and <= '9';
                glyphs[^1] = left with { Kern = look.Tracking + (bothFigures ? 0 : face.KerningOf(left.Glyph, glyph)) };
            }

            var before = isFigure ? (pitch - advance) / 2 : 0;
            var after = isFigure ? pitch - advance - before : 0;
            glyphs.Add(new ShapedGlyph(glyph, codePoint, before, advance, after, 0, index));
            soft.Add(false);
        }
    }

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
        ReadOnlySpan<int> substitutes = codePoint switch
        {
            0x2011 => [Hyphen, '-'],
            Hyphen => ['-'],
            0x00A0 or 0x2002 or 0x2003 or 0x2007 or 0x2009 or 0x202F => [' '],
            _ => [],
        };
        foreach (var substitute in substitutes)
        {
            glyph = face.GlyphOf(substitute);
            if (glyph != 0) return glyph;
        }

        throw TypesettingException.MissingGlyph(codePoint, face.Name, unit);
    }
}

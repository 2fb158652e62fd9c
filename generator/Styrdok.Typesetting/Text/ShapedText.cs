using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// One positioned glyph of a shaped text: a character, or several that make a ligature. Lengths in thousandths of the run's size. A document keeps some
/// thousand of them a page until it is drawn, so it is small and refers to nothing.
/// </summary>
/// <param name="Glyph">The glyph in the run's font.</param>
/// <param name="Ligature">For a ligature its place among the ligatures of its text, from 1; 0 for one character.</param>
/// <param name="CodePoint">The character it stands for; of a ligature the first.</param>
/// <param name="Advance">The glyph's own advance.</param>
/// <param name="Room">Room around the glyph inside its width: a figure is centred in the width all figures have.</param>
/// <param name="Kern">Kerning and tracking to the next glyph of the run.</param>
/// <param name="Run">The index of the run.</param>
public readonly record struct ShapedGlyph(ushort Glyph, ushort Ligature, int CodePoint, int Advance, int Room, int Kern, int Run)
{
    /// <summary>Room before the glyph.</summary>
    public int Before => Room / 2;

    /// <summary>Room after the glyph.</summary>
    public int After => Room - Before;

    /// <summary>The whole width: room and advance.</summary>
    public int Width => Advance + Room;

    /// <summary>Whether the character has no width at the end of a line.</summary>
    public bool IsSpace => CodePoint is ' ' or '\n';
}

/// <summary>A text turned into glyphs with widths and places to break.</summary>
public sealed class ShapedText
{
    private readonly ShapedGlyph[] _room;
    private readonly int _start;
    private readonly BreakOpportunity[] _after;
    private readonly IReadOnlyList<string> _ligatures;

    internal ShapedText(string? unit, IReadOnlyList<TextRun> runs, ArraySegment<ShapedGlyph> glyphs, BreakOpportunity[] after, IReadOnlyList<string> ligatures)
    {
        Unit = unit;
        Runs = runs;
        (_room, _start, Count) = (glyphs.Array!, glyphs.Offset, glyphs.Count);
        _after = after;
        _ligatures = ligatures;
    }

    /// <summary>The id of the unit, or null for text made by the composer.</summary>
    public string? Unit { get; }

    /// <summary>The runs.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>One entry a character or ligature, soft hyphens left out.</summary>
    public IReadOnlyList<ShapedGlyph> Glyphs => Slice(0, Count);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The width on one line, in points.</summary>
    public double Width
    {
        get
        {
            double width = 0;
            for (var i = 0; i < Count; i++) width += WidthAt(i) + (i < Count - 1 ? KernAt(i) : 0);
            return width;
        }
    }

    /// <summary>The whole text as one line.</summary>
    public LineSpan Line => new(0, Count, Width, false);

    internal ReadOnlySpan<ShapedGlyph> GlyphSpan => _room.AsSpan(_start, Count);

    /// <summary>The characters that a glyph stands for.</summary>
    public string TextOf(ShapedGlyph glyph) => LigatureOf(glyph) ?? char.ConvertFromUtf32(glyph.CodePoint);

    /// <summary>All characters of a ligature; null for one character.</summary>
    public string? LigatureOf(ShapedGlyph glyph) => glyph.Ligature == 0 ? null : _ligatures[glyph.Ligature - 1];

    /// <summary>The same glyphs as the line breaker sees them. They are made anew at each call and not kept: they take more room than the glyphs.</summary>
    public BreakCell[] Cells()
    {
        var cells = new BreakCell[Count];
        CopyCells(cells);
        return cells;
    }

    /// <summary>Writes the cells, one a glyph.</summary>
    internal void CopyCells(Span<BreakCell> cells)
    {
        var run = -1;
        double em = 0, hyphen = 0;
        var glyphs = GlyphSpan;
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.Run != run)
            {
                run = glyph.Run;
                em = Runs[run].Look.Size / 1000;
                hyphen = Shaper.HyphenWidth(Runs[run].Look);
            }

            cells[i] = new BreakCell(glyph.CodePoint, glyph.Width * em, glyph.Kern * em, _after[i], hyphen);
        }
    }

    /// <summary>Whether a line may end after a glyph.</summary>
    internal BreakOpportunity After(int glyph) => _after[glyph];

    /// <summary>The width of a glyph in points.</summary>
    internal double WidthAt(int glyph)
    {
        ref readonly var at = ref _room[_start + glyph];
        return at.Width * (Runs[at.Run].Look.Size / 1000);
    }

    /// <summary>What stands between a glyph and the next one on the same line, in points.</summary>
    internal double KernAt(int glyph)
    {
        ref readonly var at = ref _room[_start + glyph];
        return at.Kern * (Runs[at.Run].Look.Size / 1000);
    }

    /// <summary>Some of the glyphs, not copied.</summary>
    internal ArraySegment<ShapedGlyph> Slice(int start, int end) => new(_room, _start + start, end - start);
}

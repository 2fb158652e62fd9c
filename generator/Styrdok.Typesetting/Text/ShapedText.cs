using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>One positioned glyph of a shaped text: a character, or several that make a ligature. Lengths in thousandths of the run's size.</summary>
/// <param name="Glyph">The glyph in the run's font.</param>
/// <param name="CodePoint">The character it stands for; of a ligature the first.</param>
/// <param name="Before">Room before the glyph: a figure is centred in the width all figures have.</param>
/// <param name="Advance">The glyph's own advance.</param>
/// <param name="After">Room after the glyph inside its width.</param>
/// <param name="Kern">Kerning and tracking to the next glyph of the run.</param>
/// <param name="Run">The index of the run.</param>
/// <param name="Ligature">All characters of a ligature; null for one character.</param>
public readonly record struct ShapedGlyph(int Glyph, int CodePoint, int Before, int Advance, int After, int Kern, int Run, string? Ligature = null)
{
    /// <summary>The characters it stands for.</summary>
    public string Text => Ligature ?? char.ConvertFromUtf32(CodePoint);
}

/// <summary>A text turned into glyphs with widths and places to break.</summary>
public sealed class ShapedText
{
    private readonly ShapedGlyph[] _glyphs;
    private readonly BreakCell[] _cells;

    internal ShapedText(string? unit, IReadOnlyList<TextRun> runs, ShapedGlyph[] glyphs, BreakCell[] cells)
    {
        Unit = unit;
        Runs = runs;
        _glyphs = glyphs;
        _cells = cells;
    }

    /// <summary>The id of the unit, or null for text made by the composer.</summary>
    public string? Unit { get; }

    /// <summary>The runs.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>One entry a character or ligature, soft hyphens left out.</summary>
    public IReadOnlyList<ShapedGlyph> Glyphs => _glyphs;

    /// <summary>The same glyphs as the line breaker sees them.</summary>
    public IReadOnlyList<BreakCell> Cells => _cells;

    /// <summary>The width on one line, in points.</summary>
    public double Width
    {
        get
        {
            double width = 0;
            for (var i = 0; i < _cells.Length; i++) width += _cells[i].Width + (i < _cells.Length - 1 ? _cells[i].Kern : 0);
            return width;
        }
    }

    internal ReadOnlySpan<ShapedGlyph> GlyphSpan => _glyphs;

    internal ReadOnlySpan<BreakCell> CellSpan => _cells;

    /// <summary>The whole text as one line.</summary>
    public LineSpan Line => new(0, _cells.Length, Width, false);

    /// <summary>Some of the glyphs, not copied: pages hold every glyph of a document.</summary>
    internal ArraySegment<ShapedGlyph> Slice(int start, int end) => new(_glyphs, start, end - start);
}

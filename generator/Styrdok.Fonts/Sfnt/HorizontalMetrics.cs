using System;

namespace Styrdok.Fonts.Sfnt;

/// <summary>Advances and left side bearings in font units (<c>hmtx</c>).</summary>
internal sealed class HorizontalMetrics
{
    private readonly TableView _table;
    private readonly int _longCount;
    private readonly int _glyphCount;

    /// <summary>Measures the table.</summary>
    /// <exception cref="FontException">It is too short for the glyphs.</exception>
    public HorizontalMetrics(TableView table, int longCount, int glyphCount)
    {
        if (longCount == 0 || longCount > glyphCount) throw FontException.Damaged("hhea", $"counts {longCount} advances for {glyphCount} glyphs");
        table.Require(0, (4L * longCount) + (2L * (glyphCount - longCount)));
        (_table, _longCount, _glyphCount) = (table, longCount, glyphCount);
    }

    /// <summary>The advance of a glyph.</summary>
    public int Advance(int glyph) => _table.U16(4 * Math.Min(Check(glyph), _longCount - 1));

    /// <summary>The left side bearing of a glyph.</summary>
    public int LeftSideBearing(int glyph) => _table.S16(Check(glyph) < _longCount ? (4 * glyph) + 2 : (4 * _longCount) + (2 * (glyph - _longCount)));

    private int Check(int glyph) =>
        glyph >= 0 && glyph < _glyphCount ? glyph : throw new ArgumentOutOfRangeException(nameof(glyph), glyph, "The face has no such glyph.");
}

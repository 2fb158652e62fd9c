using System;

namespace Styrdok.Fonts.Sfnt;

/// <summary>The outlines of glyphs (<c>glyf</c> through <c>loca</c>).</summary>
internal sealed class GlyphOutlines
{
    private const int HeaderLength = 10;

    private readonly TableView _glyf;
    private readonly TableView _loca;
    private readonly bool _isLong;

    /// <summary>Measures both tables: offsets rise and stay inside.</summary>
    /// <exception cref="FontException">They are damaged.</exception>
    public GlyphOutlines(TableView glyf, TableView loca, bool isLong, int glyphCount)
    {
        (_glyf, _loca, _isLong) = (glyf, loca, isLong);
        loca.Require(0, (isLong ? 4L : 2L) * (glyphCount + 1));
        long before = 0;
        for (var i = 0; i <= glyphCount; i++)
        {
            var at = Offset(i);
            if (at < before) throw FontException.Damaged("loca", $"goes backwards at glyph {i}");
            if (i > 0 && at > before && at - before < HeaderLength) throw FontException.Damaged("loca", $"leaves no room for glyph {i - 1}");
            before = at;
        }

        glyf.Require(0, before);
    }

    /// <summary>The outline; empty for a glyph that shows nothing.</summary>
    /// <exception cref="FontException">The font has no such glyph.</exception>
    public ReadOnlySpan<byte> Of(int glyph) => _glyf.Part(Offset(glyph), Offset(glyph + 1) - Offset(glyph));

    /// <summary>The same for reading.</summary>
    /// <exception cref="FontException">The font has no such glyph.</exception>
    public TableView View(int glyph) => _glyf.Slice(Offset(glyph), Offset(glyph + 1) - Offset(glyph));

    /// <summary>The highest point of a glyph in font units; 0 when it shows nothing.</summary>
    public int Top(int glyph) => Offset(glyph + 1) > Offset(glyph) ? _glyf.S16(Offset(glyph) + 8) : 0;

    private long Offset(int glyph) => _isLong ? _loca.U32(4L * glyph) : 2L * _loca.U16(2L * glyph);
}

using System;

namespace Styrdok.Typesetting.Text;

/// <summary>What the shaper asks of a font. Lengths in thousandths of an em, rounded once, so that layout and the PDF's widths agree (ISO 14289-1, 7.21.5).</summary>
public interface IGlyphMetrics
{
    /// <summary>The PostScript name, for messages.</summary>
    string Name { get; }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    int GlyphOf(int codePoint);

    /// <summary>The variant of a figure that is as wide as all other figures; the glyph itself where there is none.</summary>
    int TabularOf(int glyph);

    /// <summary>How far a glyph moves the pen.</summary>
    int AdvanceOf(int glyph);

    /// <summary>What is added between two glyphs that follow each other.</summary>
    int KerningOf(int left, int right);

    /// <summary>The font that signs come from which this one lacks; null for none.</summary>
    IGlyphMetrics? Signs => null;

    /// <summary>How many lookups make ligatures; each goes over a text after the one before.</summary>
    int LigatureLookups => 0;

    /// <summary>The glyph that stands for the first of some glyphs; 0 when there is none.</summary>
    /// <param name="lookup">The lookup, from 0.</param>
    /// <param name="glyphs">Glyphs that follow each other.</param>
    /// <param name="length">How many of them it stands for.</param>
    int LigatureOf(int lookup, ReadOnlySpan<int> glyphs, out int length)
    {
        length = 0;
        return 0;
    }
}

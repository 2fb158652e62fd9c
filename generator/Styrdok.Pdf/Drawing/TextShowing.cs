using System;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Drawing;

/// <summary>Writes the operator that shows glyphs with the space between them (ISO 32000-1, 9.4.3).</summary>
internal static class TextShowing
{
    // Kerning and tracking both go through TJ: Tw has no effect on two-byte codes, and Tc would also widen what readers measure as one word.
    public static void Write(TokenWriter content, GlyphRun run)
    {
        content.Raw("[<"u8);
        var last = run.Glyphs.Count - 1;
        for (var i = 0; i <= last; i++)
        {
            var glyph = run.Glyphs[i];
            content.Hex16(glyph.Text is { } text ? run.Font.Identifier(glyph.Glyph, text) : run.Font.Identifier(glyph.Glyph, glyph.CodePoint));
            var space = i == last ? 0 : glyph.Adjustment + run.Tracking;
            if (Math.Abs(space) >= 0.005) content.Raw('>').Number(-space, 2).Raw('<');
        }

        content.Raw(">]TJ"u8);
    }
}

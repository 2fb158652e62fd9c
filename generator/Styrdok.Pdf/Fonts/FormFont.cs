using System.Collections.Generic;
using Styrdok.Fonts;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Fonts;

/// <summary>
/// The font that shows what a reader types: a simple one with all of WinAnsi, since a subset of the glyphs used so far could not show another letter
/// (ISO 32000-1, 12.7.3.3 and 9.6.3).
/// </summary>
internal static class FormFont
{
    /// <summary>The name default appearances call it by.</summary>
    public const string Resource = "Form";

    private const int First = 32, Last = 255;

    /// <summary>Writes the font under a reserved number.</summary>
    /// <exception cref="FontException">An outline is damaged.</exception>
    public static void Write(ObjectStore store, FontFace face, int number)
    {
        var glyphs = new List<int> { 0 };
        var characters = new SortedDictionary<int, int>();
        var widths = new TokenWriter();
        for (var code = First; code <= Last; code++)
        {
            var character = WinAnsi.Character(code);
            var glyph = character == 0 ? 0 : face.Glyph(character);
            widths.Integer(glyph == 0 ? 0 : face.Advance(glyph)).Raw(' ');
            if (glyph == 0) continue;
            characters[character] = glyphs.Count;
            glyphs.Add(glyph);
        }

        var program = PdfSubset.Build(face, glyphs, characters);
        var name = FontDescriptor.SubsetName(face, program);
        var descriptor = FontDescriptor.Write(store, face, name, program, FontDescriptor.Nonsymbolic);
        store.Set(number, new TokenWriter().Raw("<</Type/Font/Subtype/TrueType/BaseFont"u8).Name(name)
            .Raw("/Encoding/WinAnsiEncoding/FirstChar "u8).Integer(First)
            .Raw("/LastChar "u8).Integer(Last).Raw("/Widths["u8).Raw(widths.Written).Raw(']').Entry("FontDescriptor", descriptor).Raw(">>"u8));
    }
}

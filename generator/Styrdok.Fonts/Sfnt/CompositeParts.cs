using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>The glyphs that a composite glyph is made of (OpenType 1.9, <c>glyf</c>, "Composite glyph description").</summary>
internal static class CompositeParts
{
    /// <summary>Where in the outline each part is named, and its glyph.</summary>
    /// <exception cref="FontException">The outline ends too soon.</exception>
    public static IEnumerable<(int At, int Glyph)> Of(TableView outline)
    {
        const int header = 10, wordArguments = 1, scale = 8, more = 0x20, twoScales = 0x40, matrix = 0x80;
        var flags = more;
        for (var at = header; (flags & more) != 0;)
        {
            flags = outline.U16(at);
            yield return (at + 2, outline.U16(at + 2));
            at += 4 + ((flags & wordArguments) != 0 ? 4 : 2) + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
            outline.Require(0, at);
        }
    }
}

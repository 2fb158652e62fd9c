using System.Collections.Generic;
using Styrdok.Fonts.Subsetting;

namespace Styrdok.Fonts;

/// <summary>The TrueType program that a PDF embeds: some glyphs of a face and nothing a PDF does not read (ISO 32000-1, 9.9).</summary>
public static class PdfSubset
{
    /// <summary>A program whose glyph n is the n-th glyph asked for; parts of composite glyphs follow.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs, beginning with 0; one may come more than once.</param>
    /// <param name="characters">Character to place in <paramref name="glyphs"/>: the <c>cmap</c> that a simple font needs and a CID font does not.</param>
    /// <exception cref="FontException">An outline is damaged.</exception>
    public static byte[] Build(FontFace face, IReadOnlyList<int> glyphs, SortedDictionary<int, int>? characters = null)
    {
        var tables = new GlyphSubset(face, glyphs).Tables();
        if (characters is not null) tables["cmap"] = CharacterMapWriter.Format4(characters);
        return SfntFile.Assemble(tables);
    }
}

using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>A part of a composite glyph.</summary>
/// <param name="At">Where in the outline its glyph is named.</param>
/// <param name="Glyph">Its glyph.</param>
/// <param name="Flags">What the record says of it.</param>
/// <param name="End">Where its record ends.</param>
internal readonly record struct CompositePart(int At, int Glyph, int Flags, int End)
{
    /// <summary>Whether the arguments have 16 bits.</summary>
    public bool HasWords => (Flags & 1) != 0;

    /// <summary>Whether the arguments are a distance; else points that are laid upon each other.</summary>
    public bool IsMoved => (Flags & 2) != 0;

    /// <summary>Whether instructions follow the parts.</summary>
    public bool HasInstructions => (Flags & 0x100) != 0;
}

/// <summary>The glyphs that a composite glyph is made of (OpenType 1.9, <c>glyf</c>, "Composite glyph description").</summary>
internal static class CompositeParts
{
    /// <summary>The parts in order.</summary>
    /// <exception cref="FontException">The outline ends too soon.</exception>
    public static IEnumerable<CompositePart> Of(TableView outline)
    {
        const int header = 10, wordArguments = 1, scale = 8, more = 0x20, twoScales = 0x40, matrix = 0x80;
        var flags = more;
        for (var at = header; (flags & more) != 0;)
        {
            flags = outline.U16(at);
            var end = at + 4 + ((flags & wordArguments) != 0 ? 4 : 2) + ((flags & scale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0);
            yield return new CompositePart(at + 2, outline.U16(at + 2), flags, end);
            at = end;
            outline.Require(0, at);
        }
    }
}

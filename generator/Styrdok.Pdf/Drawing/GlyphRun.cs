using System.Collections.Generic;
using Styrdok.Pdf.Fonts;

namespace Styrdok.Pdf.Drawing;

/// <summary>A piece of one line, shaped: glyphs of one font, size and colour.</summary>
public sealed record GlyphRun
{
    /// <summary>The font, from <see cref="PdfDocument.Font"/>.</summary>
    public required PdfFont Font { get; init; }

    /// <summary>Size in points.</summary>
    public required double Size { get; init; }

    /// <summary>The colour.</summary>
    public required PdfColour Colour { get; init; }

    /// <summary>The glyphs from left to right. They are read when the run is shown and not kept.</summary>
    public required IReadOnlyList<RunGlyph> Glyphs { get; init; }

    /// <summary>Space added between every two glyphs, in em/1000.</summary>
    public double Tracking { get; init; }

    /// <summary>Degrees the letters lean to the right, by the text matrix: emphasis in a family without italics. 0 for upright.</summary>
    public double Slant { get; init; }

    /// <summary>How far the pen moves, in points: advances, adjustments, and tracking between glyphs.</summary>
    public double Width
    {
        get
        {
            double sum = 0;
            foreach (var glyph in Glyphs) sum += Font.Face.Advance(glyph.Glyph) + glyph.Adjustment;
            return (sum + (Tracking * int.Max(0, Glyphs.Count - 1))) * Size / 1000;
        }
    }
}

/// <summary>
/// A glyph with the character it stands for. A hyphen that a line break added stands for U+00AD, so that extracted words are whole; a line that was not
/// hyphenated
/// ends with a space, so that words of two lines do not run together.
/// </summary>
/// <param name="Glyph">The glyph in the run's face; never 0.</param>
/// <param name="CodePoint">The character.</param>
/// <param name="Adjustment">What is added to the glyph's advance, in em/1000: kerning, room to centre figures.</param>
/// <param name="Text">The characters of a ligature, all of them; null for a glyph that stands for one character.</param>
public readonly record struct RunGlyph(int Glyph, int CodePoint, double Adjustment = 0, string? Text = null);

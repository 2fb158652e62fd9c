using System;
using System.Globalization;
using Styrdok.Pdf;

namespace Styrdok.Typesetting;

/// <summary>A document that cannot be set: a character without a glyph, a piece that is higher than a page, or a text that is longer than a PDF may keep.</summary>
public sealed class TypesettingException : Exception
{
    private TypesettingException(string reason, string remedy, string? unit, int? codePoint, string? font)
        : base(reason + " " + remedy)
    {
        Reason = reason;
        Remedy = remedy;
        Unit = unit;
        CodePoint = codePoint;
        Font = font;
    }

    /// <summary>What is wrong, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>What to do, as a sentence.</summary>
    public string Remedy { get; }

    /// <summary>The id of the unit that holds the text, or null for text made by the composer.</summary>
    public string? Unit { get; }

    /// <summary>The character that the font lacks, as a Unicode code point; null when that is not what is wrong.</summary>
    public int? CodePoint { get; }

    /// <summary>The PostScript name of the font that lacks it, or null.</summary>
    public string? Font { get; }

    /// <summary>A font has no glyph for a character, and nothing can stand in for it (ISO 14289-1, 7.21.8 forbids .notdef).</summary>
    public static TypesettingException MissingGlyph(int codePoint, string font, string? unit) => new(
        string.Create(CultureInfo.InvariantCulture, $"The font {font} has no glyph for '{Show(codePoint)}' (U+{codePoint:X4}){In(unit)}."),
        "Write the text without this character, or choose a font that has it.",
        unit,
        codePoint,
        font);

    /// <summary>A piece that may not be split is higher than the text frame.</summary>
    public static TypesettingException TooHigh(string? unit) => new(
        $"A piece that may not be split over pages is higher than a page{In(unit)}.", "Shorten its text.", unit, null, null);

    /// <summary>Words that stand for a figure, or that say what a field asks for, are longer than a string of a PDF may be.</summary>
    /// <param name="length">How many characters they have.</param>
    /// <param name="unit">The unit that they stand beside, or null.</param>
    public static TypesettingException TooLong(int length, string? unit) => new(
        string.Create(CultureInfo.InvariantCulture, $"The words for those who do not see the page have {length} characters{In(unit)}; a PDF keeps {PdfDocument.LongestText}."),
        "Write shorter ones: a figure's under 'alt:'.",
        unit,
        null,
        null);

    private static string In(string? unit) => unit is null ? string.Empty : $" in '{unit}'";

    private static string Show(int codePoint) => codePoint is < 0x20 or (>= 0xD800 and <= 0xDFFF) ? "control character" : char.ConvertFromUtf32(codePoint);
}

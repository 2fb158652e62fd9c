using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Numbers of SVG, and errors that know their line.</summary>
internal static class SvgNumbers
{
    // What PDF/A allows a number to be is far more; a drawing with larger ones is a mistake or an attack.
    private const double Largest = 1e6;

    // CSS pixels in each unit (SVG 1.1, 7.10); em and ex belong to text.
    private static readonly (string Unit, double Pixels)[] s_units =
        [("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96)];

    /// <summary>An error at an element or attribute.</summary>
    public static ImageException At(XObject place, string message)
    {
        var info = (IXmlLineInfo)place;
        return new ImageException(info.LineNumber, info.LinePosition, message);
    }

    /// <summary>A length in the image's own units.</summary>
    /// <param name="text">The length.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="whole">What 100 % are; NaN where a share has no meaning.</param>
    /// <exception cref="ImageException">It is none.</exception>
    public static double Length(string text, XObject place, double whole = double.NaN)
    {
        if (text.EndsWith('%') && !double.IsNaN(whole)) return Parse(text.AsSpan(0, text.Length - 1), place) * whole / 100;
        foreach (var (unit, pixels) in s_units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal)) return Parse(text.AsSpan(0, text.Length - 2), place) * pixels;
        }

        return Parse(text, place);
    }

    /// <summary>A length in an attribute; what is given when there is none.</summary>
    /// <exception cref="ImageException">It is none.</exception>
    public static double Attribute(XElement element, string name, double absent = 0, double whole = double.NaN) =>
        element.Attribute(name) is { } attribute && attribute.Value.Trim() is { Length: > 0 } text and not "auto" ? Length(text, attribute, whole) : absent;

    /// <summary>A number.</summary>
    /// <exception cref="ImageException">It is none, or too large.</exception>
    public static double Parse(ReadOnlySpan<char> text, XObject place)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest) return value;
        throw At(place, $"'{Short(text)}' is no number in the image's own units, or is larger than a million. Write it without a unit, with a decimal point.");
    }

    /// <summary>Numbers between spaces and commas.</summary>
    /// <exception cref="ImageException">One of them is none.</exception>
    public static IReadOnlyList<double> List(string text, XObject place)
    {
        var numbers = new List<double>();
        foreach (var part in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) numbers.Add(Length(part, place));
        return numbers;
    }

    /// <summary>The beginning of a text from outside, for a message.</summary>
    public static string Short(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
}

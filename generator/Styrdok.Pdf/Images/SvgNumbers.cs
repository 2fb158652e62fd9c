using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images;

/// <summary>Numbers of SVG, and errors that know their line.</summary>
internal static class SvgNumbers
{
    // What PDF/A allows a number to be is far more; a drawing with larger ones is a mistake or an attack.
    private const double Largest = 1e6;

    /// <summary>An error at an element.</summary>
    public static SvgException At(XObject place, string message) => new(((IXmlLineInfo)place).LineNumber, message);

    /// <summary>A length in the image's own units.</summary>
    /// <exception cref="SvgException">It is none.</exception>
    public static double Length(string text, XElement element)
    {
        var number = text.EndsWith("px", StringComparison.Ordinal) ? text.AsSpan(0, text.Length - 2) : text;
        return Parse(number, element);
    }

    /// <summary>A length in an attribute; what is given when there is none.</summary>
    /// <exception cref="SvgException">It is none.</exception>
    public static double Attribute(XElement element, string name, double absent = 0) =>
        element.Attribute(name)?.Value is { } text ? Length(text.Trim(), element) : absent;

    /// <summary>A number.</summary>
    /// <exception cref="SvgException">It is none, or too large.</exception>
    public static double Parse(ReadOnlySpan<char> text, XElement element)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest) return value;
        throw At(element, $"'{text}' is no number in the image's own units. Write it without a unit, with a decimal point.");
    }

    /// <summary>Numbers between spaces and commas.</summary>
    /// <exception cref="SvgException">One of them is none.</exception>
    public static IReadOnlyList<double> List(string text, XElement element)
    {
        var numbers = new List<double>();
        foreach (var part in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) numbers.Add(Length(part, element));
        return numbers;
    }
}

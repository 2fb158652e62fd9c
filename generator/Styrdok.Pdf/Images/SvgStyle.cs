using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images;

/// <summary>How shapes are painted: the presentation attributes that are read, inherited from group to shape (SVG 1.1, 11).</summary>
internal sealed record SvgStyle
{
    /// <summary>The colour inside; null for none.</summary>
    public PdfColour? Fill { get; init; } = PdfColour.Black;

    /// <summary>The colour of the outline; null for none.</summary>
    public PdfColour? Stroke { get; init; }

    /// <summary>The colour that <c>currentColor</c> means.</summary>
    public PdfColour Current { get; init; } = PdfColour.Black;

    /// <summary>Width of the outline.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Opacity of the inside.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Opacity of the outline.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>Opacity of all around, multiplied from group to shape.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Whether a part inside another is a hole whatever its direction.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>0 butt, 1 round, 2 square.</summary>
    public int Cap { get; init; }

    /// <summary>0 miter, 1 round, 2 bevel.</summary>
    public int Join { get; init; }

    /// <summary>How sharp a corner may get before it is cut.</summary>
    public double MiterLimit { get; init; } = 4;

    /// <summary>Dashes and gaps; empty for an unbroken outline.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>How far into the dashes the outline begins.</summary>
    public double DashOffset { get; init; }

    /// <summary>Whether nothing is painted.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The style of an element inside.</summary>
    /// <exception cref="SvgException">A value cannot be read, or asks for something that is not drawn.</exception>
    public SvgStyle Inherit(XElement element)
    {
        var style = this;
        foreach (var attribute in element.Attributes()) style = style.With(attribute.Name.LocalName, attribute.Value.Trim(), element);
        if (element.Attribute("style")?.Value is not { } declarations) return style;
        foreach (var declaration in declarations.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) style = style.With(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim(), element);
        }

        return style;
    }

    private SvgStyle With(string name, string value, XElement element) => name switch
    {
        "color" => this with { Current = Colour(value, element) ?? Current },
        "fill" => this with { Fill = Colour(value, element) },
        "stroke" => this with { Stroke = Colour(value, element) },
        "stroke-width" => this with { Width = SvgNumbers.Length(value, element) },
        "fill-opacity" => this with { FillOpacity = Share(value, element) },
        "stroke-opacity" => this with { StrokeOpacity = Share(value, element) },
        "opacity" => this with { Opacity = Opacity * Share(value, element) },
        "fill-rule" => this with { IsEvenOdd = value == "evenodd" },
        "stroke-linecap" => this with { Cap = value switch { "round" => 1, "square" => 2, _ => 0 } },
        "stroke-linejoin" => this with { Join = value switch { "round" => 1, "bevel" => 2, _ => 0 } },
        "stroke-miterlimit" => this with { MiterLimit = Math.Max(1, SvgNumbers.Length(value, element)) },
        "stroke-dasharray" => this with { Dashes = value == "none" ? [] : Pattern(SvgNumbers.List(value, element), element) },
        "stroke-dashoffset" => this with { DashOffset = SvgNumbers.Length(value, element) },
        "display" => this with { IsHidden = IsHidden || value == "none" },
        "visibility" => this with { IsHidden = value is "hidden" or "collapse" },
        "clip-path" or "mask" or "filter" when value != "none" => throw SvgNumbers.At(element, $"'{name}' is not drawn. Cut the shape in the drawing program."),
        "marker" or "marker-start" or "marker-mid" or "marker-end" when value != "none" =>
            throw SvgNumbers.At(element, $"'{name}' is not drawn. Turn the arrow heads into paths in the drawing program."),
        "mix-blend-mode" or "paint-order" or "vector-effect" when value is not ("normal" or "none") =>
            throw SvgNumbers.At(element, $"'{name}: {value}' is not drawn. Flatten the shape in the drawing program."),
        "transform-origin" => throw SvgNumbers.At(element, "'transform-origin' is not read. Write the move into 'transform'."),
        _ => this,
    };

    // Lengths that add up to nothing mean an unbroken outline (SVG 1.1, 11.4); PDF has no such pattern (ISO 32000-1, 8.4.3.6).
    private static IReadOnlyList<double> Pattern(IReadOnlyList<double> lengths, XElement element)
    {
        double sum = 0;
        foreach (var length in lengths) sum += length >= 0 ? length : throw SvgNumbers.At(element, "'stroke-dasharray' holds a negative length.");
        return sum > 0 ? lengths : [];
    }

    private static double Share(string value, XElement element) =>
        Math.Clamp(value.EndsWith('%') ? SvgNumbers.Length(value[..^1], element) / 100 : SvgNumbers.Length(value, element), 0, 1);

    private PdfColour? Colour(string value, XElement element)
    {
        switch (value)
        {
            case "none" or "transparent": return null;
            case "currentColor" or "currentcolor": return Current;
            case "black": return PdfColour.Black;
            case "white": return PdfColour.White;
        }

        if (value.Length == 4 && value[0] == '#') value = $"#{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}";
        if (value.Length == 7 && value[0] == '#' && int.TryParse(value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            return new PdfColour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        if (value.StartsWith("rgb(", StringComparison.Ordinal) && value.EndsWith(')'))
        {
            var parts = SvgNumbers.List(value[4..^1], element);
            if (parts.Count == 3) return new PdfColour(Channel(parts[0]), Channel(parts[1]), Channel(parts[2]));
        }

        throw SvgNumbers.At(element, $"The colour '{value}' is not read. Write it as #rrggbb; gradients and patterns are not drawn.");
    }

    private static byte Channel(double value) => (byte)Math.Round(Math.Clamp(value, 0, 255));
}

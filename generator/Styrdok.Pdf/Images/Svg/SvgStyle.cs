using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>How shapes are painted: the properties that are read, inherited from group to shape (SVG 1.1, 11).</summary>
internal sealed record SvgStyle
{
    // More lengths than any drawing program writes.
    private const int MostDashes = 100;

    /// <summary>The paint inside; null for none.</summary>
    public SvgPaint? Fill { get; init; } = SvgSolid.Black;

    /// <summary>The paint of the outline; null for none.</summary>
    public SvgPaint? Stroke { get; init; }

    /// <summary>The id of a gradient inside, with the place that names it, until it is looked up.</summary>
    public (string Id, XObject Place)? FillId { get; init; }

    /// <summary>The id of a gradient of the outline.</summary>
    public (string Id, XObject Place)? StrokeId { get; init; }

    /// <summary>The colour that <c>currentColor</c> means.</summary>
    public SvgSolid Current { get; init; } = SvgSolid.Black;

    /// <summary>Width of the outline.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Opacity of the inside.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Opacity of the outline.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>Whether a part inside another is a hole whatever its direction.</summary>
    public bool IsEvenOdd { get; init; }

    /// <summary>The same for an outline that clips.</summary>
    public bool ClipsEvenOdd { get; init; }

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

    /// <summary>Whether shapes are not painted.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Opacity of the element as a whole; not inherited.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Whether the element and all in it is left out; not inherited.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>The id of the clip of the element; not inherited.</summary>
    public (string Id, XObject Place)? ClipId { get; init; }

    /// <summary>The colour of a stop of a gradient; not inherited.</summary>
    public SvgSolid StopColour { get; init; } = SvgSolid.Black;

    /// <summary>The opacity of a stop of a gradient; not inherited.</summary>
    public double StopOpacity { get; init; } = 1;

    /// <summary>Whether what reaches outside a symbol or an inner svg is shown; not inherited.</summary>
    public bool Overflows { get; init; }

    /// <summary>The style of an element inside: presentation attributes, then the rules of the style sheet, then <c>style=""</c>.</summary>
    /// <exception cref="ImageException">A value cannot be read, or asks for something that is not drawn.</exception>
    public SvgStyle Inherit(XElement element, SvgStyleSheet sheet)
    {
        var style = this with { Opacity = 1, IsAbsent = false, ClipId = null, StopColour = SvgSolid.Black, StopOpacity = 1, Overflows = false };
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.Namespace == XNamespace.None && attribute.Name.LocalName != "style") style = style.With(attribute.Name.LocalName, attribute.Value.Trim(), attribute);
        }

        foreach (var (name, value, place) in sheet.For(element)) style = style.With(name, value, place);
        if (element.Attribute("style") is not { } own) return style;
        foreach (var (name, value) in SvgStyleSheet.Declarations(own.Value, own)) style = style.With(name, value, own);
        return style;
    }

    private SvgStyle With(string name, string value, XObject place) => value is "inherit" or "" ? this : name switch
    {
        "color" => this with { Current = SvgColours.Read(value, Current, place) ?? Current },
        "fill" => Reference(value, place) is { } id ? this with { FillId = id } : this with { FillId = null, Fill = SvgColours.Read(value, Current, place) },
        "stroke" => Reference(value, place) is { } id ? this with { StrokeId = id } : this with { StrokeId = null, Stroke = SvgColours.Read(value, Current, place) },
        "stroke-width" => this with { Width = Math.Max(0, SvgNumbers.Length(value, place)) },
        "fill-opacity" => this with { FillOpacity = SvgColours.Share(value, place) },
        "stroke-opacity" => this with { StrokeOpacity = SvgColours.Share(value, place) },
        "opacity" => this with { Opacity = SvgColours.Share(value, place) },
        "stop-color" => this with { StopColour = SvgColours.Read(value, Current, place) ?? SvgSolid.Black },
        "stop-opacity" => this with { StopOpacity = SvgColours.Share(value, place) },
        "fill-rule" => this with { IsEvenOdd = value == "evenodd" },
        "clip-rule" => this with { ClipsEvenOdd = value == "evenodd" },
        "stroke-linecap" => this with { Cap = value switch { "round" => 1, "square" => 2, _ => 0 } },
        "stroke-linejoin" => this with { Join = value switch { "round" => 1, "bevel" => 2, _ => 0 } },
        "stroke-miterlimit" => this with { MiterLimit = Math.Max(1, SvgNumbers.Length(value, place)) },
        "stroke-dasharray" => this with { Dashes = value == "none" ? [] : Pattern(SvgNumbers.List(value, place), place) },
        "stroke-dashoffset" => this with { DashOffset = SvgNumbers.Length(value, place) },
        "display" => this with { IsAbsent = value == "none" },
        "visibility" => this with { IsHidden = value is "hidden" or "collapse" },
        "overflow" => this with { Overflows = value is "visible" or "auto" },
        "clip-path" => this with { ClipId = value == "none" ? null : Reference(value, place) ?? throw SvgNumbers.At(place, $"The clip '{SvgNumbers.Short(value)}' is not read. Name a <clipPath> by url(#id).") },
        _ => Refuse(name, value, place),
    };

    // What would change the picture and is not drawn; all else has nothing to do with it.
    private SvgStyle Refuse(string name, string value, XObject place) => name switch
    {
        "mask" or "filter" when value != "none" => throw SvgNumbers.At(place, $"'{name}' is not drawn. Flatten the effect, or cut the shape, in the drawing program."),
        "marker" or "marker-start" or "marker-mid" or "marker-end" when value != "none" =>
            throw SvgNumbers.At(place, $"'{name}' is not drawn. Turn the arrow heads into paths in the drawing program."),
        "mix-blend-mode" or "paint-order" or "vector-effect" or "isolation" when value is not ("normal" or "none" or "auto") =>
            throw SvgNumbers.At(place, $"'{name}: {SvgNumbers.Short(value)}' is not drawn. Flatten the shape in the drawing program."),
        "transform-origin" => throw SvgNumbers.At(place, "'transform-origin' is not read. Write the move into 'transform'."),
        "animation" or "animation-name" or "transition" => throw SvgNumbers.At(place, $"'{name}' is not drawn: paper does not move. Remove the animation."),
        _ when value.Contains("url(", StringComparison.OrdinalIgnoreCase) && !value.Contains("url(#", StringComparison.OrdinalIgnoreCase) =>
            throw SvgNumbers.At(place, $"'{name}' refers to something outside the file. Remove the reference."),
        _ => this,
    };

    private static (string Id, XObject Place)? Reference(string value, XObject place)
    {
        if (!value.StartsWith("url(", StringComparison.OrdinalIgnoreCase)) return null;
        var end = value.IndexOf(')', StringComparison.Ordinal);
        var target = end < 0 ? string.Empty : value[4..end].Trim(' ', '"', '\'');
        if (target.Length < 2 || target[0] != '#') throw SvgNumbers.At(place, $"'{SvgNumbers.Short(value)}' refers to something outside the file. Put it into the drawing and name it by url(#id).");
        return (target[1..], place);
    }

    // Lengths that add up to nothing mean an unbroken outline (SVG 1.1, 11.4); PDF has no such pattern (ISO 32000-1, 8.4.3.6).
    private static IReadOnlyList<double> Pattern(IReadOnlyList<double> lengths, XObject place)
    {
        double sum = 0;
        foreach (var length in lengths) sum += length >= 0 ? length : throw SvgNumbers.At(place, "'stroke-dasharray' holds a negative length.");
        if (lengths.Count > MostDashes) throw SvgNumbers.At(place, $"'stroke-dasharray' holds more than {MostDashes} lengths.");
        return sum > 0 ? lengths : [];
    }
}

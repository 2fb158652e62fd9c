using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Writes a drawing as SVG of numbers and colours only: whatever the source held besides cannot come through.</summary>
internal sealed class SvgWriter(string idPrefix)
{
    private static readonly string[] s_caps = ["butt", "round", "square"];
    private static readonly string[] s_joins = ["miter", "round", "bevel"];

    private readonly StringBuilder _definitions = new();
    private readonly StringBuilder _body = new();
    private readonly Dictionary<SvgPaint, string> _gradients = [];
    private int _ids;

    /// <summary>Writes the drawing.</summary>
    public string Write(SvgImage image, SvgGroup root)
    {
        Node(root);
        var size = $"viewBox=\"0 0 {Number(image.Width)} {Number(image.Height)}\"";
        var definitions = _definitions.Length == 0 ? string.Empty : $"<defs>{_definitions}</defs>";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" {size}>{definitions}{_body}</svg>";
    }

    private void Node(SvgNode node)
    {
        if (node is SvgShape shape)
        {
            Shape(shape);
            return;
        }

        var group = (SvgGroup)node;
        if (group.Matrix.IsFlat || group.Children.Count == 0) return;
        var attributes = Transform("transform", group.Matrix)
            + (group.Opacity < 1 ? Attribute("opacity", Number(group.Opacity)) : string.Empty)
            + (group.Clip is { } clip ? Attribute("clip-path", $"url(#{Clip(clip)})") : string.Empty);
        if (attributes.Length > 0) _body.Append("<g").Append(attributes).Append('>');
        foreach (var child in group.Children) Node(child);
        if (attributes.Length > 0) _body.Append("</g>");
    }

    private void Shape(SvgShape shape)
    {
        var style = shape.Style;
        _body.Append("<path d=\"").Append(Data(shape.Outline)).Append('"');
        if (style.Fill != SvgSolid.Black) _body.Append(Attribute("fill", Paint(style.Fill)));
        Opacity("fill-opacity", style.FillOpacity, style.Fill);
        if (style.IsEvenOdd) _body.Append(Attribute("fill-rule", "evenodd"));
        if (style.Stroke is not null)
        {
            _body.Append(Attribute("stroke", Paint(style.Stroke))).Append(Attribute("stroke-width", Number(style.Width)));
            Opacity("stroke-opacity", style.StrokeOpacity, style.Stroke);
            if (style.Cap > 0) _body.Append(Attribute("stroke-linecap", s_caps[style.Cap]));
            if (style.Join > 0) _body.Append(Attribute("stroke-linejoin", s_joins[style.Join]));
            if (style.MiterLimit != 4) _body.Append(Attribute("stroke-miterlimit", Number(style.MiterLimit)));
            if (style.Dashes.Count > 0) _body.Append(Attribute("stroke-dasharray", string.Join(' ', style.Dashes.Select(Number))));
            if (style.Dashes.Count > 0 && style.DashOffset != 0) _body.Append(Attribute("stroke-dashoffset", Number(style.DashOffset)));
        }

        _body.Append("/>");
    }

    private void Opacity(string name, double opacity, SvgPaint? paint)
    {
        if (paint is SvgSolid solid) opacity *= solid.Opacity;
        if (paint is not null && opacity < 1) _body.Append(Attribute(name, Number(opacity)));
    }

    private string Paint(SvgPaint? paint) => paint switch
    {
        SvgSolid solid => Colour(solid.Colour),
        SvgGradient gradient => $"url(#{Gradient(gradient)})",
        _ => "none",
    };

    private string Gradient(SvgGradient gradient)
    {
        if (_gradients.TryGetValue(gradient, out var known)) return known;
        var id = _gradients[gradient] = NextId();
        var tag = gradient.IsRadial ? "radialGradient" : "linearGradient";
        _definitions.Append('<').Append(tag).Append(Attribute("id", id));
        (string Name, double Value)[] numbers = gradient.IsRadial
            ? [("cx", gradient.X2), ("cy", gradient.Y2), ("r", gradient.R2), ("fx", gradient.X1), ("fy", gradient.Y1), ("fr", gradient.R1)]
            : [("x1", gradient.X1), ("y1", gradient.Y1), ("x2", gradient.X2), ("y2", gradient.Y2)];
        foreach (var (name, value) in numbers) _definitions.Append(Attribute(name, Number(value)));
        if (!gradient.IsOfBox) _definitions.Append(Attribute("gradientUnits", "userSpaceOnUse"));
        if (gradient.Spread != SvgSpread.Pad) _definitions.Append(Attribute("spreadMethod", gradient.Spread == SvgSpread.Reflect ? "reflect" : "repeat"));
        _definitions.Append(Transform("gradientTransform", gradient.Matrix)).Append('>');
        foreach (var stop in gradient.Stops)
        {
            _definitions.Append("<stop").Append(Attribute("offset", Number(stop.At))).Append(Attribute("stop-color", Colour(stop.Colour)));
            if (stop.Opacity < 1) _definitions.Append(Attribute("stop-opacity", Number(stop.Opacity)));
            _definitions.Append("/>");
        }

        _definitions.Append("</").Append(tag).Append('>');
        return id;
    }

    private string Clip(SvgClip clip)
    {
        var outer = clip.Outer is null ? string.Empty : Attribute("clip-path", $"url(#{Clip(clip.Outer)})");
        var id = NextId();
        _definitions.Append("<clipPath").Append(Attribute("id", id)).Append(outer).Append('>');
        foreach (var outline in clip.Outlines)
        {
            _definitions.Append("<path d=\"").Append(Data(outline.Outline)).Append('"').Append(outline.IsEvenOdd ? Attribute("clip-rule", "evenodd") : string.Empty).Append("/>");
        }

        _definitions.Append("</clipPath>");
        return id;
    }

    private string NextId() => idPrefix + "p" + (++_ids).ToString(CultureInfo.InvariantCulture);

    private static string Data(PdfPath path)
    {
        var data = new StringBuilder();
        foreach (var s in path.Segments)
        {
            switch (s.Verb)
            {
                case PathVerb.Move: data.Append('M').Append(Point(s.X, s.Y)); break;
                case PathVerb.Line: data.Append('L').Append(Point(s.X, s.Y)); break;
                case PathVerb.Curve: data.Append('C').Append(Point(s.X1, s.Y1)).Append(' ').Append(Point(s.X2, s.Y2)).Append(' ').Append(Point(s.X, s.Y)); break;
                default: data.Append('Z'); break;
            }
        }

        return data.ToString();
    }

    private static string Transform(string name, AffineMatrix m) => m == AffineMatrix.Identity ? string.Empty
        : Attribute(name, $"matrix({string.Join(' ', new[] { m.A, m.B, m.C, m.D, m.E, m.F }.Select(Number))})");

    private static string Attribute(string name, string value) => $" {name}=\"{value}\"";

    private static string Point(double x, double y) => Number(x) + " " + Number(y);

    private static string Colour(PdfColour colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture) is var text and not "-0" ? text : "0";
}

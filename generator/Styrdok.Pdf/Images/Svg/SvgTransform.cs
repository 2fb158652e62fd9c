using System;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Reads transform lists (SVG 1.1, 7.6).</summary>
internal static class SvgTransform
{
    /// <summary>The matrix of an attribute; one that changes nothing where there is none.</summary>
    /// <exception cref="ImageException">A function is unknown or lacks numbers.</exception>
    public static AffineMatrix Of(XElement element, string name = "transform")
    {
        var matrix = AffineMatrix.Identity;
        if (element.Attribute(name) is not { } attribute || attribute.Value.Trim() is "" or "none") return matrix;
        foreach (var part in attribute.Value.Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            if (open < 0) throw SvgNumbers.At(attribute, $"The transform '{SvgNumbers.Short(attribute.Value)}' is not read.");
            matrix = matrix.Of(Function(part[..open].Trim(' ', ',', '\n', '\r', '\t'), part[(open + 1)..], attribute));
        }

        if (!double.IsFinite(matrix.A + matrix.B + matrix.C + matrix.D + matrix.E + matrix.F)) throw SvgNumbers.At(attribute, "The transform has no end. Scale the drawing down.");
        return matrix;
    }

    private static AffineMatrix Function(string name, string numbers, XAttribute place)
    {
        var v = SvgNumbers.List(numbers.Replace("deg", string.Empty, StringComparison.Ordinal), place);
        var radians = v.Count > 0 ? v[0] * Math.PI / 180 : 0;
        return (name, v.Count) switch
        {
            ("matrix", 6) => new AffineMatrix(v[0], v[1], v[2], v[3], v[4], v[5]),
            ("translate", 1 or 2) => AffineMatrix.Move(v[0], v.Count > 1 ? v[1] : 0),
            ("scale", 1 or 2) => AffineMatrix.Scale(v[0], v.Count > 1 ? v[1] : v[0]),
            ("rotate", 1) => Turn(radians),
            ("rotate", 3) => AffineMatrix.Move(v[1], v[2]).Of(Turn(radians)).Of(AffineMatrix.Move(-v[1], -v[2])),
            ("skewX", 1) => new AffineMatrix(1, 0, Math.Tan(radians), 1, 0, 0),
            ("skewY", 1) => new AffineMatrix(1, Math.Tan(radians), 0, 1, 0, 0),
            _ => throw SvgNumbers.At(place, $"The transform '{SvgNumbers.Short(name)}({SvgNumbers.Short(numbers)})' is not read."),
        };
    }

    private static AffineMatrix Turn(double radians) => new(Math.Cos(radians), Math.Sin(radians), -Math.Sin(radians), Math.Cos(radians), 0, 0);
}

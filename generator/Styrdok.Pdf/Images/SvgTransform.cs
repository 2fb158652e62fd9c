using System;
using System.Xml.Linq;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images;

/// <summary>Writes the <c>transform</c> attribute as matrices (SVG 1.1, 7.6).</summary>
internal static class SvgTransform
{
    /// <summary>Writes a matrix for each function, from left to right.</summary>
    /// <exception cref="SvgException">A function is unknown or lacks numbers.</exception>
    public static void Write(TokenWriter content, string transform, XElement element)
    {
        foreach (var part in transform.Split(')', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            if (open < 0) throw SvgNumbers.At(element, $"The transform '{transform}' is not read.");
            var v = SvgNumbers.List(part[(open + 1)..], element);
            var radians = v.Count > 0 ? v[0] * Math.PI / 180 : 0;
            switch (part[..open].Trim(' ', ','), v.Count)
            {
                case ("matrix", 6): Matrix(content, v[0], v[1], v[2], v[3], v[4], v[5]); break;
                case ("translate", 1 or 2): Matrix(content, 1, 0, 0, 1, v[0], v.Count > 1 ? v[1] : 0); break;
                case ("scale", 1 or 2): Matrix(content, v[0], 0, 0, v.Count > 1 ? v[1] : v[0], 0, 0); break;
                case ("rotate", 1): Rotate(content, radians); break;
                case ("rotate", 3):
                    Matrix(content, 1, 0, 0, 1, v[1], v[2]);
                    Rotate(content, radians);
                    Matrix(content, 1, 0, 0, 1, -v[1], -v[2]);
                    break;
                case ("skewX", 1): Matrix(content, 1, 0, Math.Tan(radians), 1, 0, 0); break;
                case ("skewY", 1): Matrix(content, 1, Math.Tan(radians), 0, 1, 0, 0); break;
                default: throw SvgNumbers.At(element, $"The transform '{part})' is not read.");
            }
        }
    }

    private static void Rotate(TokenWriter content, double radians) =>
        Matrix(content, Math.Cos(radians), Math.Sin(radians), -Math.Sin(radians), Math.Cos(radians), 0, 0);

    private static void Matrix(TokenWriter content, params ReadOnlySpan<double> values)
    {
        foreach (var value in values) content.Number(value, 5).Raw(' ');
        content.Raw("cm\n"u8);
    }
}

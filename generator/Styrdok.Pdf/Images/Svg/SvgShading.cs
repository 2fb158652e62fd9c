using System;
using System.Linq;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Writes a gradient as an axial or radial shading (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4) that goes on with its end colours.</summary>
internal static class SvgShading
{
    // Two stops at one place are a sharp change: readers disagree on what an empty stretch means, so it gets a width that nobody sees.
    private const double Least = 0.00002;

    /// <summary>Writes the dictionary.</summary>
    /// <param name="target">Where it is written.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="value">What it shows at a stop.</param>
    public static TokenWriter Write(TokenWriter target, SvgGradient gradient, Func<SvgStop, (double R, double G, double B)> value)
    {
        double[] coordinates = gradient.IsRadial
            ? [gradient.X1, gradient.Y1, gradient.R1, gradient.X2, gradient.Y2, gradient.R2]
            : [gradient.X1, gradient.Y1, gradient.X2, gradient.Y2];
        target.Raw(gradient.IsRadial ? "<</ShadingType 3/ColorSpace/DeviceRGB/Coords["u8 : "<</ShadingType 2/ColorSpace/DeviceRGB/Coords["u8);
        foreach (var coordinate in coordinates) target.Number(coordinate, 6).Raw(' ');
        target.Raw("]/Extend[true true]/Function<</FunctionType 3/Domain[0 1]/Functions["u8);
        var values = gradient.Stops.Select(value).ToArray();
        for (var i = 1; i < values.Length; i++)
        {
            target.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8).Numbers(values[i - 1].R, values[i - 1].G, values[i - 1].B)
                .Raw("]/C1["u8).Numbers(values[i].R, values[i].G, values[i].B).Raw("]>>"u8);
        }

        var places = gradient.Stops.Select(stop => stop.At).ToArray();
        for (var i = 1; i < places.Length; i++) places[i] = Math.Max(places[i], places[i - 1] + Least);
        target.Raw("]/Bounds["u8);
        for (var i = 1; i < places.Length - 1; i++) target.Number(places[i] / places[^1], 6).Raw(' ');
        target.Raw("]/Encode["u8);
        for (var i = 1; i < values.Length; i++) target.Raw("0 1 "u8);
        return target.Raw("]>>>>"u8);
    }
}

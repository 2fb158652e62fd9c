using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Drawing;

/// <summary>Writes an axial shading (ISO 32000-1, 8.7.4.5.3), its colours by an exponential function, or by several stitched together (7.10.3, 7.10.4).</summary>
internal static class GradientShading
{
    /// <exception cref="ArgumentException">The stops do not rise between 0 and 1.</exception>
    public static TokenWriter Write(LinearGradient gradient, double height)
    {
        var shading = new TokenWriter().Raw("<</ShadingType 2/ColorSpace/DeviceRGB/Coords["u8)
            .Numbers(gradient.X1, height - gradient.Y1, gradient.X2, height - gradient.Y2)
            .Raw("]/Extend[true true]/Function"u8);
        if (gradient.Between.Count == 0) Change(shading, gradient.From, gradient.To);
        else Stitched(shading, gradient);
        return shading.Raw(">>"u8);
    }

    private static void Stitched(TokenWriter target, LinearGradient gradient)
    {
        double last = 0;
        foreach (var stop in gradient.Between)
        {
            // Readers disagree on what an empty stretch means.
            if (!(stop.At > last && stop.At < 1)) throw new ArgumentException("The stops of a gradient rise between 0 and 1 (ISO 32000-1, 7.10.4).", nameof(gradient));
            last = stop.At;
        }

        List<PdfColour> colours = [gradient.From, .. gradient.Between.Select(stop => stop.Colour), gradient.To];
        target.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        for (var i = 1; i < colours.Count; i++) Change(target, colours[i - 1], colours[i]);
        target.Raw("]/Bounds["u8);
        foreach (var stop in gradient.Between) target.Number(stop.At, 5).Raw(' ');
        target.Raw("]/Encode["u8);
        for (var i = 1; i < colours.Count; i++) target.Raw("0 1 "u8);
        target.Raw("]>>"u8);
    }

    private static void Change(TokenWriter target, PdfColour from, PdfColour to)
    {
        target.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
        Components(target, from).Raw("]/C1["u8);
        Components(target, to).Raw("]>>"u8);
    }

    private static TokenWriter Components(TokenWriter target, PdfColour colour) => target.Numbers(colour.R / 255.0, colour.G / 255.0, colour.B / 255.0);
}

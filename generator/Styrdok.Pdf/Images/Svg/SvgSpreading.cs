using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>
/// Writes a gradient that repeats as one that does not, long enough for the shape that it paints: a shading of a PDF goes on with its end colours and knows nothing
/// else (ISO 32000-1, 8.7.4.5.3).
/// </summary>
internal static class SvgSpreading
{
    // Finer stripes than these nobody sees.
    private const int MostPeriods = 200, MostStops = 2000;

    /// <summary>From where to where the gradient must be written, in its own lengths: 0 to 1 for one that does not repeat.</summary>
    /// <param name="gradient">The gradient.</param>
    /// <param name="outline">The outline that it paints.</param>
    /// <param name="reach">How far the paint reaches beyond the outline.</param>
    public static (double From, double To) Stretch(SvgGradient gradient, PdfPath outline, double reach)
    {
        if (gradient.Spread == SvgSpread.Pad || SvgBounds.Matrix(gradient, outline) is not { IsFlat: false } matrix || SvgOutlines.Bounds(outline) is not { } box) return (0, 1);
        var back = matrix.Inverse();
        (double X, double Y)[] corners =
        [
            back.At(box.X - reach, box.Y - reach), back.At(box.X + box.Width + reach, box.Y - reach),
            back.At(box.X - reach, box.Y + box.Height + reach), back.At(box.X + box.Width + reach, box.Y + box.Height + reach),
        ];
        var (from, to) = gradient.IsRadial ? Rings(gradient, corners) : Stripes(gradient, corners);
        return Bounded(gradient, from, to);
    }

    /// <summary>The gradient over a stretch of itself.</summary>
    public static SvgGradient Over(SvgGradient gradient, double from, double to)
    {
        if (gradient.Spread == SvgSpread.Pad || (from, to) == (0, 1)) return gradient;
        double X(double at) => gradient.X1 + (at * (gradient.X2 - gradient.X1));
        double Y(double at) => gradient.Y1 + (at * (gradient.Y2 - gradient.Y1));
        double R(double at) => Math.Max(0, gradient.R1 + (at * (gradient.R2 - gradient.R1)));
        return gradient with { X1 = X(from), Y1 = Y(from), R1 = R(from), X2 = X(to), Y2 = Y(to), R2 = R(to), Stops = Stops(gradient, from, to), Spread = SvgSpread.Pad };
    }

    // How many times its own length the shape reaches along the line.
    private static (double From, double To) Stripes(SvgGradient gradient, (double X, double Y)[] corners)
    {
        var (dx, dy) = (gradient.X2 - gradient.X1, gradient.Y2 - gradient.Y1);
        var along = corners.Select(corner => (((corner.X - gradient.X1) * dx) + ((corner.Y - gradient.Y1) * dy)) / ((dx * dx) + (dy * dy))).ToList();
        return (Math.Floor(along.Min()), Math.Ceiling(along.Max()));
    }

    // From the circle without a radius to one that holds the farthest corner.
    private static (double From, double To) Rings(SvgGradient gradient, (double X, double Y)[] corners)
    {
        double Away(double x, double y) => Math.Sqrt(((x - gradient.X1) * (x - gradient.X1)) + ((y - gradient.Y1) * (y - gradient.Y1)));
        var growth = gradient.R2 - gradient.R1;
        var farthest = corners.Max(corner => Away(corner.X, corner.Y));
        return (-gradient.R1 / growth, Math.Ceiling((farthest - gradient.R1) / (growth - Away(gradient.X2, gradient.Y2))));
    }

    private static (double From, double To) Bounded(SvgGradient gradient, double from, double to)
    {
        var most = Math.Min(MostPeriods, MostStops / gradient.Stops.Count);
        from = Math.Max(from, -Math.Floor(most / 2.0));
        return (from, Math.Max(Math.Min(to, Math.Floor(from) + most), Math.Floor(from) + 1));
    }

    private static List<SvgStop> Stops(SvgGradient gradient, double from, double to)
    {
        var all = new List<SvgStop>();
        for (var period = Math.Floor(from); period < to; period++)
        {
            var isBackwards = gradient.Spread == SvgSpread.Reflect && period % 2 != 0;
            var once = isBackwards ? gradient.Stops.Reverse().Select(stop => stop with { At = 1 - stop.At }) : gradient.Stops;
            all.AddRange(once.Select(stop => stop with { At = period + stop.At }));
        }

        // A ring that begins within a period begins with the colour there.
        var first = all.FindIndex(stop => stop.At >= from);
        if (first > 0) all[first - 1] = Between(all[first - 1], all[first], from);
        return all.Skip(Math.Max(0, first - 1)).Select(stop => stop with { At = Math.Clamp((stop.At - from) / (to - from), 0, 1) }).ToList();
    }

    private static SvgStop Between(SvgStop one, SvgStop other, double at)
    {
        var share = other.At > one.At ? (at - one.At) / (other.At - one.At) : 1;
        byte Mixed(byte a, byte b) => (byte)Math.Round(a + ((b - a) * share));
        return new SvgStop(at, new PdfColour(Mixed(one.Colour.R, other.Colour.R), Mixed(one.Colour.G, other.Colour.G), Mixed(one.Colour.B, other.Colour.B)), one.Opacity + ((other.Opacity - one.Opacity) * share));
    }
}

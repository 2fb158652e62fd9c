using System;
using System.Linq;
using System.Xml.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Makes outlines of the basic shapes (SVG 1.1, 8 and 9).</summary>
internal static class SvgOutlines
{
    // Sums of relative steps may leave what one number is allowed to be.
    private const double Farthest = 1e7;

    /// <summary>Whether an element is a shape.</summary>
    public static bool IsShape(string tag) => tag is "path" or "rect" or "circle" or "ellipse" or "polygon" or "polyline" or "line";

    /// <summary>The outline of a shape.</summary>
    /// <param name="element">The shape.</param>
    /// <param name="viewport">What percentages are shares of.</param>
    /// <exception cref="ImageException">A number or the path data is not read.</exception>
    public static PdfPath Of(XElement element, (double Width, double Height) viewport)
    {
        var outline = new PdfPath();
        double diagonal = Math.Sqrt(((viewport.Width * viewport.Width) + (viewport.Height * viewport.Height)) / 2);
        double X(string name, double absent = 0) => SvgNumbers.Attribute(element, name, absent, viewport.Width);
        double Y(string name, double absent = 0) => SvgNumbers.Attribute(element, name, absent, viewport.Height);
        switch (element.Name.LocalName)
        {
            case "path":
                if (element.Attribute("d") is { } data && data.Value.Trim() is not ("" or "none")) new SvgPath(outline, data.Value, data).Read();
                break;
            case "rect": Rectangle(outline, X("x"), Y("y"), X("width"), Y("height"), X("rx", Y("ry")), Y("ry", X("rx")), element); break;
            case "circle":
                var radius = SvgNumbers.Attribute(element, "r", 0, diagonal);
                Ellipse(outline, X("cx"), Y("cy"), radius, radius);
                break;
            case "ellipse": Ellipse(outline, X("cx"), Y("cy"), X("rx", Y("ry")), Y("ry", X("rx"))); break;
            case "line": outline.MoveTo(X("x1"), Y("y1")).LineTo(X("x2"), Y("y2")); break;
            default: Points(outline, element); break;
        }

        foreach (var segment in outline.Segments)
        {
            if (!(Math.Abs(segment.X) + Math.Abs(segment.Y) + Math.Abs(segment.X1) + Math.Abs(segment.Y1) + Math.Abs(segment.X2) + Math.Abs(segment.Y2) < Farthest))
                throw SvgNumbers.At(element, "A coordinate is larger than a PDF can hold. Scale the drawing down.");
        }

        return outline;
    }

    private static void Rectangle(PdfPath outline, double x, double y, double width, double height, double rx, double ry, XElement element)
    {
        if (width < 0 || height < 0) throw SvgNumbers.At(element, "A rectangle has a negative side.");
        if (width == 0 || height == 0) return;
        if (rx <= 0 || ry <= 0)
        {
            outline.Rectangle(x, y, width, height);
            return;
        }

        (rx, ry) = (Math.Min(rx, width / 2), Math.Min(ry, height / 2));
        var corner = FormattableString.Invariant($"A{rx} {ry} 0 0 1 ");
        double right = x + width, bottom = y + height;
        var path = FormattableString.Invariant($"M{x + rx} {y}H{right - rx}{corner}{right} {y + ry}V{bottom - ry}{corner}{right - rx} {bottom}")
            + FormattableString.Invariant($"H{x + rx}{corner}{x} {bottom - ry}V{y + ry}{corner}{x + rx} {y}Z");
        new SvgPath(outline, path, element).Read();
    }

    private static void Ellipse(PdfPath outline, double x, double y, double rx, double ry)
    {
        const double k = 0.5522847498;
        if (rx <= 0 || ry <= 0) return;
        outline.MoveTo(x + rx, y)
            .CurveTo(x + rx, y + (k * ry), x + (k * rx), y + ry, x, y + ry)
            .CurveTo(x - (k * rx), y + ry, x - rx, y + (k * ry), x - rx, y)
            .CurveTo(x - rx, y - (k * ry), x - (k * rx), y - ry, x, y - ry)
            .CurveTo(x + (k * rx), y - ry, x + rx, y - (k * ry), x + rx, y).Close();
    }

    private static void Points(PdfPath outline, XElement element)
    {
        if (element.Attribute("points") is not { } attribute) return;
        var points = SvgNumbers.List(attribute.Value, attribute);
        if (points.Count % 2 != 0) throw SvgNumbers.At(attribute, "'points' holds pairs of numbers.");
        for (var i = 0; i < points.Count; i += 2)
        {
            if (i == 0) outline.MoveTo(points[0], points[1]);
            else outline.LineTo(points[i], points[i + 1]);
        }

        if (element.Name.LocalName == "polygon" && points.Count > 0) outline.Close();
    }

    /// <summary>An outline moved by a matrix.</summary>
    public static PdfPath Moved(PdfPath outline, AffineMatrix matrix)
    {
        if (matrix == AffineMatrix.Identity) return outline;
        var moved = new PdfPath();
        foreach (var s in outline.Segments)
        {
            var (x, y) = matrix.At(s.X, s.Y);
            switch (s.Verb)
            {
                case PathVerb.Move: moved.MoveTo(x, y); break;
                case PathVerb.Line: moved.LineTo(x, y); break;
                case PathVerb.Curve:
                    var ((x1, y1), (x2, y2)) = (matrix.At(s.X1, s.Y1), matrix.At(s.X2, s.Y2));
                    moved.CurveTo(x1, y1, x2, y2, x, y);
                    break;
                default: moved.Close(); break;
            }
        }

        return moved;
    }

    /// <summary>The box around an outline, curves as they run; null for an empty one.</summary>
    public static (double X, double Y, double Width, double Height)? Bounds(PdfPath outline)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue, fromX = 0, fromY = 0;
        void Reach(double x, double y) => (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        foreach (var s in outline.Segments.Where(segment => segment.Verb != PathVerb.Close))
        {
            Reach(s.X, s.Y);
            if (s.Verb == PathVerb.Curve)
            {
                foreach (var t in Turns(fromX, s.X1, s.X2, s.X)) Reach(On(t, fromX, s.X1, s.X2, s.X), s.Y);
                foreach (var t in Turns(fromY, s.Y1, s.Y2, s.Y)) Reach(s.X, On(t, fromY, s.Y1, s.Y2, s.Y));
            }

            (fromX, fromY) = (s.X, s.Y);
        }

        return right < left ? null : (left, top, right - left, bottom - top);
    }

    private static double On(double t, double a, double b, double c, double d)
    {
        var u = 1 - t;
        return (u * u * u * a) + (3 * u * u * t * b) + (3 * u * t * t * c) + (t * t * t * d);
    }

    // Where a cubic curve turns in one direction: the zeros of its derivative between its ends.
    private static double[] Turns(double p0, double p1, double p2, double p3)
    {
        double a = -p0 + (3 * p1) - (3 * p2) + p3, b = 2 * (p0 - (2 * p1) + p2), c = p1 - p0;
        double[] found;
        if (Math.Abs(a) < 1e-12)
        {
            found = Math.Abs(b) < 1e-12 ? [] : [-c / b];
        }
        else
        {
            var root = (b * b) - (4 * a * c);
            found = root < 0 ? [] : [(-b + Math.Sqrt(root)) / (2 * a), (-b - Math.Sqrt(root)) / (2 * a)];
        }

        return found.Where(t => t is > 0 and < 1).ToArray();
    }
}

using System;
using System.Collections.Generic;

namespace Styrdok.Pdf.Drawing;

/// <summary>An outline. Points are in points from the top left corner of the page, y downwards.</summary>
public sealed class PdfPath
{
    // How far the control points of a quarter circle stand from its ends, as a share of the radius: 4/3 × (√2 − 1).
    private const double QuarterCircle = 0.5522847498;

    private readonly List<PathSegment> _segments = [];

    /// <summary>The segments.</summary>
    internal IReadOnlyList<PathSegment> Segments => _segments;

    /// <summary>Begins a part at a point.</summary>
    public PdfPath MoveTo(double x, double y) => Add(new PathSegment(PathVerb.Move, x, y));

    /// <summary>A straight line to a point.</summary>
    public PdfPath LineTo(double x, double y) => Add(new PathSegment(PathVerb.Line, x, y));

    /// <summary>A cubic curve to a point.</summary>
    /// <param name="x1">First control point.</param>
    /// <param name="y1">First control point.</param>
    /// <param name="x2">Second control point.</param>
    /// <param name="y2">Second control point.</param>
    /// <param name="x">The end.</param>
    /// <param name="y">The end.</param>
    public PdfPath CurveTo(double x1, double y1, double x2, double y2, double x, double y) => Add(new PathSegment(PathVerb.Curve, x, y, x1, y1, x2, y2));

    /// <summary>Closes the part.</summary>
    public PdfPath Close() => Add(new PathSegment(PathVerb.Close, 0, 0));

    /// <summary>Adds a rectangle.</summary>
    public PdfPath Rectangle(double x, double top, double width, double height) =>
        Polygon((x, top), (x + width, top), (x + width, top + height), (x, top + height));

    /// <summary>Adds a closed figure with straight sides.</summary>
    public PdfPath Polygon(params ReadOnlySpan<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Length; i++) Add(new PathSegment(i == 0 ? PathVerb.Move : PathVerb.Line, points[i].X, points[i].Y));
        return Close();
    }

    /// <summary>Adds a circle.</summary>
    public PdfPath Circle(double x, double y, double radius) => RoundedRectangle(x - radius, y - radius, 2 * radius, 2 * radius, radius);

    /// <summary>Adds a rectangle with round corners.</summary>
    public PdfPath RoundedRectangle(double x, double top, double width, double height, double radius)
    {
        var r = Math.Max(0, Math.Min(radius, Math.Min(width, height) / 2));
        if (r == 0) return Rectangle(x, top, width, height);
        var k = r * (1 - QuarterCircle);
        double right = x + width, bottom = top + height;
        return MoveTo(x + r, top).LineTo(right - r, top).CurveTo(right - k, top, right, top + k, right, top + r)
            .LineTo(right, bottom - r).CurveTo(right, bottom - k, right - k, bottom, right - r, bottom)
            .LineTo(x + r, bottom).CurveTo(x + k, bottom, x, bottom - k, x, bottom - r)
            .LineTo(x, top + r).CurveTo(x, top + k, x + k, top, x + r, top).Close();
    }

    /// <summary>Adds another outline after this one.</summary>
    internal void Append(PdfPath other) => _segments.AddRange(other._segments);

    private PdfPath Add(PathSegment segment)
    {
        _segments.Add(segment);
        return this;
    }
}

/// <summary>What a segment does.</summary>
internal enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>A segment of an outline.</summary>
internal readonly record struct PathSegment(PathVerb Verb, double X, double Y, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);

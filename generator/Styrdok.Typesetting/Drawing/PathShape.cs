using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Drawing;

/// <summary>What a step of an outline does.</summary>
internal enum PathVerb
{
    /// <summary>Begins a part at a point.</summary>
    Move,

    /// <summary>A straight line to a point.</summary>
    Line,

    /// <summary>A cubic curve: two control points, then the end.</summary>
    Curve,

    /// <summary>Closes the part.</summary>
    Close,
}

/// <summary>A step of an outline; points from the top left corner of the page, y downwards.</summary>
internal readonly record struct PathStep(PathVerb Verb, double X = 0, double Y = 0, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0);

/// <summary>An outline, filled by the even-odd rule: a part inside another is a hole.</summary>
internal sealed class PathShape
{
    // How far the control points of a quarter circle stand from its ends, as a share of the radius: 4/3 × (√2 − 1).
    private const double QuarterCircle = 0.5522847498;

    private readonly List<PathStep> _steps = [];

    /// <summary>The steps.</summary>
    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Left, top, right, bottom of all points.</summary>
    public (double Left, double Top, double Right, double Bottom) Bounds
    {
        get
        {
            double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
            foreach (var step in _steps)
            {
                if (step.Verb == PathVerb.Close) continue;
                (left, top) = (Math.Min(left, step.X), Math.Min(top, step.Y));
                (right, bottom) = (Math.Max(right, step.X), Math.Max(bottom, step.Y));
            }

            return (left, top, right, bottom);
        }
    }

    /// <summary>Adds a rectangle.</summary>
    public PathShape Rectangle(double x, double top, double width, double height) =>
        Polygon((x, top), (x + width, top), (x + width, top + height), (x, top + height));

    /// <summary>Adds a triangle.</summary>
    public PathShape Triangle(double x0, double y0, double x1, double y1, double x2, double y2) => Polygon((x0, y0), (x1, y1), (x2, y2));

    /// <summary>Adds a closed figure with straight sides.</summary>
    public PathShape Polygon(params ReadOnlySpan<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Length; i++) _steps.Add(new PathStep(i == 0 ? PathVerb.Move : PathVerb.Line, points[i].X, points[i].Y));
        _steps.Add(new PathStep(PathVerb.Close));
        return this;
    }

    /// <summary>Adds a circle.</summary>
    public PathShape Circle(double x, double y, double radius)
    {
        var k = radius * QuarterCircle;
        _steps.Add(new PathStep(PathVerb.Move, x + radius, y));
        _steps.Add(new PathStep(PathVerb.Curve, x, y + radius, x + radius, y + k, x + k, y + radius));
        _steps.Add(new PathStep(PathVerb.Curve, x - radius, y, x - k, y + radius, x - radius, y + k));
        _steps.Add(new PathStep(PathVerb.Curve, x, y - radius, x - radius, y - k, x - k, y - radius));
        _steps.Add(new PathStep(PathVerb.Curve, x + radius, y, x + k, y - radius, x + radius, y - k));
        _steps.Add(new PathStep(PathVerb.Close));
        return this;
    }
}

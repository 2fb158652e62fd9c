using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures;

/// <summary>Collects the shapes and texts of a drawing, with places rounded so that both renderers write the same numbers.</summary>
internal sealed class DrawingSheet(double width)
{
    // Where a row of text has its optical middle above the baseline, as a share of its size.
    private const double Middle = 0.3635;

    private readonly List<DrawnShape> _shapes = [];
    private readonly List<DrawnText> _texts = [];

    /// <summary>Width of the drawing.</summary>
    public double Width { get; } = width;

    /// <summary>From the middle of a row of text to its baseline.</summary>
    public static double BelowMiddle(double size) => Middle * size;

    public void Fill(PlaneBox box, DrawnColour colour, double radius = 0) =>
        _shapes.Add(new DrawnRectangle(Round(box.Left), Round(box.Top), Round(box.Width), Round(box.Height), colour) { Radius = Round(radius) });

    public void Frame(PlaneBox box, DrawnColour colour, double weight = 1, double radius = 0) =>
        _shapes.Add(new DrawnFrame(Round(box.Left), Round(box.Top), Round(box.Width), Round(box.Height), weight, colour) { Radius = Round(radius) });

    public void Line(IEnumerable<DrawnPoint> points, DrawnColour colour, double weight = 1, bool isDashed = false, double radius = 0) =>
        _shapes.Add(new DrawnLine(points.Select(Round).ToValueList(), radius, weight, colour) { IsDashed = isDashed });

    /// <summary>A box whose colour changes to the right, or downwards; places of the stops from 0 to 1.</summary>
    public void Gradient(PlaneBox box, bool isVertical, IEnumerable<ColourStop> stops) => _shapes.Add(new DrawnGradient(
        Round(box.Left), Round(box.Top), Round(box.Width), Round(box.Height), isVertical, stops.Select(stop => stop with { At = Math.Round(stop.At, 4, MidpointRounding.AwayFromZero) }).ToValueList()));

    public void Polygon(DrawnColour colour, params DrawnPoint[] points) => _shapes.Add(new DrawnPolygon(points.Select(Round).ToValueList(), colour));

    /// <summary>An arrowhead whose point stands at the end of a line.</summary>
    public void Arrow(DrawnPoint from, DrawnPoint to, double length, double half, DrawnColour colour)
    {
        var distance = Math.Max(Plane.Small, Plane.Distance(from, to));
        var (x, y) = ((to.X - from.X) / distance, (to.Y - from.Y) / distance);
        var foot = new DrawnPoint(to.X - (x * length), to.Y - (y * length));
        Polygon(colour, new DrawnPoint(foot.X - (y * half), foot.Y + (x * half)), to, new DrawnPoint(foot.X + (y * half), foot.Y - (x * half)));
    }

    /// <summary>A number in a ring.</summary>
    public void Ring(DrawnPoint centre, string number, double radius, double size)
    {
        var box = new PlaneBox(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius);
        Fill(box, DrawnColour.Paper, radius);
        Frame(box, DrawnColour.Ink2, 1, radius);
        Text(number, null, centre.X, centre.Y + BelowMiddle(size), 2 * radius, size, TypeWeight.SemiBold, DrawnColour.Ink, isCentred: true);
    }

    public void Text(string text, Language? language, double x, double baseline, double room, double size, TypeWeight weight, DrawnColour colour, bool isCentred = false, bool isAtEnd = false) => _texts.Add(new DrawnText
    {
        Text = text,
        Language = language,
        X = Round(x),
        Baseline = Round(baseline),
        Room = Round(room),
        Size = size,
        Weight = weight,
        Colour = colour,
        IsCentred = isCentred,
        IsAtEnd = isAtEnd,
    });

    public VectorDrawing Drawing(double height) => new() { Width = Width, Height = Round(height), Shapes = _shapes.ToValueList(), Texts = _texts.ToValueList() };

    private static DrawnPoint Round(DrawnPoint point) => new(Round(point.X), Round(point.Y));

    private static double Round(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}

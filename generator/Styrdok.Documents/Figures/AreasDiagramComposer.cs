using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures;

/// <summary>
/// Draws areas without sharp borders: one bar whose colour goes over gradually, what they rest on below it, what holds them together as a loop around both.
/// Everything grows with the text, so that no text leaves its room.
/// </summary>
public sealed class AreasDiagramComposer
{
    // Where a row of text has its optical middle above the baseline, as a share of its size.
    private const double Middle = 0.3635;

    private readonly DiagramMeasures _measures;
    private readonly AreasDiagram _diagram;
    private readonly bool _isStacked;
    private readonly List<DrawnShape> _shapes = [];
    private readonly List<DrawnText> _texts = [];

    private AreasDiagramComposer(AreasDiagram diagram, DiagramMeasures measures, bool isStacked)
    {
        (_diagram, _measures) = (diagram, measures);
        _isStacked = isStacked || Column < measures.LeastColumn;
    }

    /// <summary>The drawing for paper and wide screens: areas side by side, as long as there is room for them.</summary>
    public static VectorDrawing Wide(AreasDiagram diagram) => new AreasDiagramComposer(diagram, DiagramMeasures.Wide, isStacked: false).Compose();

    /// <summary>The drawing for phones: areas one under another.</summary>
    public static VectorDrawing Narrow(AreasDiagram diagram) => new AreasDiagramComposer(diagram, DiagramMeasures.Narrow, isStacked: true).Compose();

    private bool HasLoop => _diagram.Above.Length + _diagram.Below.Length > 0;

    private double Left => HasLoop ? _measures.Inset : 0;

    private double Inside => _measures.Width - (2 * Left);

    private double TextX => Left + _measures.Padding;

    private double TextWidth => Inside - (2 * _measures.Padding);

    private double Column => (TextWidth - (_measures.ColumnGap * (_diagram.Areas.Count - 1))) / _diagram.Areas.Count;

    private VectorDrawing Compose()
    {
        var above = LoopLabel(_diagram.Above);
        var below = LoopLabel(_diagram.Below);
        var loopTop = above.Height / 2;

        // A label of several lines reaches into the loop as far as out of it.
        var top = HasLoop ? loopTop + _measures.LoopGap + Math.Max(0, (above.Height / 2) - _measures.LoopLeading / 2) : 0;
        if (HasLoop) DrawLabel(above, loopTop);
        var bottom = _isStacked ? Rows(top) : Columns(top);
        foreach (var area in _diagram.Bases) bottom = Base(area, bottom + _measures.BarGap);
        if (!HasLoop) return Drawing(bottom);

        var loopBottom = bottom + _measures.LoopGap + Math.Max(0, (below.Height / 2) - _measures.LoopLeading / 2);
        DrawLabel(below, loopBottom);
        Loop(loopTop, loopBottom, above.Width, below.Width);
        return Drawing(loopBottom + (below.Height / 2));
    }

    private VectorDrawing Drawing(double height) => new() { Width = _measures.Width, Height = Round(height), Shapes = _shapes.ToValueList(), Texts = _texts.ToValueList() };

    private double Columns(double top)
    {
        // Sentences begin on one line, whatever the names need.
        var names = _diagram.Areas.Max(area => Lines(area.Name, _measures.Name, TypeWeight.SemiBold, Column).Count);
        double bottom = 0;
        var flat = new List<(double From, double To)>();
        for (var i = 0; i < _diagram.Areas.Count; i++)
        {
            var x = TextX + (i * (Column + _measures.ColumnGap));
            bottom = Math.Max(bottom, Area(_diagram.Areas[i], x, top, Column, names, DrawnColour.Ink2, DrawnColour.Ink, DrawnColour.Ink));
            flat.Add((x + (i == 0 ? 0 : 0.15 * Column) - Left, x + (0.65 * Column) - Left));
        }

        bottom += _measures.Last;
        Bar(top, bottom, flat, Inside);
        return bottom;
    }

    private double Rows(double top)
    {
        var flat = new List<(double From, double To)>();
        var at = top;
        for (var i = 0; i < _diagram.Areas.Count; i++)
        {
            var last = Area(_diagram.Areas[i], TextX, at, TextWidth, 0, DrawnColour.Ink2, DrawnColour.Ink, DrawnColour.Ink);
            flat.Add((at + _measures.First - top, last - top));
            at = last + (i == _diagram.Areas.Count - 1 ? _measures.Last : _measures.RowGap);
        }

        Bar(top, at, flat, at - top);
        return at;
    }

    // Flat under the texts, changing between them.
    private void Bar(double top, double bottom, List<(double From, double To)> flat, double length)
    {
        var stops = new List<ColourStop>();
        for (var i = 0; i < flat.Count; i++)
        {
            var colour = i == 0 ? DrawnColour.AccentTint : i % 2 == 1 && flat.Count > 2 ? DrawnColour.Tint2 : DrawnColour.Tint3;
            stops.Add(new ColourStop(i == 0 ? 0 : Round(flat[i].From / length, 4), colour));
            stops.Add(new ColourStop(i == flat.Count - 1 ? 1 : Round(flat[i].To / length, 4), colour));
        }

        _shapes.Add(new DrawnGradient(Left, Round(top), Inside, Round(bottom - top), _isStacked, stops.ToValueList()));
    }

    private double Base(DiagramArea area, double top)
    {
        var at = _shapes.Count;
        var bottom = Area(area, TextX, top, TextWidth, 0, DrawnColour.OnField2, DrawnColour.OnField, DrawnColour.OnField2) + _measures.Last;
        _shapes.Insert(at, new DrawnRectangle(Left, Round(top), Inside, Round(bottom - top), DrawnColour.Field));
        return bottom;
    }

    // Number, name and sentence; returns the last baseline.
    private double Area(DiagramArea area, double x, double top, double width, int nameLines, DrawnColour number, DrawnColour name, DrawnColour text)
    {
        var baseline = top + _measures.First;
        if (area.Number.Length > 0)
        {
            Text(area.Number, null, x, baseline, width, _measures.Text, TypeWeight.Regular, number);
            baseline += _measures.NameLeading;
        }

        var names = Lines(area.Name, _measures.Name, TypeWeight.SemiBold, width);
        for (var i = 0; i < names.Count; i++) Text(names[i], area.NameLanguage, x, baseline + (i * _measures.NameLeading), width, _measures.Name, TypeWeight.SemiBold, name);
        baseline += (Math.Max(names.Count, nameLines) - 1) * _measures.NameLeading;
        var sentence = Lines(area.Text, _measures.Text, TypeWeight.Regular, width);
        if (sentence.Count == 0) return baseline;
        baseline += _measures.NameLeading - _measures.TextLeading + 2;
        foreach (var line in sentence)
        {
            baseline += _measures.TextLeading;
            Text(line, area.TextLanguage, x, baseline, width, _measures.Text, TypeWeight.Regular, text);
        }

        return baseline;
    }

    private (IReadOnlyList<string> Lines, double Width, double Height) LoopLabel(string label)
    {
        var room = _measures.Width - (2 * (_measures.Inset + _measures.Radius + _measures.LoopLabelGap + _measures.Padding));
        var lines = Balanced(label, room);
        var width = lines.Count == 0 ? 0 : lines.Max(line => LineFitting.Width(line, _measures.Loop, TypeWeight.SemiBold));
        return (lines, Math.Min(room, width), Math.Max(1, lines.Count) * _measures.LoopLeading);
    }

    // Lines of nearly equal length: as narrow as the label can be without one line more.
    private IReadOnlyList<string> Balanced(string label, double room)
    {
        var lines = Lines(label, _measures.Loop, TypeWeight.SemiBold, room);
        for (var narrower = room; lines.Count > 1 && narrower > room / 2; narrower -= _measures.Loop / 2)
        {
            var tried = Lines(label, _measures.Loop, TypeWeight.SemiBold, narrower);
            if (tried.Count > lines.Count) break;
            lines = tried;
        }

        return lines;
    }

    private void DrawLabel((IReadOnlyList<string> Lines, double Width, double Height) label, double middle)
    {
        for (var i = 0; i < label.Lines.Count; i++)
        {
            var centre = middle + ((i - ((label.Lines.Count - 1) / 2.0)) * _measures.LoopLeading);
            Text(label.Lines[i], null, _measures.Width / 2, centre + (Middle * _measures.Loop), label.Width, _measures.Loop, TypeWeight.SemiBold, DrawnColour.Ink, isCentred: true);
        }
    }

    private void Loop(double top, double bottom, double above, double below)
    {
        double left = 0.5, right = _measures.Width - 0.5, middle = _measures.Width / 2;
        var (half, length) = _measures.Arrow;
        double Gap(double width) => width <= 0 ? 0 : (width / 2) + _measures.LoopLabelGap;
        Line((middle - Gap(above), top), (left, top), (left, bottom), (middle - Gap(below), bottom));
        Line((middle + Gap(above), top), (right, top), (right, bottom), (middle + Gap(below), bottom));
        var y = (top + bottom) / 2;
        Arrow((left - half, y + (length / 2)), (left, y - (length / 2)), (left + half, y + (length / 2)));
        Arrow((right - half, y - (length / 2)), (right, y + (length / 2)), (right + half, y - (length / 2)));
    }

    private void Line(params (double X, double Y)[] points) => _shapes.Add(new DrawnLine(Points(points), _measures.Radius, 1, DrawnColour.Ink));

    private void Arrow(params (double X, double Y)[] points) => _shapes.Add(new DrawnPolygon(Points(points), DrawnColour.Ink));

    private static ValueList<DrawnPoint> Points((double X, double Y)[] points) => points.Select(point => new DrawnPoint(Round(point.X), Round(point.Y))).ToValueList();

    private void Text(string text, Language? language, double x, double baseline, double room, double size, TypeWeight weight, DrawnColour colour, bool isCentred = false) => _texts.Add(new DrawnText
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
    });

    private static IReadOnlyList<string> Lines(string text, double size, TypeWeight weight, double room) => LineFitting.Break(text, size, weight, room);

    private static double Round(double value, int decimals = 2) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}

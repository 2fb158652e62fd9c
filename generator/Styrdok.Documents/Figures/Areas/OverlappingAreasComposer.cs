using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>
/// Draws areas without sharp borders: one bar whose colour goes over gradually, what they rest on below it, what holds them together as a loop around both.
/// Everything grows with the text, so that no text leaves its room.
/// </summary>
public sealed class OverlappingAreasComposer
{
    /// <summary>The most areas that a page has room for.</summary>
    public const int MostAreas = 8;

    private readonly AreasMeasures _measures;
    private readonly AreasDiagram _diagram;
    private readonly bool _isStacked;
    private readonly bool _hasSentences;
    private readonly List<AreaText> _areas;
    private readonly DrawingSheet _sheet;

    private OverlappingAreasComposer(AreasDiagram diagram, AreasMeasures measures, bool isStacked, bool hasSentences = true)
    {
        (_diagram, _measures, _sheet) = (diagram, measures, new DrawingSheet(measures.Width));
        _hasSentences = hasSentences;
        _isStacked = isStacked || Column < measures.LeastColumn;
        _areas = diagram.Areas.Select(area => new AreaText(area, measures, _isStacked ? TextWidth : Column, hasSentences)).ToList();
    }

    /// <summary>The drawing for paper and wide screens: areas side by side, as long as there is room for them.</summary>
    public static VectorDrawing Wide(AreasDiagram diagram)
    {
        var whole = new OverlappingAreasComposer(diagram, AreasMeasures.Wide, isStacked: false).Compose();
        return whole.Height <= AreasMeasures.Wide.Highest ? whole : new OverlappingAreasComposer(diagram, AreasMeasures.Wide, isStacked: false, hasSentences: false).Compose();
    }

    /// <summary>The drawing for phones: areas one under another.</summary>
    public static VectorDrawing Narrow(AreasDiagram diagram) => new OverlappingAreasComposer(diagram, AreasMeasures.Narrow, isStacked: true).Compose();

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
        var top = HasLoop ? loopTop + _measures.LoopGap + Math.Max(0, (above.Height / 2) - (_measures.LoopLeading / 2)) : 0;
        if (HasLoop) DrawLabel(above, _diagram.AboveLanguage, loopTop);
        var bar = new PlaneBox(Left, top, Left + Inside, _isStacked ? Rows(top) : Columns(top));
        var bottom = AreaBases.Areas(_sheet, _diagram, _measures, bar, _hasSentences);
        if (!HasLoop) return _sheet.Drawing(bottom);

        var loopBottom = bottom + _measures.LoopGap + Math.Max(0, (below.Height / 2) - (_measures.LoopLeading / 2));
        DrawLabel(below, _diagram.BelowLanguage, loopBottom);
        Loop(loopTop, loopBottom, above.Width, below.Width);
        return _sheet.Drawing(loopBottom + (below.Height / 2));
    }

    private double Columns(double top)
    {
        // Sentences begin on one line, whatever the names need.
        var names = _areas.Max(area => area.NameLines);
        var bottom = top + _areas.Max(area => area.Height(names));
        var flat = Enumerable.Range(0, _areas.Count).Select(i => X(i) - Left).Select((x, i) => (x + (i == 0 ? 0 : 0.15 * Column), x + (0.65 * Column))).ToList();
        Bar(top, bottom, flat, Inside);
        for (var i = 0; i < _areas.Count; i++) _areas[i].Draw(_sheet, X(i), top, AreaColours.OnTints, names);
        return bottom;

        double X(int column) => TextX + (column * (Column + _measures.ColumnGap));
    }

    private double Rows(double top)
    {
        var tops = new List<double>();
        var bottom = top;
        for (var i = 0; i < _areas.Count; i++)
        {
            tops.Add(bottom);
            bottom += _areas[i].LastBaseline() + (i == _areas.Count - 1 ? _measures.Last : _measures.RowGap);
        }

        Bar(top, bottom, tops.Select((at, i) => (at + _measures.First - top, at + _areas[i].LastBaseline() - top)).ToList(), bottom - top);
        for (var i = 0; i < _areas.Count; i++) _areas[i].Draw(_sheet, TextX, tops[i], AreaColours.OnTints);
        return bottom;
    }

    // Flat under the texts, changing between them.
    private void Bar(double top, double bottom, List<(double From, double To)> flat, double length)
    {
        var stops = new List<ColourStop>();
        for (var i = 0; i < flat.Count; i++)
        {
            var colour = i == 0 ? DrawnColour.AccentTint : i % 2 == 1 && flat.Count > 2 ? DrawnColour.Tint2 : DrawnColour.Tint3;
            stops.Add(new ColourStop(i == 0 ? 0 : flat[i].From / length, colour));
            stops.Add(new ColourStop(i == flat.Count - 1 ? 1 : flat[i].To / length, colour));
        }

        _sheet.Gradient(new PlaneBox(Left, top, Left + Inside, bottom), _isStacked, stops);
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
        var lines = LineFitting.Break(label, _measures.Loop, TypeWeight.SemiBold, room);
        for (var narrower = room; lines.Count > 1 && narrower > room / 2; narrower -= _measures.Loop / 2)
        {
            var tried = LineFitting.Break(label, _measures.Loop, TypeWeight.SemiBold, narrower);
            if (tried.Count > lines.Count) break;
            lines = tried;
        }

        return lines;
    }

    private void DrawLabel((IReadOnlyList<string> Lines, double Width, double Height) label, Language? language, double middle)
    {
        for (var i = 0; i < label.Lines.Count; i++)
        {
            var centre = middle + ((i - ((label.Lines.Count - 1) / 2.0)) * _measures.LoopLeading);
            _sheet.Text(
                label.Lines[i], language, _measures.Width / 2, centre + DrawingSheet.BelowMiddle(_measures.Loop), label.Width, _measures.Loop, TypeWeight.SemiBold, DrawnColour.Ink, isCentred: true);
        }
    }

    private void Loop(double top, double bottom, double above, double below)
    {
        double left = 0.5, right = _measures.Width - 0.5, middle = _measures.Width / 2;
        var (half, length) = _measures.Arrow;
        double Gap(double width) => width <= 0 ? 0 : (width / 2) + _measures.LoopLabelGap;
        Line(new(middle - Gap(above), top), new(left, top), new(left, bottom), new(middle - Gap(below), bottom));
        Line(new(middle + Gap(above), top), new(right, top), new(right, bottom), new(middle + Gap(below), bottom));

        // Half-way on both sides, clockwise.
        var y = (top + bottom) / 2;
        _sheet.Polygon(DrawnColour.Ink, new(left - half, y + (length / 2)), new(left, y - (length / 2)), new(left + half, y + (length / 2)));
        _sheet.Polygon(DrawnColour.Ink, new(right - half, y - (length / 2)), new(right, y + (length / 2)), new(right + half, y - (length / 2)));
    }

    private void Line(params DrawnPoint[] points) => _sheet.Line(points, DrawnColour.Ink, radius: _measures.Radius);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>
/// Draws areas clockwise in a ring, each leading to the next and the last to the first, with what they rest on as bars below. On a phone they stand one under
/// another, and a line leads back from the last.
/// </summary>
public sealed class RingAreasComposer
{
    /// <summary>How many areas a ring may have.</summary>
    public const int LeastAreas = 2, MostAreas = 8;

    // Column and row of each area, clockwise from the upper left; half columns stand between two.
    private static readonly (double Column, int Row)[][] s_places =
    [
        [(0, 0), (1, 0)],
        [(0.5, 0), (1, 1), (0, 1)],
        [(0, 0), (1, 0), (1, 1), (0, 1)],
        [(0, 0), (1, 0), (2, 0), (2, 1), (0, 1)],
        [(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)],
        [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (0, 2), (0, 1)],
        [(0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1)],
    ];

    private readonly AreasDiagram _diagram;
    private readonly AreasMeasures _measures;
    private readonly DrawingSheet _sheet;

    private RingAreasComposer(AreasDiagram diagram, AreasMeasures measures) => (_diagram, _measures, _sheet) = (diagram, measures, new DrawingSheet(measures.Width));

    /// <summary>The drawing for paper and wide screens.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="LeastAreas"/> or more than <see cref="MostAreas"/> areas.</exception>
    public static VectorDrawing Wide(AreasDiagram diagram)
    {
        Check(diagram);
        var whole = new RingAreasComposer(diagram, AreasMeasures.Wide).Ring(hasSentences: true);
        return whole.Height <= AreasMeasures.Wide.Highest ? whole : new RingAreasComposer(diagram, AreasMeasures.Wide).Ring(hasSentences: false);
    }

    /// <summary>The drawing for phones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than <see cref="LeastAreas"/> or more than <see cref="MostAreas"/> areas.</exception>
    public static VectorDrawing Narrow(AreasDiagram diagram)
    {
        Check(diagram);
        return new RingAreasComposer(diagram, AreasMeasures.Narrow).Stack();
    }

    private static void Check(AreasDiagram diagram)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(diagram.Areas.Count, LeastAreas, nameof(diagram));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(diagram.Areas.Count, MostAreas, nameof(diagram));
    }

    private VectorDrawing Ring(bool hasSentences)
    {
        var places = s_places[_diagram.Areas.Count - LeastAreas];
        var columns = places.Max(place => place.Column) + 1;
        var gap = columns > 2 ? _measures.ArrowGap : 2 * _measures.ArrowGap;
        var width = (_measures.Width - (gap * (columns - 1))) / columns;
        var texts = _diagram.Areas.Select(area => new AreaText(area, _measures, width - (2 * _measures.Padding), hasSentences)).ToList();
        var boxes = new PlaneBox[places.Length];
        double top = 0, bottom = 0;
        foreach (var row in places.Select((place, index) => (place.Column, place.Row, Index: index)).GroupBy(place => place.Row).OrderBy(row => row.Key))
        {
            bottom = top + row.Max(place => texts[place.Index].Height());
            foreach (var place in row) boxes[place.Index] = new PlaneBox(place.Column * (width + gap), top, (place.Column * (width + gap)) + width, bottom);
            top = bottom + _measures.ArrowGap;
        }

        for (var i = 0; i < boxes.Length; i++)
        {
            _sheet.Fill(boxes[i], DrawnColour.Tint);
            texts[i].Draw(_sheet, boxes[i].Left + _measures.Padding, boxes[i].Top, AreaColours.OnTint);
        }

        if (boxes.Length == 2) ThereAndBack(boxes[0], boxes[1]);
        else for (var i = 0; i < boxes.Length; i++) Arrow(Way(boxes[i], boxes[(i + 1) % boxes.Length]));
        return Rest(bottom, hasSentences);
    }

    // Two lines, above and below the middle.
    private void ThereAndBack(PlaneBox one, PlaneBox other)
    {
        var apart = 2 * _measures.Arrow.Length;
        Arrow([new DrawnPoint(one.Right, one.CentreY - (apart / 2)), new DrawnPoint(other.Left, one.CentreY - (apart / 2))]);
        Arrow([new DrawnPoint(other.Left, one.CentreY + (apart / 2)), new DrawnPoint(one.Right, one.CentreY + (apart / 2))]);
    }

    // Along the row or the column; round the corner between a box in the middle above and one at the side below.
    private static List<DrawnPoint> Way(PlaneBox from, PlaneBox to)
    {
        if (from.Top == to.Top) return from.Left < to.Left ? [new(from.Right, from.CentreY), new(to.Left, to.CentreY)] : [new(from.Left, from.CentreY), new(to.Right, to.CentreY)];
        if (from.Left == to.Left) return from.Top < to.Top ? [new(from.CentreX, from.Bottom), new(to.CentreX, to.Top)] : [new(from.CentreX, from.Top), new(to.CentreX, to.Bottom)];
        return from.Top < to.Top
            ? [new(from.Right, from.CentreY), new(to.CentreX, from.CentreY), new(to.CentreX, to.Top)]
            : [new(from.CentreX, from.Top), new(from.CentreX, to.CentreY), new(to.Left, to.CentreY)];
    }

    private VectorDrawing Stack()
    {
        // The line back has the left margin to itself.
        var left = 2 * _measures.Padding;
        double bottom = 0;
        var boxes = new List<PlaneBox>();
        foreach (var area in _diagram.Areas)
        {
            var text = new AreaText(area, _measures, _measures.Width - left - (2 * _measures.Padding));
            var top = boxes.Count == 0 ? 0 : bottom + _measures.ArrowGap;
            bottom = top + text.Height();
            boxes.Add(new PlaneBox(left, top, _measures.Width, bottom));
            _sheet.Fill(boxes[^1], DrawnColour.Tint);
            text.Draw(_sheet, left + _measures.Padding, top, AreaColours.OnTint);
        }

        for (var i = 1; i < boxes.Count; i++) Arrow(Way(boxes[i - 1], boxes[i]));
        var x = _measures.Arrow.Half;
        Arrow([new(left, boxes[^1].CentreY), new(x, boxes[^1].CentreY), new(x, boxes[0].CentreY), new(left, boxes[0].CentreY)]);
        return Rest(bottom, hasSentences: true);
    }

    private void Arrow(List<DrawnPoint> line)
    {
        var (half, length) = _measures.Arrow;
        _sheet.Line(Plane.Shortened(line, length - 1), DrawnColour.Ink, radius: _measures.Radius);
        _sheet.Arrow(line[^2], line[^1], length, half, DrawnColour.Ink);
    }

    private VectorDrawing Rest(double bottom, bool hasSentences)
    {
        // A little further from arrows than bars stand from one another.
        var above = new PlaneBox(0, 0, _measures.Width, bottom + (_diagram.Bases.Count + _diagram.Needs.Count > 0 ? _measures.BarGap : 0));
        bottom = AreaBases.Areas(_sheet, _diagram, _measures, above, hasSentences);
        return _sheet.Drawing(AreaBases.Needs(_sheet, _diagram, _measures, new PlaneBox(0, 0, _measures.Width, bottom)));
    }
}

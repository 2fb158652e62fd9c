using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Models;

/// <summary>
/// Draws a model for paper and wide screens: boxes on the author's grid, the main flow with right angles, links across as straight broken lines with a number.
/// Where words do not fit between the rows, it tries again with more room.
/// </summary>
public sealed class WideModelComposer
{
    private const double GoodEnough = 60, Side = 18, NoWayRound = 5000;

    // How much more room between the rows is tried.
    private static readonly double[] s_growths = [0, 24, 60, 110];

    private readonly ModelDiagram _diagram;
    private readonly ModelMeasures _measures = ModelMeasures.Wide;
    private readonly DrawingSheet _sheet;
    private readonly ModelGrid _grid;
    private readonly List<DrawnPoint>[] _lines;
    private readonly bool _goesRound;
    private readonly double _top;
    private double _cost;

    private WideModelComposer(ModelDiagram diagram, double side, double growth, bool goesRound = false, bool isTight = false)
    {
        (_diagram, _goesRound) = (diagram, goesRound);
        _sheet = new DrawingSheet(_measures.Width);
        _top = diagram.Processes.Count > 0 ? ProcessHeight(diagram.Processes[0]) + _measures.ProcessGap : goesRound ? _measures.ProcessGap : 0;
        _grid = new ModelGrid(diagram, _measures, _top, side, growth, isTight);
        _lines = new List<DrawnPoint>[diagram.Edges.Count];
    }

    /// <summary>The drawing.</summary>
    public static VectorDrawing Compose(ModelDiagram diagram)
    {
        var best = Best(diagram);
        if (best.Cost >= NoWayRound)
        {
            // Between columns and beside them lines pass freely; with room above all boxes as well, there is a way from any box to any other.
            var round = Try(new WideModelComposer(diagram, Side, 0, goesRound: true));
            if (round.Cost < best.Cost) best = round;
        }

        if (best.Drawing.Height <= ModelMeasures.Highest) return best.Drawing;

        // Too high for letters that can be read: less room between the rows, where words at links then find none and stand under the figure only.
        foreach (var goesRound in (bool[])[false, true])
        {
            var tight = Try(new WideModelComposer(diagram, Side, 0, goesRound, isTight: true));
            if (tight.Cost < NoWayRound && tight.Drawing.Height < best.Drawing.Height) return tight.Drawing;
        }

        return best.Drawing;
    }

    private static (double Cost, VectorDrawing Drawing) Best(ModelDiagram diagram)
    {
        (double Cost, VectorDrawing Drawing)? best = null;
        foreach (var side in (double[])[0, Side])
        {
            foreach (var growth in s_growths)
            {
                var (cost, drawing) = Try(new WideModelComposer(diagram, side, growth));

                // More room between rows is no gain where the page then has none.
                if (best is not null && drawing.Height > Math.Max(ModelMeasures.Highest, best.Value.Drawing.Height)) break;
                if (best is null || cost < best.Value.Cost - 20) best = (cost, drawing);
                if (cost <= GoodEnough) return (cost, drawing);
            }
        }

        return best!.Value;
    }

    private static (double Cost, VectorDrawing Drawing) Try(WideModelComposer composer)
    {
        var drawing = composer.Draw();
        return (composer._cost, drawing);
    }

    private bool HasRoomAbove => _goesRound || _diagram.Processes.Count > 0;

    private bool HasRoomBelow => _goesRound || _diagram.Processes.Count > 1;

    // Where lines and words may stand: between the names of the processes.
    private PlaneBox Canvas => new(
        0, _top - (HasRoomAbove ? _measures.ProcessGap - 4 : 0), _measures.Width, _grid.Bottom + (HasRoomBelow ? _measures.ProcessGap - 4 : 0));

    private VectorDrawing Draw()
    {
        Route();
        var numbers = new LinkNumbers(_measures, _grid.Boxes, _lines, Canvas);
        var placed = Enumerable.Range(0, _lines.Length).Where(edge => _diagram.Edges[edge].Number.Length > 0).Select(edge => numbers.Place(edge, _diagram.Edges[edge])).ToList();
        _cost += numbers.Cost;

        if (_diagram.Processes.Count > 0) Process(_diagram.Processes[0], 0, _top - _measures.ProcessGap);
        for (var edge = 0; edge < _lines.Length; edge++) Edge(_diagram.Edges[edge], _lines[edge]);
        foreach (var node in ReadingOrder.Of(_diagram)) _grid.Texts[node].Draw(_sheet, _grid.Boxes[node]);
        var bottom = _grid.Bottom;
        if (_diagram.Processes.Count > 1)
        {
            var line = bottom + _measures.ProcessGap;
            bottom = line + ProcessHeight(_diagram.Processes[1]);
            Process(_diagram.Processes[1], line + 2, line);
        }
        else if (_goesRound)
        {
            bottom += _measures.ProcessGap;
        }

        foreach (var number in placed) Number(number);
        return _sheet.Drawing(bottom);
    }

    private void Route()
    {
        var router = new LineRouter(_grid.Boxes, Uprights(), Levels(), Canvas);
        foreach (var edge in Order()) _lines[edge] = Line(router, edge);
    }

    // Where lines may go up and down: between columns, and beside them where there is room.
    private List<(double At, bool IsMain)> Uprights()
    {
        var (first, last) = (_grid.Columns[0].Left, _grid.Columns[^1].Left + _grid.Columns[^1].Width);
        var xs = new List<(double, bool)>();
        if (first >= Side) xs.AddRange([(first - 6, true), (first - 12, false)]);
        if (_measures.Width - last >= Side) xs.AddRange([(last + 6, true), (last + 12, false)]);
        for (var i = 1; i < _grid.Columns.Count; i++) xs.AddRange(Lanes(_grid.Columns[i - 1].Left + _grid.Columns[i - 1].Width, _grid.Columns[i].Left));
        return xs;
    }

    // Where lines may go left and right: between rows, and over and under all boxes as long as that is inside the drawing.
    private List<(double At, bool IsMain)> Levels()
    {
        var ys = new List<(double, bool)>();
        if (HasRoomAbove) ys.Add((_grid.Rows[0].Top - 8, true));
        if (HasRoomBelow) ys.Add((_grid.Bottom + 8, true));
        for (var i = 1; i < _grid.Rows.Count; i++) ys.AddRange(Lanes(_grid.Rows[i - 1].Bottom, _grid.Rows[i].Top));
        return ys;
    }

    private static IEnumerable<(double At, bool IsMain)> Lanes(double from, double to)
    {
        yield return ((from + to) / 2, true);
        if (to - from < 24) yield break;
        yield return (from + ((to - from) / 4), false);
        yield return (to - ((to - from) / 4), false);
    }

    // What leads straight from one to the next comes first, so that it is straight; what works on an edge comes when that edge is there.
    private IEnumerable<int> Order() => Enumerable.Range(0, _lines.Length)
        .OrderBy(index => _diagram.Edges[index] switch { { To: null } => 2, { IsMain: true } => 0, _ => 1 })
        .ThenBy(index => _diagram.Edges[index] is { To: { } to } edge
            ? Math.Abs(_diagram.Nodes[edge.From].Column - _diagram.Nodes[to].Column) + (10 * Math.Abs(_diagram.Nodes[edge.From].Row - _diagram.Nodes[to].Row)) : 0)
        .ThenBy(index => index);

    private List<DrawnPoint> Line(LineRouter router, int index)
    {
        var edge = _diagram.Edges[index];
        var drawn = _lines.Where(line => line is not null).ToList();
        var places = edge.To is null ? Places(_lines[edge.Modifies!.Value]) : [];
        var line = edge.IsMain ? null
            : edge.To is { } node ? StraightLinks.Between(edge.From, node, _grid.Boxes, drawn)
            : StraightLinks.To(edge.From, places, _grid.Boxes, drawn);
        if (line is null)
        {
            var ends = edge.To is { } to ? Sides(to, edge.From)
                : places.SelectMany(place => ((int X, int Y)[])[(0, -1), (0, 1), (-1, 0), (1, 0)], (place, way) => new Terminal(place.At, way.X, way.Y, place.Cost)).ToList();
            line = router.Route(Sides(edge.From, edge.To ?? edge.From), ends, edge.From, edge.To ?? -1 - index);
        }

        if (line is null)
        {
            // No way round: a straight line behind the boxes. Any drawing with more room is preferred to it.
            _cost += NoWayRound;
            var end = edge.To is { } to ? new DrawnPoint(_grid.Boxes[to].CentreX, _grid.Boxes[to].Top) : places[0].At;
            line = [new DrawnPoint(_grid.Boxes[edge.From].CentreX, _grid.Boxes[edge.From].Bottom), end];
        }

        _cost += drawn.Sum(other => Plane.Crossings(line, other)) * 4;
        router.Add(line, edge.From, edge.To ?? -1 - index);
        return line;
    }

    // The middle of each side, the one that looks towards the other box first.
    private List<Terminal> Sides(int node, int other)
    {
        var (box, away) = (_grid.Boxes[node], _grid.Boxes[other]);
        var isLeft = away.CentreX < box.Left;
        var isRight = away.CentreX > box.Right;
        double Cost(bool towards, bool level) => towards ? 0 : level ? 30 : 22;
        return
        [
            new Terminal(new DrawnPoint(box.Right, box.CentreY), 1, 0, Cost(isRight, true)),
            new Terminal(new DrawnPoint(box.Left, box.CentreY), -1, 0, Cost(isLeft, true)),
            new Terminal(new DrawnPoint(box.CentreX, box.Bottom), 0, 1, Cost(!isLeft && !isRight && away.CentreY > box.CentreY, false)),
            new Terminal(new DrawnPoint(box.CentreX, box.Top), 0, -1, Cost(!isLeft && !isRight && away.CentreY < box.CentreY, false)),
        ];
    }

    // Where a link may meet the edge that it works on: near its middle, clear of its arrowhead.
    private static List<(DrawnPoint At, double Cost)> Places(List<DrawnPoint> line)
    {
        var length = Plane.Length(line);
        return [.. ((double[])[0.42, 0.5, 0.34, 0.58, 0.26, 0.66]).Select(share => (Plane.Along(line, share * length), Math.Abs(share - 0.45) * 30))];
    }

    private void Edge(DiagramEdge edge, List<DrawnPoint> line)
    {
        var (length, half) = edge.IsMain ? _measures.MainArrow : _measures.CrossArrow;
        var colour = !edge.IsMain ? DrawnColour.Ink2 : _diagram.Nodes[edge.From].Nourishes ? DrawnColour.Brand : DrawnColour.Ink;
        var shown = Plane.Shortened(line, length - 1);
        if (edge.IsMutual)
        {
            shown.Reverse();
            shown = Plane.Shortened(shown, length - 1);
        }

        _sheet.Line(shown, colour, edge.IsMain ? _measures.MainLine : 1, !edge.IsMain);
        _sheet.Arrow(line[^2], line[^1], length, half, colour);
        if (edge.IsMutual) _sheet.Arrow(line[1], line[0], length, half, colour);
    }

    private void Number(LinkNumber number)
    {
        var edge = _diagram.Edges[number.Edge];
        _sheet.Ring(number.Centre, edge.Number, _measures.Ring, _measures.Small);
        for (var i = 0; i < number.Lines.Count; i++)
        {
            var baseline = number.Words.Top + ((i + 0.5) * _measures.SmallLeading) + DrawingSheet.BelowMiddle(_measures.Small);
            var x = number.IsCentred ? number.Words.CentreX : number.Words.Left;
            _sheet.Text(number.Lines[i], edge.Label?.Language, x, baseline, number.Words.Width, _measures.Small, TypeWeight.Regular, DrawnColour.Ink2, number.IsCentred);
        }
    }

    private double ProcessHeight(DiagramProcess process) => (ProcessLines(process).Count * _measures.ProcessLeading) + 3;

    private IReadOnlyList<string> ProcessLines(DiagramProcess process) => LineFitting.Break(process.Label.Text, _measures.Process, TypeWeight.SemiBold, _measures.Width);

    private void Process(DiagramProcess process, double top, double line)
    {
        var colour = _diagram.Nodes[process.Path[0]].Nourishes ? DrawnColour.Brand : DrawnColour.Ink;
        _sheet.Line([new DrawnPoint(0, line), new DrawnPoint(_measures.Width, line)], colour);
        var lines = ProcessLines(process);
        for (var i = 0; i < lines.Count; i++)
        {
            _sheet.Text(lines[i], process.Label.Language, 0, top + (i * _measures.ProcessLeading) + 10, _measures.Width, _measures.Process, TypeWeight.SemiBold, colour);
        }
    }
}

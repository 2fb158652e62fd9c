using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Models;

/// <summary>
/// Draws a model for phones: boxes one under another, each process under its name. The main flow runs down between them, and beside them where it passes a box;
/// links across are named under the box they begin at, with their number.
/// </summary>
public sealed class NarrowModelComposer
{
    private const double Lane = 14, BoxGap = 30, LooseGap = 16, ProcessGap = 28, LinkAbove = 8;
    private const int MostLanes = 4;

    private readonly ModelDiagram _diagram;
    private readonly ModelMeasures _measures = ModelMeasures.Narrow;
    private readonly DrawingSheet _sheet;
    private readonly List<int> _order;
    private readonly PlaneBox[] _boxes;
    private readonly double[] _ends;
    private readonly Dictionary<int, int> _lanes = [];
    private double _left;

    private NarrowModelComposer(ModelDiagram diagram)
    {
        _diagram = diagram;
        _sheet = new DrawingSheet(_measures.Width);
        _order = ReadingOrder.Of(diagram);
        _boxes = new PlaneBox[diagram.Nodes.Count];
        _ends = new double[diagram.Nodes.Count];
    }

    /// <summary>The drawing.</summary>
    public static VectorDrawing Compose(ModelDiagram diagram) => new NarrowModelComposer(diagram).Draw();

    private VectorDrawing Draw()
    {
        AssignLanes();
        var bottom = Boxes();
        for (var edge = 0; edge < _diagram.Edges.Count; edge++) Edge(edge);
        return _sheet.Drawing(bottom);
    }

    private int Position(int node) => _order.IndexOf(node);

    private bool IsNext(DiagramEdge edge) => edge is { IsMain: true, To: { } to } && Position(to) == Position(edge.From) + 1;

    // Lines that pass boxes run at the left, each in a lane of its own; what finds none is named under its box like a link across.
    private void AssignLanes()
    {
        var taken = new List<(int Lane, int From, int To, int Source)>();
        for (var index = 0; index < _diagram.Edges.Count; index++)
        {
            if (_diagram.Edges[index] is not { IsMain: true, To: { } to } edge || IsNext(edge)) continue;
            var (first, last) = (Math.Min(Position(edge.From), Position(to)), Math.Max(Position(edge.From), Position(to)));
            for (var lane = 0; lane < MostLanes; lane++)
            {
                if (taken.Any(other => other.Lane == lane && other.Source != edge.From && other.From <= last && first <= other.To)) continue;
                taken.Add((lane, first, last, edge.From));
                _lanes[index] = lane;
                break;
            }
        }

        _left = _lanes.Count == 0 ? 0 : ((_lanes.Values.Max() + 1) * Lane) + 6;
    }

    private double Boxes()
    {
        double top = 0;
        var named = new HashSet<DiagramProcess>();
        for (var i = 0; i < _order.Count; i++)
        {
            var node = _order[i];
            foreach (var process in _diagram.Processes.Where(process => process.Path[0] == node && named.Add(process))) top = Process(process, i == 0 ? top : top + ProcessGap - LooseGap);
            var text = new ModelNodeText(_diagram.Nodes[node], _measures, _measures.Width - _left);
            _boxes[node] = new PlaneBox(_left, top, _measures.Width, top + text.Height);
            text.Draw(_sheet, _boxes[node]);
            top += text.Height;
            for (var edge = 0; edge < _diagram.Edges.Count; edge++)
            {
                if (_diagram.Edges[edge].From == node && !IsNext(_diagram.Edges[edge]) && !_lanes.ContainsKey(edge)) top = Link(edge, top + LinkAbove);
            }

            _ends[node] = top;
            if (i < _order.Count - 1) top += _diagram.Edges.Any(edge => edge.From == node && IsNext(edge)) ? BoxGap : LooseGap;
        }

        return top;
    }

    private double Process(DiagramProcess process, double top)
    {
        var colour = _diagram.Nodes[process.Path[0]].Nourishes ? DrawnColour.Brand : DrawnColour.Ink;
        foreach (var line in LineFitting.Break(process.Label.Text, _measures.Process, TypeWeight.SemiBold, _measures.Width))
        {
            top += _measures.ProcessLeading;
            _sheet.Text(line, process.Label.Language, 0, top - 5, _measures.Width, _measures.Process, TypeWeight.SemiBold, colour);
        }

        _sheet.Line([new DrawnPoint(0, top + 2), new DrawnPoint(_measures.Width, top + 2)], colour);
        return top + 2 + _measures.ProcessGap;
    }

    // "③ – dampens: Demands → Burnout".
    private double Link(int index, double top)
    {
        var edge = _diagram.Edges[index];
        var x = _left;
        if (edge.Number.Length > 0)
        {
            _sheet.Ring(new DrawnPoint(x + _measures.Ring, top + _measures.Ring), edge.Number, _measures.Ring, _measures.Small);
            x += (2 * _measures.Ring) + 8;
        }

        var words = (edge.Sign + " " + edge.Label?.Text).Trim();
        var end = edge.To is { } to ? Name(to) : Name(_diagram.Edges[edge.Modifies!.Value]);
        var text = (words.Length > 0 ? words + (edge.To is null ? ": " : " ") : string.Empty) + (edge.To is null ? string.Empty : edge.IsMutual ? "↔ " : "→ ") + end;
        var language = edge.Label?.Language is { } other && edge.To is { } box && _diagram.Nodes[box].Label.Language == other ? other : null;
        foreach (var line in LineFitting.Break(text, _measures.Small, TypeWeight.Regular, _measures.Width - x))
        {
            _sheet.Text(line, language, x, top + _measures.Ring + DrawingSheet.BelowMiddle(_measures.Small), _measures.Width - x, _measures.Small, TypeWeight.Regular, DrawnColour.Ink2);
            top += _measures.SmallLeading;
        }

        return top + Math.Max(0, (2 * _measures.Ring) - _measures.SmallLeading);
    }

    private string Name(DiagramEdge edge) => Name(edge.From) + " → " + (edge.To is { } to ? Name(to) : string.Empty);

    private string Name(int node) => _diagram.Nodes[node].Label.Text;

    private void Edge(int index)
    {
        var edge = _diagram.Edges[index];
        if (edge.To is not { } to || !edge.IsMain) return;
        var colour = _diagram.Nodes[edge.From].Nourishes ? DrawnColour.Brand : DrawnColour.Ink;
        List<DrawnPoint> line;
        if (IsNext(edge)) line = [new DrawnPoint(_boxes[edge.From].CentreX, _ends[edge.From]), new DrawnPoint(_boxes[to].CentreX, _boxes[to].Top)];
        else if (_lanes.TryGetValue(index, out var lane)) line = Passing(edge.From, to, _left - 6 - ((lane + 0.5) * Lane));
        else return;
        var (length, half) = _measures.MainArrow;
        _sheet.Line(Plane.Shortened(line, length - 1), colour, _measures.MainLine);
        _sheet.Arrow(line[^2], line[^1], length, half, colour);
        if (edge.IsMutual) _sheet.Arrow(line[1], line[0], length, half, colour);
        if (edge.Number.Length == 0) return;
        var middle = IsNext(edge) ? Plane.Between(line[0], line[1], 0.4) : Plane.Between(line[1], line[2], 0.5);
        _sheet.Ring(middle, edge.Number, _measures.Ring, _measures.Small);
        if (IsNext(edge) && edge.Sign.Length + (edge.Label?.Text.Length ?? 0) > 0) Beside(edge, middle);
    }

    private void Beside(DiagramEdge edge, DrawnPoint middle)
    {
        var x = middle.X + _measures.Ring + _measures.RingGap;
        var lines = LineFitting.Break((edge.Sign + " " + edge.Label?.Text).Trim(), _measures.Small, TypeWeight.Regular, _measures.Width - x);
        if (lines.Count == 1) _sheet.Text(lines[0], edge.Label?.Language, x, middle.Y + DrawingSheet.BelowMiddle(_measures.Small), _measures.Width - x, _measures.Small, TypeWeight.Regular, DrawnColour.Ink2);
    }

    private List<DrawnPoint> Passing(int from, int to, double x) =>
    [
        new DrawnPoint(_left, _boxes[from].CentreY), new DrawnPoint(x, _boxes[from].CentreY), new DrawnPoint(x, _boxes[to].CentreY), new DrawnPoint(_left, _boxes[to].CentreY),
    ];
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Documents.Figures.Models;

/// <summary>
/// Places the boxes on the author's grid. Columns are as wide as their texts ask for, as far as the drawing has room; rows are as high as their boxes. Between
/// rows there is room for what passes there.
/// </summary>
internal sealed class ModelGrid
{
    private const double LeastGap = 12, PassingGap = 30, LinkGap = 56, TightGap = 20;
    private const double WidestColumn = 156, LeastColumn = 60, WidestColumnGap = 72;

    private readonly ModelDiagram _diagram;
    private readonly ModelMeasures _measures;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly double _growth;
    private readonly bool _isTight;

    /// <summary>Places the boxes.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="measures">Its measures.</param>
    /// <param name="top">Where the first row begins.</param>
    /// <param name="side">Room kept free at both sides, for lines that go round.</param>
    /// <param name="growth">How much more room there is between rows than they need.</param>
    /// <param name="isTight">Whether rows have no more room between them than a line needs, for a model that is too high otherwise.</param>
    public ModelGrid(ModelDiagram diagram, ModelMeasures measures, double top, double side, double growth, bool isTight = false)
    {
        (_diagram, _measures, _growth, _isTight) = (diagram, measures, growth, isTight);
        _columns = diagram.Nodes.Select(node => node.Column).Distinct().Order().ToList();
        _rows = diagram.Nodes.SelectMany(node => new[] { Math.Floor(node.Row), Math.Ceiling(node.Row) }).Distinct().Order().ToList();
        Columns = PlaceColumns(side);
        Texts = diagram.Nodes.Select(node => new ModelNodeText(node, measures, Columns[_columns.IndexOf(node.Column)].Width)).ToList();
        Rows = PlaceRows(top);
        Boxes = diagram.Nodes.Select((_, index) => Box(index)).ToList();
    }

    /// <summary>Left edge and width of each column.</summary>
    public List<(double Left, double Width)> Columns { get; }

    /// <summary>Upper and lower edge of each row.</summary>
    public List<(double Top, double Bottom)> Rows { get; }

    /// <summary>The texts of the boxes.</summary>
    public List<ModelNodeText> Texts { get; }

    /// <summary>The boxes, in the order of the nodes.</summary>
    public List<PlaneBox> Boxes { get; }

    /// <summary>Where the last row ends.</summary>
    public double Bottom => Rows[^1].Bottom;

    private List<(double Left, double Width)> PlaceColumns(double side)
    {
        var natural = _columns.Select(column => Math.Clamp(
            _diagram.Nodes.Where(node => node.Column == column).Max(node => ModelNodeText.NaturalWidth(node, _measures)), LeastColumn + 24, WidestColumn)).ToList();
        var gap = _columns.Count switch { <= 3 => 52.0, 4 => 40, _ => 32 };
        var room = _measures.Width - (2 * side) - (gap * (_columns.Count - 1));
        var spare = room - natural.Sum();
        List<double> widths;
        if (spare >= 0)
        {
            // What is left over goes to the gaps first, where links need it.
            var wider = _columns.Count == 1 ? 0 : Math.Min(WidestColumnGap - gap, spare / (_columns.Count - 1));
            gap += wider;
            spare -= wider * (_columns.Count - 1);
            widths = natural.Select(width => width + (spare / _columns.Count)).ToList();
        }
        else
        {
            var cap = Cap(natural, room);
            widths = natural.Select(width => Math.Min(width, cap)).ToList();
        }

        var columns = new List<(double, double)>();
        var x = side;
        foreach (var width in widths)
        {
            columns.Add((x, width));
            x += width + gap;
        }

        return columns;
    }

    // The greatest width that columns may have so that all fit: those that ask for less keep what they ask for.
    private static double Cap(List<double> natural, double room)
    {
        double taken = 0;
        var sorted = natural.Order().ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var share = (room - taken) / (sorted.Count - i);
            if (sorted[i] > share) return share;
            taken += sorted[i];
        }

        return sorted[^1];
    }

    private List<(double Top, double Bottom)> PlaceRows(double top)
    {
        var heights = _rows.Select(row => _diagram.Nodes.Select((node, index) => node.Row == row ? Texts[index].Height : 0).Max()).ToList();
        var gaps = Enumerable.Range(0, _rows.Count - 1).Select(Gap).ToList();
        for (var i = 0; i < _diagram.Nodes.Count; i++)
        {
            var node = _diagram.Nodes[i];
            if (node.Row == Math.Floor(node.Row)) continue;
            var upper = _rows.IndexOf(Math.Floor(node.Row));
            var lacking = Texts[i].Height - heights[upper] - gaps[upper] - heights[upper + 1];
            if (lacking <= 0) continue;
            heights[upper] += lacking / 2;
            heights[upper + 1] += lacking / 2;
        }

        Part(heights, gaps);
        var rows = new List<(double, double)>();
        for (var i = 0; i < heights.Count; i++)
        {
            rows.Add((top, top + heights[i]));
            top += heights[i] + (i < gaps.Count ? gaps[i] : 0);
        }

        return rows;
    }

    // Two boxes between rows that share one of the rows must not meet in it.
    private void Part(List<double> heights, List<double> gaps)
    {
        for (var i = 0; i < _diagram.Nodes.Count; i++)
        {
            for (var j = 0; j < _diagram.Nodes.Count; j++)
            {
                var (upper, lower) = (_diagram.Nodes[i], _diagram.Nodes[j]);
                if (upper.Column != lower.Column || lower.Row - upper.Row != 1 || upper.Row == Math.Floor(upper.Row)) continue;
                var row = _rows.IndexOf(Math.Floor(upper.Row));
                var apart = (heights[row] + gaps[row] + gaps[row + 1] + heights[row + 2]) / 2;
                var lacking = ((Texts[i].Height + Texts[j].Height) / 2) + LeastGap - apart;
                if (lacking <= 0) continue;
                gaps[row] += lacking;
                gaps[row + 1] += lacking;
            }
        }
    }

    // The room under a row of the grid.
    private double Gap(int row)
    {
        double gap = LeastGap;
        foreach (var edge in _diagram.Edges)
        {
            var ends = Ends(edge).Append(edge.From).Select(end => _diagram.Nodes[end]).ToList();
            var first = ends.Min(node => Math.Ceiling(node.Row));
            var last = ends.Max(node => Math.Floor(node.Row));
            var passes = first <= _rows[row] && last >= _rows[row + 1];
            var goesRound = ends.Max(node => node.Column) - ends.Min(node => node.Column) > 1;
            if (_isTight) gap = passes || goesRound ? TightGap : gap;
            else if (passes && edge.Number.Length > 0) gap = Math.Max(gap, LinkGap);
            else if (passes || goesRound) gap = Math.Max(gap, PassingGap);
        }

        return gap > LeastGap ? gap + _growth : gap + (_growth / 4);
    }

    private IEnumerable<int> Ends(DiagramEdge edge)
    {
        if (edge.To is { } to) return [to];
        var modified = _diagram.Edges[edge.Modifies!.Value];
        return modified.To is { } end ? [modified.From, end] : [modified.From];
    }

    private PlaneBox Box(int index)
    {
        var node = _diagram.Nodes[index];
        var (left, width) = Columns[_columns.IndexOf(node.Column)];
        var middle = (Rows[_rows.IndexOf(Math.Floor(node.Row))].Top + Rows[_rows.IndexOf(Math.Ceiling(node.Row))].Bottom) / 2;
        var half = Texts[index].Height / 2;
        return new PlaneBox(left, middle - half, left + width, middle + half);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>
/// Draws marks at known points, as far apart as they are in time, and a line between those that follow one another: where a measuring was left out, there is no line.
/// Each series has a mark of its own shape, which stands before its name behind the last point.
/// </summary>
public sealed class LineChartComposer
{
    private const double Headroom = 16, NameGap = 14, Weight = 1.5, LabelGap = 5, FullScale = 0.5;

    private readonly ChartDiagram _chart;
    private readonly ChartMeasures _measures;
    private readonly DrawingSheet _sheet;
    private readonly List<PlaneBox> _taken = [];
    private readonly double _names;
    private readonly double _left;
    private readonly double _right;
    private readonly double _low;
    private readonly double _high;
    private readonly double _height;
    private double _top;

    private LineChartComposer(ChartDiagram chart, ChartMeasures measures)
    {
        (_chart, _measures, _sheet) = (chart, measures, new DrawingSheet(measures.Width));
        _names = chart.Series.Count > 1 && measures.Left > 0 ? Math.Min(measures.Names, chart.Series.Max(series => LineFitting.Width(series.Label.Text, measures.Text, TypeWeight.SemiBold)) + 1) : 0;
        _left = measures.Left + measures.Mark;
        _right = measures.Width - (_names > 0 ? _names + NameGap + (3 * measures.Mark) : 2 * measures.Mark) - 14;
        var values = chart.Series.SelectMany(series => series.Values, (_, value) => value.Value).ToList();

        // The scale begins at zero unless that would press all points together; then its lower end is written.
        _high = values.Max();
        _low = values.Min() > 0 && values.Min() > _high * FullScale ? values.Min() - ((_high - values.Min()) * 0.25) : Math.Min(0, values.Min());
        if (_high <= _low) _high = _low + 1;
        if (_high < 0) _high = 0;

        // Names behind the lines stand one under another, however many lines they need.
        _height = _names <= 0 ? measures.Lines : Math.Max(measures.Lines, chart.Series.Sum(series => NameHeight(series) + 2));
    }

    /// <summary>The drawing for paper and wide screens.</summary>
    public static VectorDrawing Wide(ChartDiagram chart) => new LineChartComposer(chart, ChartMeasures.Wide).Draw();

    /// <summary>The drawing for phones.</summary>
    public static VectorDrawing Narrow(ChartDiagram chart) => new LineChartComposer(chart, ChartMeasures.Narrow).Draw();

    private VectorDrawing Draw()
    {
        _top = ChartTexts.Axis(_sheet, _measures, _chart.Axis);
        if (_chart.Series.Count > 1 && _names <= 0) Key();
        _top += Headroom;
        var bottom = _top + _height;
        var zero = Y(Math.Max(0, _low));
        _sheet.Line([new DrawnPoint(_measures.Left, zero), new DrawnPoint(_right + _measures.Mark, zero)], _low <= 0 ? DrawnColour.Ink : DrawnColour.Ink2, 1, isDashed: _low > 0);
        for (var i = 0; i < _chart.Series.Count; i++) Line(i);
        for (var i = 0; i < _chart.Series.Count; i++) Marks(i);
        for (var i = 0; i < _chart.Series.Count; i++) Numbers(_chart.Series[i]);
        if (_names > 0) Names();
        return _sheet.Drawing(ChartTexts.Places(_sheet, _measures, _chart, [.. _chart.Places.Select((_, place) => X(place) - _measures.Mark)], bottom + 6, _measures.Width));
    }

    private double X(int place)
    {
        var (first, last) = (_chart.Places[0].Time, _chart.Places[^1].Time);
        return last == first ? _left : _left + ((_right - _left) * (_chart.Places[place].Time - first) / (last - first));
    }

    private double Y(double value) => _top + (_height * (_high - value) / (_high - _low));

    private DrawnPoint At(DiagramValue value) => new(X(value.Place), Y(value.Value));

    private static DrawnColour Colour(int series) => series % 2 == 0 ? DrawnColour.Brand : DrawnColour.Ink;

    private void Line(int index)
    {
        var values = _chart.Series[index].Values;
        for (var i = 1; i < values.Count; i++)
        {
            if (_chart.Places[values[i].Place].Time - _chart.Places[values[i - 1].Place].Time > _chart.Every) continue;
            _sheet.Line([At(values[i - 1]), At(values[i])], Colour(index), Weight, isDashed: index % 4 >= 2);
        }
    }

    private void Marks(int index)
    {
        foreach (var value in _chart.Series[index].Values)
        {
            var at = At(value);
            Mark(index, at);
            _taken.Add(new PlaneBox(at.X, at.Y, at.X, at.Y).Inflated(_measures.Mark));
        }
    }

    // Six shapes: disc, square, triangle, ring, frame, diamond.
    private void Mark(int index, DrawnPoint at)
    {
        var (half, colour) = (_measures.Mark, Colour(index));
        var box = new PlaneBox(at.X - half, at.Y - half, at.X + half, at.Y + half);
        switch (index % 6)
        {
            case 0:
                _sheet.Fill(box, colour, half);
                break;
            case 1:
                _sheet.Fill(box, colour);
                break;
            case 2:
                _sheet.Polygon(colour, new DrawnPoint(at.X, at.Y - half), new DrawnPoint(at.X + half, at.Y + half), new DrawnPoint(at.X - half, at.Y + half));
                break;
            case 3:
                _sheet.Fill(box, DrawnColour.Paper, half);
                _sheet.Frame(box, colour, Weight, half);
                break;
            case 4:
                _sheet.Fill(box, DrawnColour.Paper);
                _sheet.Frame(box, colour, Weight);
                break;
            default:
                _sheet.Polygon(colour, new DrawnPoint(at.X, at.Y - half - 1), new DrawnPoint(at.X + half + 1, at.Y), new DrawnPoint(at.X, at.Y + half + 1), new DrawnPoint(at.X - half - 1, at.Y));
                break;
        }
    }

    // Over the point or under it; a number that has no room there stands in the table alone.
    private void Numbers(DiagramSeries series)
    {
        foreach (var value in series.Marked().Concat(series.Values).Distinct())
        {
            var at = At(value);
            var width = LineFitting.Width(value.Shown, _measures.Small, TypeWeight.Medium);
            var x = Math.Clamp(at.X, width / 2, _measures.Width - (width / 2));
            foreach (var baseline in (double[])[at.Y - _measures.Mark - LabelGap, at.Y + _measures.Mark + LabelGap + (_measures.Small * 0.7)])
            {
                var box = new PlaneBox(x - (width / 2), baseline - (_measures.Small * 0.75), x + (width / 2), baseline + 2);
                if (_taken.Any(other => other.Meets(box)) || box.Bottom > Y(_low) || Covered(box)) continue;
                _taken.Add(box.Inflated(2));
                _sheet.Text(value.Shown, null, x, baseline, width, _measures.Small, TypeWeight.Medium, DrawnColour.Ink, isCentred: true);
                break;
            }
        }
    }

    private bool Covered(PlaneBox box) => _chart.Series.Any(series => series.Values.Zip(series.Values.Skip(1))
        .Any(pair => _chart.Places[pair.Second.Place].Time - _chart.Places[pair.First.Place].Time <= _chart.Every && box.Meets(At(pair.First), At(pair.Second))));

    private double NameHeight(DiagramSeries series) => LineFitting.Break(series.Label.Text, _measures.Text, TypeWeight.SemiBold, _names).Count * _measures.TextLeading;

    // Names stand as near to their last points as they can without meeting one another.
    private void Names()
    {
        var x = _measures.Width - _names;
        var names = _chart.Series
            .Select((series, index) => (Index: index, series.Label, Height: NameHeight(series), At(series.Values[^1]).Y))
            .OrderBy(name => name.Y).ThenBy(name => name.Index).ToList();
        var tops = new double[names.Count];
        double end = 0;
        for (var i = 0; i < names.Count; i++)
        {
            tops[i] = Math.Max(names[i].Y - (_measures.TextLeading / 2), end);
            end = tops[i] + names[i].Height + 2;
        }

        // What reaches under the chart moves up again.
        var limit = _top + _height;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Max(0, Math.Min(tops[i], limit - names[i].Height));
            limit = tops[i] - 2;
        }

        for (var i = 0; i < names.Count; i++)
        {
            Mark(names[i].Index, new DrawnPoint(x - NameGap + _measures.Mark, tops[i] + (_measures.TextLeading / 2)));
            ChartTexts.Name(_sheet, _measures, names[i].Label, x, tops[i], _names);
        }
    }

    // On a phone the names stand over the chart.
    private void Key()
    {
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            Mark(i, new DrawnPoint(_measures.Mark + 1, _top + (_measures.TextLeading / 2)));
            _top += ChartTexts.Name(_sheet, _measures, _chart.Series[i].Label, NameGap + (2 * _measures.Mark), _top, _measures.Width - NameGap - (2 * _measures.Mark)) + 2;
        }
    }
}

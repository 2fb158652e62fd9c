using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>
/// Draws bars over time. Each series stands on a line of its own under its name, all on one scale, so that nothing has to be told apart by colour; a number that
/// is not known is a dash, and where time is left out between two bars, the line under them is broken.
/// </summary>
public sealed class BarChartComposer
{
    private const double Headroom = 4, Inside = 6, BaseWeight = 1, TickGap = 4;

    private readonly ChartDiagram _chart;
    private readonly ChartMeasures _measures;
    private readonly DrawingSheet _sheet;
    private readonly List<double> _lefts = [];
    private readonly double _bar;
    private readonly double _pitch;

    private BarChartComposer(ChartDiagram chart, ChartMeasures measures)
    {
        (_chart, _measures, _sheet) = (chart, measures, new DrawingSheet(measures.Width));
        var count = chart.Places.Count;
        var room = measures.Width - measures.Left - (measures.Break * Enumerable.Range(0, count).Count(chart.IsApart));
        _bar = Math.Min(measures.Bar, room / (1 + ((count - 1) * measures.Pitch)));
        _pitch = _bar * measures.Pitch;
        var x = measures.Left;
        for (var place = 0; place < count; place++)
        {
            _lefts.Add(x);
            x += _pitch + (chart.IsApart(place) ? measures.Break : 0);
        }
    }

    /// <summary>The drawing for paper and wide screens.</summary>
    public static VectorDrawing Wide(ChartDiagram chart) => new BarChartComposer(chart, ChartMeasures.Wide).Draw();

    /// <summary>The drawing for phones.</summary>
    public static VectorDrawing Narrow(ChartDiagram chart) => new BarChartComposer(chart, ChartMeasures.Narrow).Draw();

    private VectorDrawing Draw()
    {
        var top = ChartTexts.Axis(_sheet, _measures, _chart.Axis);
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            if (i > 0) top += _measures.SeriesGap;
            top = Series(_chart.Series[i], top, hasPlaces: i == _chart.Series.Count - 1 || _chart.Series.Count <= 3);
        }

        return _sheet.Drawing(top);
    }

    private double Series(DiagramSeries series, double top, bool hasPlaces)
    {
        var begin = top;
        var isBeside = _measures.Left > 0;
        double name = 0;
        if (_chart.Series.Count > 1)
        {
            var room = isBeside ? _measures.Left - _measures.Gutter : _measures.Width;
            name = ChartTexts.Name(_sheet, _measures, series.Label, 0, top, room);
            if (!isBeside) top += name + 4;
        }

        // The bars of one scale: as high above zero, and as deep below it, as any series needs.
        var (highest, lowest) = (_chart.Highest, _chart.Lowest);
        var span = highest - lowest;
        var scale = span > 0 ? _measures.PlotOf(_chart.Series.Count) / span : 0;
        var zero = top + _measures.SmallLeading + Headroom + (highest * scale);
        for (var place = 0; place < _chart.Places.Count; place++)
        {
            if (series.Values.FirstOrDefault(value => value.Place == place) is { } value) Bar(value, zero, scale);
        }

        Base(zero);
        Numbers(series, zero, scale);
        var bottom = zero + (-lowest * scale) + (lowest < 0 ? _measures.SmallLeading + 2 : 0);
        if (hasPlaces) bottom = ChartTexts.Places(_sheet, _measures, _chart, _lefts, bottom + TickGap, _measures.Width);
        return Math.Max(bottom, begin + (isBeside ? name : 0));
    }

    private bool IsCurrent(int place) => place == _chart.Places.Count - 1 && _chart.Places.Count > 1;

    private void Bar(DiagramValue value, double zero, double scale)
    {
        if (value.Value == 0) return;
        var height = Math.Max(_measures.LeastBar, Math.Abs(value.Value) * scale);
        var top = value.Value > 0 ? zero - height : zero;
        _sheet.Fill(new PlaneBox(_lefts[value.Place], top, _lefts[value.Place] + _bar, top + height), IsCurrent(value.Place) ? DrawnColour.Field : DrawnColour.Tint2);
    }

    private void Base(double zero)
    {
        var from = _lefts[0];
        for (var place = 0; place < _lefts.Count; place++)
        {
            if (place < _lefts.Count - 1 && !_chart.IsApart(place)) continue;
            var y = zero + (BaseWeight / 2);
            _sheet.Line([new DrawnPoint(from, y), new DrawnPoint(_lefts[place] + _bar, y)], DrawnColour.Ink, BaseWeight);
            if (place < _lefts.Count - 1) from = _lefts[place + 1];
        }
    }

    private void Numbers(DiagramSeries series, double zero, double scale)
    {
        var all = series.Values.All(value => Width(value.Shown) <= _pitch - 2);
        var written = all ? series.Values.AsEnumerable() : series.Marked();
        var taken = new List<PlaneBox>();
        foreach (var value in written) Number(value, zero, scale, all, taken);
        if (!all) return;
        for (var place = 0; place < _lefts.Count; place++)
        {
            if (series.Values.All(value => value.Place != place)) Text("–", _lefts[place], zero - Headroom, DrawnColour.Ink2);
        }
    }

    private void Number(DiagramValue value, double zero, double scale, bool all, List<PlaneBox> taken)
    {
        var height = Math.Abs(value.Value) * scale;
        var width = Width(value.Shown);
        var isInside = all && height >= _measures.SmallLeading + Inside && width <= _bar - Inside - 2;
        var x = _lefts[value.Place];
        if (isInside)
        {
            var inside = value.Value > 0 ? zero - height + _measures.SmallLeading + 2 : zero + height - Inside;
            Text(value.Shown, x + Inside, inside, IsCurrent(value.Place) ? DrawnColour.OnField : DrawnColour.Ink);
            return;
        }

        x = Math.Min(x, _measures.Width - width);
        var baseline = value.Value >= 0 ? zero - Math.Max(height, _measures.LeastBar) - Headroom : zero + height + _measures.SmallLeading;
        var box = new PlaneBox(x, baseline - _measures.Small, x + width, baseline + 2);
        if (!all && taken.Any(other => other.Inflated(2).Meets(box))) return;
        taken.Add(box);
        Text(value.Shown, x, baseline, DrawnColour.Ink);
    }

    private double Width(string shown) => LineFitting.Width(shown, _measures.Small, TypeWeight.Medium);

    private void Text(string text, double x, double baseline, DrawnColour colour) =>
        _sheet.Text(text, null, x, baseline, Width(text), _measures.Small, TypeWeight.Medium, colour);
}

using System;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>Draws lying bars for categories: a row each, with its name before the bar and its number behind; several series as rows under the name of the category.</summary>
public sealed class RowChartComposer
{
    private const double RowGap = 6, GroupGap = 12, Indent = 12, NumberGap = 6, BaseWeight = 1;

    private readonly ChartDiagram _chart;
    private readonly ChartMeasures _measures;
    private readonly DrawingSheet _sheet;
    private readonly double _names;
    private readonly double _bars;
    private readonly double _zero;
    private readonly double _scale;

    private RowChartComposer(ChartDiagram chart, ChartMeasures measures)
    {
        (_chart, _measures, _sheet) = (chart, measures, new DrawingSheet(measures.Width));
        var names = chart.Series.Count == 1 ? chart.Places.Select(place => place.Label) : chart.Series.Select(series => series.Label);
        _names = Math.Min(measures.Names, names.Max(name => LineFitting.Width(name.Text, measures.Text, TypeWeight.Regular)) + 1 + (chart.Series.Count == 1 ? 0 : Indent));
        _bars = _names + measures.Gutter;
        var number = chart.Series.SelectMany(series => series.Values).Select(value => Width(value.Shown)).DefaultIfEmpty(0).Max() + NumberGap;
        var room = measures.Width - _bars - (number * (chart.Lowest < 0 ? 2 : 1));
        var span = chart.Highest - chart.Lowest;
        _scale = span > 0 ? room / span : 0;
        _zero = _bars + (chart.Lowest < 0 ? number : 0) - (chart.Lowest * _scale);
    }

    /// <summary>The drawing for paper and wide screens.</summary>
    public static VectorDrawing Wide(ChartDiagram chart) => new RowChartComposer(chart, ChartMeasures.Wide).Draw();

    /// <summary>The drawing for phones.</summary>
    public static VectorDrawing Narrow(ChartDiagram chart) => new RowChartComposer(chart, ChartMeasures.Narrow).Draw();

    private VectorDrawing Draw()
    {
        var top = ChartTexts.Axis(_sheet, _measures, _chart.Axis);
        var begin = top;
        for (var place = 0; place < _chart.Places.Count; place++)
        {
            if (_chart.Series.Count == 1)
            {
                if (place > 0) top += RowGap;
                top = Row(_chart.Places[place].Label, 0, place, _chart.Series[0], top);
                continue;
            }

            if (place > 0) top += GroupGap;
            top += ChartTexts.Name(_sheet, _measures, _chart.Places[place].Label, 0, top, _measures.Width) + 2;
            begin = place == 0 ? top : begin;
            foreach (var series in _chart.Series) top = Row(series.Label, Indent, place, series, top) + 2;
            Base(begin, top);
            begin = top + GroupGap + _measures.TextLeading + 2;
        }

        if (_chart.Series.Count == 1) Base(begin, top);
        return _sheet.Drawing(top);
    }

    private double Row(Models.DiagramText name, double indent, int place, DiagramSeries series, double top)
    {
        var height = Math.Max(_measures.Row, ChartTexts.Name(_sheet, _measures, name, indent, top, _names - indent, TypeWeight.Regular));
        var middle = top + (_measures.TextLeading / 2);
        var baseline = middle + DrawingSheet.BelowMiddle(_measures.Small);
        if (series.Values.FirstOrDefault(value => value.Place == place) is not { } value)
        {
            _sheet.Text("–", null, _zero + NumberGap, baseline, Width("–"), _measures.Small, TypeWeight.Medium, DrawnColour.Ink2);
            return top + height;
        }

        var length = value.Value == 0 ? 0 : Math.Max(_measures.LeastBar, Math.Abs(value.Value) * _scale);
        var left = value.Value < 0 ? _zero - length : _zero;
        if (length > 0) _sheet.Fill(new PlaneBox(left, middle - (_measures.Row / 2), left + length, middle + (_measures.Row / 2)), DrawnColour.Brand);
        var x = value.Value < 0 ? left - NumberGap - Width(value.Shown) : left + length + NumberGap;
        _sheet.Text(value.Shown, null, x, baseline, Width(value.Shown), _measures.Small, TypeWeight.Medium, DrawnColour.Ink);
        return top + height;
    }

    private void Base(double from, double to) => _sheet.Line([new DrawnPoint(_zero - (BaseWeight / 2), from), new DrawnPoint(_zero - (BaseWeight / 2), to)], DrawnColour.Ink, BaseWeight);

    private double Width(string shown) => LineFitting.Width(shown, _measures.Small, TypeWeight.Medium);
}

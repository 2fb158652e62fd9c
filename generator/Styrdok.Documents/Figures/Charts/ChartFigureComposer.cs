using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Models;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>Composes the figure of a chart: drawings, caption, source, and the numbers as a table.</summary>
internal sealed class ChartFigureComposer(Composition composition)
{
    private const int MostInAlt = 4;

    private Wording.Words Words => composition.Words;

    /// <summary>The figure.</summary>
    public FigureBlock Compose(Chart chart, string path)
    {
        var numbers = new ChartNumbers(Words, chart);
        var places = Places(chart, path);
        var diagram = Diagram(chart, path, places, numbers);
        var label = composition.NextFigureLabel();
        var source = composition.Text(chart.Source, path + "/source");
        return new FigureBlock
        {
            Id = Composition.Anchor(path),
            Label = label,
            Caption = composition.Text(chart.Caption, path + "/caption"),
            Remark = Remark(source),
            Drawing = chart.Type == ChartType.Line ? LineChartComposer.Wide(diagram) : chart.Categories.Count > 0 ? RowChartComposer.Wide(diagram) : BarChartComposer.Wide(diagram),
            NarrowDrawing = chart.Type == ChartType.Line ? LineChartComposer.Narrow(diagram) : chart.Categories.Count > 0 ? RowChartComposer.Narrow(diagram) : BarChartComposer.Narrow(diagram),
            Alt = chart.Alt is { } alt ? Composition.Marked(composition.Text(alt, path + "/alt", TextForm.Plain)) : Alt(chart, diagram),
            WordsLabel = Words["chart_words"],
            Words = [.. chart.TextEquivalent is { } text ? composition.Body(text, path + "/text_equivalent") : [], Table(chart, path, places, numbers, label)],
        };
    }

    // Categories in the author's order, periods in the order of time.
    private List<(string Word, TextUnit Label, int Time)> Places(Chart chart, string path) => chart.Categories.Count > 0
        ? chart.Categories.Select((category, index) => (category.Id, composition.Text(category.Label, $"{path}/{category.Id}/label", TextForm.Plain), index)).ToList()
        : chart.Series.SelectMany(series => series.Points, (_, point) => point.At).Distinct().OrderBy(at => at.Ordinal).Select(at => (at.Word, TextUnit.Of(Period(at)), at.Ordinal)).ToList();

    private string Period(ChartPlace at) => at.Length switch
    {
        PeriodLength.Quarter => Words["chart_quarter_of", ("quarter", Numerals.Decimal(at.Part)), ("year", Numerals.Decimal(at.Year))],
        PeriodLength.Month => Words["chart_month_of", ("month", Words["month_" + Numerals.Decimal(at.Part)]), ("year", Numerals.Decimal(at.Year))],
        _ => at.Word,
    };

    private ChartDiagram Diagram(Chart chart, string path, List<(string Word, TextUnit Label, int Time)> places, ChartNumbers numbers) => new()
    {
        Axis = Axis(chart, path) is { } axis ? DrawnLetters.Of(axis).Text : string.Empty,
        Every = chart.Every,
        Places = places.Select(place => new DiagramPlace(Text(place.Label), place.Time)).ToValueList(),
        Series = chart.Series.Select(series => new DiagramSeries(Text(Label(series, path)), series.Points
            .Select(point => new DiagramValue(places.FindIndex(place => place.Word == point.At.Word), (double)point.Value, numbers.Shown(point.Value)))
            .OrderBy(value => value.Place).ToValueList())).ToValueList(),
    };

    // What the author says the numbers are, else the unit where the numbers do not say it themselves.
    private TextUnit? Axis(Chart chart, string path) => chart.Axis is { } axis ? composition.Text(axis.Label, path + "/axis/label", TextForm.Plain)
        : chart.Unit == IndicatorUnit.Days ? TextUnit.Of(Words["chart_days"]) : null;

    private TextUnit Label(ChartSeries series, string path) => composition.Text(series.Label, $"{path}/{series.Id}/label", TextForm.Plain);

    private static DiagramText Text(TextUnit text) => new(DrawnLetters.Of(text).Text, text.Language);

    private TableBlock Table(Chart chart, string path, List<(string Word, TextUnit Label, int Time)> places, ChartNumbers numbers, string figure) => new()
    {
        Label = string.Empty,
        Caption = Axis(chart, path) ?? (chart.Series.Count == 1 ? Label(chart.Series[0], path) : TextUnit.Of(Words["chart_table", ("figure", Wording.Words.Within(figure))])),
        Columns =
        [
            new TableColumn { Label = TextUnit.Of(Words[Head(chart)]), IsRowHeader = true },
            .. chart.Series.Select(series => new TableColumn { Label = Label(series, path), IsNumeric = true }),
        ],
        Rows = places.Select(place => new TableRow(
        [
            new TableCell { Text = place.Label, IsHeader = true },
            .. chart.Series.Select(series => new TableCell
            {
                Text = TextUnit.Of(series.Points.FirstOrDefault(point => point.At.Word == place.Word) is { } point ? numbers.Shown(point.Value) : "–"),
                IsNumeric = true,
            }),
        ])).ToValueList(),
    };

    // "Source:" is the document's own word, whatever language the source is named in.
    private TextUnit Remark(TextUnit source) => source with
    {
        Language = null,
        Inlines = [new TextInline(Words["chart_source"] + " "), .. source.Language is { } language ? [new ForeignInline(language, source.Inlines)] : source.Inlines],
    };

    private static string Head(Chart chart) => chart.Categories.Count > 0 ? "chart_category" : chart.Series.SelectMany(series => series.Points).First().At.Length switch
    {
        PeriodLength.Quarter => "chart_quarter",
        PeriodLength.Month => "chart_month",
        _ => "chart_year",
    };

    private string Alt(Chart chart, ChartDiagram diagram) => Words[
        chart.Type == ChartType.Line ? "chart_alt_line" : "chart_alt_bar",
        ("series", string.Join("; ", diagram.Series.Select(series => Bare(series.Label.Text) + ": " + Points(series, diagram))))];

    private string Points(DiagramSeries series, ChartDiagram diagram)
    {
        string Point(DiagramValue value) => Words["chart_alt_point", ("value", value.Shown), ("at", Bare(diagram.Places[value.Place].Label.Text))];
        return series.Values.Count <= MostInAlt
            ? string.Join(", ", series.Values.Select(Point))
            : Words[
                "chart_alt_many",
                ("first", Point(series.Values[0])),
                ("last", Point(series.Values[^1])),
                ("highest", Point(series.Values.MaxBy(value => value.Value)!)),
                ("lowest", Point(series.Values.MinBy(value => value.Value)!))];
    }

    private static string Bare(string text) => text.Replace("\u00AD", string.Empty, StringComparison.Ordinal);
}

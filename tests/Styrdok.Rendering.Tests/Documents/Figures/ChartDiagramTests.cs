using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Charts;
using Styrdok.Documents.Figures.Models;

namespace Styrdok.Rendering.Tests.Documents.Figures;

public sealed class ChartDiagramTests
{
    private static readonly Func<ChartDiagram, VectorDrawing>[] s_forms =
        [BarChartComposer.Wide, BarChartComposer.Narrow, RowChartComposer.Wide, RowChartComposer.Narrow, LineChartComposer.Wide, LineChartComposer.Narrow];

    public static TheoryData<int, int, int> Charts => new(
        from series in new[] { 1, 2, 6 } from places in new[] { 1, 2, 7, 40 } from values in Enumerable.Range(0, 5) select (series, places, values));

    [Theory]
    [MemberData(nameof(Charts))]
    public void Numbers_and_names_keep_clear_of_one_another_in_every_form(int series, int places, int values)
    {
        // Categories are lying bars; forty of them with six series each is a table, not a chart.
        foreach (var form in s_forms.Where((_, index) => index is not (2 or 3) || series * places <= 60)) Drawn.AssertReadable(form(Of(series, places, values)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_hundredth_of_the_largest_number_is_still_seen_beside_it(int form)
    {
        var bars = Drawn.Nodes(s_forms[form](Hits()));
        Assert.Equal(4, bars.Count);
        Assert.All(bars, bar => Assert.True(bar.Bottom - bar.Top >= 1));
        Assert.InRange((bars[1].Bottom - bars[1].Top) / (bars[3].Bottom - bars[3].Top), 2.35, 2.37);
    }

    [Fact]
    public void The_line_under_bars_is_broken_where_time_is_left_out()
    {
        Assert.Equal(4, BarChartComposer.Wide(Hits()).Shapes.OfType<DrawnLine>().Count());
        Assert.Single(BarChartComposer.Wide(Years(2010, 2012, 2014)).Shapes.OfType<DrawnLine>());
        Assert.Equal(2, BarChartComposer.Wide(Years(2010, 2011, 2014)).Shapes.OfType<DrawnLine>().Count());
    }

    [Fact]
    public void A_line_joins_only_what_follows_one_another()
    {
        int Lines(ChartDiagram chart) => LineChartComposer.Wide(chart).Shapes.OfType<DrawnLine>().Count() - 1;
        Assert.Equal(0, Lines(Years(2000, 2012)));
        Assert.Equal(1, Lines(Years(2010, 2011, 2014)));
        Assert.Equal(2, Lines(Years(2010, 2012, 2014) with { Every = 2 }));
    }

    [Fact]
    public void A_number_that_is_not_known_is_a_dash_and_zero_is_a_number()
    {
        var chart = new ChartDiagram
        {
            Places = [new DiagramPlace(new DiagramText("2010"), 2010), new DiagramPlace(new DiagramText("2011"), 2011), new DiagramPlace(new DiagramText("2012"), 2012)],
            Series = [new DiagramSeries(new DiagramText("A"), [new DiagramValue(0, 0, "0"), new DiagramValue(2, 4, "4")])],
        };
        foreach (var form in s_forms[..4]) Assert.Equal(["0", "4", "–"], form(chart).Texts.Select(text => text.Text).Intersect(["0", "4", "–"]).Order(StringComparer.Ordinal));
        Assert.Single(Drawn.Nodes(BarChartComposer.Wide(chart)));
    }

    [Fact]
    public void Each_series_of_lines_has_a_mark_of_its_own_shape()
    {
        var shapes = Enumerable.Range(0, 6).Select(index => LineChartComposer.Wide(Of(6, 1, 0)).Shapes).First().Where(shape => shape is not DrawnLine).Select(shape => shape switch
        {
            DrawnRectangle box => (box.Fill == DrawnColour.Paper ? "open " : "full ") + (box.Radius > 0 ? "disc" : "square"),
            DrawnPolygon polygon => "polygon " + polygon.Points.Count.ToString(CultureInfo.InvariantCulture),
            _ => string.Empty,
        }).Where(shape => shape.Length > 0).Distinct();
        Assert.Equal(["full disc", "full square", "polygon 3", "open disc", "open square", "polygon 4"], shapes);
    }

    private static ChartDiagram Hits() => new()
    {
        Axis = "Treff i året",
        Places = [new DiagramPlace(new DiagramText("2000"), 2000), new DiagramPlace(new DiagramText("2012"), 2012)],
        Series =
        [
            new DiagramSeries(new DiagramText("norsk"), [new DiagramValue(0, 109, "109"), new DiagramValue(1, 10600, "10\u00A0600")]),
            new DiagramSeries(new DiagramText("svensk"), [new DiagramValue(0, 91, "91"), new DiagramValue(1, 4490, "4\u00A0490")]),
        ],
    };

    private static ChartDiagram Years(params int[] years) => new()
    {
        Places = years.Select(year => new DiagramPlace(new DiagramText(year.ToString(CultureInfo.InvariantCulture)), year)).ToValueList(),
        Series = [new DiagramSeries(new DiagramText("A"), years.Select((year, index) => new DiagramValue(index, index + 1, "1")).ToValueList())],
    };

    private static ChartDiagram Of(int series, int places, int values)
    {
        double[] pattern = values switch { 0 => [3], 1 => [0], 2 => [-4, 5, 0], 3 => [109, 10600], _ => [98.5, 97, 99] };
        return new ChartDiagram
        {
            Axis = values == 0 ? string.Empty : "Antall treff i året på ordet i alle de land som er med",
            Places = Enumerable.Range(0, places).Select(place => new DiagramPlace(new DiagramText(places < 10 ? "Helse- og omsorgstjenestene" : (1980 + place).ToString(CultureInfo.InvariantCulture)), 1980 + (place * (values == 2 ? 3 : 1)))).ToValueList(),
            Series = Enumerable.Range(0, series).Select(index => new DiagramSeries(
                new DiagramText(index % 2 == 0 ? "helsefremmende arbeidsplass" : "Arbeidsmiljøkonsekvensutredningsoppfølging"),
                Enumerable.Range(0, places).Where(place => places < 3 || (place + index) % 4 != 1).Select(place => Value(place, pattern[(place + index) % pattern.Length])).ToValueList())).ToValueList(),
        };
    }

    private static DiagramValue Value(int place, double value) => new(place, value, value.ToString("0.##", CultureInfo.InvariantCulture));
}

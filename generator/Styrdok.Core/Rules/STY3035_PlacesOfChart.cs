using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>Points of a chart that stand nowhere on it, or two in one place.</summary>
internal sealed class PlacesOfChart() : Rule("STY3035", FindingSeverity.Error, "A point stands nowhere on the chart")
{
    // More bars than this are too thin to be told apart.
    private const int MostPlaces = 60;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var chart in FigureBlocks.Charts(file.Model)) Check(file, chart, sink);
        }
    }

    private void Check(DocumentFile file, Chart chart, FindingSink sink)
    {
        if (chart.Type == ChartType.Line && chart.Categories.Count > 0)
        {
            sink.Report(Descriptor.At(file.SpanOf(chart, "type"), "A line would say that something lies between the categories.", "Write 'type: bar', or let the points stand at years, quarters or months."));
            return;
        }

        var categories = chart.Categories.Select(category => category.Id).ToList();
        PeriodLength? length = null;
        foreach (var series in chart.Series)
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var point in series.Points)
            {
                var wrong = categories.Count > 0 ? Category(point, categories) : Period(point, ref length);
                if (wrong is null && !taken.Add(point.At.Word)) wrong = ($"The series '{series.Id}' has two numbers for '{point.At.Word}'.", "Keep the right one.");
                if (wrong is not { } found) continue;
                sink.Report(Descriptor.At(file.SpanOf(point, "at"), found.Message, found.Remedy));
                return;
            }
        }

        var places = chart.Series.SelectMany(series => series.Points, (_, point) => point.At.Word).Distinct().Count();
        if (places <= MostPlaces) return;
        sink.Report(Descriptor.At(
            file.SpanOf(chart, "series"), $"The chart has {places.ToString(CultureInfo.InvariantCulture)} places side by side; there is room for {MostPlaces.ToString(CultureInfo.InvariantCulture)}.", "Show fewer, by the year and not by the month for example, or put the numbers in a table."));
    }

    private static (string Message, string Remedy)? Category(ChartPoint point, List<string> categories) => categories.Contains(point.At.Word, StringComparer.Ordinal)
        ? null
        : ($"The chart has no category '{point.At.Word}'.", Nearest.Suggest(point.At.Word, categories));

    private static (string Message, string Remedy)? Period(ChartPoint point, ref PeriodLength? length)
    {
        if (point.At.Length is not { } own)
            return ($"'{point.At.Word}' is no year, quarter or month.", "Write 2012, 2012-q3 or 2012-09. For points that stand at something else, list it under 'categories'.");
        length ??= own;
        return own == length ? null : ($"'{point.At.Word}' is a {Word(own)} among points that are each a {Word(length.Value)}.", "Give all points of a chart periods of one length.");
    }

    private static string Word(PeriodLength length) => length switch { PeriodLength.Year => "year", PeriodLength.Quarter => "quarter", _ => "month" };
}

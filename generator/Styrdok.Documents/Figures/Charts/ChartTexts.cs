using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Documents.Figures.Models;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>The words of charts: what the numbers are, names of series, places along the base line.</summary>
internal static class ChartTexts
{
    /// <summary>Writes what the numbers are, over the chart; returns where the chart begins.</summary>
    public static double Axis(DrawingSheet sheet, ChartMeasures measures, string axis)
    {
        double top = 0;
        foreach (var line in LineFitting.Break(axis, measures.Small, TypeWeight.Regular, measures.Width - measures.Left))
        {
            top += measures.SmallLeading;
            sheet.Text(line, null, measures.Left, top - 2, measures.Width - measures.Left, measures.Small, TypeWeight.Regular, DrawnColour.Ink2);
        }

        return top > 0 ? top + 4 : 0;
    }

    /// <summary>Writes a name; returns its height.</summary>
    public static double Name(DrawingSheet sheet, ChartMeasures measures, DiagramText name, double x, double top, double room, TypeWeight weight = TypeWeight.SemiBold)
    {
        var lines = LineFitting.Break(name.Text, measures.Text, weight, room);
        for (var i = 0; i < lines.Count; i++)
        {
            var middle = top + ((i + 0.5) * measures.TextLeading);
            sheet.Text(lines[i], name.Language, x, middle + DrawingSheet.BelowMiddle(measures.Text), room, measures.Text, weight, DrawnColour.Ink);
        }

        return lines.Count * measures.TextLeading;
    }

    /// <summary>Writes the places under a base line, as many as there is room for, the last one always; returns where they end.</summary>
    public static double Places(DrawingSheet sheet, ChartMeasures measures, ChartDiagram chart, IReadOnlyList<double> lefts, double top, double right)
    {
        double Width(int place) => LineFitting.Width(chart.Places[place].Label.Text, measures.Small, TypeWeight.Regular);
        double Start(int place) => Math.Max(0, Math.Min(lefts[place], right - Width(place)));
        var last = lefts.Count - 1;
        var taken = Start(last) - 8;
        var written = new List<int>();
        var end = double.MinValue;
        for (var place = 0; place < last; place++)
        {
            if (Start(place) < end || Start(place) + Width(place) > taken) continue;
            written.Add(place);
            end = Start(place) + Width(place) + 8;
        }

        written.Add(last);
        var baseline = top + measures.SmallLeading - 2;
        foreach (var place in written)
        {
            var label = chart.Places[place].Label;
            sheet.Text(label.Text.Replace("\u00AD", string.Empty, StringComparison.Ordinal), label.Language, Start(place), baseline, Math.Min(Width(place), measures.Width), measures.Small, TypeWeight.Regular, place == last ? DrawnColour.Ink : DrawnColour.Ink2);
        }

        return top + measures.SmallLeading;
    }
}

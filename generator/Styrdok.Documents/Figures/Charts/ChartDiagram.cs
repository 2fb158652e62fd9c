using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Models;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>What a chart shows, in the words of one language.</summary>
public sealed record ChartDiagram
{
    /// <summary>What the numbers are; empty for nothing.</summary>
    public string Axis { get; init; } = string.Empty;

    /// <summary>Where points can stand, in order.</summary>
    public required ValueList<DiagramPlace> Places { get; init; }

    /// <summary>The series.</summary>
    public required ValueList<DiagramSeries> Series { get; init; }

    /// <summary>How far places may be apart in time without a gap between them.</summary>
    public int Every { get; init; } = 1;

    internal double Highest => Math.Max(0, Series.SelectMany(series => series.Values, (_, value) => value.Value).DefaultIfEmpty(0).Max());

    internal double Lowest => Math.Min(0, Series.SelectMany(series => series.Values, (_, value) => value.Value).DefaultIfEmpty(0).Min());

    /// <summary>Whether time passes between a place and the next that nothing is known of.</summary>
    internal bool IsApart(int place)
    {
        if (place + 1 >= Places.Count) return false;
        var steps = Places.Zip(Places.Skip(1), (one, next) => next.Time - one.Time).ToList();
        var usual = steps.Count > 1 ? Math.Max(Every, steps.Min()) : Every;
        return steps[place] > usual;
    }
}

/// <summary>Something that points stand at.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Time">Which period it is, counted in periods; its number in the list where it is no time.</param>
public sealed record DiagramPlace(DiagramText Label, int Time);

/// <summary>Numbers of one thing.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Values">The known numbers, in the order of the places.</param>
public sealed record DiagramSeries(DiagramText Label, ValueList<DiagramValue> Values)
{
    // First, last, highest and lowest: what is written where there is no room for every number.
    internal IEnumerable<DiagramValue> Marked() =>
        new[] { Values[0], Values[^1], Values.OrderByDescending(value => value.Value).First(), Values.OrderBy(value => value.Value).First() }.Distinct();
}

/// <summary>A known number.</summary>
/// <param name="Place">The place in the list of places.</param>
/// <param name="Value">The number.</param>
/// <param name="Shown">The number as it is written.</param>
public sealed record DiagramValue(int Place, double Value, string Shown);

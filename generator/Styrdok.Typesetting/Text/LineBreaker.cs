using System;
using System.Buffers;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// Breaks a paragraph into lines, ragged right: of all ways to break it the one with the least sum of costs, where a line costs the square of the room
/// it leaves empty (Knuth and Plass, "Breaking paragraphs into lines", 1981). A pure function of characters, widths and column.
/// </summary>
public static class LineBreaker
{
    private const double LineCost = 8;
    private const double MarkCost = 40;
    private const double HyphenCost = 420;
    private const double HyphenPairCost = 1500;
    private const double EmergencyCost = 2500;
    private const double LoneWordCost = 1200;
    private const double LongLoneWordCost = 400;
    private const double OverfullCost = 1e7;

    /// <summary>The last line of a paragraph should be at least this share of the column.</summary>
    private const double ShortLastLine = 0.12;

    /// <summary>The lines of a paragraph, each no wider than <paramref name="width"/> points.</summary>
    public static IReadOnlyList<LineSpan> Break(ReadOnlySpan<BreakCell> cells, double width, HyphenPolicy hyphens = HyphenPolicy.Allowed)
    {
        if (cells.Length == 0) return [];
        var start = ArrayPool<double>.Shared.Rent(cells.Length + 1);
        var after = ArrayPool<BreakOpportunity>.Shared.Rent(cells.Length);
        start[0] = 0;
        for (var i = 0; i < cells.Length; i++) start[i + 1] = start[i] + cells[i].Width + cells[i].Kern;
        EmergencyBreaks.Add(cells, width, hyphens, after.AsSpan(0, cells.Length));
        var lines = new Paragraph(cells, start, after, width).Lines();
        ArrayPool<double>.Shared.Return(start);
        ArrayPool<BreakOpportunity>.Shared.Return(after);
        return lines;
    }

    /// <summary>Breaks with lines of nearly equal length in as few lines as <see cref="Break"/> takes; for titles.</summary>
    public static IReadOnlyList<LineSpan> Balance(ReadOnlySpan<BreakCell> cells, double width, HyphenPolicy hyphens = HyphenPolicy.OnlyWhenTooWide)
    {
        var lines = Break(cells, width, hyphens);
        if (lines.Count < 2 || HasHyphen(lines)) return lines;
        var low = Math.Max(width / 2, hyphens == HyphenPolicy.OnlyWhenTooWide ? EmergencyBreaks.WidestThatFits(cells, width) : 0);
        var high = width;
        for (var step = 0; step < 12; step++)
        {
            var middle = (low + high) / 2;
            var trial = Break(cells, middle, hyphens);
            if (trial.Count > lines.Count || HasHyphen(trial)) low = middle;
            else (high, lines) = (middle, trial);
        }

        return lines;
    }

    private static bool HasHyphen(IReadOnlyList<LineSpan> lines)
    {
        foreach (var line in lines)
        {
            if (line.IsHyphenated) return true;
        }

        return false;
    }

    private readonly ref struct Paragraph
    {
        private readonly ReadOnlySpan<BreakCell> _cells;
        private readonly ReadOnlySpan<double> _start;
        private readonly ReadOnlySpan<BreakOpportunity> _after;
        private readonly double _width;

        public Paragraph(ReadOnlySpan<BreakCell> cells, ReadOnlySpan<double> start, ReadOnlySpan<BreakOpportunity> after, double width)
        {
            _cells = cells;
            _start = start;
            _after = after;
            _width = width;
        }

        public IReadOnlyList<LineSpan> Lines()
        {
            var ends = new List<int> { 0 };
            for (var i = 0; i < _cells.Length - 1; i++)
            {
                if (_after[i] != BreakOpportunity.None) ends.Add(i + 1);
            }

            ends.Add(_cells.Length);
            var best = new double[ends.Count];
            var from = new int[ends.Count];
            for (var j = 1; j < ends.Count; j++) best[j] = Reach(ends, best, from, j);

            var lines = new List<LineSpan>();
            for (var j = ends.Count - 1; j > 0; j = from[j])
            {
                var hyphenated = j < ends.Count - 1 && AddsHyphen(_after[ends[j] - 1]);
                lines.Add(new LineSpan(ends[from[j]], ends[j], WidthOf(ends[from[j]], ends[j], hyphenated), hyphenated));
            }

            lines.Reverse();
            return lines;
        }

        private double Reach(List<int> ends, double[] best, int[] from, int j)
        {
            var least = double.MaxValue;
            var isLast = j == ends.Count - 1;
            for (var i = j - 1; i >= 0; i--)
            {
                var cost = best[i] + Cost(ends, i, j, isLast, out var fits);
                if (cost < least) (least, from[j]) = (cost, i);
                if (!fits || (i > 0 && _after[ends[i] - 1] == BreakOpportunity.Forced)) break;
            }

            return least;
        }

        private double Cost(List<int> ends, int i, int j, bool isLast, out bool fits)
        {
            var kind = isLast ? BreakOpportunity.Forced : _after[ends[j] - 1];
            var lineWidth = WidthOf(ends[i], ends[j], AddsHyphen(kind));
            var slack = _width - lineWidth;
            fits = slack >= -0.005;
            if (!fits) return OverfullCost + (slack * slack);
            var ratio = slack / _width * 100;
            var cost = LineCost + (kind == BreakOpportunity.Forced ? 0 : ratio * ratio);
            if (kind == BreakOpportunity.Forced && i > 0 && _after[ends[i] - 1] != BreakOpportunity.Forced)
            {
                cost += LoneCost(ends[i], ends[j], lineWidth);
            }

            cost += kind switch
            {
                // "august–september" is one time: parting it is no better than cutting a word.
                BreakOpportunity.Mark when _cells[ends[j] - 1].CodePoint != '–' => MarkCost,
                BreakOpportunity.Mark or BreakOpportunity.SoftHyphen => HyphenCost,
                BreakOpportunity.Emergency or BreakOpportunity.EmergencyBare => EmergencyCost,
                _ => 0,
            };
            if (AddsHyphen(kind) && i > 0 && AddsHyphen(_after[ends[i] - 1])) cost += HyphenPairCost;
            return cost;
        }

        // A last line of one word is the worse the shorter it is.
        private double LoneCost(int first, int end, double lineWidth)
        {
            if (lineWidth < _width * ShortLastLine) return LoneWordCost;
            for (var k = first; k < end - 1; k++)
            {
                if (_cells[k].CodePoint is ' ' or '\u00A0') return 0;
            }

            return lineWidth < _width / 3 ? LoneWordCost : lineWidth < _width / 2 ? LongLoneWordCost : 0;
        }

        private double WidthOf(int first, int end, bool hyphen)
        {
            var last = end - 1;
            while (last > first && _cells[last].IsSpace) last--;
            if (_cells[last].IsSpace) return 0;
            return _start[last] + _cells[last].Width - _start[first] + (hyphen ? _cells[last].HyphenWidth : 0);
        }

        private static bool AddsHyphen(BreakOpportunity kind) => kind is BreakOpportunity.SoftHyphen or BreakOpportunity.Emergency;
    }
}

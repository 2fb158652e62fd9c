using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Translation;

/// <summary>
/// Finds what two sequences have in common, in order: by the shortest way from one to the other (E. W. Myers, An O(ND) Difference Algorithm, 1986). Where that way
/// is too long to look for, numbers that stand once in both hold the sequences together, and what lies between them is compared for itself.
/// </summary>
internal sealed class CommonTokens
{
    // Steps of one comparison; a way of so many is found in some milliseconds and four megabytes.
    private const int LongestWay = 1000;

    private readonly int[] _before, _after;
    private readonly bool[] _keptBefore, _keptAfter;

    private CommonTokens(int[] before, int[] after)
    {
        (_before, _after) = (before, after);
        (_keptBefore, _keptAfter) = (new bool[before.Length], new bool[after.Length]);
    }

    /// <summary>For each place of each sequence whether it is in both; the first such of one is the first such of the other, and so on.</summary>
    public static (bool[] Before, bool[] After) Of((int[] Before, int[] After) sequences)
    {
        var common = new CommonTokens(sequences.Before, sequences.After);
        var open = new Stack<(int, int, int, int)>();
        open.Push((0, sequences.Before.Length, 0, sequences.After.Length));
        while (open.Count > 0)
        {
            var (from, to, afterFrom, afterTo) = open.Pop();
            common.Compare(from, to, afterFrom, afterTo, open);
        }

        return (common._keptBefore, common._keptAfter);
    }

    private void Compare(int from, int to, int afterFrom, int afterTo, Stack<(int, int, int, int)> open)
    {
        while (from < to && afterFrom < afterTo && _before[from] == _after[afterFrom]) Keep(from++, afterFrom++);
        while (from < to && afterFrom < afterTo && _before[to - 1] == _after[afterTo - 1]) Keep(--to, --afterTo);
        if (from == to || afterFrom == afterTo || ByShortestWay(from, to, afterFrom, afterTo)) return;
        // Without a hold no way is looked for: all of it is another text.
        var anchors = Anchors(from, to, afterFrom, afterTo);
        foreach (var (at, afterAt) in anchors)
        {
            Keep(at, afterAt);
            open.Push((from, at, afterFrom, afterAt));
            (from, afterFrom) = (at + 1, afterAt + 1);
        }

        if (anchors.Count > 0) open.Push((from, to, afterFrom, afterTo));
    }

    private bool ByShortestWay(int from, int to, int afterFrom, int afterTo)
    {
        var (length, afterLength) = (to - from, afterTo - afterFrom);
        var longest = Math.Min(length + afterLength, LongestWay);
        var reached = new int[(2 * longest) + 3];
        var centre = longest + 1;
        var steps = new List<int[]>();
        for (var step = 0; step <= longest; step++)
        {
            // What the steps before reached, from diagonal -step to step, for finding the way back.
            var kept = new int[(2 * step) + 3];
            Array.Copy(reached, centre - step - 1, kept, 0, kept.Length);
            steps.Add(kept);
            for (var diagonal = -step; diagonal <= step; diagonal += 2)
            {
                var down = diagonal == -step || (diagonal != step && reached[centre + diagonal - 1] < reached[centre + diagonal + 1]);
                var x = down ? reached[centre + diagonal + 1] : reached[centre + diagonal - 1] + 1;
                var y = x - diagonal;
                while (x < length && y < afterLength && _before[from + x] == _after[afterFrom + y]) (x, y) = (x + 1, y + 1);
                reached[centre + diagonal] = x;
                if (diagonal != length - afterLength || x < length) continue;
                Walk(from, afterFrom, length, afterLength, steps);
                return true;
            }
        }

        return false;
    }

    private void Walk(int from, int afterFrom, int x, int y, List<int[]> steps)
    {
        for (var step = steps.Count - 1; step >= 0; step--)
        {
            var (reached, centre, diagonal) = (steps[step], step + 1, x - y);
            var down = diagonal == -step || (diagonal != step && reached[centre + diagonal - 1] < reached[centre + diagonal + 1]);
            var before = down ? diagonal + 1 : diagonal - 1;
            var startX = step == 0 ? 0 : reached[centre + before];
            var startY = step == 0 ? 0 : startX - before;
            while (x > startX && y > startY) Keep(from + --x, afterFrom + --y);
            (x, y) = (startX, startY);
        }
    }

    // What stands once in each, in the longest order that both have.
    private List<(int Before, int After)> Anchors(int from, int to, int afterFrom, int afterTo)
    {
        var (once, afterOnce) = (Once(_before, from, to), Once(_after, afterFrom, afterTo));
        var pairs = once.Where(entry => afterOnce.ContainsKey(entry.Key)).Select(entry => (Before: entry.Value, After: afterOnce[entry.Key])).OrderBy(pair => pair.Before).ToList();

        // The longest rising row (patience sorting): the last pair of each length, and the pair before each pair.
        var ends = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[ends[middle]].After < pairs[i].After) low = middle + 1;
                else high = middle;
            }

            previous[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var row = new List<(int, int)>();
        for (var i = ends.Count == 0 ? -1 : ends[ends.Count - 1]; i >= 0; i = previous[i]) row.Add(pairs[i]);
        row.Reverse();
        return row;
    }

    private static Dictionary<int, int> Once(int[] tokens, int from, int to)
    {
        var places = new Dictionary<int, int>();
        for (var i = from; i < to; i++) places[tokens[i]] = places.ContainsKey(tokens[i]) ? -1 : i;
        return places.Where(entry => entry.Value >= 0).ToDictionary(entry => entry.Key, entry => entry.Value);
    }

    private void Keep(int before, int after) => _keptBefore[before] = _keptAfter[after] = true;
}

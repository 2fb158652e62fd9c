using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Findings;

/// <summary>Finds the known word that an unknown one was meant to be, by edit distance (insert, delete, replace, swap of neighbours).</summary>
public static class Nearest
{
    // Longer words are no slips of the pen, and the distance costs length times length. Unit ids are the longest that people write.
    private const int LongestWord = 160;

    // More is no help to somebody who looks for one.
    private const int LongestList = 16;

    /// <summary>The nearest candidate within a third of the word's length, or null when none is near; the first of equally near ones.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        var limit = Math.Max(1, (word.Length + 1) / 3);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word.ToLowerInvariant().Replace('-', '_'), candidate.ToLowerInvariant().Replace('-', '_'));
            if (distance > limit || (best is not null && distance == limit)) continue;
            best = candidate;
            limit = distance;
        }

        return best;
    }

    /// <summary>A sentence for a remedy: the nearest candidate as a question, else all of them.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> candidates)
    {
        if (To(word, candidates) is { } nearest) return $"Did you mean '{nearest}'?";
        return candidates.Count <= LongestList
            ? $"Known are: {string.Join(", ", candidates)}."
            : $"Known are, among {candidates.Count}: {string.Join(", ", candidates.Take(LongestList))}.";
    }

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            before = last;
            last = row;
        }

        return last[b.Length];
    }
}

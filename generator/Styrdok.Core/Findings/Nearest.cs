using System;
using System.Collections.Generic;

namespace Styrdok.Core.Findings;

/// <summary>Finds what somebody meant to write.</summary>
public static class Nearest
{
    /// <summary>
    /// The known word nearest to a written one, or null where none is near: at most a third of the letters, and never fewer than one, may differ (Damerau-Levenshtein,
    /// adjacent letters swapped count once). Of two equally near words the first in ordinal order is taken.
    /// </summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var word in known)
        {
            var limit = Math.Max(1, Math.Max(written.Length, word.Length) / 3);
            if (Math.Abs(written.Length - word.Length) > limit) continue;
            var distance = Distance(written, word);
            if (distance > limit || distance > bestDistance) continue;
            if (distance == bestDistance && string.CompareOrdinal(word, best) >= 0) continue;
            best = word;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>A remedy that names the nearest known word, else some of those that exist.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">What could have been.</param>
    /// <param name="none">The remedy where nothing is known at all.</param>
    public static string Remedy(string written, IReadOnlyCollection<string> known, string none)
    {
        if (To(written, known) is { } near) return $"Did you mean '{near}'?";
        if (known.Count == 0) return none;
        var sorted = new List<string>(known);
        sorted.Sort(StringComparer.Ordinal);
        var shown = Math.Min(sorted.Count, 12);
        var list = string.Join(", ", sorted.GetRange(0, shown));
        return sorted.Count > shown ? $"Known are, among {sorted.Count}: {list}." : $"Known are: {list}.";
    }

    private static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Styrdok.Cli.Translation;

/// <summary>Shows what a command would change in a file, line by line, with a few lines around.</summary>
internal static class LineDifference
{
    private const int Around = 2;

    // Beyond this the middle is shown as removed and added as a whole: the table of a comparison grows with both texts.
    private const long MostCells = 16_000_000;

    /// <summary>Writes the difference of two texts; nothing where there is none.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="path">What the file is called.</param>
    /// <param name="before">The text as it is; null where there is no file yet.</param>
    /// <param name="after">The text as it would be.</param>
    public static void Write(TextWriter output, string path, string? before, string after)
    {
        if (before == after) return;
        var lines = Compare(Lines(before ?? string.Empty), Lines(after));
        output.WriteLine(before is null ? "--- (no file)" : "--- " + path);
        output.WriteLine("+++ " + path);
        var shown = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Near(lines, i)) continue;
            if (shown != i - 1 || i == 0) output.WriteLine($"@@ line {Math.Max(1, lines[i].Line)} @@");
            output.WriteLine(lines[i].Mark + Findings.DisplayText.Harmless(lines[i].Text));
            shown = i;
        }
    }

    private static bool Near(List<(char Mark, string Text, int Line)> lines, int at)
    {
        for (var i = Math.Max(0, at - Around); i <= Math.Min(lines.Count - 1, at + Around); i++)
        {
            if (lines[i].Mark != ' ') return true;
        }

        return false;
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    private static List<(char Mark, string Text, int Line)> Compare(string[] before, string[] after)
    {
        int start = 0, end = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var result = new List<(char, string, int)>();
        for (var i = 0; i < start; i++) result.Add((' ', before[i], i + 1));
        Middle(before[start..^end], after[start..^end], start, result);
        for (var i = end; i > 0; i--) result.Add((' ', before[^i], before.Length - i + 1));
        return result;
    }

    // The longest common subsequence of the lines between what is the same at both ends.
    private static void Middle(string[] before, string[] after, int offset, List<(char, string, int)> result)
    {
        var common = (long)(before.Length + 1) * (after.Length + 1) > MostCells ? null : Table(before, after);
        int i = 0, j = 0;
        while (i < before.Length || j < after.Length)
        {
            if (common is not null && i < before.Length && j < after.Length && before[i] == after[j])
            {
                result.Add((' ', before[i], offset + i + 1));
                i++;
                j++;
            }
            else if (i < before.Length && (j == after.Length || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                result.Add(('-', before[i], offset + i + 1));
                i++;
            }
            else
            {
                result.Add(('+', after[j], offset + i + 1));
                j++;
            }
        }
    }

    private static int[,] Table(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--) common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}

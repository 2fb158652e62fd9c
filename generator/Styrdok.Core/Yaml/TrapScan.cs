using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml;

/// <summary>
/// After a syntax error the parser cannot go on. This looks at the lines below for the same few traps, so that an author who wrote prose without quotes in ten
/// places hears of all ten at once. It reads lines, not YAML, and runs only where an error stands already.
/// </summary>
internal static class TrapScan
{
    private static readonly Regex KeyAndValue = new(@"^(?<before>[ ]*(?:- +)*)[\w.-]+:[ ]+(?<value>\S.*)$", RegexOptions.CultureInvariant);

    /// <summary>The traps on the lines below the one that holds an offset.</summary>
    public static IEnumerable<Finding> Below(SourceFile file, int offset)
    {
        // The column of the key whose block scalar is being passed over.
        var block = -1;
        for (var start = Next(file, offset); start < file.Text.Length; start = Next(file, start))
        {
            var line = file.Text.Substring(start, file.LineEnd(start) - start);
            var indent = line.Length - line.TrimStart(' ').Length;
            if (indent == line.Length || (block >= 0 && indent > block)) continue;
            block = -1;
            var match = KeyAndValue.Match(line);
            if (!match.Success) continue;
            var value = match.Groups["value"];
            if (value.Value[0] is '|' or '>') block = match.Groups["before"].Length;
            else if (Trap(file, value.Value, start + value.Index) is { } finding) yield return finding;
        }
    }

    private static Finding? Trap(SourceFile file, string value, int at)
    {
        if (SyntaxDiagnosis.ProseSign(value) is { } sign) return SyntaxDiagnosis.Prose(file, at, sign.Length, $"The text begins with '{sign}', which YAML keeps for itself.");
        if (value[0] is '"' or '\'' or '[' or '{' or '&' or '!' or '#') return null;
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 || (comment >= 0 && comment < colon) ? null : SyntaxDiagnosis.ColonInProse(file, at + colon);
    }

    private static int Next(SourceFile file, int offset)
    {
        var end = file.LineEnd(offset);
        if (end < file.Text.Length && file.Text[end] == '\r' && end + 1 < file.Text.Length && file.Text[end + 1] == '\n') end++;
        return end + 1;
    }
}

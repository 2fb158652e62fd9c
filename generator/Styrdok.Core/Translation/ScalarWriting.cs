using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Styrdok.Core.Translation;

/// <summary>Writes a text as a YAML scalar (YAML 1.2, 7.3 and 8.1) that reads well: several lines after <c>|</c>, one long line wrapped after <c>&gt;</c>, anything else in double quotes.</summary>
internal static class ScalarWriting
{
    private const int Width = 115;

    /// <summary>A text as it is compared and written: every line break a line feed, none at the end.</summary>
    public static string Clean(string value) => value.Replace("\r\n", "\n").Replace('\r', '\n').TrimEnd('\n');

    /// <summary>A text in double quotes, on one line.</summary>
    public static string Quoted(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\t': text.Append("\\t"); break;
                case '\uFEFF': text.Append("\\uFEFF"); break;
                default: text.Append(c); break;
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>The sign and the lines of a block scalar; null for a text that stands better in quotes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="indent">How far the lines will be indented.</param>
    public static (string Sign, IReadOnlyList<string> Lines)? Block(string value, int indent)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1])) return null;
        if (value.IndexOf('\n') >= 0)
        {
            var lines = value.Split('\n');
            return lines.All(CanStand) ? ("|", lines) : null;
        }

        if (value.Length + indent <= Width || !CanStand(value)) return null;
        var wrapped = Wrap(value, Width - indent);
        return wrapped.Count > 1 ? (">", wrapped) : null;
    }

    /// <summary>Whether a character of a text cannot stand in a file: half of a pair (Unicode, 3.9), which no encoding has a form for.</summary>
    public static bool IsBroken(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (!char.IsHighSurrogate(value[i]) || i + 1 >= value.Length || !char.IsLowSurrogate(value[i + 1])) return true;
            i++;
        }

        return false;
    }

    // White space that is no space would count as indentation, and what only looks empty would be lost to an editor that trims lines.
    private static bool CanStand(string line)
    {
        var start = line.TrimStart(' ');
        if (line.Length == 0) return true;
        return start.Length > 0 && !IsOtherWhite(start[0]) && line[line.Length - 1] is not (' ' or '\t');
    }

    private static bool IsOtherWhite(char c) => c is '\t' or '\uFEFF' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;

    // A line break after '>' is read as one space: lines are broken at single spaces, and never where the next line would be indented.
    private static List<string> Wrap(string value, int width)
    {
        var lines = new List<string>();
        var start = 0;
        while (value.Length - start > width)
        {
            var at = -1;
            for (var i = value.IndexOf(' ', start + 1); i > 0 && (at < 0 || i - start <= width); i = value.IndexOf(' ', i + 1))
            {
                if (!IsWhite(value[i - 1]) && i + 1 < value.Length && !IsWhite(value[i + 1])) at = i;
            }

            if (at < 0) break;
            lines.Add(value.Substring(start, at - start));
            start = at + 1;
        }

        lines.Add(value.Substring(start));
        return lines;
    }

    private static bool IsWhite(char c) => c == ' ' || IsOtherWhite(c);
}

using System;
using System.Text;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Findings;

/// <summary>A line of a file and, below it, carets under a stretch of it. A long line is cut around the carets.</summary>
/// <param name="Line">The line as it is shown.</param>
/// <param name="Indent">How many columns stand before the carets.</param>
/// <param name="Carets">How many carets.</param>
internal sealed record CodeFrame(string Line, int Indent, int Carets)
{
    // In UTF-16 units: what stands before the stretch for orientation, and how much is shown in all.
    private const int Before = 40;
    private const int Shown = 100;
    private const string Cut = "…";

    /// <summary>The frame of a place. A stretch of several lines is marked to the end of its first.</summary>
    public static CodeFrame Of(SourceFile source, SourceSpan span)
    {
        int start = source.LineStart(span.Offset), end = source.LineEnd(span.Offset);
        var markStart = Math.Min(span.Offset, end);
        var markEnd = Math.Max(markStart, Math.Min(span.EndOffset, end));
        int from = start, to = end;
        if (end - start > Shown)
        {
            from = Snap(source.Text, Math.Max(start, Math.Min(markStart - Before, end - Shown)), start);
            to = Snap(source.Text, Math.Min(end, from + Shown), start);
        }

        var line = new StringBuilder(from > start ? Cut : string.Empty);
        int columns = line.Length, indent = columns, last = columns;
        for (var at = from; at < to;)
        {
            if (!Rune.TryGetRuneAt(source.Text, at, out var rune)) rune = Rune.ReplacementChar;
            if (at <= markStart) indent = columns;
            columns += DisplayText.Append(line, rune, columns);
            at += Math.Max(1, rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength);
            if (at <= markEnd) last = columns;
        }

        if (markStart >= to) indent = columns;
        if (to < end) line.Append(Cut);
        return new CodeFrame(line.ToString().TrimEnd(), indent, Math.Max(1, last - indent));
    }

    // Never between the two halves of a character.
    private static int Snap(string text, int offset, int start) =>
        offset > start && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;
}

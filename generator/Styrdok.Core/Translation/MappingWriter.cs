using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Translation;

/// <summary>Changes entries of mappings in a text, in block style and in braces, with the comments beside them.</summary>
internal sealed class MappingWriter(SourceFile source, TextEdits edits, string newLine)
{
    private string Text => source.Text;

    /// <summary>Gives keys of an entry's mapping other values.</summary>
    /// <param name="entry">The entry whose value is the mapping.</param>
    /// <param name="values">The keys with their values; an empty one takes the key out.</param>
    /// <param name="order">The keys in the order in which they are written.</param>
    /// <param name="unfold">Whether a mapping in braces on one line may be written as a block where a value of several lines would not read well in it.</param>
    public void Change(YamlEntry entry, IReadOnlyList<(string Key, string Value, bool IsWord)> values, IReadOnlyList<string> order, bool unfold)
    {
        var mapping = (YamlMapping)entry.Value;
        if (mapping.IsFlow && unfold && values.Any(value => !value.IsWord && ScalarWriting.Block(value.Value, 0) is not null) && IsOneLine(mapping) && entry.Key.Span.Column > 1)
        {
            Unfold(entry, mapping, values, order);
            return;
        }

        var removed = new HashSet<string>(values.Where(value => value.Value.Length == 0).Select(value => value.Key), StringComparer.Ordinal);
        foreach (var (key, value, isWord) in values)
        {
            var standing = mapping.Entries.FirstOrDefault(other => other.Key.Value == key);
            if (standing is not null && value.Length > 0) Replace(standing, value, isWord, mapping);
            else if (standing is not null && !mapping.IsFlow) RemoveLines(standing);
            else if (standing is null && value.Length > 0) Insert(mapping, key, value, isWord, order, removed);
        }

        if (mapping.IsFlow && removed.Count > 0) RemoveFromFlow(mapping, removed);
    }

    /// <summary>A value as it stands after a colon: one line, or a sign and lines.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isWord">Whether it needs no quotes.</param>
    /// <param name="indent">How far the key is indented.</param>
    /// <param name="comment">A comment for the line of the key, with the white space before it; empty for none.</param>
    public string BlockValue(string value, bool isWord, int indent, string comment)
    {
        if (isWord) return " " + value + comment;
        if (ScalarWriting.Block(value, indent + 2) is not { } block) return " " + ScalarWriting.Quoted(value) + comment;
        var margin = new string(' ', indent + 2);
        return $" {block.Sign}{comment}{newLine}{string.Join(newLine, block.Lines.Select(line => line.Length == 0 ? line : margin + line))}";
    }

    /// <summary>Adds an entry of one line after another.</summary>
    public void InsertAfter(YamlMapping mapping, YamlEntry after, string line)
    {
        if (mapping.IsFlow) AddToFlow(mapping, after, line);
        else InsertLines(mapping, after, newLine + new string(' ', mapping.Entries[0].Key.Span.Column - 1) + line);
    }

    /// <summary>Adds lines, each with a break before it, after an entry of a block.</summary>
    public void InsertLines(YamlMapping mapping, YamlEntry after, string lines)
    {
        var end = source.LineEnd(after.Value.Span.EndOffset);

        // After '|+' the blank lines below belong to the text, so the next entry must follow them.
        if (Last(after.Value) is YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded } block && Header(block).Contains("+"))
        {
            while (WithBreak(end) is var next && next < Text.Length && Text.Substring(next, source.LineEnd(next) - next).Trim().Length == 0 && source.LineEnd(next) > end) end = source.LineEnd(next);
        }

        edits.Insert(end, lines);
    }

    /// <summary>Adds an entry in braces after another, or as the first.</summary>
    public void AddToFlow(YamlMapping mapping, YamlEntry? after, string entry)
    {
        var isOneLine = IsOneLine(mapping);
        var apart = isOneLine || mapping.Entries.Count == 0 ? " " : newLine + new string(' ', mapping.Entries[0].Key.Span.Column - 1);
        if (after is not null) edits.Insert(after.Value.Span.EndOffset, "," + apart + entry);
        else if (mapping.Entries.Count > 0) edits.Insert(mapping.Entries[0].Key.Span.Offset, entry + "," + apart);
        else edits.Insert(mapping.Span.Offset + 1, " " + entry + " ");
    }

    /// <summary>Takes entries out of braces.</summary>
    public void RemoveFromFlow(YamlMapping mapping, HashSet<string> keys)
    {
        YamlEntry? kept = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            if (!keys.Contains(entry.Key.Value))
            {
                kept = entry;
                continue;
            }

            var next = mapping.Entries.Skip(i + 1).FirstOrDefault(other => !keys.Contains(other.Key.Value));
            var last = mapping.Entries.Skip(i).TakeWhile(other => keys.Contains(other.Key.Value)).Last();
            if (kept is not null) edits.Replace(kept.Value.Span.EndOffset, last.Value.Span.EndOffset, string.Empty);
            else edits.Replace(entry.Key.Span.Offset, next?.Key.Span.Offset ?? last.Value.Span.EndOffset, string.Empty);
            while (i + 1 < mapping.Entries.Count && keys.Contains(mapping.Entries[i + 1].Key.Value)) i++;
        }
    }

    /// <summary>The lines of an entry of a block, with the lines of comments directly above it, without the last break.</summary>
    public (int From, int To) LinesOf(YamlEntry entry)
    {
        var from = source.LineStart(entry.Key.Span.Offset);
        if (Text.Substring(from, entry.Key.Span.Offset - from).Trim(' ').Length > 0) throw Unsafe();
        while (from > 0)
        {
            var above = source.LineStart(from - 1);
            var line = Text.Substring(above, from - above);
            if (!line.TrimStart(' ').StartsWith("#", StringComparison.Ordinal) || line.Length - line.TrimStart(' ').Length != entry.Key.Span.Column - 1) break;
            from = above;
        }

        return (from, source.LineEnd(entry.Value.Span.EndOffset));
    }

    /// <summary>The place after the line break at a place; the place itself at the end of the text.</summary>
    public int WithBreak(int at) =>
        at + 1 < Text.Length && Text[at] == '\r' && Text[at + 1] == '\n' ? at + 2 : at < Text.Length && Text[at] is '\r' or '\n' ? at + 1 : at;

    /// <summary>The place after the colon of a key.</summary>
    public int AfterColon(YamlScalar key)
    {
        var colon = Text.IndexOf(':', key.Span.EndOffset);
        return colon < 0 ? throw Unsafe() : colon + 1;
    }

    /// <summary>Whether blank lines stand between the first two entries of a block.</summary>
    public bool AreApart(YamlMapping mapping)
    {
        if (mapping.Entries.Count < 2) return false;
        var from = source.LineEnd(mapping.Entries[0].Value.Span.EndOffset);
        var between = Text.Substring(from, mapping.Entries[1].Key.Span.Offset - from).Replace("\r\n", "\n");
        return between.Contains("\n\n");
    }

    /// <summary>Adds lines at the end of the file.</summary>
    public void AppendToFile(string lines)
    {
        var ends = Text.Length == 0 || Text[Text.Length - 1] is '\n' or '\r';
        edits.Insert(Text.Length, (ends ? string.Empty : newLine) + lines + (ends ? newLine : string.Empty));
    }

    private static SidecarTextException Unsafe() => new("The file is written in a way that cannot be changed safely. Make this change by hand.");

    private static YamlNode Last(YamlNode node) => node switch
    {
        YamlMapping { IsFlow: false, Entries.Count: > 0 } mapping => Last(mapping.Entries[mapping.Entries.Count - 1].Value),
        _ => node,
    };

    private bool IsOneLine(YamlMapping mapping) => mapping.Span.Line == mapping.Span.EndLine;

    // The sign of a block scalar with what follows it on its line.
    private string Header(YamlScalar block)
    {
        var header = Text.Substring(block.Span.Offset, source.LineEnd(block.Span.Offset) - block.Span.Offset);
        var comment = header.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? header.TrimEnd() : header.Substring(0, comment).TrimEnd();
    }

    private void Replace(YamlEntry entry, string value, bool isWord, YamlMapping mapping)
    {
        var old = (YamlScalar)entry.Value;
        if (mapping.IsFlow)
        {
            var quoted = isWord && old.Style != YamlScalarStyle.DoubleQuoted ? value : ScalarWriting.Quoted(value);
            if (old.Span.Offset == old.Span.EndOffset) edits.Insert(AfterColon(entry.Key), " " + quoted);
            else edits.Replace(old.Span.Offset, old.Span.EndOffset, quoted);
            return;
        }

        var from = AfterColon(entry.Key);
        var isBlock = old.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded;
        var end = source.LineEnd(Math.Max(old.Span.EndOffset, from));
        var head = isBlock ? Text.Substring(old.Span.Offset, source.LineEnd(old.Span.Offset) - old.Span.Offset).Substring(Header(old).Length) : Text.Substring(old.Span.EndOffset, end - old.Span.EndOffset);
        if (old.Span.Offset == old.Span.EndOffset && !isBlock) head = Text.Substring(from, end - from);
        var comment = head.TrimStart(' ', '\t').StartsWith("#", StringComparison.Ordinal) ? head : string.Empty;
        var before = old.Span.Offset > from ? Text.Substring(from, old.Span.Offset - from) : string.Empty;

        // A value below its key, or beyond a comment of the key, is too rare to be kept where it is.
        if (before.Trim(' ', '\t').Length > 0 && !isBlock && before.Contains("#")) throw Unsafe();
        edits.Replace(from, end, BlockValue(value, isWord && old.Style != YamlScalarStyle.DoubleQuoted, entry.Key.Span.Column - 1, comment));
    }

    private void RemoveLines(YamlEntry entry)
    {
        var from = source.LineStart(entry.Key.Span.Offset);
        if (Text.Substring(from, entry.Key.Span.Offset - from).Trim(' ').Length > 0) throw Unsafe();
        var to = source.LineEnd(Math.Max(entry.Value.Span.EndOffset, entry.Key.Span.EndOffset));
        if (WithBreak(to) is var end && end > to) edits.Replace(from, end, string.Empty);
        else edits.Replace(from > 1 && Text[from - 2] == '\r' ? from - 2 : Math.Max(0, from - 1), to, string.Empty);
    }

    private void Insert(YamlMapping mapping, string key, string value, bool isWord, IReadOnlyList<string> order, HashSet<string> removed)
    {
        var before = order.TakeWhile(other => other != key).ToList();
        var after = mapping.Entries.LastOrDefault(entry => before.Contains(entry.Key.Value) && !removed.Contains(entry.Key.Value)) ?? mapping.Entries.Last(entry => !removed.Contains(entry.Key.Value));
        if (mapping.IsFlow)
        {
            var quoted = after.Key.Style == YamlScalarStyle.DoubleQuoted;
            edits.Insert(after.Value.Span.EndOffset, $", {(quoted ? ScalarWriting.Quoted(key) : key)}: {(isWord && !quoted ? value : ScalarWriting.Quoted(value))}");
            return;
        }

        var indent = mapping.Entries[0].Key.Span.Column - 1;
        InsertLines(mapping, after, newLine + new string(' ', indent) + key + ":" + BlockValue(value, isWord, indent, string.Empty));
    }

    // A mapping in braces becomes a block: values that stay are written as they stood.
    private void Unfold(YamlEntry entry, YamlMapping mapping, IReadOnlyList<(string Key, string Value, bool IsWord)> values, IReadOnlyList<string> order)
    {
        var indent = entry.Key.Span.Column + 1;
        var text = new StringBuilder();
        var line = Text.Substring(mapping.Span.EndOffset, source.LineEnd(mapping.Span.EndOffset) - mapping.Span.EndOffset);
        text.Append(line.TrimEnd());
        foreach (var key in order.Concat(mapping.Entries.Select(other => other.Key.Value)).Distinct(StringComparer.Ordinal))
        {
            var wanted = values.Where(value => value.Key == key).ToList();
            var old = mapping.Entries.FirstOrDefault(other => other.Key.Value == key)?.Value;
            if (wanted.Count > 0 && wanted[0].Value.Length == 0) continue;
            if (wanted.Count == 0 && (old is null || old.Span.Offset == old.Span.EndOffset)) continue;
            text.Append(newLine).Append(' ', indent).Append(key).Append(':');
            if (wanted.Count > 0) text.Append(BlockValue(wanted[0].Value, wanted[0].IsWord, indent, string.Empty));
            else text.Append(' ').Append(Text, old!.Span.Offset, old.Span.EndOffset - old.Span.Offset);
        }

        edits.Replace(AfterColon(entry.Key), source.LineEnd(mapping.Span.EndOffset), text.ToString());
    }
}

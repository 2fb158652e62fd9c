using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>Works out which characters of a sidecar are to be changed. Whoever calls it reads the result again: a file written in an unforeseen way is refused, never spoilt.</summary>
internal sealed class SidecarWriter
{
    private static readonly Regex s_plainKey = new("^[A-Za-z][A-Za-z0-9._-]*(?:/[A-Za-z0-9._-]+)+$", RegexOptions.CultureInvariant);
    private static readonly string[] s_unitKeys = ["source", "target", "state", "note"];
    private static readonly string[] s_approvalKeys = ["role", "date", "ref", "texts"];

    private readonly TranslationSidecar _model;
    private readonly MappingWriter _mappings;
    private readonly SourceFile _source;
    private readonly YamlMapping _root;
    private readonly TextEdits _edits;
    private readonly string _newLine;

    /// <summary>Prepares for one set of changes.</summary>
    /// <param name="file">The file; it has no errors.</param>
    /// <param name="model">What stands in it.</param>
    public SidecarWriter(BoundFile file, TranslationSidecar model)
    {
        _model = model;
        _source = file.File.Source;
        _root = (YamlMapping)file.File.Root!;
        _edits = new TextEdits(_source.Text);
        _newLine = _source.Text.IndexOf('\n') is > 0 and var at && _source.Text[at - 1] == '\r' ? "\r\n" : "\n";
        _mappings = new MappingWriter(_source, _edits, _newLine);
    }

    /// <summary>The text of the file without its byte order mark, with the changes made.</summary>
    public string Write(IReadOnlyList<UnitEdit> edits, SidecarChanges changes)
    {
        var units = Entry(_root, "units")!;
        var added = new List<UnitEdit>();
        foreach (var edit in edits)
        {
            if (Entry((YamlMapping)units.Value, edit.Unit) is { } entry) Change(entry, edit);
            else added.Add(edit);
        }

        var archived = new HashSet<string>(changes.Archive, StringComparer.Ordinal);
        Add(units, added, changes.Order, archived);
        if (changes.Archive.Count > 0) Archive(units, changes.Archive.Distinct(StringComparer.Ordinal).ToList(), archived, added.Count > 0);
        if (changes.Approval is { } approval && approval != _model.Approval) Approve(approval);
        return _edits.Apply();
    }

    /// <summary>A comment as lines that begin with a number sign; characters that no file may hold become spaces.</summary>
    public static IEnumerable<string> CommentLines(string? comment)
    {
        if (comment is null) yield break;
        foreach (var line in ScalarWriting.Clean(comment).Split('\n'))
            yield return ("# " + new string(line.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFD' || char.IsSurrogate(c) ? ' ' : c).ToArray())).TrimEnd();
    }

    /// <summary>A unit id as a key.</summary>
    private static string Key(string id, bool quoted = false) => !quoted && s_plainKey.IsMatch(id) ? id : ScalarWriting.Quoted(id);

    private static YamlEntry? Entry(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    private static (string Key, string Value, bool IsWord)[] Values(UnitEdit edit) =>
    [
        ("source", edit.Source!, false),
        ("target", edit.Target ?? string.Empty, false),
        ("state", ModelForms.TranslationState.WordOf(edit.State ?? TranslationState.Draft), true),
        ("note", edit.Note ?? string.Empty, false),
    ];

    private void Change(YamlEntry entry, UnitEdit edit)
    {
        _model.Units.TryGet(entry.Key.Value, out var before);
        var wanted = new List<(string Key, string Value, bool IsWord)>();
        if (edit.Source is { } source && source != before.Source) wanted.Add(("source", source, false));
        if (edit.Target is { } target && target != (before.Target ?? string.Empty)) wanted.Add(("target", target, false));
        if (edit.State is { } state && state != before.State) wanted.Add(("state", ModelForms.TranslationState.WordOf(state), true));
        if (edit.Note is { } note && note != (before.Note ?? string.Empty)) wanted.Add(("note", note, false));
        _mappings.Change(entry, wanted, s_unitKeys, unfold: !((YamlMapping)Entry(_root, "units")!.Value).IsFlow);
    }

    private void Approve(TranslationApproval approval)
    {
        var values = new List<(string Key, string Value, bool IsWord)> { ("role", approval.Role, true), ("date", approval.Date.ToString(), true), ("ref", approval.Ref ?? string.Empty, false), ("texts", approval.Texts ?? string.Empty, false) };
        if (Entry(_root, "approval") is { } entry)
        {
            _mappings.Change(entry, values, s_approvalKeys, unfold: false);
            return;
        }

        var inline = "{ " + string.Join(", ", values.Where(value => value.Value.Length > 0).Select(value => $"{value.Key}: {(value.IsWord ? value.Value : ScalarWriting.Quoted(value.Value))}")) + " }";
        _mappings.InsertAfter(_root, Entry(_root, "language")!, $"approval: {inline}");
    }

    /// <summary>Adds units, each after the one that comes before it in the document.</summary>
    private void Add(YamlEntry units, List<UnitEdit> added, IReadOnlyList<string> order, HashSet<string> archived)
    {
        if (added.Count == 0) return;
        var mapping = (YamlMapping)units.Value;
        var standing = mapping.Entries.Where(entry => !archived.Contains(entry.Key.Value)).ToDictionary(entry => entry.Key.Value, StringComparer.Ordinal);
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in order)
        {
            if (!place.ContainsKey(id)) place.Add(id, place.Count);
        }

        var predecessor = new Dictionary<string, YamlEntry?>(StringComparer.Ordinal);
        YamlEntry? before = null;
        foreach (var id in order)
        {
            if (standing.TryGetValue(id, out var here)) before = here;
            predecessor[id] = before;
        }

        var sorted = added.OrderBy(edit => place.TryGetValue(edit.Unit, out var at) ? at : int.MaxValue);
        foreach (var group in sorted.GroupBy(edit => predecessor.TryGetValue(edit.Unit, out var after) ? after : mapping.Entries.LastOrDefault(entry => standing.ContainsKey(entry.Key.Value))))
            AddAfter(units, mapping, group.Key, group.ToList());
    }

    private void AddAfter(YamlEntry units, YamlMapping mapping, YamlEntry? after, IReadOnlyList<UnitEdit> added)
    {
        if (mapping.IsFlow && mapping.Entries.Count == 0 && !_root.IsFlow)
        {
            var lines = added.SelectMany(edit => Lines(edit, 2, 4, false));
            _edits.Replace(_mappings.AfterColon(units.Key), mapping.Span.EndOffset, _newLine + string.Join(_newLine, lines));
            return;
        }

        if (mapping.IsFlow)
        {
            var quoted = mapping.Entries.Count > 0 && mapping.Entries[0].Key.Style == YamlScalarStyle.DoubleQuoted;
            foreach (var edit in added) _mappings.AddToFlow(mapping, after, Inline(edit, quoted));
            return;
        }

        var indent = mapping.Entries[0].Key.Span.Column - 1;
        var inner = mapping.Entries.Select(entry => entry.Value).OfType<YamlMapping>().FirstOrDefault(unit => !unit.IsFlow)?.Entries[0].Key.Span.Column - 1 ?? indent + 2;
        var spaced = _mappings.AreApart(mapping);
        var text = new StringBuilder();
        foreach (var edit in added)
        {
            if (spaced && after is not null) text.Append(_newLine);
            foreach (var line in Lines(edit, indent, inner, mapping.Entries[0].Key.Style == YamlScalarStyle.DoubleQuoted)) text.Append(_newLine).Append(line);
            if (spaced && after is null) text.Append(_newLine);
        }

        if (after is not null) _mappings.InsertLines(mapping, after, text.ToString());
        else _edits.Insert(_source.LineEnd(units.Key.Span.EndOffset), text.ToString());
    }

    private IEnumerable<string> Lines(UnitEdit edit, int indent, int inner, bool quoted)
    {
        var margin = new string(' ', indent);
        foreach (var line in CommentLines(edit.Comment)) yield return margin + line;
        yield return margin + Key(edit.Unit, quoted) + ":";
        foreach (var (key, value, isWord) in Values(edit))
        {
            if (value.Length > 0) yield return new string(' ', inner) + key + ":" + _mappings.BlockValue(value, isWord, inner, string.Empty);
            else if (key == "target" && edit.LeavesRoom) yield return new string(' ', inner) + "target: \"\"";
        }
    }

    private static string Inline(UnitEdit edit, bool quoted)
    {
        var values = Values(edit).Where(value => value.Value.Length > 0)
            .Select(value => $"{(quoted ? ScalarWriting.Quoted(value.Key) : value.Key)}: {(value.IsWord && !quoted ? value.Value : ScalarWriting.Quoted(value.Value))}");
        return $"{Key(edit.Unit, quoted)}: {{ {string.Join(", ", values)} }}";
    }

    /// <summary>Moves units with the comments above them to the archive at the end.</summary>
    private void Archive(YamlEntry units, IReadOnlyList<string> ids, HashSet<string> archived, bool hasNew)
    {
        var mapping = (YamlMapping)units.Value;
        var taken = _model.Archive.Select(unit => unit.Key).ToList();
        var moved = new List<string>();
        var rawIndent = mapping.IsFlow ? 0 : mapping.Entries[0].Key.Span.Column - 1;
        foreach (var entry in ids.Select(id => Entry(mapping, id)!).OrderBy(entry => entry.Key.Span.Offset))
        {
            var key = SidecarText.ArchivedAs(entry.Key.Value, taken);
            taken.Add(key);
            var (from, to) = mapping.IsFlow ? (entry.Key.Span.Offset, entry.Value.Span.EndOffset) : _mappings.LinesOf(entry);
            var text = _source.Text;
            var name = key == entry.Key.Value ? text.Substring(entry.Key.Span.Offset, entry.Key.Span.EndOffset - entry.Key.Span.Offset) : ScalarWriting.Quoted(key);
            moved.Add(text.Substring(from, entry.Key.Span.Offset - from) + name + text.Substring(entry.Key.Span.EndOffset, to - entry.Key.Span.EndOffset));
            if (!mapping.IsFlow) _edits.Replace(from, _mappings.WithBreak(to), string.Empty);
        }

        if (mapping.IsFlow) _mappings.RemoveFromFlow(mapping, archived);
        else if (!hasNew && mapping.Entries.All(entry => archived.Contains(entry.Key.Value))) _edits.Insert(_mappings.AfterColon(units.Key), " {}");
        PutInArchive(moved, rawIndent);
    }

    private void PutInArchive(List<string> moved, int indent)
    {
        var there = Entry(_root, "archive");
        if (there?.Value is YamlMapping { Entries.Count: > 0 } block && !block.IsFlow)
        {
            var to = block.Entries[0].Key.Span.Column - 1;
            var last = block.Entries[block.Entries.Count - 1];
            _mappings.InsertLines(block, last, string.Concat(moved.Select(lines => _newLine + Shift(lines, to - indent, to))));
        }
        else if (there?.Value is YamlMapping { Entries.Count: > 0 } flow)
        {
            foreach (var entry in moved) _mappings.AddToFlow(flow, flow.Entries[flow.Entries.Count - 1], entry.Trim());
        }
        else if (_root.IsFlow)
        {
            if (there is not null) _edits.Replace(there.Value.Span.Offset, there.Value.Span.EndOffset, $"{{ {string.Join(", ", moved)} }}");
            else _mappings.AddToFlow(_root, _root.Entries[_root.Entries.Count - 1], $"archive: {{ {string.Join(", ", moved)} }}");
        }
        else
        {
            var lines = string.Concat(moved.Select(entry => _newLine + Shift(entry, 2 - indent, 2)));
            if (there is not null) _edits.Replace(_mappings.AfterColon(there.Key), there.Value.Span.EndOffset, lines);
            else _mappings.AppendToFile("archive:" + lines);
        }
    }

    // Every line moves by as much as the first, so that what is nested stays nested; the first line of an entry out of braces has no margin yet.
    private static string Shift(string lines, int by, int indent)
    {
        if (!lines.StartsWith(" ", StringComparison.Ordinal)) lines = new string(' ', Math.Max(0, indent - by)) + lines;
        var shifted = lines.Split('\n').Select(line =>
        {
            if (line.Trim().Length == 0) return line;
            return by >= 0 ? new string(' ', by) + line : line.Substring(Math.Min(-by, line.Length - line.TrimStart(' ').Length));
        });
        return string.Join("\n", shifted);
    }
}

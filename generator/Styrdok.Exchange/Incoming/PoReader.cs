using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Unicode;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;
using Styrdok.Exchange.Outgoing;

namespace Styrdok.Exchange.Incoming;

/// <summary>Reads PO with the place of every entry, which no library for PO gives. Obsolete entries are passed over; the rest is as the manual of gettext has it.</summary>
internal sealed class PoReader
{
    private readonly SourceFile _source;
    private readonly List<ReceivedUnit> _units = [];
    private readonly Dictionary<string, string> _head = new(StringComparer.OrdinalIgnoreCase);
    private SourceSpan? _headSpan;
    private Entry _entry = new();

    private PoReader(SourceFile source) => _source = source;

    /// <summary>Whether a text has the form of PO: a line that begins with msgid.</summary>
    public static bool LooksLikePo(string text) => text.StartsWith("msgid", StringComparison.Ordinal) || text.Contains("\nmsgid", StringComparison.Ordinal);

    public static ReceivedFile Read(SourceFile source)
    {
        var reader = new PoReader(source);
        if (reader.Lines() is { } wrong) return new ReceivedFile(source, [], [wrong]);
        var head = reader._head;
        var names = new[] { head.GetValueOrDefault(PoWriter.DocumentField), head.GetValueOrDefault("Project-Id-Version") }.OfType<string>().Where(name => name.Length > 0).ToList();
        var language = head.GetValueOrDefault("Language") is { Length: > 0 } said ? said : null;
        return new ReceivedFile(source, [new ReceivedDocument(names, language, reader._headSpan ?? SourceSpan.StartOf(source.Path), reader._units)], []);
    }

    private Finding? Lines()
    {
        var start = 0;
        string? field = null;
        while (start < _source.Text.Length)
        {
            var end = _source.Text.IndexOf('\n', start);
            if (end < 0) end = _source.Text.Length;
            var line = _source.Text[start..end].Trim();
            var at = start;
            while (at < end && char.IsWhiteSpace(_source.Text[at])) at++;
            var span = _source.SpanAt(at, at + line.Length);
            start = end + 1;
            if (line.Length == 0)
            {
                if (Finish() is { } wrong) return wrong;
                field = null;
                continue;
            }

            if (line[0] == '#')
            {
                // Without an empty line between, a comment after a translation begins the next entry.
                if (_entry.Fields.ContainsKey("msgstr") && !line.StartsWith("#~", StringComparison.Ordinal) && Finish() is { } wrong) return wrong;
                Comment(line);
                field = null;
                continue;
            }

            var name = line[0] == '"' ? null : new string(line.TakeWhile(letter => !char.IsWhiteSpace(letter) && letter != '"').ToArray());
            if (name is not null)
            {
                if (name is not ("msgctxt" or "msgid" or "msgid_plural" or "msgstr") && !name.StartsWith("msgstr[", StringComparison.Ordinal))
                    return Wrong(span, $"'{(name.Length > 40 ? name[..40] + "…" : name)}' begins no line of PO.");
                if (name is "msgctxt" or "msgid" && _entry.Fields.Keys.Any(known => known.StartsWith("msgstr", StringComparison.Ordinal)) && Finish() is { } wrong) return wrong;
                if (_entry.Fields.ContainsKey(name)) return Wrong(span, $"There are two '{name}' in one entry.");
                _entry.Fields[name] = new StringBuilder();
                _entry.Spans[name] = span;
                field = name;
            }

            if (field is null) return Wrong(span, "A text in quotes stands here without 'msgid' or 'msgstr' before it.");
            var quoted = name is null ? line : line[name.Length..].TrimStart();
            if (!Unquote(quoted, _entry.Fields[field])) return Wrong(span, "The text in quotes does not end, or has an escape that PO does not know.");
            _entry.Spans[field] = _entry.Spans[field].To(span);
        }

        return Finish();
    }

    private void Comment(string line)
    {
        if (line.StartsWith("#,", StringComparison.Ordinal)) _entry.IsFuzzy |= line[2..].Split(',').Any(flag => flag.Trim() == "fuzzy");
        else if (line.StartsWith("#:", StringComparison.Ordinal)) _entry.References.AddRange(line[2..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        else if (line == "#" || line.StartsWith("# ", StringComparison.Ordinal)) _entry.Notes.Add(line[1..].Trim());
    }

    private Finding? Finish()
    {
        var entry = _entry;
        _entry = new Entry();
        if (entry.Fields.Count == 0) return null;
        var span = entry.Spans.Values.MinBy(place => place.Offset);
        if (!entry.Fields.TryGetValue("msgid", out var id)) return Wrong(span, "The entry has no 'msgid'.");
        if (entry.Fields.ContainsKey("msgid_plural")) return Wrong(entry.Spans["msgid_plural"], "The entry has plural forms, which no text of a document has.");
        if (!entry.Fields.TryGetValue("msgstr", out var translation)) return Wrong(span, "The entry has no 'msgstr'.");
        var context = entry.Fields.GetValueOrDefault("msgctxt")?.ToString();
        if (id.Length == 0 && context is null)
        {
            _headSpan ??= span;
            Head(translation.ToString());
            return null;
        }

        // pofilter says in such notes what it found; that is no translator's word.
        var note = string.Join("\n", entry.Notes.TakeWhile(line => !line.StartsWith("(pofilter)", StringComparison.Ordinal))).Trim('\n');
        _units.Add(new ReceivedUnit
        {
            Id = context ?? entry.References.FirstOrDefault() ?? string.Empty,
            OtherIds = entry.References,
            Source = new ReceivedText(id.ToString(), entry.Spans["msgid"], []),
            Target = translation.Length == 0 ? null : new ReceivedText(translation.ToString(), entry.Spans["msgstr"], []),
            Level = translation.Length == 0 ? ExchangeLevel.Untranslated : entry.IsFuzzy ? ExchangeLevel.Doubtful : ExchangeLevel.Translated,
            IsDoubtMeant = true,
            Note = note.Length == 0 ? null : note,
            Span = span,
        });
        return null;
    }

    private void Head(string text)
    {
        foreach (var (name, value) in PoHead.Fields(text)) _head.TryAdd(name, value);
    }

    private static bool Unquote(string quoted, StringBuilder text)
    {
        if (quoted.Length < 2 || quoted[0] != '"') return false;
        for (var i = 1; i < quoted.Length; i++)
        {
            if (quoted[i] == '"') return i == quoted.Length - 1;
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }

            if (++i >= quoted.Length) return false;
            switch (quoted[i])
            {
                case 'n': text.Append('\n'); break;
                case 't': text.Append('\t'); break;
                case 'r': text.Append('\r'); break;
                case '"' or '\\' or '\'' or '?': text.Append(quoted[i]); break;
                case 'a' or 'b' or 'f' or 'v': text.Append((char)("abtnvfr".IndexOf(quoted[i]) + 7)); break;
                default:
                    if (!Bytes(quoted, ref i, text)) return false;
                    break;
            }
        }

        return false;
    }

    // Programs that write nothing but ASCII ('msgcat --escape') write the bytes of a letter as numbers, octal or hexadecimal.
    private static bool Bytes(string quoted, ref int i, StringBuilder text)
    {
        var bytes = new List<byte>();
        while (true)
        {
            var (start, radix, most) = quoted[i] == 'x' ? (i + 1, 16, 2) : (i, 8, 3);
            var end = start;
            while (end < quoted.Length && end < start + most && (radix == 16 ? char.IsAsciiHexDigit(quoted[end]) : quoted[end] is >= '0' and <= '7')) end++;
            if (end == start || Convert.ToInt32(quoted[start..end], radix) is var code && code > byte.MaxValue) return false;
            bytes.Add((byte)code);
            i = end - 1;
            if (end + 1 >= quoted.Length || quoted[end] != '\\' || quoted[end + 1] is not ('x' or (>= '0' and <= '7'))) break;
            i = end + 1;
        }

        var read = bytes.ToArray();
        if (!Utf8.IsValid(read)) return false;
        text.Append(Encoding.UTF8.GetString(read));
        return true;
    }

    private static Finding Wrong(SourceSpan span, string message) => ExchangeFindings.Unreadable.At(span, message, "Put the line right, or save the file again from the translation program.");

    private sealed class Entry
    {
        public Dictionary<string, StringBuilder> Fields { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, SourceSpan> Spans { get; } = new(StringComparer.Ordinal);

        public List<string> Notes { get; } = [];

        public List<string> References { get; } = [];

        public bool IsFuzzy { get; set; }
    }
}

/// <summary>The head of a PO file: fields with values, a line each.</summary>
internal static class PoHead
{
    /// <summary>The fields of a head.</summary>
    public static IEnumerable<(string Name, string Value)> Fields(string text) =>
        from line in text.Split('\n') let colon = line.IndexOf(':', StringComparison.Ordinal) where colon > 0 select (line[..colon].Trim(), line[(colon + 1)..].Trim());
}

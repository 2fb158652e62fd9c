using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Templates;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Portal;

/// <summary>Takes from a composed document what is searched: its texts, section by section.</summary>
public sealed class SearchSections
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<(string Anchor, string Heading, StringBuilder Text)> _sections = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly int[] _lengths;

    private SearchSections(ComposedDocument document)
    {
        foreach (var word in document.Breaks.Where(form => form.Language == document.Language).SelectMany(form => form.Form.Split(' ')))
        {
            if (word.Contains('|', StringComparison.Ordinal)) _parts[word.Replace("|", string.Empty, StringComparison.Ordinal).ToLowerInvariant()] = word;
        }

        _lengths = [.. _parts.Keys.Select(word => word.Length).Distinct().OrderDescending()];
    }

    /// <summary>The sections of a document, the title page first.</summary>
    public static ValueList<IndexSection> Of(ComposedDocument document)
    {
        var search = new SearchSections(document);
        var title = new StringBuilder(document.Title.PlainText);
        search._sections.Add((string.Empty, string.Empty, title));
        foreach (var word in new[] { document.Cover.Subtitle?.PlainText, document.Properties.Number, document.Properties.Subject }.Concat(document.Properties.Keywords))
        {
            if (!string.IsNullOrEmpty(word)) title.Append(" · ").Append(word);
        }

        search.Blocks(document.Blocks, title);
        return search._sections.Select(section => new IndexSection(section.Anchor, search.Divided(section.Heading), search.Divided(section.Text.ToString()))).ToValueList();
    }

    private void Blocks(IEnumerable blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            if (block is null) continue;
            if (block is SectionBlock { Id: { } anchor } section)
            {
                var own = new StringBuilder();
                _sections.Add((anchor, (section.Number.Length > 0 ? section.Number + " " : string.Empty) + Text(section.Heading.Inlines), own));
                Blocks(section.Blocks, own);
            }
            else
            {
                Record(block, text);
            }
        }
    }

    /// <summary>The texts of a record of the tree, in the order of its members.</summary>
    private void Record(object record, StringBuilder text)
    {
        if (record is TextUnit unit)
        {
            // Without a mark between them, the entries of a list would read as one sentence.
            if (text.Length > 0) text.Append(".:?!…·".Contains(text[^1], StringComparison.Ordinal) ? " " : " · ");
            text.Append(Text(unit.Inlines).Trim());
            return;
        }

        if (TemplateShapes.Of(record.GetType()) is not { } shape) return;
        foreach (var member in shape.Members)
        {
            switch (member.Get(record))
            {
                case string or null:
                    break;
                case IEnumerable list:
                    Blocks(list, text);
                    break;
                case { } other:
                    Record(other, text);
                    break;
            }
        }
    }

    private static string Text(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                TextInline letters => letters.Text,
                SpanInline span => Text(span.Children),
                CitationInline or NoteInline => string.Empty,
                _ => new TextUnit { Inlines = [inline] }.PlainText,
            });
        }

        return text.ToString();
    }

    /// <summary>The text with a soft hyphen between the parts of words whose parts are known, so that a part is found too.</summary>
    private string Divided(string text)
    {
        if (_lengths.Length == 0) return text;
        var result = new StringBuilder(text.Length + 64);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
            {
                result.Append(text[i]);
                continue;
            }

            var end = i;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == SoftHyphen)) end++;
            result.Append(DividedWord(text[i..end]));
            i = end - 1;
        }

        return result.ToString();
    }

    private string DividedWord(string word)
    {
        if (word.Contains(SoftHyphen, StringComparison.Ordinal)) return word;
        var small = word.ToLowerInvariant();
        foreach (var length in _lengths)
        {
            if (length > small.Length || !_parts.TryGetValue(small[..length], out var divided)) continue;
            var result = new StringBuilder();
            var at = 0;
            foreach (var part in divided.Split('|'))
            {
                if (at > 0) result.Append(SoftHyphen);
                result.Append(word, at, part.Length);
                at += part.Length;
            }

            // What comes after the known word is a part again: arbeids|miljø|utvalg.
            if (word.Length - at > 3) result.Append(SoftHyphen);
            return result.Append(word, at, word.Length - at).ToString();
        }

        return word;
    }
}

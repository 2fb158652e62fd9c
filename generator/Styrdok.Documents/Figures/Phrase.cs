using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures;

/// <summary>A sentence of the interface round names of the content, each name in its own language.</summary>
internal sealed class Phrase(Words words)
{
    /// <summary>A sentence with names in the places of the words in braces.</summary>
    public TextUnit Of(string key, params (string Place, IEnumerable<Inline> Names)[] names) => new() { Inlines = Tidy(Inlines(key, names)) };

    /// <summary>The runs of a sentence, so that it can stand in another.</summary>
    public List<Inline> Inlines(string key, params (string Place, IEnumerable<Inline> Names)[] names)
    {
        var result = new List<Inline>();
        var rest = words[key];
        while (rest.Length > 0)
        {
            var (at, place) = names.Select(name => (At: rest.IndexOf("{" + name.Place + "}", StringComparison.Ordinal), name.Place)).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault((-1, string.Empty));
            if (at < 0) break;
            if (at > 0) result.Add(new TextInline(rest[..at]));
            result.AddRange(names.First(name => name.Place == place).Names);
            rest = rest[(at + place.Length + 2)..];
        }

        if (rest.Length > 0) result.Add(new TextInline(rest));
        return result;
    }

    /// <summary>Names as a list in words: a, b and c. Where a name is such a list itself, semicolons keep them apart.</summary>
    public IEnumerable<Inline> List(IReadOnlyList<IEnumerable<Inline>> names)
    {
        if (names.Count > 1 && names.Any(name => new TextUnit { Inlines = name.ToValueList() }.PlainText is var text && (text.Contains(words["list_and"], StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal))))
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (i > 0) yield return new TextInline("; ");
                foreach (var inline in names[i]) yield return inline;
            }

            yield break;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) yield return new TextInline(words[i == names.Count - 1 ? "list_and" : "list_separator"]);
            foreach (var inline in names[i]) yield return inline;
        }
    }

    /// <summary>A label of the content as a run in its language.</summary>
    public static IEnumerable<Inline> Name(TextUnit label, bool within)
    {
        var text = new TextInline(within && label.Language is null ? Words.Within(label.PlainText) : label.PlainText);
        yield return label.Language is { } language ? new ForeignInline(language, [text]) : text;
    }

    // One run of letters, with a capital at the beginning of the sentence.
    private static ValueList<Inline> Tidy(List<Inline> inlines)
    {
        var result = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextInline letters && result.Count > 0 && result[^1] is TextInline before) result[^1] = new TextInline(before.Text + letters.Text);
            else result.Add(inline);
        }

        if (result.Count > 0 && result[0] is TextInline first) result[0] = new TextInline(Words.Capital(first.Text));
        return result.ToValueList();
    }
}

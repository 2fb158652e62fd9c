using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Wording;

/// <summary>
/// Marks the short names of bodies in running text with what they stand for. Every occurrence is marked, not only the first: readers enter a document at any
/// heading, and most programs that read aloud say an expansion only when asked.
/// </summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, AbbreviationInline> _known;
    private readonly Regex? _pattern;

    /// <summary>The abbreviations of a library in a language.</summary>
    /// <param name="known">Each short name with what it stands for.</param>
    public Abbreviations(IEnumerable<AbbreviationInline> known)
    {
        _known = new Dictionary<string, AbbreviationInline>(StringComparer.Ordinal);
        foreach (var entry in known.Where(entry => entry.Text.Length > 0 && entry.Text != entry.Expansion)) _known.TryAdd(entry.Text, entry);
        if (_known.Count == 0) return;
        var words = string.Join('|', _known.Keys.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));
        _pattern = new Regex($@"(?<![\p{{L}}\p{{Nd}}_.@/-])(?:{words})(?![\p{{L}}\p{{Nd}}_@/])", RegexOptions.CultureInvariant);
    }

    /// <summary>The same inlines with abbreviations marked. Links and runs in another language are left as they are.</summary>
    public ValueList<Inline> Mark(ValueList<Inline> inlines)
    {
        if (_pattern is null || !inlines.Any(NeedsMark)) return inlines;
        var marked = new List<Inline>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text: Split(text.Text, marked); break;
                case StrongInline strong: marked.Add(new StrongInline(Mark(strong.Children))); break;
                case EmphasisInline emphasis: marked.Add(new EmphasisInline(Mark(emphasis.Children))); break;
                default: marked.Add(inline); break;
            }
        }

        return marked.ToValueList();
    }

    private bool NeedsMark(Inline inline) => inline switch
    {
        TextInline text => _pattern!.IsMatch(text.Text),
        StrongInline or EmphasisInline => ((SpanInline)inline).Children.Any(NeedsMark),
        _ => false,
    };

    private void Split(string text, List<Inline> target)
    {
        var at = 0;
        foreach (var match in _pattern!.Matches(text).Cast<Match>())
        {
            if (match.Index > at) target.Add(new TextInline(text[at..match.Index]));
            target.Add(_known[match.Value]);
            at = match.Index + match.Length;
        }

        if (at < text.Length) target.Add(new TextInline(text[at..]));
    }
}

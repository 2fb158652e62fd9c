using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Templates;

/// <summary>What a pair of braces in a template is.</summary>
internal enum TemplateTagKind
{
    /// <summary><c>{{name}}</c> or <c>{{helper argument}}</c>.</summary>
    Expression,

    /// <summary><c>{{#if name}}</c>, <c>{{#each name}}</c>.</summary>
    Open,

    /// <summary><c>{{/if}}</c>.</summary>
    Close,

    /// <summary><c>{{else}}</c>.</summary>
    Else,

    /// <summary><c>{{> partial argument}}</c>.</summary>
    Partial,
}

/// <summary>A pair of braces with the words in it and the places of these.</summary>
internal sealed record TemplateTag(TemplateTagKind Kind, IReadOnlyList<TemplateWord> Words, SourceSpan Span);

/// <summary>A word inside braces.</summary>
internal sealed record TemplateWord(string Text, SourceSpan Span)
{
    /// <summary>Whether the word is a quoted text.</summary>
    public bool IsText => Text.Length >= 2 && Text[0] == '"' && Text[Text.Length - 1] == '"';
}

/// <summary>Cuts a template into its tags. What lies outside the subset is reported and left out.</summary>
internal sealed class TemplateTags(SourceFile file, FindingSink findings)
{
    private readonly string _text = file.Text;

    /// <summary>The tags, in order.</summary>
    public List<TemplateTag> Read()
    {
        var tags = new List<TemplateTag>();
        for (var at = _text.IndexOf("{{", StringComparison.Ordinal); at >= 0;)
        {
            int end;
            if (Starts(at, "{{!--"))
            {
                end = _text.IndexOf("--}}", at, StringComparison.Ordinal);
                end = end < 0 ? Unclosed(at) : end + 4;
            }
            else if (Starts(at, "{{!"))
            {
                end = _text.IndexOf("}}", at, StringComparison.Ordinal);
                end = end < 0 ? Unclosed(at) : end + 2;
            }
            else
            {
                end = Tag(at, tags);
            }

            at = end >= _text.Length ? -1 : _text.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return tags;
    }

    private int Tag(int at, List<TemplateTag> tags)
    {
        var close = _text.IndexOf("}}", at, StringComparison.Ordinal);
        if (close < 0) return Unclosed(at);
        var end = close + 2;
        var span = file.SpanAt(at, end);
        if (Starts(at, "{{{"))
        {
            end = Math.Min(_text.Length, end + (end < _text.Length && _text[end] == '}' ? 1 : 0));
            findings.Report(TemplateFindings.Forbidden.At(file.SpanAt(at, end), "Three braces print without escaping, which no template may do.", "Write two braces; use {{text …}} for texts of the document."));
            return end;
        }

        var start = at + 2;
        var first = start < close ? _text[start] : ' ';
        var kind = first switch { '#' => TemplateTagKind.Open, '/' => TemplateTagKind.Close, '>' => TemplateTagKind.Partial, _ => TemplateTagKind.Expression };
        if (first is '&' or '*' or '^' or '~' || (first == '#' && start + 1 < close && _text[start + 1] is '>' or '*'))
        {
            var what = first switch { '&' => "'&' prints without escaping, which no template may do.", '^' => "'^' is not part of the subset.", '~' => "'~' is not part of the subset.", _ => "Decorators and block partials are not part of the subset." };
            findings.Report(TemplateFindings.Forbidden.At(span, what, "Use names, helpers, {{#if}}, {{#each}}, {{else}} and {{> partial}} only."));
            return end;
        }

        if (kind != TemplateTagKind.Expression) start++;
        var words = Words(start, close);
        if (words.Count == 0)
        {
            findings.Report(TemplateFindings.Syntax.At(span, "There is nothing between the braces.", "Write a name, a helper or a block between them."));
            return end;
        }

        if (kind == TemplateTagKind.Expression && words[0].Text == "else") kind = TemplateTagKind.Else;
        tags.Add(new TemplateTag(kind, words, span));
        return end;
    }

    private List<TemplateWord> Words(int start, int end)
    {
        var words = new List<TemplateWord>();
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(_text[i]))
            {
                i++;
                continue;
            }

            var from = i;
            if (_text[i] == '"')
            {
                var quote = _text.IndexOf('"', i + 1);
                i = quote < 0 || quote >= end ? end : quote + 1;
            }
            else
            {
                while (i < end && !char.IsWhiteSpace(_text[i])) i++;
            }

            words.Add(new TemplateWord(_text.Substring(from, i - from), file.SpanAt(from, i)));
        }

        return words;
    }

    private bool Starts(int at, string what) => string.CompareOrdinal(_text, at, what, 0, what.Length) == 0;

    private int Unclosed(int at)
    {
        findings.Report(TemplateFindings.Syntax.At(file.SpanAt(at, at + 2), "These braces are never closed.", "Close them with }}."));
        return _text.Length;
    }
}

using System;
using System.Collections.Generic;
using Styrdok.Core.Annotations;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Translation.Checking;

/// <summary>A text as its reader sees it. What is blanked leaves spaces, so that every place in it is a place in the text.</summary>
internal sealed class Prose
{
    // A quotation goes no further: an apostrophe that nothing closes would blank the rest.
    private const int LongestQuotation = 600;

    private string? _own;
    private string? _meant;
    private List<Word>? _words;
    private List<Word>? _ownWords;
    private List<Word>? _meantWords;

    /// <summary>Takes a text.</summary>
    public Prose(string text, TextForm form)
    {
        Raw = text;
        Form = form;
        Text = WithoutMarks(text, form);
    }

    /// <summary>The text as it is written.</summary>
    public string Raw { get; }

    /// <summary>What Markdown it may hold.</summary>
    public TextForm Form { get; }

    /// <summary>Without code, citations, placeholders and the addresses of links.</summary>
    public string Text { get; }

    /// <summary>Without quotations too: what the text says itself.</summary>
    public string Own => _own ??= WithoutQuotations(Text);

    /// <summary>Without emphasised words too, which often are spoken of and not used.</summary>
    public string Meant => _meant ??= Form == TextForm.Plain ? Own : WithoutEmphasis(Own);

    /// <summary>The words of <see cref="Text"/>.</summary>
    public IReadOnlyList<Word> Words => _words ??= Word.Of(Text);

    /// <summary>The words of <see cref="Own"/>.</summary>
    public IReadOnlyList<Word> OwnWords => _ownWords ??= ReferenceEquals(Own, Text) ? _words ??= Word.Of(Text) : Word.Of(Own);

    /// <summary>The words of <see cref="Meant"/>.</summary>
    public IReadOnlyList<Word> MeantWords => _meantWords ??= ReferenceEquals(Meant, Own) ? (List<Word>)OwnWords : Word.Of(Meant);

    private static string WithoutMarks(string text, TextForm form)
    {
        var signs = form == TextForm.Plain ? text : TextMarks.WithoutCode(text);
        char[]? left = null;
        foreach (var mark in TextMarks.Placeholders(text)) Blank(mark.Index, mark.Index + mark.Length);
        if (form != TextForm.Plain)
        {
            for (var i = signs.IndexOf("[@", StringComparison.Ordinal); i >= 0; i = signs.IndexOf("[@", i + 2, StringComparison.Ordinal))
            {
                var end = signs.IndexOf(']', i);
                if (end > 0) Blank(i, end + 1);
            }

            for (var i = signs.IndexOf("](", StringComparison.Ordinal); i >= 0; i = signs.IndexOf("](", i + 2, StringComparison.Ordinal))
            {
                var end = signs.IndexOf(')', i);
                if (end > 0) Blank(i, end + 1);
            }
        }

        foreach (var scheme in new[] { "http://", "https://", "mailto:" })
        {
            for (var i = signs.IndexOf(scheme, StringComparison.Ordinal); i >= 0; i = signs.IndexOf(scheme, i + scheme.Length, StringComparison.Ordinal))
            {
                var end = i;
                while (end < signs.Length && !char.IsWhiteSpace(signs[end]) && signs[end] is not ('>' or ')' or ']')) end++;
                Blank(i, end);
            }
        }

        return left is null ? signs : new string(left);

        void Blank(int start, int end)
        {
            left ??= signs.ToCharArray();
            for (var i = start; i < end; i++)
            {
                if (left[i] != '\n') left[i] = ' ';
            }
        }
    }

    private static string WithoutQuotations(string text)
    {
        char[]? left = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text[i]) is not { } closing || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            var end = EndOf(text, i, closing);
            if (end < 0) continue;
            left ??= text.ToCharArray();
            for (var at = i; at <= end; at++)
            {
                if (left[at] != '\n') left[at] = ' ';
            }

            i = end;
        }

        return left is null ? text : new string(left);
    }

    /// <summary>The marks that close what a mark opens.</summary>
    private static string? Closing(char mark) => mark switch
    {
        '«' => "»",
        '“' => "”",
        '”' => "”",
        '„' => "“”",
        '‘' => "’",
        '’' => "’",
        '"' => "\"",
        _ => null,
    };

    private static int EndOf(string text, int start, string closing)
    {
        var most = Math.Min(text.Length, start + LongestQuotation);
        for (var i = start + 1; i < most; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n') return -1;
            if (closing.IndexOf(text[i]) >= 0 && i > start + 1 && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))) return i;
        }

        return -1;
    }

    /// <summary>Blanks what stands between two single stars or underscores.</summary>
    private static string WithoutEmphasis(string text)
    {
        char[]? left = null;
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            if (mark is not ('*' or '_') || !IsSingle(text, i) || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) continue;
            var end = i + 1;
            while (end < text.Length && text[end] != '\n' && !(text[end] == mark && IsSingle(text, end))) end++;
            if (end == text.Length || text[end] == '\n') continue;
            left ??= text.ToCharArray();
            for (var at = i; at <= end; at++) left[at] = ' ';
            i = end;
        }

        return left is null ? text : new string(left);
    }

    private static bool IsSingle(string text, int at) => (at == 0 || text[at - 1] != text[at]) && (at + 1 == text.Length || text[at + 1] != text[at]);
}

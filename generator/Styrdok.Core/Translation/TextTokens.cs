using System.Collections.Generic;
using System.Globalization;

namespace Styrdok.Core.Translation;

/// <summary>A word, a mark, or what stands between them.</summary>
/// <param name="Kind">What a reader takes it for.</param>
/// <param name="IsWord">Whether it is a word or a number.</param>
/// <param name="Text">The letters.</param>
internal readonly record struct TextToken(TextPieceKind Kind, bool IsWord, string Text)
{
    /// <summary>Whether it is nothing but space.</summary>
    public bool IsSpace => Kind == TextPieceKind.Break || Text == " ";
}

/// <summary>Cuts a text into words and what stands between them. Placeholders, citations and Markdown are one token each, so that none is ever shown by halves.</summary>
internal static class TextTokens
{
    /// <summary>The tokens; together they are the text.</summary>
    public static List<TextToken> Of(string text)
    {
        var tokens = new List<TextToken>();
        for (var at = 0; at < text.Length;)
        {
            var token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length;
        }

        return tokens;
    }

    private static TextToken Next(string text, int at)
    {
        if (Closed(text, at, "${", '}') is var placeholder && placeholder > at) return Mark(text, at, placeholder);
        if (Closed(text, at, "[@", ']') is var citation && citation > at) return Mark(text, at, citation);
        var c = text[at];
        var end = at + 1;
        if (IsLetter(text, at))
        {
            end = at + Width(text, at);
            while (end < text.Length && (IsLetter(text, end) || IsJoint(text, end))) end += Width(text, end);
            return new TextToken(TextPieceKind.Words, true, text.Substring(at, end - at));
        }

        if (c is '\n' or '\r')
        {
            while (end < text.Length && text[end] is '\n' or '\r') end++;
            return new TextToken(TextPieceKind.Break, false, text.Substring(at, end - at));
        }

        if (char.IsWhiteSpace(c)) return new TextToken(TextPieceKind.Words, false, text.Substring(at, 1));
        if (c is '*' or '_' or '`')
        {
            while (end < text.Length && text[end] == c) end++;
            return Mark(text, at, end);
        }

        // The address of a link, and a footnote's beginning.
        if (Closed(text, at, "](", ')') is var address && address > at) return Mark(text, at, address);
        if (c == '^' && end < text.Length && text[end] == '[') return Mark(text, at, end + 1);
        if (c == '-' && IsLineStart(text, at)) return Mark(text, at, end);
        return new TextToken(c is '[' or ']' ? TextPieceKind.Mark : TextPieceKind.Words, false, text.Substring(at, Width(text, at)));
    }

    private static TextToken Mark(string text, int from, int to) => new(TextPieceKind.Mark, false, text.Substring(from, to - from));

    // The place after a mark that opens here; the place itself where none opens, or it never ends on its line.
    private static int Closed(string text, int at, string open, char close)
    {
        if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0) return at;
        for (var end = at + open.Length; end < text.Length && text[end] != '\n'; end++)
        {
            if (text[end] == close) return end + 1;
        }

        return at;
    }

    private static bool IsLetter(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => true,

        // A soft hyphen is a place within a word.
        UnicodeCategory.Format => text[at] == '\u00AD',
        _ => false,
    };

    // «verne-ombud», «it's», 3,4 and 1.0 are one word each.
    private static bool IsJoint(string text, int at) =>
        text[at] is '-' or '\'' or '’' or '.' or ','
        && at + 1 < text.Length && IsLetter(text, at + 1) && (text[at] is not ('.' or ',') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private static bool IsLineStart(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ') before--;
        return before < 0 || text[before] == '\n';
    }

    private static int Width(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}

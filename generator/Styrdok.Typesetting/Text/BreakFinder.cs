using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// Finds where lines may end, from the characters alone: at spaces, after hyphens, dashes and slashes between letters, at the marks of an address.
/// A number stays with its unit, its month, its group of three figures, an initial with the name; a dash never begins a line.
/// </summary>
internal static class BreakFinder
{
    /// <summary>A dot and the letters after it that do not stand alone on a line: ".html".</summary>
    private const int LongestExtension = 5;

    /// <summary>Room for the longest word of the tables below.</summary>
    private const int LongestWord = 16;

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "%", "‰", "°C", "kr", "kg", "g", "km", "m", "cm", "mm", "m²", "t", "min", "MB", "GB", "dB", "lx", "pt",
    };

    private static readonly HashSet<string> Months = new(StringComparer.Ordinal)
    {
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
        "januari", "februari", "maj", "augusti", "december",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    // After a word that ends in a hyphen: "helse- og omsorgstjenester".
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "og", "eller", "och", "and", "or", "samt" };

    // Before a figure: "§ 4-3", "nr. 62", "kap. 3", "s. 5", "no. 7".
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "§", "§§", "nr", "nr.", "no.", "kap.", "kap", "s.", "p.", "pkt.", "art.", "st.", "ca.", "ca",
    };

    /// <summary>The opportunity after each character. Soft hyphens must be told by <paramref name="softHyphenAfter"/>, since they are no characters of their own.</summary>
    public static BreakOpportunity[] Find(ReadOnlySpan<int> text, ReadOnlySpan<bool> softHyphenAfter)
    {
        var result = new BreakOpportunity[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is not (' ' or '\n')) end++;
            MarkToken(text, softHyphenAfter, start, end, result);
            if (end < text.Length) result[end] = text[end] == '\n' ? BreakOpportunity.Forced : AtSpace(text, start, end);
            start = end + 1;
        }

        return result;
    }

    private static void MarkToken(ReadOnlySpan<int> text, ReadOnlySpan<bool> soft, int start, int end, BreakOpportunity[] result)
    {
        var isAddress = IsAddress(text[start..end]);
        for (var i = start; i < end - 1; i++)
        {
            if (soft[i]) result[i] = BreakOpportunity.SoftHyphen;
            else if (isAddress ? EndsPartOfAddress(text, i, end) : EndsPartOfWord(text, i, start)) result[i] = BreakOpportunity.Mark;
        }
    }

    private static bool IsAddress(ReadOnlySpan<int> token)
    {
        for (var i = 0; i + 2 < token.Length; i++)
        {
            if (token[i] == ':' && token[i + 1] == '/' && token[i + 2] == '/') return true;
            if (i == 0 && token.Length > 4 && token[0] == 'w' && token[1] == 'w' && token[2] == 'w' && token[3] == '.') return true;
        }

        return false;
    }

    private static bool EndsPartOfAddress(ReadOnlySpan<int> text, int at, int end) =>
        IsAddressMark(text[at]) && !IsAddressMark(text[at + 1]) && at + 2 < end && !(text[at] == '.' && end - at <= LongestExtension);

    private static bool IsAddressMark(int codePoint) => codePoint is '/' or '.' or '-' or '_' or '?' or '&' or '=';

    // "helse- og" breaks at its space, "NK-POL-014" and "2026/1183" and "4-3" not at all, "arbeids-miljø", "og/eller" and "august–september" after the mark.
    private static bool EndsPartOfWord(ReadOnlySpan<int> text, int at, int start) =>
        text[at] is '-' or '\u2010' or '–' or '/'
        && at > start && IsLetter(text[at - 1]) && IsLetter(text[at + 1])
        && at - start > 1 && (IsLower(text[at - 1]) || IsLower(text[at + 1]));

    private static BreakOpportunity AtSpace(ReadOnlySpan<int> text, int tokenStart, int space)
    {
        var nextEnd = space + 1;
        while (nextEnd < text.Length && text[nextEnd] is not (' ' or '\n')) nextEnd++;
        var before = text[tokenStart..space];
        var after = text[(space + 1)..nextEnd];
        if (after.Length == 0 || before.Length == 0) return BreakOpportunity.Space;
        if (after[0] is '–' or '→') return BreakOpportunity.None;
        if (before[^1] == '-' && before.Length > 1 && Is(Conjunctions, after)) return BreakOpportunity.None;
        if (after.Length >= 4 && IsYear(Word(after)) && Is(Months, before)) return BreakOpportunity.None;
        if (IsNumber(before) && (IsGroupOfFigures(before, after) || Is(Units, after) || Is(Months, after))) return BreakOpportunity.None;
        if (IsDayOfMonth(before) && IsLower(after[0])) return BreakOpportunity.None;
        if (IsInitial(before) && IsUpper(after[0])) return BreakOpportunity.None;
        if (IsFigure(after[0]) && Is(Counted, before)) return BreakOpportunity.None;
        return BreakOpportunity.Space;
    }

    // "17. marts": where days are written with a full stop, the month follows whatever the language calls it.
    private static bool IsDayOfMonth(ReadOnlySpan<int> token) =>
        token.Length is 2 or 3 && token[^1] == '.' && IsFigure(token[0]) && (token.Length == 2 || (IsFigure(token[1]) && token[0] <= '3'));

    // "A. B. Hansen": an initial stays with the name.
    private static bool IsInitial(ReadOnlySpan<int> token) => token.Length == 2 && token[1] == '.' && IsUpper(token[0]);

    private static bool IsGroupOfFigures(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (before.Length > 3 || !IsFigure(before[^1]) || after.Length < 3) return false;
        return IsFigure(after[0]) && IsFigure(after[1]) && IsFigure(after[2]) && (after.Length == 3 || !IsFigure(after[3]));
    }

    // "17", "17.", "3,4": what may stand before a unit or a month.
    private static bool IsNumber(ReadOnlySpan<int> token)
    {
        foreach (var codePoint in token)
        {
            if (!IsFigure(codePoint) && codePoint is not (',' or '.' or '\u00A0' or '\u202F' or '-' or '–' or '(')) return false;
        }

        return IsFigure(token[0]) || (token.Length > 1 && IsFigure(token[1]));
    }

    // A document has some hundred thousand spaces: a word is looked up without making a string of it.
    private static bool Is(HashSet<string> words, ReadOnlySpan<int> token)
    {
        var word = Word(token);
        Span<char> letters = stackalloc char[LongestWord];
        return Letters(word, letters) is { Length: > 0 } text && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
    }

    // Without brackets, the marks that end a phrase, and a full stop that is no part of an abbreviation.
    private static ReadOnlySpan<int> Word(ReadOnlySpan<int> token)
    {
        var start = 0;
        var length = token.Length;
        while (start < length && token[start] is '(') start++;
        while (length > start && token[length - 1] is ',' or ';' or ':' or ')') length--;
        if (length - start > 1 && token[length - 1] == '.')
        {
            Span<char> letters = stackalloc char[LongestWord];
            if (!Counted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Letters(token[start..length], letters))) length--;
        }

        return token[start..length];
    }

    // No word of the tables is longer than the room, and none has a character outside the first plane.
    private static ReadOnlySpan<char> Letters(ReadOnlySpan<int> token, Span<char> room)
    {
        if (token.Length > room.Length) return [];
        for (var i = 0; i < token.Length; i++)
        {
            if (token[i] > char.MaxValue) return [];
            room[i] = (char)token[i];
        }

        return room[..token.Length];
    }

    private static bool IsYear(ReadOnlySpan<int> word) => word.Length == 4 && IsFigure(word[0]) && IsFigure(word[1]) && IsFigure(word[2]) && IsFigure(word[3]);

    private static bool IsFigure(int codePoint) => codePoint is >= '0' and <= '9';

    private static bool IsUpper(int codePoint) => codePoint < 0x10000 && char.IsUpper((char)codePoint);

    private static bool IsLower(int codePoint) => codePoint < 0x10000 && char.IsLower((char)codePoint);

    private static bool IsLetter(int codePoint) => codePoint < 0x10000 && char.IsLetter((char)codePoint);
}

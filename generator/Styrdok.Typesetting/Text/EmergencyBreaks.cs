using System;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// Makes places to cut where a piece without a place to break is wider than its column: in a long word before the one consonant that begins a syllable, as
/// Norwegian and Swedish cut words, with a hyphen; anywhere in a string of figures or marks, without one; and after any letter where a column is narrower than
/// a syllable.
/// </summary>
internal static class EmergencyBreaks
{
    /// <summary>How many letters must stay together on both sides of a cut.</summary>
    private const int LeastLetters = 3;

    /// <summary>The opportunities of the cells with those that a policy forbids taken away and those that a width makes necessary added.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="width">The width of the column in points.</param>
    /// <param name="policy">When words may be cut.</param>
    /// <param name="after">Gets the opportunities, one a cell.</param>
    public static void Add(ReadOnlySpan<BreakCell> cells, double width, HyphenPolicy policy, Span<BreakOpportunity> after)
    {
        for (var i = 0; i < cells.Length; i++) after[i] = cells[i].After;
        if (policy == HyphenPolicy.OnlyWhenTooWide) KeepWhole(cells, width, after);
        for (var first = 0; first < cells.Length;)
        {
            var end = EndOfWord(cells, after, first, softHyphensEnd: false);
            var fits = WidthOf(cells, first, end) <= width;
            if (fits && policy == HyphenPolicy.OnlyWhenTooWide) Forbid(after, first, end);
            else if (!fits) CutWhereNeeded(cells, after, first, end, width);
            first = end;
        }
    }

    /// <summary>The width of the widest word that fits, with the hyphens and dashes within it: "health-promoting".</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="width">The width of the column in points.</param>
    public static double WidestThatFits(ReadOnlySpan<BreakCell> cells, double width)
    {
        double widest = 0;
        for (var first = 0; first < cells.Length;)
        {
            var end = EndOfCompound(cells, first);
            var own = WidthOf(cells, first, end);
            if (own <= width && own > widest) widest = own;
            first = end;
        }

        return widest;
    }

    // A hyphen at the end of a line is one whether the word had it before or not: a title keeps both out while the word has room.
    private static void KeepWhole(ReadOnlySpan<BreakCell> cells, double width, Span<BreakOpportunity> after)
    {
        for (var first = 0; first < cells.Length;)
        {
            var end = EndOfCompound(cells, first);
            if (WidthOf(cells, first, end) <= width) after[first..(end - 1)].Clear();
            first = end;
        }
    }

    private static int EndOfCompound(ReadOnlySpan<BreakCell> cells, int first)
    {
        for (var i = first; i < cells.Length; i++)
        {
            if (cells[i].After is BreakOpportunity.Space or BreakOpportunity.Forced) return i + 1;
        }

        return cells.Length;
    }

    private static void Forbid(Span<BreakOpportunity> after, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (after[i] == BreakOpportunity.SoftHyphen) after[i] = BreakOpportunity.None;
        }
    }

    // A soft hyphen that makes every part fit is enough; only a part that is still too wide is cut by force.
    private static void CutWhereNeeded(ReadOnlySpan<BreakCell> cells, Span<BreakOpportunity> after, int first, int end, double width)
    {
        for (var part = first; part < end;)
        {
            var partEnd = EndOfWord(cells, after, part, softHyphensEnd: true);
            var soft = partEnd < end ? cells[partEnd - 1].HyphenWidth : 0;
            if (WidthOf(cells, part, partEnd) + soft > width) Cut(cells, after, part, partEnd, width);
            part = partEnd;
        }
    }

    private static void Cut(ReadOnlySpan<BreakCell> cells, Span<BreakOpportunity> after, int first, int end, double width)
    {
        var word = new Word(first, first, first);
        for (var i = first; i < end - 1; i++)
        {
            if (!IsLetter(cells[i].CodePoint))
            {
                after[i] = BreakOpportunity.EmergencyBare;
                continue;
            }

            // Found once a word and not once a letter: a piece without a space may have a quarter of a million.
            if (i >= word.End) word = WordAt(cells, i, end);
            if (i + 1 - word.Start < LeastLetters || word.End - i - 1 < LeastLetters) continue;
            if (BeginsSyllable(cells, i + 1, word) || !HasVowelNear(cells, i, word)) after[i] = BreakOpportunity.Emergency;
        }

        for (var part = first; part < end;)
        {
            var partEnd = EndOfWord(cells, after, part, softHyphensEnd: true);
            var hyphen = after[partEnd - 1] is BreakOpportunity.Emergency or BreakOpportunity.SoftHyphen ? cells[partEnd - 1].HyphenWidth : 0;
            if (WidthOf(cells, part, partEnd) + hyphen > width) after[part..(partEnd - 1)].Fill(BreakOpportunity.Emergency);
            part = partEnd;
        }
    }

    private static Word WordAt(ReadOnlySpan<BreakCell> cells, int start, int end)
    {
        var (vowel, last) = (end, start);
        for (; last < end && IsLetter(cells[last].CodePoint); last++)
        {
            if (vowel == end && IsVowel(cells[last].CodePoint)) vowel = last;
        }

        return new Word(start, last, vowel);
    }

    // "sam-taler", "under-søkelse": one consonant goes with the vowel after it, and there is a vowel before.
    private static bool BeginsSyllable(ReadOnlySpan<BreakCell> cells, int at, Word word) =>
        at + 1 < word.End && word.Vowel < at && !IsVowel(cells[at].CodePoint) && IsVowel(cells[at + 1].CodePoint);

    // A string such as "xxxxxxxx" has no syllables; then any place has to do.
    private static bool HasVowelNear(ReadOnlySpan<BreakCell> cells, int at, Word word)
    {
        const int Reach = 8;
        for (var k = Math.Max(word.Start, at - Reach); k < Math.Min(word.End - 1, at + Reach); k++)
        {
            if (BeginsSyllable(cells, k + 1, word)) return true;
        }

        return false;
    }

    private static int EndOfWord(ReadOnlySpan<BreakCell> cells, Span<BreakOpportunity> after, int first, bool softHyphensEnd)
    {
        for (var i = first; i < cells.Length; i++)
        {
            if (after[i] is BreakOpportunity.None || (after[i] == BreakOpportunity.SoftHyphen && !softHyphensEnd)) continue;
            return i + 1;
        }

        return cells.Length;
    }

    private static double WidthOf(ReadOnlySpan<BreakCell> cells, int first, int end)
    {
        var last = end - 1;
        while (last > first && cells[last].IsSpace) last--;
        double width = 0;
        for (var i = first; i <= last; i++) width += cells[i].Width + (i < last ? cells[i].Kern : 0);
        return width;
    }

    private static bool IsLetter(int codePoint) => codePoint < 0x10000 && char.IsLetter((char)codePoint);

    private static bool IsVowel(int codePoint) => codePoint is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'å' or 'ä' or 'ö' or 'æ' or 'ø' or 'é'
        or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'Å' or 'Ä' or 'Ö' or 'Æ' or 'Ø' or 'É';

    /// <summary>A run of letters: where it starts and ends, and where its first vowel stands.</summary>
    private readonly record struct Word(int Start, int End, int Vowel);
}

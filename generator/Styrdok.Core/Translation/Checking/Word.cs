using System.Collections.Generic;
using System.Text;

namespace Styrdok.Core.Translation.Checking;

/// <summary>A word of a text.</summary>
/// <param name="Text">The word in small letters, without soft hyphens.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is as it is written.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
internal readonly record struct Word(string Text, int Start, int Length, bool IsCapital)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>Where the text goes on after it.</summary>
    public int End => Start + Length;

    /// <summary>The words of a text. Hyphens and apostrophes between letters belong to the word.</summary>
    public static List<Word> Of(string text)
    {
        // Most words and what parts them take six letters or more; a list that grows is copied each time.
        var words = new List<Word>((text.Length / 6) + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == SoftHyphen || (IsJoint(text[i]) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])))) i++;
            words.Add(new Word(Small(text, start, i), start, i - start, char.IsUpper(text[start])));
        }

        return words;
    }

    /// <summary>Whether two words stand side by side in a sentence: nothing but white space, or a dash, between them.</summary>
    public static bool Touch(string text, Word left, Word right)
    {
        for (var i = left.End; i < right.Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '–') return false;
        }

        return true;
    }

    private static bool IsJoint(char c) => c is '-' or '\u2011' or '\'' or '’';

    private static string Small(string text, int start, int end)
    {
        // Most words are written as they are compared.
        var isSmall = true;
        for (var i = start; i < end && isSmall; i++) isSmall = text[i] is (>= 'a' and <= 'z') or (>= 'à' and <= 'ÿ' and not '÷');
        if (isSmall) return text.Substring(start, end - start);

        var word = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] != SoftHyphen) word.Append(text[i] switch { '\'' => '’', '\u2011' => '-', var c => char.ToLowerInvariant(c) });
        }

        return word.ToString();
    }
}

using System.Collections.Generic;
using System.Globalization;

namespace Styrdok.Core.Rules;

/// <summary>Names characters in findings.</summary>
internal static class Character
{
    /// <summary>The code points of a text with the places they begin at. Half a surrogate pair is itself.</summary>
    public static IEnumerable<(int CodePoint, int Index, int Length)> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                yield return (char.ConvertToUtf32(text[i], text[i + 1]), i, 2);
                i++;
            }
            else
            {
                yield return (text[i], i, 1);
            }
        }
    }

    /// <summary>The character in quotes, where it can be seen, and its code point.</summary>
    public static string Show(int codePoint)
    {
        var code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        if (codePoint is >= 0xD800 and <= 0xDFFF) return code;
        var text = char.ConvertFromUtf32(codePoint);
        return CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpaceSeparator
            ? code
            : $"'{text}' ({code})";
    }
}

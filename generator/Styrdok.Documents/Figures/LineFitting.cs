using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures;

/// <summary>
/// Breaks text for drawings, which are composed before any font is known. Widths are estimated so that letters of Inter never need more; a page without
/// Inter has faces of its kind.
/// </summary>
public static class LineFitting
{
    private const char SoftHyphen = '\u00AD', NoBreakSpace = '\u00A0';

    /// <summary>The width that a text needs at most, in the unit of its size.</summary>
    /// <param name="text">The text; soft hyphens take no room.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="weight">Weight of the type.</param>
    public static double Width(string text, double size, TypeWeight weight) =>
        text.Sum(Em) * size / 1000 * (weight is TypeWeight.SemiBold or TypeWeight.Medium ? 1.06 : 1);

    /// <summary>The lines of a text, none of them wider than the room: broken at spaces, within a word that is too wide at its soft hyphens, and else anywhere with a hyphen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="weight">Weight of the type.</param>
    /// <param name="room">The width of the column; no line gets fewer than two letters.</param>
    public static IReadOnlyList<string> Break(string text, double size, TypeWeight weight, double room)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? Shown(word) : line + " " + Shown(word);
            if (Fits(longer))
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(line);
            var rest = word;
            while (!Fits(Shown(rest)) && Head(rest) is { } cut)
            {
                lines.Add(Shown(rest[..cut]) + (rest[cut - 1] == '-' ? string.Empty : "-"));
                rest = rest[cut..];
            }

            line = Shown(rest);
        }

        if (line.Length > 0) lines.Add(line);
        return lines;

        bool Fits(string shown) => Width(shown, size, weight) <= room;

        // How many letters of a word stand before the hyphen: up to its last soft hyphen or hyphen that fits, else as many as fit.
        int? Head(string word)
        {
            var atHyphen = Enumerable.Range(1, word.Length - 1)
                .Where(at => word[at - 1] is SoftHyphen or '-' && Shown(word[..at]).Length > 1 && Fits(Shown(word[..at]) + (word[at - 1] == '-' ? string.Empty : "-")))
                .DefaultIfEmpty(0).Max();
            if (atHyphen > 0) return atHyphen;
            var most = 2;
            while (most < word.Length - 1 && Fits(Shown(word[..(most + 1)]) + "-")) most++;
            if (char.IsLowSurrogate(word[Math.Min(most, word.Length - 1)])) most++;
            return most < word.Length ? most : null;
        }
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter != SoftHyphen) shown.Append(letter);
        }

        return shown.ToString();
    }

    // Thousandths of the size, rounded up from the widest weight but one.
    private static int Em(char letter) => letter switch
    {
        SoftHyphen => 0,
        ' ' or NoBreakSpace => 290,
        'i' or 'j' or 'l' or 'í' or 'ï' or '.' or ',' or ':' or ';' or '\'' or '’' or '!' or '|' or 'I' => 300,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '"' or '”' or '“' => 400,
        'm' => 900,
        'w' => 840,
        'W' => 1060,
        'M' or 'Æ' or 'œ' or 'æ' or 'Œ' or '—' or '…' or '%' or '@' or '&' => 1000,
        '-' or '–' => 680,
        >= 'a' and <= 'z' or >= 'à' and <= 'ÿ' => 640,
        >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' => 790,
        >= '0' and <= '9' => 670,
        _ => 1000,
    };
}

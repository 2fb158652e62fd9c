using System.Globalization;
using System.Text;

namespace Styrdok.Cli.Findings;

/// <summary>Text as a terminal shows it: how wide each character is, and what stands for one that must not be sent to a terminal.</summary>
internal static class DisplayText
{
    private const int TabStop = 4;

    // Unicode's East Asian Width W and F, by block, and the pictographs that terminals draw two columns wide.
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x2648, 0x2653), (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x2705, 0x2705), (0x270A, 0x270B),
        (0x274C, 0x274C), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18CFF), (0x1B000, 0x1B2FF),
        (0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Adds a character as it can be shown: tabs as spaces up to the next stop, control and direction characters as a sign for them.</summary>
    /// <param name="shown">What is shown so far.</param>
    /// <param name="rune">The character.</param>
    /// <param name="column">How many columns are taken so far.</param>
    /// <returns>How many columns the character takes.</returns>
    public static int Append(StringBuilder shown, Rune rune, int column)
    {
        if (rune.Value == '\t')
        {
            var spaces = TabStop - (column % TabStop);
            shown.Append(' ', spaces);
            return spaces;
        }

        rune = Harmless(rune);
        shown.Append(rune.ToString());
        return WidthOf(rune);
    }

    /// <summary>A text of one line with a sign in place of each control or direction character, so that content cannot steer the terminal.</summary>
    public static string Harmless(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) shown.Append(Harmless(rune).ToString());
        return shown.ToString();
    }

    private static Rune Harmless(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(0x2400 + rune.Value),   // the control pictures
        0x7F => new Rune(0x2421),
        >= 0x80 and < 0xA0 => Rune.ReplacementChar,
        0x2028 or 0x2029 or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => Rune.ReplacementChar,
        _ => rune,
    };

    private static int WidthOf(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach (var (first, last) in s_wide)
        {
            if (rune.Value >= first && rune.Value <= last) return 2;
        }

        return 1;
    }
}

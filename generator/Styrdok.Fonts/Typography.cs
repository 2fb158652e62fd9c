using System;
using System.Globalization;
using System.Text;

namespace Styrdok.Fonts;

/// <summary>Which glyph may stand for a character that a font lacks, and which characters are text at all.</summary>
public static class Typography
{
    private const int Hyphen = 0x2010, HyphenMinus = '-';

    private static readonly int[] s_hyphens = [Hyphen, HyphenMinus], s_hyphen = [HyphenMinus], s_space = [' '];

    /// <summary>The characters whose glyph looks the same, best first: a hyphen for a no-break hyphen, a space for a space of another width or kind.</summary>
    public static ReadOnlySpan<int> Substitutes(int codePoint) => codePoint switch
    {
        0x2011 => s_hyphens,
        Hyphen => s_hyphen,
        0x00A0 or 0x2002 or 0x2003 or 0x2007 or 0x2009 or 0x202F => s_space,
        _ => [],
    };

    /// <summary>
    /// Whether a character may stand in a document: a private one (U+E000 to U+F8FF and planes 15 and 16) means something in one font only and cannot be extracted
    /// (ISO 19005-2, 6.2.11.7.3); U+FEFF and what is no character cannot either (ISO 14289-1, 7.21.7). Scripts that run from right to left would be set backwards,
    /// whatever font has their letters.
    /// </summary>
    public static bool IsText(int codePoint) =>
        codePoint is not (0xFEFF or (>= 0xE000 and <= 0xF8FF) or (>= 0xFDD0 and <= 0xFDEF) or >= 0xF0000) && (codePoint & 0xFFFE) != 0xFFFE && !RunsLeftwards(codePoint);

    /// <summary>
    /// Whether a character is a sign rather than a letter or figure: an arrow, a fraction bar, a currency. A sign may come from another family without being
    /// noticed; a letter may not.
    /// </summary>
    public static bool IsSign(int codePoint) => Rune.IsValid(codePoint) && Rune.GetUnicodeCategory(new Rune(codePoint)) is
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format or UnicodeCategory.OtherNumber;

    // Hebrew, Arabic and their neighbours with the blocks that are kept for such scripts, and the controls that turn the direction (Unicode Standard Annex 9, 2 and 3.2).
    private static bool RunsLeftwards(int codePoint) => codePoint is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
        or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The glyph that shows a character: its own, or that of a substitute; 0 when the face has neither.</summary>
    public static int GlyphOf(FontFace face, int codePoint)
    {
        ArgumentNullException.ThrowIfNull(face);
        var glyph = face.Glyph(codePoint);
        foreach (var substitute in Substitutes(codePoint))
        {
            if (glyph != 0) break;
            glyph = face.Glyph(substitute);
        }

        return glyph;
    }
}

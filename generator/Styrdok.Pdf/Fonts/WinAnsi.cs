using Styrdok.Fonts;

namespace Styrdok.Pdf.Fonts;

/// <summary>The characters of WinAnsiEncoding: those that can be typed into a field (ISO 32000-1, annex D).</summary>
public static class WinAnsi
{
    private const int First = 32, Last = 255;

    // 80–9F; the rest is Latin 1. NUL: not used.
    private const string High = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The character of a code from 32 to 255; 0 where there is none.</summary>
    public static int Character(int code) => code switch
    {
        127 => 0,
        >= 0x80 and < 0xA0 => High[code - 0x80],
        _ => code,
    };

    /// <summary>Whether a face has a glyph for every letter that can be typed.</summary>
    public static bool IsCoveredBy(FontFace face)
    {
        for (var code = First; code <= Last; code++)
        {
            if (Character(code) is var character && character is not (0 or 0xA0 or 0xAD) && face.Glyph(character) == 0) return false;
        }

        return true;
    }
}

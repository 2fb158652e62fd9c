using System.Text;

namespace Styrdok.Fonts.Sfnt;

/// <summary>The texts of a font (OpenType 1.9, <c>name</c>).</summary>
internal static class NameTable
{
    public const int Copyright = 0, Family = 1, Style = 2, PostScript = 6, Licence = 13, LicenceUrl = 14, TypographicFamily = 16;

    private const int Macintosh = 1, Windows = 3, English = 0x409;

    /// <summary>A text, in English where the font has it; null when it has none.</summary>
    /// <exception cref="FontException">The table is damaged.</exception>
    public static string? Find(TableView table, int id)
    {
        if (!table.Exists) return null;
        var storage = table.From(table.U16(4));
        var found = -1;
        for (int i = 0, n = table.U16(2); i < n; i++)
        {
            var record = 6 + (12 * i);
            storage.Require(table.U16(record + 10), table.U16(record + 8));
            if (table.U16(record + 6) != id) continue;
            var isEnglish = table.U16(record) == Windows && table.U16(record + 4) == English;
            if (isEnglish || found < 0) found = record;
            if (isEnglish) break;
        }

        if (found < 0) return null;

        // Decoded once, at the end: the records of a hostile font can all name the same 64 KiB.
        var bytes = storage.Part(table.U16(found + 10), table.U16(found + 8));
        return table.U16(found) == Macintosh ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
    }
}

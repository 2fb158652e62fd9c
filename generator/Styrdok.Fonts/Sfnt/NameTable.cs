using System.Text;

namespace Styrdok.Fonts.Sfnt;

/// <summary>The texts of a font (OpenType 1.9, <c>name</c>).</summary>
internal static class NameTable
{
    public const int Copyright = 0, Family = 1, Style = 2, PostScript = 6, Licence = 13, LicenceUrl = 14, TypographicFamily = 16;

    private const int Macintosh = 1;

    /// <summary>A text, in English where the font has it; null when it has none.</summary>
    /// <exception cref="FontException">The table is damaged.</exception>
    public static string? Find(TableView table, int id)
    {
        if (!table.Exists) return null;
        var storage = table.From(table.U16(4));
        string? found = null;
        for (int i = 0, n = table.U16(2); i < n; i++)
        {
            var record = 6 + (12 * i);
            if (table.U16(record + 6) != id) continue;
            int platform = table.U16(record), language = table.U16(record + 4);
            var bytes = storage.Part(table.U16(record + 10), table.U16(record + 8));
            var text = platform == Macintosh ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            if (platform == 3 && language == 0x409) return text;
            found ??= text;
        }

        return found;
    }
}

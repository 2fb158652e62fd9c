using System.Collections.Generic;
using System.Text;
using Styrdok.Fonts.Sfnt;

namespace Styrdok.Fonts.Subsetting;

/// <summary>
/// Writes a <c>name</c> table for Windows in English: names, and the copyright and licence that an open font must carry (SIL OFL 1.1, condition 2).
/// </summary>
internal static class NameTableWriter
{
    // Lengths and places have 16 bits.
    private const int MostBytes = 0xFFFF;

    private const int Full = 4, Version = 5;

    /// <summary>The table, with the texts that the face has; those that find no room are left out, which no licence is long enough for.</summary>
    public static byte[] Write(TableView original)
    {
        var texts = new List<(int Id, byte[] Text)>();
        var room = MostBytes;
        foreach (var id in new[]
        {
            NameTable.Copyright, NameTable.Family, NameTable.Style, Full, Version, NameTable.PostScript,
            NameTable.Licence, NameTable.LicenceUrl, NameTable.TypographicFamily,
        })
        {
            if (NameTable.Find(original, id) is not { Length: > 0 } text || text.Length * 2 > room) continue;
            texts.Add((id, Encoding.BigEndianUnicode.GetBytes(text)));
            room -= text.Length * 2;
        }

        var table = new SfntWriter().U16(0).U16(texts.Count).U16(6 + (12 * texts.Count));
        var offset = 0;
        foreach (var (id, text) in texts)
        {
            table.U16(3).U16(1).U16(0x409).U16(id).U16(text.Length).U16(offset);
            offset += text.Length;
        }

        foreach (var (_, text) in texts) table.Bytes(text);
        return table.ToArray();
    }
}

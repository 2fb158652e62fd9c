using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Styrdok.Fonts.Sfnt;

/// <summary>The tables of an sfnt file (OpenType 1.9, "Organization of an OpenType font").</summary>
internal sealed class TableDirectory
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Start, int Length)> _tables = new(StringComparer.Ordinal);

    /// <summary>Reads the directory.</summary>
    /// <exception cref="FontException">The bytes are no static TrueType font, or a table reaches outside the file.</exception>
    public TableDirectory(byte[] data)
    {
        _data = data;
        var file = new TableView(data, 0, data.Length, "sfnt");
        if (data.Length < 12) throw new FontException(FontFault.NotTrueType, "The file is too short to be a font.", "Name a static TrueType file (.ttf).");
        Refuse(file.U32(0));
        var count = file.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = 12 + (16 * i);
            var tag = Encoding.ASCII.GetString(file.Part(record, 4));
            long start = file.U32(record + 8), length = file.U32(record + 12);
            if (start + length > data.Length) throw FontException.Damaged(tag, "reaches beyond the end of the file");
            if (!_tables.TryAdd(tag, ((int)start, (int)length))) throw FontException.Damaged(tag, "is listed twice");
        }

        RefuseOverlaps(12 + (16 * count));
    }

    /// <summary>Whether the font has a table with something in it.</summary>
    public bool Has(string tag) => _tables.TryGetValue(tag, out var table) && table.Length > 0;

    /// <summary>A table the font may have; an empty view when it has none.</summary>
    public TableView Optional(string tag) =>
        _tables.TryGetValue(tag, out var table) ? new TableView(_data, table.Start, table.Length, tag) : new TableView(_data, 0, 0, tag);

    /// <summary>A table every font must have.</summary>
    /// <exception cref="FontException">The font has none.</exception>
    public TableView Required(string tag) => Has(tag) ? Optional(tag) : throw FontException.Damaged(tag, "is missing");

    // Bytes that are two things at once are the mark of a font that was made to deceive; one table under two tags is harmless and occurs.
    private void RefuseOverlaps(int end)
    {
        long before = end;
        var last = default((int Start, int Length));
        foreach (var (tag, table) in _tables.Where(entry => entry.Value.Length > 0).OrderBy(entry => entry.Value.Start).ThenBy(entry => entry.Value.Length))
        {
            if (table.Start < before && table != last) throw FontException.Damaged(tag, "overlaps another table");
            (last, before) = (table, table.Start + (long)table.Length);
        }
    }

    private static void Refuse(uint version)
    {
        const uint otto = 0x4F54544F, ttcf = 0x74746366, wOff = 0x774F4646, wOf2 = 0x774F4632, apple = 0x74727565, one = 0x00010000;
        switch (version)
        {
            case one or apple: return;
            case otto: throw new FontException(FontFault.CffOutlines, "The font has CFF outlines (OTTO).", "Use the TrueType build of the family (.ttf).");
            case ttcf: throw new FontException(FontFault.Collection, "The file is a collection of fonts (ttcf).", "Extract the face and name its own .ttf file.");
            case wOff or wOf2: throw new FontException(FontFault.NotTrueType, "The file is a web font (WOFF).", "Use the TrueType file it was made from (.ttf).");
            default: throw new FontException(FontFault.NotTrueType, "The file is no TrueType font.", "Name a static TrueType file (.ttf).");
        }
    }
}

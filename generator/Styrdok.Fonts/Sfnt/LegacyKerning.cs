using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// The pairs of the older <c>kern</c> table: horizontal subtables of format 0, with the header of OpenType 1.9 ("kern") or that of the TrueType Reference Manual
/// (version 1.0). Other formats are passed over, as by other readers.
/// </summary>
internal sealed class LegacyKerning
{
    private const int OpenTypeHeader = 4, OpenTypeEntry = 6, AppleHeader = 8, AppleEntry = 8, PairHeader = 8;
    private const uint AppleVersion = 0x00010000;

    // More would only be a way to be slow.
    private const int MostSubtables = 64;

    private readonly List<(TableView Pairs, int Count, bool Replaces)> _subtables = [];

    /// <summary>Measures the table.</summary>
    /// <exception cref="FontException">It is damaged.</exception>
    public LegacyKerning(TableView table)
    {
        if (table.U16(0) == 0) ReadOpenType(table);
        else if (table.U32(0) == AppleVersion) ReadApple(table);
    }

    /// <summary>How many subtables there are.</summary>
    public int Subtables => _subtables.Count;

    /// <summary>What is added between two glyphs, in font units.</summary>
    public int Between(int left, int right)
    {
        var sum = 0;
        foreach (var (pairs, count, replaces) in _subtables)
        {
            if (Find(pairs, count, ((uint)left << 16) | (uint)right) is { } value) sum = replaces ? value : sum + value;
        }

        return sum;
    }

    private void ReadOpenType(TableView table)
    {
        const int horizontal = 1, minimum = 2, crossStream = 4, replaces = 8;
        long at = OpenTypeHeader;
        for (int i = 0, n = Counted(table, table.U16(2)); i < n; i++)
        {
            int length = table.U16(at + 2), coverage = table.U16(at + 4);
            if (coverage >> 8 == 0 && (coverage & (horizontal | minimum | crossStream)) == horizontal) Add(table.From(at + OpenTypeEntry), (coverage & replaces) != 0);

            // The length has 16 bits, and a subtable of more than 10,920 pairs overflows it: such a one stands alone, and its own count holds.
            at += length;
        }
    }

    private void ReadApple(TableView table)
    {
        const int vertical = 0x8000, crossStream = 0x4000, variation = 0x2000;
        long at = AppleHeader;
        for (int i = 0, n = Counted(table, table.U32(4)); i < n; i++)
        {
            long length = table.U32(at), coverage = table.U16(at + 4);
            if ((coverage & 0xFF) == 0 && (coverage & (vertical | crossStream | variation)) == 0) Add(table.From(at + AppleEntry), false);
            at += length;
        }
    }

    private static int Counted(TableView table, uint count) =>
        count <= MostSubtables ? (int)count : throw FontException.Damaged(table.Tag, $"has more than {MostSubtables} subtables");

    private static int Counted(TableView table, int count) => Counted(table, (uint)count);

    private void Add(TableView subtable, bool replaces)
    {
        var count = subtable.U16(0);
        var pairs = subtable.From(PairHeader);
        pairs.Require(0, 6L * count);
        _subtables.Add((pairs, count, replaces));
    }

    private static int? Find(TableView pairs, int count, uint wanted)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = pairs.U32(6 * middle);
            if (pair == wanted) return pairs.S16((6 * middle) + 4);
            if (pair < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}

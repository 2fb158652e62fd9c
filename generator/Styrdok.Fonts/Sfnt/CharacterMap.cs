namespace Styrdok.Fonts.Sfnt;

/// <summary>Characters to glyphs: <c>cmap</c> formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    private const int LowCount = 0x250, LastCodePoint = 0x10FFFF;

    private readonly TableView _map;
    private readonly bool _isSegmented;
    private readonly int _count;
    private readonly int _glyphCount;
    private readonly ushort[] _low = new ushort[LowCount];

    /// <summary>Reads the widest Unicode subtable.</summary>
    /// <exception cref="FontException">There is none, or it is damaged.</exception>
    public CharacterMap(TableView table, int glyphCount)
    {
        _glyphCount = glyphCount;
        var format4 = default(TableView);
        var format12 = default(TableView);
        var rank = -1;
        for (int i = 0, n = table.U16(2); i < n; i++)
        {
            int platform = table.U16(4 + (8 * i)), encoding = table.U16(6 + (8 * i));
            var subtable = table.From(table.U32(8 + (8 * i)));
            switch (subtable.U16(0))
            {
                case 12 when (platform == 3 && encoding == 10) || platform == 0: format12 = subtable; break;
                case 4 when ((platform == 3 && encoding == 1) || platform == 0) && rank < platform: (format4, rank) = (subtable, platform); break;
            }
        }

        if (format12.Exists)
        {
            _map = format12;
            var groups = _map.U32(12);
            _map.Require(16, 12L * groups);
            _count = (int)groups;
        }
        else if (format4.Exists)
        {
            _map = format4;
            _isSegmented = true;
            _count = _map.U16(6) / 2;
            _map.Require(14, (8L * _count) + 2);
        }
        else
        {
            throw FontException.Damaged("cmap", "has no Unicode map");
        }

        for (var c = 0; c < LowCount; c++) _low[c] = (ushort)Find(c);
    }

    /// <summary>Looks every character up, so that a map to glyphs that are not there is refused now and not on the page where one is set.</summary>
    /// <exception cref="FontException">The map is damaged.</exception>
    public void Inspect()
    {
        if (_isSegmented)
        {
            var before = -1;
            for (var i = 0; i < _count; i++)
            {
                int end = _map.U16(14 + (2 * i)), start = _map.U16(16 + (2 * (_count + i)));
                if (start > end || (start <= before && end < 0xFFFF)) throw FontException.Damaged("cmap", "has segments out of order");
                for (var codePoint = start; codePoint <= end && codePoint < 0xFFFF; codePoint++) Find(codePoint);
                before = end;
            }

            return;
        }

        for (var i = 0; i < _count; i++)
        {
            long first = _map.U32(16 + (12 * i)), last = _map.U32(20 + (12 * i)), glyph = _map.U32(24 + (12 * i));
            if (last < first || last > LastCodePoint) throw FontException.Damaged("cmap", "maps characters that do not exist");
            if (glyph + (last - first) >= _glyphCount) throw FontException.Damaged("cmap", $"maps U+{last:X4} to a glyph that is not there");
        }
    }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public int Glyph(int codePoint) => codePoint is >= 0 and < LowCount ? _low[codePoint] : Find(codePoint);

    private int Find(int codePoint)
    {
        var glyph = _isSegmented ? FindSegment(codePoint) : FindGroup(codePoint);
        return glyph < _glyphCount ? glyph : throw FontException.Damaged("cmap", $"maps U+{codePoint:X4} to a glyph that is not there");
    }

    private int FindGroup(int codePoint)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, group = 16 + (12 * middle);
            if (codePoint < _map.U32(group)) high = middle - 1;
            else if (codePoint > _map.U32(group + 4)) low = middle + 1;
            else return (int)long.Min(int.MaxValue, _map.U32(group + 8) + (codePoint - (long)_map.U32(group)));
        }

        return 0;
    }

    private int FindSegment(int codePoint)
    {
        if (codePoint > 0xFFFF || _count == 0) return 0;
        int end = 14, start = end + (2 * _count) + 2, delta = start + (2 * _count), range = delta + (2 * _count);
        int low = 0, high = _count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_map.U16(end + (2 * middle)) < codePoint) low = middle + 1;
            else high = middle;
        }

        var first = _map.U16(start + (2 * low));
        if (codePoint < first || codePoint > _map.U16(end + (2 * low))) return 0;
        var shift = _map.U16(delta + (2 * low));
        var offset = _map.U16(range + (2 * low));
        if (offset == 0) return (codePoint + shift) & 0xFFFF;
        var glyph = _map.U16(range + (2 * low) + offset + (2 * (codePoint - first)));
        return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF;
    }
}

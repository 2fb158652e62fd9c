using System.Collections.Generic;
using System.Numerics;

namespace Styrdok.Fonts.Sfnt;

/// <summary>Kerning of two glyphs in font units: the pairs of GPOS, or of the older <c>kern</c> table when GPOS has none.</summary>
internal sealed class PairKerning
{
    private const uint KernFeature = 0x6B65726E;

    private readonly List<List<PairSubtable>> _lookups = [];
    private readonly TableView _legacy;
    private readonly int _legacyCount;

    /// <summary>Measures the tables, so that a truncated one is refused before it is used.</summary>
    /// <exception cref="FontException">A table is damaged.</exception>
    public PairKerning(TableView gpos, TableView kern)
    {
        foreach (var lookup in LayoutTable.Lookups(gpos, KernFeature, 2, 9)) _lookups.Add(lookup.ConvertAll(subtable => new PairSubtable(subtable)));
        if (_lookups.Count > 0 || !kern.Exists) return;

        // Version 0, horizontal kerning values, format 0: what Windows reads.
        if (kern.U16(0) != 0 || kern.U16(2) == 0 || kern.U16(8) >> 8 != 0 || (kern.U16(8) & 7) != 1) return;
        _legacyCount = kern.U16(10);
        _legacy = kern.From(18);
        _legacy.Require(0, 6L * _legacyCount);
    }

    /// <summary>What is added to the advance of the left glyph.</summary>
    public int Between(int left, int right)
    {
        if (_legacyCount > 0) return Legacy(left, right);
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            foreach (var subtable in lookup)
            {
                if (!subtable.Applies(left, right, out var value)) continue;
                sum += value;
                break;
            }
        }

        return sum;
    }

    private int Legacy(int left, int right)
    {
        var wanted = ((uint)left << 16) | (uint)right;
        int low = 0, high = _legacyCount - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var pair = _legacy.U32(6 * middle);
            if (pair == wanted) return _legacy.S16((6 * middle) + 4);
            if (pair < wanted) low = middle + 1;
            else high = middle - 1;
        }

        return 0;
    }

    /// <summary>One subtable of pair adjustment, format 1 (pairs listed) or 2 (classes).</summary>
    private sealed class PairSubtable
    {
        private readonly TableView _table;
        private readonly Coverage _coverage;
        private readonly bool _isClasses;
        private readonly ClassDefinition _leftClasses;
        private readonly ClassDefinition _rightClasses;
        private readonly int _recordLength;
        private readonly int _advanceAt;
        private readonly bool _hasAdvance;

        public PairSubtable(TableView table)
        {
            _table = table;
            _coverage = new Coverage(table.From(table.U16(2)));
            int first = table.U16(4), second = table.U16(6);
            _hasAdvance = (first & 4) != 0;
            _advanceAt = 2 * BitOperations.PopCount((uint)first & 3);
            var values = 2 * (BitOperations.PopCount((uint)first) + BitOperations.PopCount((uint)second));
            _isClasses = table.U16(0) == 2;
            if (_isClasses)
            {
                _recordLength = values;
                _leftClasses = new ClassDefinition(table.From(table.U16(8)));
                _rightClasses = new ClassDefinition(table.From(table.U16(10)));
                table.Require(16, (long)table.U16(12) * table.U16(14) * values);
                return;
            }

            _recordLength = 2 + values;
            for (int i = 0, n = table.U16(8); i < n; i++)
            {
                var set = table.From(table.U16(10 + (2 * i)));
                set.Require(2, (long)set.U16(0) * _recordLength);
            }
        }

        // Format 1 without the pair goes on to the next subtable; format 2 with the left glyph covered stops, also at 0 (OpenType 1.9, GPOS, "Lookup type 2").
        public bool Applies(int left, int right, out int value)
        {
            value = 0;
            var index = _coverage.IndexOf(left);
            if (index < 0 || !_hasAdvance) return false;
            return _isClasses ? FromClasses(left, right, out value) : FromSet(index, right, out value);
        }

        private bool FromClasses(int left, int right, out int value)
        {
            int leftClass = _leftClasses.ClassOf(left), rightClass = _rightClasses.ClassOf(right), count = _table.U16(14);
            value = 0;
            if (leftClass >= _table.U16(12) || rightClass >= count) return true;
            value = _table.S16(16 + ((((long)leftClass * count) + rightClass) * _recordLength) + _advanceAt);
            return true;
        }

        private bool FromSet(int index, int right, out int value)
        {
            value = 0;
            if (index >= _table.U16(8)) return false;
            var set = _table.From(_table.U16(10 + (2 * index)));
            int low = 0, high = set.U16(0) - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2, at = 2 + (_recordLength * middle), glyph = set.U16(at);
                if (glyph == right)
                {
                    value = set.S16(at + 2 + _advanceAt);
                    return true;
                }

                if (glyph < right) low = middle + 1;
                else high = middle - 1;
            }

            return false;
        }
    }
}

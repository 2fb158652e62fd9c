using System.Numerics;

namespace Styrdok.Fonts.Sfnt;

/// <summary>One subtable of pair adjustment, format 1 (pairs listed) or 2 (classes) (OpenType 1.9, GPOS, "Lookup type 2").</summary>
internal sealed class PairSubtable
{
    private readonly TableView _table;
    private readonly Coverage _coverage;
    private readonly bool _isClasses;
    private readonly ClassDefinition _leftClasses;
    private readonly ClassDefinition _rightClasses;
    private readonly int _recordLength;
    private readonly int _advanceAt;
    private readonly bool _hasAdvance;

    /// <summary>Measures the subtable.</summary>
    /// <exception cref="FontException">It is damaged.</exception>
    public PairSubtable(TableView table, ReadingBudget budget)
    {
        _table = table;
        var format = table.U16(0);
        if (format is not (1 or 2)) throw FontException.Damaged(table.Tag, $"adjusts pairs by format {format}");
        _coverage = new Coverage(table.From(table.U16(2)));
        int first = table.U16(4), second = table.U16(6);
        _hasAdvance = (first & 4) != 0;
        _advanceAt = 2 * BitOperations.PopCount((uint)first & 3);
        var values = 2 * (BitOperations.PopCount((uint)first) + BitOperations.PopCount((uint)second));
        _isClasses = format == 2;
        if (_isClasses)
        {
            _recordLength = values;
            _leftClasses = new ClassDefinition(table.From(table.U16(8)));
            _rightClasses = new ClassDefinition(table.From(table.U16(10)));
            table.Require(16, (long)table.U16(12) * table.U16(14) * values);
            return;
        }

        _recordLength = 2 + values;
        budget.Spend(table.U16(8));
        for (int i = 0, n = table.U16(8); i < n; i++)
        {
            var set = table.From(table.U16(10 + (2 * i)));
            set.Require(2, (long)set.U16(0) * _recordLength);
        }
    }

    /// <summary>Where the subtable keeps the pairs that begin with a glyph: its place or its class; -1 where it has none.</summary>
    public int RowOf(int left)
    {
        var index = _coverage.IndexOf(left);
        return index < 0 || !_isClasses ? index : _leftClasses.ClassOf(left);
    }

    /// <summary>
    /// Whether the subtable says something about a pair, and so ends the lookup. Format 1 without the pair goes on to the next subtable; format 2 with the left
    /// glyph covered stops, also at 0.
    /// </summary>
    /// <param name="row">The row of the left glyph.</param>
    /// <param name="right">The right glyph.</param>
    /// <param name="value">What is added to the advance of the left one, in font units.</param>
    public bool Applies(int row, int right, out int value) => _isClasses ? FromClasses(row, right, out value) : FromSet(row, right, out value);

    private bool FromClasses(int leftClass, int right, out int value)
    {
        int rightClass = _rightClasses.ClassOf(right), count = _table.U16(14);
        value = 0;
        if (leftClass >= _table.U16(12) || rightClass >= count) return true;
        value = Advance(16 + ((((long)leftClass * count) + rightClass) * _recordLength));
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
                value = _hasAdvance ? set.S16(at + 2 + _advanceAt) : 0;
                return true;
            }

            if (glyph < right) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }

    // A pair may be listed without an advance: it is then left as it is, whatever later subtables say.
    private int Advance(long at) => _hasAdvance ? _table.S16(at + _advanceAt) : 0;
}

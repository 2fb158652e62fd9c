using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>What GPOS and GSUB have in common: scripts lead to features, features to lookups (OpenType 1.9, "Common table formats").</summary>
internal static class LayoutTable
{
    private const uint Latin = 0x6C61746E, Default = 0x44464C54;

    // Every one is asked for every pair of letters that is set.
    private const int MostSubtables = 256;

    /// <summary>The subtables of every lookup that a feature names for Latin script, in lookup order; extension lookups are looked through.</summary>
    /// <param name="table">GPOS or GSUB.</param>
    /// <param name="feature">The feature's tag.</param>
    /// <param name="type">The lookup type wanted.</param>
    /// <param name="extensionType">The lookup type that only holds a longer offset: 9 in GPOS, 7 in GSUB.</param>
    /// <param name="budget">What the table may cost.</param>
    /// <exception cref="FontException">The table is damaged.</exception>
    public static List<List<TableView>> Lookups(TableView table, uint feature, int type, int extensionType, ReadingBudget budget)
    {
        var found = new List<List<TableView>>();
        if (!table.Exists) return found;
        var language = DefaultLanguage(table.From(table.U16(4)), budget);
        if (language is null) return found;

        var features = table.From(table.U16(6));
        var indexes = new SortedSet<int>();
        for (int i = 0, n = language.Value.U16(4); i < n; i++)
        {
            budget.Spend(1);
            var index = language.Value.U16(6 + (2 * i));
            if (features.U32(2 + (6 * index)) != feature) continue;
            var entry = features.From(features.U16(6 + (6 * index)));
            budget.Spend(entry.U16(2));
            for (int j = 0, m = entry.U16(2); j < m; j++) indexes.Add(entry.U16(4 + (2 * j)));
        }

        var lookups = table.From(table.U16(8));
        var count = 0;
        foreach (var index in indexes)
        {
            var subtables = Subtables(lookups.From(lookups.U16(2 + (2 * index))), type, extensionType, budget);
            count += subtables.Count;
            if (count > MostSubtables) throw FontException.Damaged(table.Tag, $"names more than {MostSubtables} subtables for one feature");
            if (subtables.Count > 0) found.Add(subtables);
        }

        return found;
    }

    private static TableView? DefaultLanguage(TableView scripts, ReadingBudget budget)
    {
        TableView? script = null;
        budget.Spend(scripts.U16(0));
        for (int i = 0, n = scripts.U16(0); i < n; i++)
        {
            var tag = scripts.U32(2 + (6 * i));
            if (tag == Latin || (tag == Default && script is null)) script = scripts.From(scripts.U16(6 + (6 * i)));
        }

        if (script is not { } chosen || chosen.U16(0) == 0) return null;
        return chosen.From(chosen.U16(0));
    }

    private static List<TableView> Subtables(TableView lookup, int type, int extensionType, ReadingBudget budget)
    {
        var subtables = new List<TableView>();
        var lookupType = lookup.U16(0);
        budget.Spend(lookup.U16(4));
        for (int i = 0, n = lookup.U16(4); i < n; i++)
        {
            var subtable = lookup.From(lookup.U16(6 + (2 * i)));
            var actual = lookupType;
            if (actual == extensionType)
            {
                actual = subtable.U16(2);
                subtable = subtable.From(subtable.U32(4));
            }

            if (actual == type) subtables.Add(subtable);
        }

        return subtables;
    }
}

/// <summary>The glyphs a subtable is about, in order.</summary>
internal readonly struct Coverage
{
    private readonly TableView _table;
    private readonly bool _isRanges;
    private readonly int _count;

    /// <summary>Measures the table.</summary>
    /// <exception cref="FontException">It is damaged.</exception>
    public Coverage(TableView table)
    {
        _table = table;
        _isRanges = table.U16(0) == 2;
        if (table.U16(0) is not (1 or 2)) throw FontException.Damaged(table.Tag, $"has a coverage of format {table.U16(0)}");
        _count = table.U16(2);
        table.Require(4, (_isRanges ? 6L : 2L) * _count);
    }

    /// <summary>The place of a glyph; -1 when it is not covered.</summary>
    public int IndexOf(int glyph)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, at = 4 + ((_isRanges ? 6 : 2) * middle), first = _table.U16(at);
            if (glyph < first) high = middle - 1;
            else if (glyph > (_isRanges ? _table.U16(at + 2) : first)) low = middle + 1;
            else return _isRanges ? _table.U16(at + 4) + glyph - first : middle;
        }

        return -1;
    }

    /// <summary>Every covered glyph with its place.</summary>
    /// <param name="budget">What the table may cost.</param>
    /// <exception cref="FontException">The ranges cover more than there is.</exception>
    public IEnumerable<(int Glyph, int Index)> All(ReadingBudget budget)
    {
        for (var i = 0; i < _count; i++)
        {
            budget.Spend(1);
            if (!_isRanges)
            {
                yield return (_table.U16(4 + (2 * i)), i);
                continue;
            }

            int first = _table.U16(4 + (6 * i)), last = _table.U16(6 + (6 * i)), index = _table.U16(8 + (6 * i));
            budget.Spend(last - first);
            for (var glyph = first; glyph <= last; glyph++) yield return (glyph, index + glyph - first);
        }
    }
}

/// <summary>Glyphs put into numbered classes; 0 for all that are not listed.</summary>
internal readonly struct ClassDefinition
{
    private readonly TableView _table;
    private readonly bool _isRanges;
    private readonly int _first;
    private readonly int _count;

    /// <summary>Measures the table.</summary>
    /// <exception cref="FontException">It is damaged.</exception>
    public ClassDefinition(TableView table)
    {
        _table = table;
        _isRanges = table.U16(0) == 2;
        if (table.U16(0) is not (1 or 2)) throw FontException.Damaged(table.Tag, $"has classes of format {table.U16(0)}");
        _first = _isRanges ? 0 : table.U16(2);
        _count = table.U16(_isRanges ? 2 : 4);
        table.Require(_isRanges ? 4 : 6, (_isRanges ? 6L : 2L) * _count);
    }

    /// <summary>The class of a glyph.</summary>
    public int ClassOf(int glyph)
    {
        if (!_isRanges)
        {
            var index = glyph - _first;
            return index >= 0 && index < _count ? _table.U16(6 + (2 * index)) : 0;
        }

        int low = 0, high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, at = 4 + (6 * middle);
            if (glyph < _table.U16(at)) high = middle - 1;
            else if (glyph > _table.U16(at + 2)) low = middle + 1;
            else return _table.U16(at + 4);
        }

        return 0;
    }
}

using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Fonts.Sfnt;

/// <summary>Kerning of two glyphs in font units: the pairs of GPOS, or of the older <c>kern</c> table when GPOS has none.</summary>
internal sealed class PairKerning
{
    private const uint KernFeature = 0x6B65726E;
    private const int PairAdjustment = 2, Extension = 9;

    private readonly List<List<PairSubtable>> _lookups = [];
    private readonly LegacyKerning? _legacy;

    // Of dozens of subtables a few are about a glyph, and a glyph stands before dozens of others.
    private readonly ConcurrentDictionary<int, (PairSubtable Subtable, int Row)[][]> _rows = new();

    /// <summary>Measures the tables, so that a truncated one is refused before it is used.</summary>
    /// <exception cref="FontException">A table is damaged.</exception>
    public PairKerning(TableView gpos, TableView kern)
    {
        var budget = new ReadingBudget("GPOS");
        foreach (var lookup in LayoutTable.Lookups(gpos, KernFeature, PairAdjustment, Extension, budget))
            _lookups.Add(lookup.ConvertAll(subtable => new PairSubtable(subtable, budget)));
        if (_lookups.Count == 0 && kern.Exists) _legacy = new LegacyKerning(kern);
    }

    /// <summary>What is added to the advance of the left glyph.</summary>
    public int Between(int left, int right)
    {
        if (_legacy is not null) return _legacy.Between(left, right);
        var sum = 0;
        foreach (var lookup in _rows.GetOrAdd(left, static (glyph, kerning) => kerning.RowsOf(glyph), this))
        {
            foreach (var (subtable, row) in lookup)
            {
                if (!subtable.Applies(row, right, out var value)) continue;
                sum += value;
                break;
            }
        }

        return sum;
    }

    /// <summary>How many subtables a pair that begins with a glyph is looked up in, at most.</summary>
    public int SubtablesOf(int left) => _legacy?.Subtables ?? _rows.GetOrAdd(left, static (glyph, kerning) => kerning.RowsOf(glyph), this).Sum(lookup => lookup.Length);

    private (PairSubtable Subtable, int Row)[][] RowsOf(int left)
    {
        var rows = new List<(PairSubtable, int)[]>();
        foreach (var lookup in _lookups)
        {
            var covering = new List<(PairSubtable, int)>();
            foreach (var subtable in lookup)
            {
                var row = subtable.RowOf(left);
                if (row >= 0) covering.Add((subtable, row));
            }

            if (covering.Count > 0) rows.Add([.. covering]);
        }

        return [.. rows];
    }
}

using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>Figures that all have one width: the single substitutions of the GSUB feature <c>tnum</c>.</summary>
internal static class TabularFigures
{
    private const uint Feature = 0x746E756D;

    /// <summary>Glyph to tabular glyph.</summary>
    /// <exception cref="FontException">The table is damaged.</exception>
    public static IReadOnlyDictionary<int, int> Read(TableView gsub, int glyphCount)
    {
        var figures = new Dictionary<int, int>();
        var budget = new ReadingBudget("GSUB");
        foreach (var lookup in LayoutTable.Lookups(gsub, Feature, 1, 7, budget))
        {
            foreach (var subtable in lookup)
            {
                var isListed = subtable.U16(0) == 2;
                if (subtable.U16(0) is not (1 or 2)) throw FontException.Damaged("GSUB", $"substitutes by format {subtable.U16(0)}");
                foreach (var (glyph, index) in new Coverage(subtable.From(subtable.U16(2))).All(budget))
                {
                    var other = isListed ? subtable.U16(6 + (2 * index)) : (glyph + subtable.U16(4)) & 0xFFFF;
                    if (other >= glyphCount) throw FontException.Damaged("GSUB", $"substitutes glyph {other}, which is not there");
                    figures.TryAdd(glyph, other);
                }
            }
        }

        return figures;
    }
}

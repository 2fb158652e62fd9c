using System.Collections.Generic;

namespace Styrdok.Fonts.Subsetting;

/// <summary>Writes a GSUB table with one feature: <c>tnum</c>, figures that all have one width (CSS <c>font-variant-numeric: tabular-nums</c>).</summary>
internal static class TabularFiguresWriter
{
    /// <summary>The table for pairs of glyph and tabular glyph, ordered by glyph.</summary>
    public static byte[] Write(SortedDictionary<int, int> figures)
    {
        // Scripts DFLT and latn share one script table; the lookup is one subtable of single substitution, format 2.
        const int scriptList = 10, script = 14, featureList = scriptList + script + 4 + 8, feature = 8;
        const int lookupList = featureList + feature + 6, lookup = 4, subtable = 8;
        var coverage = 6 + (2 * figures.Count);
        var table = new SfntWriter().U32(0x00010000).U16(scriptList).U16(featureList).U16(lookupList)
            .U16(2).Ascii("DFLT").U16(script).Ascii("latn").U16(script)
            .U16(4).U16(0)
            .U16(0).U16(0xFFFF).U16(1).U16(0)
            .U16(1).Ascii("tnum").U16(feature)
            .U16(0).U16(1).U16(0)
            .U16(1).U16(lookup)
            .U16(1).U16(0).U16(1).U16(subtable)
            .U16(2).U16(coverage).U16(figures.Count);
        foreach (var tabular in figures.Values) table.U16(tabular);
        table.U16(1).U16(figures.Count);
        foreach (var glyph in figures.Keys) table.U16(glyph);
        return table.ToArray();
    }
}

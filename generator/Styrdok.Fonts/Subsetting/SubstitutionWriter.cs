using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Fonts.Subsetting;

/// <summary>
/// Writes a GSUB table with the features that pages use: <c>liga</c>, which browsers apply by themselves, and <c>tnum</c>, figures that all have one width
/// (CSS <c>font-variant-numeric: tabular-nums</c>).
/// </summary>
internal static class SubstitutionWriter
{
    private const int MostBytes = 0xFFFF;

    /// <summary>The table; null when there is nothing to substitute. Ligatures that do not fit its 16-bit offsets are left out.</summary>
    /// <param name="figures">Glyph and tabular glyph.</param>
    /// <param name="ligatures">For each lookup the parts of each ligature and its glyph, in the order in which they are tried.</param>
    public static byte[]? Write(SortedDictionary<int, int> figures, IReadOnlyList<List<(int[] Parts, int Glyph)>> ligatures)
    {
        var lookups = new List<byte[]>();
        foreach (var lookup in ligatures.Where(lookup => lookup.Count > 0)) lookups.Add(Lookup(4, Ligatures(lookup)));
        if (lookups.Sum(lookup => (long)lookup.Length) > MostBytes - 4096) lookups.Clear();
        var features = new List<(string Tag, byte[] Table)>();
        if (lookups.Count > 0) features.Add(("liga", Feature(0, lookups.Count)));
        if (figures.Count > 0)
        {
            features.Add(("tnum", Feature(lookups.Count, 1)));
            lookups.Add(Lookup(1, Figures(figures)));
        }

        if (lookups.Count == 0) return null;

        // Scripts DFLT and latn share one script table with one language system, which has every feature.
        const int script = 14, language = 4;
        var scripts = new SfntWriter().U16(2).Ascii("DFLT").U16(script).Ascii("latn").U16(script).U16(language).U16(0).U16(0).U16(0xFFFF).U16(features.Count);
        for (var i = 0; i < features.Count; i++) scripts.U16(i);
        var list = new SfntWriter().U16(features.Count);
        var at = 2 + (6 * features.Count);
        foreach (var (tag, table) in features)
        {
            list.Ascii(tag).U16(at);
            at += table.Length;
        }

        foreach (var (_, table) in features) list.Bytes(table);
        const int header = 10;
        return new SfntWriter().U32(0x00010000).U16(header).U16(header + scripts.Length).U16(header + scripts.Length + list.Length)
            .Bytes(scripts.ToArray()).Bytes(list.ToArray()).Bytes(Listed(lookups)).ToArray();
    }

    private static byte[] Feature(int firstLookup, int count)
    {
        var feature = new SfntWriter().U16(0).U16(count);
        for (var i = 0; i < count; i++) feature.U16(firstLookup + i);
        return feature.ToArray();
    }

    private static byte[] Lookup(int type, byte[] subtable) => new SfntWriter().U16(type).U16(0).U16(1).U16(8).Bytes(subtable).ToArray();

    // Single substitution, format 2.
    private static byte[] Figures(SortedDictionary<int, int> figures)
    {
        var table = new SfntWriter().U16(2).U16(6 + (2 * figures.Count)).U16(figures.Count);
        foreach (var tabular in figures.Values) table.U16(tabular);
        return table.Bytes(Coverage(figures.Keys)).ToArray();
    }

    // Ligature substitution, format 1.
    private static byte[] Ligatures(List<(int[] Parts, int Glyph)> ligatures)
    {
        var sets = ligatures.GroupBy(ligature => ligature.Parts[0]).OrderBy(set => set.Key).ToList();
        var tables = sets.ConvertAll(set => Listed([.. set.Select(ligature =>
        {
            var table = new SfntWriter().U16(ligature.Glyph).U16(ligature.Parts.Length);
            foreach (var part in ligature.Parts[1..]) table.U16(part);
            return table.ToArray();
        })]));
        var at = 6 + (2 * sets.Count);
        var coverage = Coverage(sets.ConvertAll(set => set.Key));
        var result = new SfntWriter().U16(1).U16(at).U16(sets.Count);
        at += coverage.Length;
        foreach (var table in tables)
        {
            result.U16(at);
            at += table.Length;
        }

        result.Bytes(coverage);
        foreach (var table in tables) result.Bytes(table);
        return result.ToArray();
    }

    private static byte[] Coverage(IReadOnlyCollection<int> glyphs)
    {
        var table = new SfntWriter().U16(1).U16(glyphs.Count);
        foreach (var glyph in glyphs) table.U16(glyph);
        return table.ToArray();
    }

    // A count, the offset of each, then all of them.
    private static byte[] Listed(List<byte[]> tables)
    {
        var list = new SfntWriter().U16(tables.Count);
        var at = 2 + (2 * tables.Count);
        foreach (var table in tables)
        {
            list.U16(at);
            at += table.Length;
        }

        foreach (var table in tables) list.Bytes(table);
        return list.ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Testing;

/// <summary>Builds GPOS, GSUB and kern tables for test fonts (OpenType 1.9, "Common table formats").</summary>
internal static class LayoutTables
{
    /// <summary>A lookup of a feature.</summary>
    public sealed record Lookup(string Feature, int Type, params byte[][] Subtables)
    {
        /// <summary>The lookup type of an extension, 9 in GPOS and 7 in GSUB, when the subtables stand behind one.</summary>
        public int Extension { get; init; }
    }

    /// <summary>GPOS or GSUB for Latin script.</summary>
    public static byte[] Table(params Lookup[] lookups)
    {
        var features = lookups.Select(lookup => lookup.Feature).Distinct().Order(StringComparer.Ordinal).ToList();
        var scripts = new Bytes().U16(1).Tag("latn").U16(8).U16(4).U16(0).U16(0).U16(0xFFFF).U16(features.Count);
        for (var i = 0; i < features.Count; i++) scripts.U16(i);
        var featureList = Listed(features.Select(feature =>
        {
            var indexes = Enumerable.Range(0, lookups.Length).Where(i => lookups[i].Feature == feature).ToList();
            var table = new Bytes().U16(0).U16(indexes.Count);
            foreach (var index in indexes) table.U16(index);
            return table.ToArray();
        }).ToList(), features);
        var lookupList = Listed(lookups.Select(Written).ToList());
        var first = 10 + scripts.Length;
        return new Bytes().U32(0x00010000).U16(10).U16(first).U16(first + featureList.Length).Add(scripts.ToArray()).Add(featureList).Add(lookupList).ToArray();
    }

    /// <summary>Pair adjustment, format 1: value of the first advance for each pair, glyphs in order.</summary>
    public static byte[] Pairs(params (int Left, int Right, int Value)[] pairs)
    {
        var lefts = pairs.Select(pair => pair.Left).Distinct().Order().ToList();
        var sets = lefts.Select(left =>
        {
            var own = pairs.Where(pair => pair.Left == left).OrderBy(pair => pair.Right).ToList();
            var set = new Bytes().U16(own.Count);
            foreach (var pair in own) set.U16(pair.Right).U16(pair.Value);
            return set.ToArray();
        }).ToList();
        return WithSets(new Bytes().U16(1), new Bytes().U16(4).U16(0), lefts, sets);
    }

    /// <summary>Pair adjustment, format 2, with placements before the advance: class of the first glyph, class of the second, value.</summary>
    public static byte[] ClassPairs(int[] covered, Dictionary<int, int> left, Dictionary<int, int> right, int[,] values)
    {
        Bytes records = new();
        foreach (var value in values) records.U16(777).U16(value);
        var coverage = Coverage(covered);
        var classes = ClassRanges(left);
        var at = 16 + records.Length;
        return new Bytes().U16(2).U16(at).U16(1 | 4).U16(0).U16(at + coverage.Length).U16(at + coverage.Length + classes.Length).U16(values.GetLength(0)).U16(values.GetLength(1))
            .Add(records.ToArray()).Add(coverage).Add(classes).Add(ClassList(right)).ToArray();
    }

    /// <summary>Ligature substitution: parts and the glyph that stands for them, tried in this order.</summary>
    public static byte[] Ligatures(params (int[] Parts, int Glyph)[] ligatures)
    {
        var firsts = ligatures.Select(ligature => ligature.Parts[0]).Distinct().Order().ToList();
        var sets = firsts.Select(first => Listed(ligatures.Where(ligature => ligature.Parts[0] == first).Select(ligature =>
        {
            var table = new Bytes().U16(ligature.Glyph).U16(ligature.Parts.Length);
            foreach (var part in ligature.Parts[1..]) table.U16(part);
            return table.ToArray();
        }).ToList())).ToList();
        return WithSets(new Bytes().U16(1), new Bytes(), firsts, sets);
    }

    /// <summary>Single substitution, format 2.</summary>
    public static byte[] Singles(params (int From, int To)[] glyphs)
    {
        var table = new Bytes().U16(2).U16(6 + (2 * glyphs.Length)).U16(glyphs.Length);
        foreach (var (_, to) in glyphs) table.U16(to);
        return table.Add(Coverage(glyphs.Select(pair => pair.From).ToArray())).ToArray();
    }

    /// <summary>A kern table with the header of Windows: one subtable of format 0 for each list.</summary>
    public static byte[] Kern(params (int Coverage, (int Left, int Right, int Value)[] Pairs)[] subtables)
    {
        var table = new Bytes().U16(0).U16(subtables.Length);
        foreach (var (coverage, pairs) in subtables) table.U16(0).U16(14 + (6 * pairs.Length)).U16(coverage).Add(Sorted(pairs));
        return table.ToArray();
    }

    /// <summary>A kern table with the header of the TrueType Reference Manual.</summary>
    public static byte[] AppleKern(params (int Left, int Right, int Value)[] pairs) =>
        new Bytes().U32(0x00010000).U32(1).U32(16 + (6 * pairs.Length)).U16(0).U16(0).Add(Sorted(pairs)).ToArray();

    private static byte[] Sorted((int Left, int Right, int Value)[] pairs)
    {
        var list = new Bytes().U16(pairs.Length).U16(0).U16(0).U16(0);
        foreach (var (left, right, value) in pairs.OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)) list.U16(left).U16(right).U16(value);
        return list.ToArray();
    }

    private static byte[] Coverage(IReadOnlyCollection<int> glyphs)
    {
        var table = new Bytes().U16(1).U16(glyphs.Count);
        foreach (var glyph in glyphs) table.U16(glyph);
        return table.ToArray();
    }

    private static byte[] ClassRanges(Dictionary<int, int> classes)
    {
        var table = new Bytes().U16(2).U16(classes.Count);
        foreach (var (glyph, number) in classes.OrderBy(pair => pair.Key)) table.U16(glyph).U16(glyph).U16(number);
        return table.ToArray();
    }

    private static byte[] ClassList(Dictionary<int, int> classes)
    {
        int first = classes.Keys.Min(), last = classes.Keys.Max();
        var table = new Bytes().U16(1).U16(first).U16(last - first + 1);
        for (var glyph = first; glyph <= last; glyph++) table.U16(classes.GetValueOrDefault(glyph));
        return table.ToArray();
    }

    private static byte[] Written(Lookup lookup)
    {
        var table = new Bytes().U16(lookup.Extension > 0 ? lookup.Extension : lookup.Type).U16(0).U16(lookup.Subtables.Length);
        const int extension = 8;
        var offset = 6 + (2 * lookup.Subtables.Length);
        if (lookup.Extension == 0)
        {
            foreach (var subtable in lookup.Subtables)
            {
                table.U16(offset);
                offset += subtable.Length;
            }
        }
        else
        {
            for (var i = 0; i < lookup.Subtables.Length; i++) table.U16(offset + (extension * i));
            var data = extension * lookup.Subtables.Length;
            for (var i = 0; i < lookup.Subtables.Length; i++)
            {
                table.U16(1).U16(lookup.Type).U32(data - (extension * i));
                data += lookup.Subtables[i].Length;
            }
        }

        foreach (var subtable in lookup.Subtables) table.Add(subtable);
        return table.ToArray();
    }

    // A count, an offset each, then the tables; with tags before the offsets for features.
    private static byte[] Listed(List<byte[]> tables, List<string>? tags = null)
    {
        var list = new Bytes().U16(tables.Count);
        var offset = 2 + ((tags is null ? 2 : 6) * tables.Count);
        for (var i = 0; i < tables.Count; i++)
        {
            if (tags is not null) list.Tag(tags[i]);
            list.U16(offset);
            offset += tables[i].Length;
        }

        foreach (var table in tables) list.Add(table);
        return list.ToArray();
    }

    private static byte[] WithSets(Bytes format, Bytes formats, List<int> covered, List<byte[]> sets)
    {
        var coverage = Coverage(covered);
        var at = format.Length + 2 + formats.Length + 2 + (2 * sets.Count);
        var table = format.U16(at).Add(formats.ToArray()).U16(sets.Count);
        var offset = at + coverage.Length;
        foreach (var set in sets)
        {
            table.U16(offset);
            offset += set.Length;
        }

        table.Add(coverage);
        foreach (var set in sets) table.Add(set);
        return table.ToArray();
    }
}

using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Styrdok.Fonts.Subsetting;

namespace Styrdok.Fonts;

/// <summary>Fonts for web pages: a subset with character map, names, kerning, ligatures and tabular figures, packed as WOFF 1.0.</summary>
public static class WebFont
{
    private const int HeaderLength = 44, EntryLength = 20;

    /// <summary>A WOFF file with the glyphs of some characters. It names the font's copyright and licence; the licence's text is shipped apart.</summary>
    /// <param name="face">The face.</param>
    /// <param name="codePoints">The characters, in any order; those the face lacks, and those beyond U+FFFF, are left out.</param>
    /// <exception cref="FontException">An outline is damaged.</exception>
    public static byte[] Subset(FontFace face, IEnumerable<int> codePoints)
    {
        ArgumentNullException.ThrowIfNull(face);
        var characters = new SortedDictionary<int, int>();
        var glyphs = new List<int> { 0 };
        var places = new Dictionary<int, int>();
        foreach (var codePoint in codePoints.Distinct().Order())
        {
            var glyph = codePoint is > 0 and < 0xFFFF ? face.Glyph(codePoint) : 0;
            if (glyph != 0) characters[codePoint] = Place(glyph);
        }

        var figures = new SortedDictionary<int, int>();
        foreach (var (glyph, place) in places.ToArray().OrderBy(pair => pair.Value))
        {
            if (face.TabularFigure(glyph) is var tabular && tabular != glyph) figures[place] = Place(tabular);
        }

        var ligatures = Enumerable.Range(0, face.LigatureLookups).Select(_ => new List<(int[] Parts, int Glyph)>()).ToList();
        foreach (var (lookup, first, following, glyph) in face.Ligatures.All())
        {
            // A part may be the ligature of an earlier lookup; by then it has its place.
            if (places.ContainsKey(first) && following.All(places.ContainsKey)) ligatures[lookup].Add(([places[first], .. following.Select(part => places[part])], Place(glyph)));
        }

        var tables = new GlyphSubset(face, glyphs).Tables();
        tables["cmap"] = CharacterMapWriter.Format4(characters);
        tables["name"] = NameTableWriter.Write(face.Table("name"));
        tables["post"] = Post(face);
        tables["OS/2"] = Os2(face, characters);
        if (KernTableWriter.Write(face, glyphs) is { } kern) tables["kern"] = kern;
        if (SubstitutionWriter.Write(figures, ligatures) is { } substitutions) tables["GSUB"] = substitutions;
        return Pack(tables);

        int Place(int glyph)
        {
            if (places.TryGetValue(glyph, out var place)) return place;
            glyphs.Add(glyph);
            return places[glyph] = glyphs.Count - 1;
        }
    }

    // Version 3: no glyph names.
    private static byte[] Post(FontFace face)
    {
        var post = new byte[32];
        var original = face.Table("post");
        if (original.Exists) original.Part(0, 16).CopyTo(post);
        BinaryPrimitives.WriteUInt32BigEndian(post, 0x00030000);
        return post;
    }

    private static byte[] Os2(FontFace face, SortedDictionary<int, int> characters)
    {
        var original = face.Table("OS/2");
        var os2 = original.Exists ? original.Bytes.ToArray() : PlainOs2(face);
        if (characters.Count == 0) return os2;
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(64), (ushort)characters.Keys.First());
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(66), (ushort)characters.Keys.Last());
        return os2;
    }

    // Version 0, for older fonts that have no such table: browsers drop a font without it.
    private static byte[] PlainOs2(FontFace face)
    {
        const int normalWidth = 5, regular = 0x40;
        var os2 = new byte[78];
        var lines = face.Table("hhea");
        int ascent = lines.S16(4), descent = lines.S16(6);
        foreach (var (at, value) in new[] { (4, face.Weight), (6, normalWidth), (62, regular), (68, ascent), (70, descent), (72, lines.S16(8)), (74, Math.Max(0, ascent)), (76, Math.Max(0, -descent)) })
            BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(at), (ushort)value);
        return os2;
    }

    // WOFF File Format 1.0, 3 to 5: the tables of the font, each compressed when that makes it smaller.
    private static byte[] Pack(SortedDictionary<string, byte[]> tables)
    {
        var font = SfntFile.Assemble(tables);
        SfntWriter directory = new(), data = new(font.Length / 2);
        var start = HeaderLength + (EntryLength * tables.Count);
        for (var i = 0; i < tables.Count; i++)
        {
            // Read back from the assembled font: only there the head table has its checksum.
            var record = font.AsSpan(12 + (16 * i), 16);
            var table = font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
            var packed = Deflate(table);
            var isSmaller = packed.Length < table.Length;
            directory.Bytes(record[..4]).U32(start + data.Length).U32(isSmaller ? packed.Length : table.Length).U32(table.Length).Bytes(record.Slice(4, 4));
            data.Bytes(isSmaller ? packed : table).Align();
        }

        return new SfntWriter(start + data.Length).Ascii("wOFF").U32(0x00010000).U32(start + data.Length).U16(tables.Count).U16(0).U32(font.Length)
            .U16(1).U16(0).U32(0).U32(0).U32(0).U32(0).U32(0).Bytes(directory.ToArray()).Bytes(data.ToArray()).ToArray();
    }

    private static byte[] Deflate(ReadOnlySpan<byte> table)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.SmallestSize, true)) zlib.Write(table);
        return target.ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Styrdok.Testing;

/// <summary>
/// Builds small TrueType fonts byte by byte (OpenType 1.9), so that tests own every glyph, width and pair. Glyph 0 is the missing glyph; every other is a box of its
/// own size. A test may replace any table before the file is put together.
/// </summary>
internal sealed class FontBuilder
{
    private readonly List<(int Advance, byte[] Outline)> _glyphs = [];
    private readonly SortedDictionary<int, int> _characters = [];
    private readonly Dictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public FontBuilder() => Glyph(null, 600);

    /// <summary>All that documents in the four languages need.</summary>
    public const string Nordic = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00A0§«°·»ÄÅÆÉÖØÜßàäåæèéêëíîïóôöøùúûüčđŋšŧžČĐŊŠŦŽ–—‘’“”„•…€";

    public int UnitsPerEm { get; init; } = 1000;

    public string Family { get; init; } = "Test";

    public int Weight { get; init; } = 400;

    /// <summary>OS/2 fsType.</summary>
    public int LicenceBits { get; init; }

    public int Count => _glyphs.Count;

    /// <summary>A font with a glyph for each letter, in the order of the text from glyph 1 on, each half an em wide.</summary>
    public static FontBuilder Of(string letters, string family = "Test", int weight = 400, int licenceBits = 0)
    {
        var font = new FontBuilder { Family = family, Weight = weight, LicenceBits = licenceBits };
        foreach (var rune in letters.EnumerateRunes()) font.Glyph(rune.Value, 500);
        return font;
    }

    /// <summary>The glyph of a character.</summary>
    public int this[int character] => _characters[character];

    /// <summary>Adds a glyph; a box unless an outline is given. Returns its number.</summary>
    public int Glyph(int? character, int advance, byte[]? outline = null)
    {
        var glyph = _glyphs.Count;
        _glyphs.Add((advance, outline ?? (character == ' ' ? [] : Box(50 + glyph, 700))));
        if (character is { } code) _characters[code] = glyph;
        return glyph;
    }

    /// <summary>Adds a glyph made of others, each moved to the right by its place times 10.</summary>
    public int Composite(int? character, int advance, params int[] parts)
    {
        var outline = new Bytes().U16(0xFFFF).U16(0).U16(0).U16(600).U16(700);
        for (var i = 0; i < parts.Length; i++) outline.U16(3 | (i < parts.Length - 1 ? 0x20 : 0)).U16(parts[i]).U16(10 * i).U16(0);
        return Glyph(character, advance, outline.ToArray());
    }

    /// <summary>Replaces or adds a table; null leaves one out.</summary>
    public FontBuilder With(string tag, byte[]? table)
    {
        _tables[tag] = table!;
        return this;
    }

    /// <summary>A rectangle: four points on the curve.</summary>
    public static byte[] Box(int width, int height) => new Bytes()
        .U16(1).U16(0).U16(0).U16(width).U16(height).U16(3).U16(0)
        .U8(1).U8(1).U8(1).U8(1)
        .U16(0).U16(width).U16(0).U16(-width)
        .U16(0).U16(0).U16(height).U16(0).Pad(4).ToArray();

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        Bytes glyf = new(), loca = new(), hmtx = new();
        foreach (var (advance, outline) in _glyphs)
        {
            loca.U32(glyf.Length);
            glyf.Add(outline).Pad(4);
            hmtx.U16(advance).U16(0);
        }

        loca.U32(glyf.Length);
        (tables["glyf"], tables["loca"], tables["hmtx"], tables["cmap"], tables["name"]) = (glyf.ToArray(), loca.ToArray(), hmtx.ToArray(), CharacterMap(), Names());
        tables["head"] = new Bytes().U32(0x00010000).U32(0x00010000).U32(0).U32(0x5F0F3CF5).U16(3).U16(UnitsPerEm).U32(0).U32(0).U32(0).U32(0)
            .U16(0).U16(-200).U16(1000).U16(800).U16(0).U16(8).U16(2).U16(1).U16(0).ToArray();
        tables["hhea"] = new Bytes().U32(0x00010000).U16(800).U16(-200).U16(0).U16(1000).U16(0).U16(0).U16(1000).U16(1).U16(0).U16(0).U16(0).U16(0).U16(0).U16(0).U16(0)
            .U16(_glyphs.Count).ToArray();
        tables["maxp"] = new Bytes().U32(0x00010000).U16(_glyphs.Count).U16(64).U16(8).U16(64).U16(8).U16(2).U16(0).U16(0).U16(0).U16(0).U16(0).U16(0).U16(8).U16(2).ToArray();
        tables["post"] = new Bytes().U32(0x00030000).Pad(32).ToArray();
        tables["OS/2"] = Os2();
        foreach (var (tag, table) in _tables)
        {
            if (table is null) tables.Remove(tag);
            else tables[tag] = table;
        }

        return Assemble(tables);
    }

    /// <summary>A file of tables, without looking at them.</summary>
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var file = new Bytes().U32(0x00010000).U16(tables.Count).U16(0).U16(0).U16(0);
        var offset = 12 + (16 * tables.Count);
        foreach (var (tag, table) in tables)
        {
            file.Tag(tag).U32(Checksum(table)).U32(offset).U32(table.Length);
            offset += (table.Length + 3) & ~3;
        }

        foreach (var table in tables.Values) file.Add(table).Pad(4);
        return file.ToArray();
    }

    private static long Checksum(byte[] table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i++) sum = unchecked(sum + ((uint)table[i] << (24 - (8 * (i & 3)))));
        return sum;
    }

    // Format 4 with a segment for each character; what lies beyond U+FFFF needs format 12.
    private byte[] CharacterMap()
    {
        if (_characters.Keys.Any(code => code > 0xFFFF)) return GroupedMap();
        var count = _characters.Count + 1;
        var table = new Bytes().U16(0).U16(1).U16(3).U16(1).U32(12).U16(4).U16(16 + (8 * count)).U16(0).U16(2 * count).U16(0).U16(0).U16(0);
        foreach (var code in _characters.Keys) table.U16(code);
        table.U16(0xFFFF).U16(0);
        foreach (var code in _characters.Keys) table.U16(code);
        table.U16(0xFFFF);
        foreach (var (code, glyph) in _characters) table.U16(glyph - code);
        table.U16(1);
        for (var i = 0; i < count; i++) table.U16(0);
        return table.ToArray();
    }

    private byte[] GroupedMap()
    {
        var table = new Bytes().U16(0).U16(1).U16(3).U16(10).U32(12).U16(12).U16(0).U32(16 + (12 * _characters.Count)).U32(0).U32(_characters.Count);
        foreach (var (code, glyph) in _characters) table.U32(code).U32(code).U32(glyph);
        return table.ToArray();
    }

    private byte[] Names()
    {
        var texts = new (int Id, string Text)[] { (0, "Copyright The Test Project"), (1, Family), (2, "Regular"), (4, Family), (6, Family.Replace(" ", "") + "-" + Weight), (13, "Made for tests") };
        var table = new Bytes().U16(0).U16(texts.Length).U16(6 + (12 * texts.Length));
        var offset = 0;
        foreach (var (id, text) in texts)
        {
            table.U16(3).U16(1).U16(0x409).U16(id).U16(2 * text.Length).U16(offset);
            offset += 2 * text.Length;
        }

        foreach (var (_, text) in texts) table.Add(Encoding.BigEndianUnicode.GetBytes(text));
        return table.ToArray();
    }

    private byte[] Os2() => new Bytes().U16(4).U16(500).U16(Weight).U16(5).U16(LicenceBits).Pad(62, absolute: true)
        .U16(0x40).U16(0x20).U16(0xFFFF).U16(800).U16(-200).U16(0).U16(1000).U16(200).U32(1).U32(0).U16(500).U16(700).U16(0).U16(0x20).U16(2).ToArray();
}

/// <summary>Big-endian numbers in a row.</summary>
internal sealed class Bytes
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public byte[] ToArray() => [.. _bytes];

    public Bytes U8(int value)
    {
        _bytes.Add((byte)value);
        return this;
    }

    public Bytes U16(int value) => U8(value >> 8).U8(value);

    public Bytes U32(long value) => U16((int)(value >> 16)).U16((int)value);

    public Bytes Tag(string tag) => Add(Encoding.ASCII.GetBytes(tag));

    public Bytes Add(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>Zeros up to a multiple, or up to a length.</summary>
    public Bytes Pad(int to, bool absolute = false)
    {
        while (absolute ? Length < to : Length % to != 0) U8(0);
        return this;
    }
}

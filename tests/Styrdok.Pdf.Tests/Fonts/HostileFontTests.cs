using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Fonts;
using Styrdok.Testing;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Pdf.Tests.Fonts;

/// <summary>
/// Fonts made to do harm. The corpus is made here, from one small font with every table that is read. What is asked of each: a FontException or a face that can be
/// used for everything, and a bound on what was allocated; never another exception.
/// </summary>
public sealed class HostileFontTests
{
    private const long MostBytes = 200L << 20;

    private static readonly byte[] s_font = Whole().Build();

    public static TheoryData<string> Tables => [.. FontFiles.TablesOf(s_font)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_cut_anywhere_is_refused_or_still_whole_enough(string tag)
    {
        var length = FontFiles.Length(s_font, tag);
        for (var kept = 0; kept < length; kept++) Use(FontFiles.Truncated(s_font, tag, kept));
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        for (var length = 0; length < s_font.Length - 3; length++) Assert.Throws<FontException>(() => FontFace.Parse(s_font[..length]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_number_may_be_0_or_the_largest_there_is(string tag)
    {
        var (start, length) = FontFiles.Place(s_font, tag);
        foreach (var value in new ushort[] { 0, 0x7FFF, 0xFFFF })
        {
            for (var at = 0; at + 1 < length; at += 2)
            {
                var broken = (byte[])s_font.Clone();
                BinaryPrimitives.WriteUInt16BigEndian(broken.AsSpan(start + at), value);
                Use(broken);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_changes_do_no_harm(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 800; run++)
        {
            var broken = (byte[])s_font.Clone();
            for (var changes = random.Next(1, 12); changes > 0; changes--)
            {
                var at = random.Next(broken.Length);
                switch (random.Next(3))
                {
                    case 0: broken[at] = (byte)random.Next(256); break;
                    case 1: broken[at] ^= (byte)(1 << random.Next(8)); break;
                    default:
                        var count = Math.Min(random.Next(1, 32), broken.Length - at);
                        broken.AsSpan(random.Next(broken.Length - count), count).CopyTo(broken.AsSpan(at));
                        break;
                }
            }

            Use(broken);
        }
    }

    [Fact]
    public void Tables_that_share_bytes_are_refused()
    {
        var broken = (byte[])s_font.Clone();
        var record = 12 + (16 * FontFiles.TablesOf(broken).ToList().IndexOf("hmtx"));
        BinaryPrimitives.WriteUInt32BigEndian(broken.AsSpan(record + 8), (uint)FontFiles.Place(broken, "glyf").Start + 4);
        Assert.Contains("overlaps", Refused(broken), StringComparison.Ordinal);
        var first = (byte[])s_font.Clone();
        BinaryPrimitives.WriteUInt32BigEndian(first.AsSpan(12 + 8), 4);
        Assert.Contains("overlaps", Refused(first), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_listed_twice_is_refused() => Assert.Contains("twice", Refused(FontFiles.Renamed(s_font, "post", "glyf")), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16385)]
    public void An_em_of_an_impossible_size_is_refused(int units) => Assert.Contains("units per em", Refused(new FontBuilder { UnitsPerEm = units }.Build()), StringComparison.Ordinal);

    [Fact]
    public void Too_large_a_file_is_refused_unread() => Assert.Contains("4194304", Refused(new byte[FontFace.LargestFile + 1]), StringComparison.Ordinal);

    [Fact]
    public void Lists_that_all_lie_in_the_same_bytes_are_refused_and_not_walked()
    {
        // 16,383 features of 32,767 lookups each, all the same; then as many lookups with as many subtables.
        const int many = 16383;
        var features = new Bytes().U16(many);
        for (var i = 0; i < many; i++) features.Tag("liga").U16(0);
        Assert.Contains("entries", Refused(Of("GSUB", Gsub(many, features.ToArray()))), StringComparison.Ordinal);

        var ranges = new Bytes().U16(1).U16(6).U16(0xFFFF).U16(2).U16(many);
        for (var i = 0; i < many; i++) ranges.U16(0).U16(0xFFFF).U16(0);
        Assert.Throws<FontException>(() => FontFace.Parse(Of("GSUB", Table(new Lookup("tnum", 1, ranges.ToArray())))));
        Assert.Throws<FontException>(() => FontFace.Parse(Of("GSUB", Table(new Lookup("liga", 4, ranges.ToArray())))));
    }

    [Fact]
    public void More_subtables_than_any_font_needs_are_refused() => Assert.Contains(
        "subtables", Refused(Of("GPOS", Table(new Lookup("kern", 2, [.. Enumerable.Range(0, 300).Select(_ => Pairs((1, 2, 3)))])))), StringComparison.Ordinal);

    [Fact]
    public void A_name_table_whose_records_all_name_the_same_bytes_costs_one_text()
    {
        const int many = 5000;
        var names = new Bytes().U16(0).U16(many).U16(6 + (12 * many));
        for (var i = 0; i < many; i++) names.U16(1).U16(0).U16(0).U16(13).U16(60000).U16(0);
        var font = Of("name", names.Pad(6 + (12 * many) + 60000, absolute: true).ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(60000, FontFace.Parse(font).Licence.Length);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
    }

    [Theory]
    [InlineData(12, 0x110000L, 1L)]
    [InlineData(20, 0x41L, 1L)]
    [InlineData(0x41, 0x20L, 1L)]
    [InlineData(0x41, 0x42L, 0xFFFFL)]
    public void A_character_map_beyond_the_characters_or_glyphs_there_are_is_refused(int first, long last, long glyph)
    {
        var map = new Bytes().U16(0).U16(1).U16(3).U16(10).U32(12).U16(12).U16(0).U32(28).U32(0).U32(1).U32(first).U32(last).U32(glyph);
        if (first == 20) map = new Bytes().U16(0).U16(1).U16(3).U16(10).U32(12).U16(12).U16(0).U32(28).U32(0).U32(0x7FFFFFFF);
        Assert.Contains("cmap", Refused(Of("cmap", map.ToArray())), StringComparison.Ordinal);
    }

    [Fact]
    public void Outlines_that_end_too_soon_or_repeat_too_much_are_refused()
    {
        byte[] Outline(Action<Bytes> rest)
        {
            var outline = new Bytes().U16(1).U16(0).U16(0).U16(10).U16(10);
            rest(outline);
            return outline.ToArray();
        }

        foreach (var outline in new[]
        {
            Outline(o => o.U16(9).U16(0).U8(1)),
            Outline(o => o.U16(3).U16(500).U8(1).U8(1)),
            Outline(o => o.U16(3).U16(0).U8(9).U8(200).Pad(40, absolute: true)),
            new Bytes().U16(2).U16(0).U16(0).U16(10).U16(10).U16(9).U16(3).U16(0).Pad(80, absolute: true).ToArray(),
            new Bytes().U16(0x7FFF).U16(0).U16(0).U16(10).U16(10).ToArray(),
        })
        {
            var font = FontBuilder.Of("a");
            font.Glyph('b', 500, outline);
            Assert.Contains("glyf", Refused(font.Build()), StringComparison.Ordinal);
        }
    }

    private static byte[] Of(string tag, byte[] table) => FontBuilder.Of("abc").With(tag, table).Build();

    // A script that names every feature of a list; all features lie at the beginning of it, where its own tags are read as lookups.
    private static byte[] Gsub(int features, byte[] list)
    {
        var scripts = new Bytes().U16(1).Tag("latn").U16(8).U16(4).U16(0).U16(0).U16(0xFFFF).U16(features);
        for (var i = 0; i < features; i++) scripts.U16(i);
        return new Bytes().U32(0x00010000).U16(10).U16(10 + scripts.Length).U16(10).Add(scripts.ToArray()).Add(list).Pad(180000, absolute: true).ToArray();
    }

    // One of everything: composite glyphs, ligatures, tabular figures, both kinds of pairs, older kerning.
    private static FontBuilder Whole()
    {
        var font = FontBuilder.Of("AVTofi1- H\u00A0");
        font.Composite('Å', 500, 1, 4);
        var ligature = font.Glyph(null, 800);
        var figure = font.Glyph(null, 600);
        var classes = ClassPairs([1, 2], new Dictionary<int, int> { [1] = 1 }, new Dictionary<int, int> { [4] = 1 }, new[,] { { 0, 0 }, { 0, -50 } });
        return font
            .With("GPOS", Table(new Lookup("kern", 2, Pairs((1, 2, -80), (3, 4, -90)), classes) { Extension = 9 }, new Lookup("kern", 2, Pairs((2, 1, -5)))))
            .With("GSUB", Table(new Lookup("liga", 4, Ligatures(([5, 6], ligature))), new Lookup("tnum", 1, Singles((7, figure)))))
            .With("kern", Kern((1, [(1, 2, -70)])));
    }

    // Everything a document may ask of a face.
    private static void Use(byte[] font)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var face = FontFace.Parse(font);
            for (var left = 0; left < face.GlyphCount && left < 20; left++)
            {
                for (var right = 0; right < face.GlyphCount && right < 20; right++) face.Kern(left, right);
                for (var lookup = 0; lookup < face.LigatureLookups; lookup++) face.Ligature(lookup, [left, 6, 6, 6], out _);
            }

            var glyphs = Enumerable.Range(0, Math.Min(face.GlyphCount, 40)).ToList();
            PdfSubset.Build(face, glyphs);
            WebFont.Subset(face, "AVTofi1-Å H".Select(letter => (int)letter));
            Assert.All(glyphs, glyph => Assert.InRange(face.TabularFigure(glyph), 0, face.GlyphCount - 1));
        }
        catch (FontException refused)
        {
            Assert.NotEmpty(refused.Message);
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostBytes);
    }

    private static string Refused(byte[] font) => Assert.Throws<FontException>(() => FontFace.Parse(font)).Message;
}

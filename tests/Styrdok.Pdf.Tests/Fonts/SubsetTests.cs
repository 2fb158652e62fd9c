using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Styrdok.Fonts;
using Styrdok.Fonts.Subsetting;
using Styrdok.Testing;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Pdf.Tests.Fonts;

public sealed class SubsetTests
{
    private const string Letters = "Erklæring om åpenhet 0123456789 AVATo.";

    private static readonly FontFace Face = InterFaces.Regular;

    [Fact]
    public void A_web_font_read_back_has_the_glyphs_widths_kerning_and_figures_of_the_face()
    {
        var subset = FontFace.Parse(Unpack(WebFont.Subset(Face, Letters.Select(c => (int)c))));
        foreach (var c in Letters)
        {
            Assert.NotEqual(0, subset.Glyph(c));
            Assert.Equal(Face.Advance(Face.Glyph(c)), subset.Advance(subset.Glyph(c)));
        }

        Assert.Equal(0, subset.Glyph('Z'));
        Assert.Equal(Face.Kern(Face.Glyph('A'), Face.Glyph('V')), subset.Kern(subset.Glyph('A'), subset.Glyph('V')));
        Assert.True(subset.Kern(subset.Glyph('T'), subset.Glyph('o')) < 0);
        Assert.NotEqual(subset.Glyph('1'), subset.TabularFigure(subset.Glyph('1')));
        Assert.Equal(Face.Advance(Face.TabularFigure(Face.Glyph('1'))), subset.Advance(subset.TabularFigure(subset.Glyph('1'))));
        Assert.Equal(Face.Ascent, subset.Ascent);
    }

    [Fact]
    public void A_web_font_keeps_the_ligatures_of_its_letters_in_their_order_and_beside_the_figures()
    {
        // Glyphs: f 1, i 2, l 3, 1 4, ffi 5, fi 6, fl 7, tabular 1 8.
        var font = FontBuilder.Of("fil1");
        foreach (var advance in new[] { 1200, 800, 810, 600 }) font.Glyph(null, advance);
        font.With("GSUB", Table(
            new Lookup("liga", 4, Ligatures(([1, 1, 2], 5), ([1, 2], 6))), new Lookup("liga", 4, Ligatures(([1, 3], 7))), new Lookup("tnum", 1, Singles((4, 8)))));
        var subset = FontFace.Parse(Unpack(WebFont.Subset(FontFace.Parse(font.Build()), ['f', 'i', '1'])));
        int f = subset.Glyph('f'), i = subset.Glyph('i');
        Assert.Equal(1, subset.LigatureLookups);
        Assert.Equal(1200, subset.Advance(subset.Ligature(0, [f, f, i], out var three)));
        Assert.Equal(800, subset.Advance(subset.Ligature(0, [f, i], out var two)));
        Assert.Equal((3, 2), (three, two));
        Assert.Equal(600, subset.Advance(subset.TabularFigure(subset.Glyph('1'))));
    }

    [Fact]
    public void A_web_font_names_copyright_and_licence()
    {
        var subset = FontFace.Parse(Unpack(WebFont.Subset(Face, [65])));
        Assert.Equal(Face.Copyright, subset.Copyright);
        Assert.Equal(Face.Licence, subset.Licence);
        Assert.Equal("Inter-Regular", subset.PostScriptName);
    }

    [Fact]
    public void A_web_font_does_not_depend_on_the_order_of_the_characters()
    {
        var there = WebFont.Subset(Face, Letters.Select(c => (int)c));
        Assert.Equal(there, WebFont.Subset(Face, Letters.Reverse().Concat("ååå").Select(c => (int)c)));
    }

    [Fact]
    public void Characters_the_face_lacks_are_left_out()
    {
        var subset = FontFace.Parse(Unpack(WebFont.Subset(Face, ['A', 0x4E2D, 0x1F600])));
        Assert.NotEqual(0, subset.Glyph('A'));
        Assert.Equal(0, subset.Glyph(0x4E2D));
    }

    [Fact]
    public void All_of_latin_keeps_to_the_length_a_kern_table_can_say()
    {
        var all = Enumerable.Range(0x20, 0x230);
        var font = Unpack(WebFont.Subset(Face, all));
        var (start, length) = FontFiles.Place(font, "kern");
        Assert.Equal(length - 4, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(start + 6)));
        FontFace.Parse(font);
    }

    [Fact]
    public void A_subset_for_pdf_holds_the_parts_of_composite_glyphs()
    {
        var glyphs = "åäöéà".Select(c => Face.Glyph(c)).Prepend(0).ToList();
        var characters = new SortedDictionary<int, int>("åäöéà".Select((c, i) => (c, i)).ToDictionary(pair => (int)pair.c, pair => pair.i + 1));
        var program = PdfSubset.Build(Face, glyphs, characters);
        var subset = FontFace.Parse(program);
        Assert.Equal(3, subset.Glyph('ö'));
        Assert.True(subset.GlyphCount >= 6);
        Assert.Equal(Face.Advance(Face.Glyph('ö')), subset.Advance(3));
        Assert.DoesNotContain("GPOS", FontFiles.TablesOf(program));
    }

    [Fact]
    public void The_checksum_of_a_subset_is_the_magic_number() => Assert.Equal(0xB1B0AFBA, SfntFile.Checksum(PdfSubset.Build(Face, [0, 5, 6])));

    [Fact]
    public void A_subset_without_the_missing_glyph_is_refused() => Assert.Throws<ArgumentException>(() => PdfSubset.Build(Face, [4, 5]));

    [Fact]
    public void The_same_glyph_twice_gets_two_numbers()
    {
        var space = Face.Glyph(' ');
        Assert.True(FontFace.Parse(PdfSubset.Build(Face, [0, space, space], new SortedDictionary<int, int> { [' '] = 1, [0xA0] = 2 })).Glyph(0xA0) == 2);
    }

    private static byte[] Unpack(byte[] woff)
    {
        Assert.Equal("wOFF", Encoding.ASCII.GetString(woff, 0, 4));
        Assert.Equal((uint)woff.Length, BinaryPrimitives.ReadUInt32BigEndian(woff.AsSpan(8)));
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        for (int i = 0, n = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12)); i < n; i++)
        {
            var entry = woff.AsSpan(44 + (20 * i));
            int offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), packed = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var table = new byte[BinaryPrimitives.ReadUInt32BigEndian(entry[12..])];
            using Stream source = packed < table.Length ? new ZLibStream(new MemoryStream(woff, offset, packed), CompressionMode.Decompress) : new MemoryStream(woff, offset, packed);
            source.ReadExactly(table);
            tables[Encoding.ASCII.GetString(entry[..4])] = table;
        }

        if (Environment.GetEnvironmentVariable("STYRDOK_WOFF") is { Length: > 0 } path) File.WriteAllBytes(path, woff);
        return SfntFile.Assemble(tables);
    }
}

using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Styrdok.Fonts;
using Styrdok.Testing;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Pdf.Tests.Fonts;

/// <summary>
/// Fonts over which a viewer or a browser stumbles that is to show the document: they are refused before they stand in one, or come into it as all readers take them.
/// What readers take was found with FreeType, Poppler, MuPDF and the sanitizer of browsers (OTS).
/// </summary>
public sealed class UnreadableFontTests
{
    [Fact]
    public void Parts_of_parts_that_show_nothing_count_as_well()
    {
        // Nine glyphs that unfold to ten thousand million empty ones: a browser never ends.
        var font = FontBuilder.Of("a ");
        var inner = font[' '];
        for (var level = 0; level < 9; level++) inner = font.Composite(null, 500, [.. Enumerable.Repeat(inner, 13)]);
        Assert.Contains("16384 parts", Refused(font.Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(0, 3, 4)]
    [InlineData(1, 4, 0)]
    [InlineData(1, 3, 4)]
    [InlineData(1, 3, 0xFFFF)]
    public void Parts_that_are_put_together_at_points_that_are_not_there_are_refused(int words, int first, int second)
    {
        var font = FontBuilder.Of("a");
        var outline = Head(-1).U16(0x22).U16(1).U8(0).U8(0).U16(words).U16(1);
        if (words == 0) outline.U8(first).U8(second);
        else outline.U16(first).U16(second);
        font.Glyph('b', 500, outline.ToArray());
        Assert.Contains("put", Refused(font.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_are_put_together_at_points_that_are_there_pass()
    {
        var font = FontBuilder.Of("a");
        font.Glyph('b', 500, Head(-1).U16(0x22).U16(1).U8(0).U8(0).U16(0).U16(1).U8(3).U8(3).ToArray());
        Assert.Equal(3, FontFace.Parse(font.Build()).GlyphCount);
    }

    [Fact]
    public void Outlines_that_readers_do_not_draw_are_refused()
    {
        var manyPoints = Head(1).U16(39_999).U16(0);
        for (var i = 0; i < 200; i++) manyPoints.U8(0x3F).U8(199);
        manyPoints.Pad(90_000, absolute: true);
        var manyContours = Head(5_000);
        for (var i = 0; i < 5_000; i++) manyContours.U16(i);
        manyContours.U16(0);
        for (var i = 0; i < 25; i++) manyContours.U8(0x3F).U8(199);
        manyContours.Pad(30_000, absolute: true);
        foreach (var (outline, words) in new (Bytes, string)[]
        {
            (manyPoints, "40000 points"),
            (manyContours, "5000 contours"),
            (Head(2).U16(3).U16(3).U16(0).Pad(60, absolute: true), "out of order"),
            (Head(1).U16(1).U16(0).U8(1).U8(0x41).Pad(40, absolute: true), "says what nobody knows"),
            (Head(1).U16(1).U16(0).U8(0x81).U8(1).Pad(40, absolute: true), "says what nobody knows"),
            (Head(-2).U16(2).U16(1).U16(0), "-2 contours"),
            (new Bytes().U16(1).U16(20).U16(0).U16(10).U16(10).U16(3).U16(0).Pad(60, absolute: true), "a box"),
            (Head(-1).U16(0x102).U16(1).U16(0).U16(9), "ends before"),
        })
        {
            var font = FontBuilder.Of("a");
            font.Glyph('b', 500, outline.ToArray());
            Assert.Contains(words, Refused(font.Build()), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("head", 0, 2)]
    [InlineData("head", 12, 0)]
    [InlineData("head", 36, 0x7FFF)]
    [InlineData("head", 52, 1)]
    [InlineData("hhea", 0, 0)]
    [InlineData("hhea", 32, 5)]
    [InlineData("maxp", 0, 2)]
    [InlineData("maxp", 14, 4)]
    [InlineData("OS/2", 0, 6)]
    public void A_table_of_a_form_that_browsers_drop_is_refused(string tag, int at, int value)
    {
        var font = FontBuilder.Of("a").Build();
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(FontFiles.Place(font, tag).Start + at), (ushort)value);
        Assert.Contains($"'{tag}'", Refused(font), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cvt ", 7)]
    [InlineData("fpgm", 128 << 10)]
    [InlineData("prep", 128 << 10)]
    public void Hints_that_browsers_drop_are_refused(string tag, int length) =>
        Assert.Contains($"'{tag.Trim()}'", Refused(FontBuilder.Of("a").With(tag, new byte[length]).Build()), StringComparison.Ordinal);

    [Fact]
    public void A_font_of_more_ligatures_than_text_has_is_refused()
    {
        var font = FontBuilder.Of("ab");
        var ligatures = Enumerable.Range(0, 1_025).Select(_ => (Parts: new[] { 1, 2 }, Glyph: font.Glyph(null, 500))).ToArray();
        Assert.Contains("1024 ligatures", Refused(font.With("GSUB", Table(new Lookup("liga", 4, Ligatures(ligatures)))).Build()), StringComparison.Ordinal);
        Assert.Equal(1, FontFace.Parse(font.With("GSUB", Table(new Lookup("liga", 4, Ligatures(ligatures[..1_024])))).Build()).LigatureLookups);
    }

    [Fact]
    public void Pairs_are_looked_up_a_bounded_number_of_times()
    {
        // All subtables but one cover every letter and hold no pair of them; the last one holds one pair for each.
        const int letters = 1_000;
        var font = new FontBuilder();
        for (var letter = 0; letter < letters; letter++) font.Glyph(0x4E00 + letter, 500);
        var nothing = Pairs([.. Enumerable.Range(1, letters).Select(left => (left, 0xFFFF, 5))]);
        var pairs = Pairs([.. Enumerable.Range(1, letters).Select(left => (left, 1, -50))]);
        byte[] Cut(int before)
        {
            var lookup = new Lookup("kern", 2, [.. Enumerable.Repeat(nothing, before), pairs]) { Extension = 9 };
            return WebFont.Subset(FontFace.Parse(font.With("GPOS", Table(lookup)).Build()), Enumerable.Range(0x4E00, letters));
        }

        Assert.Equal(letters, Kerned(Cut(1)));
        Assert.InRange(Kerned(Cut(100)), 1, letters / 2);
    }

    [Fact]
    public void A_font_without_an_OS2_table_gets_one_in_a_page()
    {
        var page = TableOf(WebFont.Subset(FontFace.Parse(FontBuilder.Of("ab").With("OS/2", null).Build()), ['a', 'b']), "OS/2");
        Assert.Equal([0, 400, 5, 'a', 'b', 800, 800, 200], new[] { 0, 4, 6, 64, 66, 68, 74, 76 }.Select(at => (int)BinaryPrimitives.ReadUInt16BigEndian(page.AsSpan(at))));
        Assert.Equal(78, page.Length);
    }

    [Fact]
    public void Names_that_are_too_long_for_the_table_of_a_page_are_left_out()
    {
        // One byte a letter in the font, two in the page.
        var texts = new (int Id, string Text)[] { (0, "Copyright"), (6, "Long"), (13, new string('x', 40_000)), (14, "https://fonts.example") };
        var table = new Bytes().U16(0).U16(texts.Length).U16(6 + (12 * texts.Length));
        var at = 0;
        foreach (var (id, text) in texts)
        {
            table.U16(1).U16(0).U16(0).U16(id).U16(text.Length).U16(at);
            at += text.Length;
        }

        foreach (var (_, text) in texts) table.Add(Encoding.ASCII.GetBytes(text));
        var names = TableOf(WebFont.Subset(FontFace.Parse(FontBuilder.Of("a").With("name", table.ToArray()).Build()), ['a']), "name");
        Assert.Equal([0, 6, 14], Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(names.AsSpan(2))).Select(i => (int)BinaryPrimitives.ReadUInt16BigEndian(names.AsSpan(12 + (12 * i)))));
        Assert.EndsWith("https://fonts.example", Encoding.BigEndianUnicode.GetString(names), StringComparison.Ordinal);
    }

    private static Bytes Head(int contours) => new Bytes().U16(contours).U16(0).U16(0).U16(10).U16(10);

    private static string Refused(byte[] font)
    {
        var refused = Assert.Throws<FontException>(() => FontFace.Parse(font));
        Assert.Equal(FontFault.Damaged, refused.Fault);
        return refused.Message;
    }

    private static int Kerned(byte[] woff) => TableOf(woff, "kern") is { Length: > 0 } kern ? BinaryPrimitives.ReadUInt16BigEndian(kern.AsSpan(10)) : 0;

    // A table of a WOFF file (WOFF 1.0, 4).
    private static byte[] TableOf(byte[] woff, string tag)
    {
        for (int i = 0, n = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12)); i < n; i++)
        {
            var entry = woff.AsSpan(44 + (20 * i), 20);
            if (Encoding.ASCII.GetString(entry[..4]) != tag) continue;
            int offset = BinaryPrimitives.ReadInt32BigEndian(entry[4..]), packed = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            if (packed == BinaryPrimitives.ReadInt32BigEndian(entry[12..])) return woff[offset..(offset + packed)];
            using var unpacked = new MemoryStream();
            using (var zlib = new ZLibStream(new MemoryStream(woff, offset, packed), CompressionMode.Decompress)) zlib.CopyTo(unpacked);
            return unpacked.ToArray();
        }

        return [];
    }
}

using System;
using System.Linq;
using Styrdok.Fonts;
using Styrdok.Testing;

namespace Styrdok.Pdf.Tests.Fonts;

public sealed class CompositeTests
{
    // Glyphs: a 1, ring 2, accent 3, å 4 of a and ring, ǻ 5 of å and accent; then one with every size of argument and scale.
    private static FontBuilder Font()
    {
        var font = FontBuilder.Of("a˚´");
        font.Composite('å', 500, 1, 2);
        font.Composite('ǻ', 500, 4, 3);
        var parts = new Bytes().U16(0xFFFF).U16(0).U16(0).U16(600).U16(700)
            .U16(0x22).U16(1).U8(5).U8(-7)
            .U16(0x2B).U16(2).U16(30).U16(-40).U16(0x2000)
            .U16(0x62).U16(3).U8(1).U8(2).U16(0x4000).U16(0x1000)
            .U16(0x1A2).U16(4).U8(0).U8(0).U16(0x3000).U16(0x0100).U16(0).U16(0x3000)
            .U16(0x103).U16(5).U16(0).U16(0).U16(1).U8(0x4F).Pad(4);
        font.Glyph('x', 700, parts.ToArray());
        return font;
    }

    [Theory]
    [InlineData("å")]
    [InlineData("ǻ")]
    [InlineData("xåa")]
    public void Parts_are_renumbered_however_deep_they_are_nested_and_whatever_their_flags(string letters)
    {
        var source = Font().Build();
        var face = FontFace.Parse(source);
        var program = PdfSubset.Build(face, [0, .. letters.Select(letter => face.Glyph(letter))]);
        FontFace.Parse(With(program, source));
        Outline embedded = new(program), original = new(source);
        for (var i = 0; i < letters.Length; i++)
        {
            Assert.NotEmpty(original.Of(face.Glyph(letters[i])));
            Assert.Equal(original.Of(face.Glyph(letters[i])), embedded.Of(i + 1));
            Assert.Equal(original.Advance(face.Glyph(letters[i])), embedded.Advance(i + 1));
        }
    }

    [Fact]
    public void Only_the_parts_that_are_used_come_along() =>
        Assert.Equal(5, MaxpCount(PdfSubset.Build(FontFace.Parse(Font().Build()), [0, 4, 1])) + 1);

    [Fact]
    public void A_subset_is_the_same_bytes_each_time_and_differs_with_its_glyphs()
    {
        var source = Font().Build();
        Assert.Equal(PdfSubset.Build(FontFace.Parse(source), [0, 5, 6]), PdfSubset.Build(FontFace.Parse((byte[])source.Clone()), [0, 5, 6]));
        Assert.NotEqual(PdfSubset.Build(FontFace.Parse(source), [0, 5, 6]), PdfSubset.Build(FontFace.Parse(source), [0, 6, 5]));
    }

    [Fact]
    public void A_glyph_made_of_itself_is_refused_however_long_the_way_round()
    {
        var font = FontBuilder.Of("a");
        font.Composite('b', 500, 4);
        font.Composite('c', 500, 2);
        font.Composite('d', 500, 3);
        Assert.Contains("itself", Refused(font), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_glyphs_that_would_unfold_to_billions_of_points_are_refused()
    {
        var font = FontBuilder.Of("a");
        for (var level = 0; level < 12; level++) font.Composite(null, 500, [.. Enumerable.Repeat(font.Count - 1, 200)]);
        Assert.Contains("points", Refused(font), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_nested_without_end_are_refused()
    {
        var font = FontBuilder.Of("a");
        var first = font.Count;
        for (var level = 0; level < 60; level++) font.Composite(null, 500, first + level + 1);
        font.Glyph('b', 500);
        Assert.Contains("deep", Refused(font), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_not_there_is_refused()
    {
        var font = FontBuilder.Of("a");
        font.Composite('b', 500, 77);
        Assert.Contains("77", Refused(font), StringComparison.Ordinal);
    }

    private static string Refused(FontBuilder font)
    {
        var error = Assert.Throws<FontException>(() => FontFace.Parse(font.Build()));
        Assert.Equal(FontFault.Damaged, error.Fault);
        return error.Message;
    }

    // A subset for a PDF has no character map; with the source's it can be read whole again.
    private static byte[] With(byte[] program, byte[] source)
    {
        var tables = new System.Collections.Generic.SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["cmap"] = Table(source, "cmap") };
        foreach (var tag in FontFiles.TablesOf(program)) tables[tag] = Table(program, tag);
        tables["cmap"] = new Bytes().U16(0).U16(1).U16(3).U16(1).U32(12).U16(4).U16(24).U16(0).U16(2).U16(0).U16(0).U16(0).U16(0xFFFF).U16(0).U16(0xFFFF).U16(1).U16(0).ToArray();
        return FontBuilder.Assemble(tables);
    }

    private static byte[] Table(byte[] font, string tag)
    {
        var (start, length) = FontFiles.Place(font, tag);
        return font.AsSpan(start, length).ToArray();
    }

    private static int MaxpCount(byte[] font)
    {
        var (start, _) = FontFiles.Place(font, "maxp");
        return (font[start + 4] << 8) | font[start + 5];
    }
}

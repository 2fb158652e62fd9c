using System;
using System.Linq;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Meta;
using Styrdok.Testing;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Pdf.Tests.Fonts;

public sealed class LigatureTests
{
    // Glyphs: f 1, i 2, l 3, ffi 4, fi 5, ff 6.
    private static FontBuilder Font(int extension = 0)
    {
        var font = FontBuilder.Of("fil");
        foreach (var advance in new[] { 1200, 800, 900 }) font.Glyph(null, advance);
        return font.With("GSUB", Table(new Lookup("liga", 4, Ligatures(([1, 1, 2], 4), ([1, 2], 5), ([1, 1], 6))) { Extension = extension }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void The_first_ligature_listed_that_fits_is_taken(int extension)
    {
        var face = FontFace.Parse(Font(extension).Build());
        Assert.Equal(1, face.LigatureLookups);
        Assert.Equal((4, 3), Of(face, 1, 1, 2, 3));
        Assert.Equal((5, 2), Of(face, 1, 2));
        Assert.Equal((6, 2), Of(face, 1, 1));
        Assert.Equal((0, 0), Of(face, 1));
        Assert.Equal((0, 0), Of(face, 2, 1));
    }

    [Fact]
    public void Inter_has_no_ligatures_of_this_kind() => Assert.Equal(0, InterFaces.Regular.LigatureLookups);

    [Fact]
    public void A_ligature_of_a_glyph_that_is_not_there_is_damaged() =>
        Assert.Throws<FontException>(() => FontFace.Parse(Font().With("GSUB", Table(new Lookup("liga", 4, Ligatures(([1, 2], 99))))).Build()));

    [Fact]
    public void A_ligature_has_a_cid_of_its_own_for_each_text_and_tounicode_gives_all_its_characters()
    {
        var face = FontFace.Parse(Font().Build());
        var document = new PdfDocument(new DocumentInfo { Title = "T", Language = "nb" });
        var page = document.AddPage();
        var font = document.Font(face);
        page.Text(
            new GlyphRun
            {
                Font = font,
                Size = 10,
                Colour = PdfColour.Black,
                Glyphs = [new RunGlyph(4, 'f', 0, "ffi"), new RunGlyph(5, 'f', 0, "fi"), new RunGlyph(4, 'f', 0, "ffi"), new RunGlyph(5, 0xFB01), new RunGlyph(4, 'f', 0, "f\U0001D41F" + "i")],
            },
            50,
            50,
            document.Root.Add("P"));
        var written = new WrittenObjects(document);
        var type0 = written.With("/Subtype/Type0").Single().Body;
        var map = written.Data(WrittenObjects.Reference(type0, "ToUnicode"));
        Assert.Contains("4 beginbfchar\n<0001><006600660069>\n<0002><00660069>\n<0003><FB01>\n<0004><0066D835DC1F0069>\n", map, StringComparison.Ordinal);
        Assert.Contains("/W[0[600 1200 800 800 1200 ]]", written.With("/CIDFontType2").Single().Body, StringComparison.Ordinal);
        Assert.Contains("[<00010002000100030004>]TJ", written.Data(WrittenObjects.Reference(written.With("/Type/Page/").Single().Body, "Contents")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("f\0")]
    [InlineData("f\uFEFF")]
    public void A_text_that_cannot_be_extracted_is_refused(string text)
    {
        var document = new PdfDocument(new DocumentInfo { Title = "T", Language = "nb" });
        var page = document.AddPage();
        var run = new GlyphRun { Font = document.Font(FontFace.Parse(Font().Build())), Size = 10, Colour = PdfColour.Black, Glyphs = [new RunGlyph(4, 'f', 0, text)] };
        Assert.Throws<PdfException>(() => page.Text(run, 50, 50, document.Root.Add("P")));
    }

    private static (int Glyph, int Length) Of(FontFace face, params int[] glyphs)
    {
        var glyph = face.Ligature(0, glyphs, out var length);
        return (glyph, length);
    }
}

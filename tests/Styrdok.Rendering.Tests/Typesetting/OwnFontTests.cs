using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Fonts;
using Styrdok.Rendering.Tests.Html;
using Styrdok.Testing;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Text;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>Documents set in fonts that the tests build: ligatures, borrowed signs, and that what is embedded is what the font holds.</summary>
public sealed class OwnFontTests
{
    private static readonly byte[] s_regular = Font("Own Sans", 400).Build();
    private static readonly byte[] s_bold = Font("Own Sans", 600).Build();

    private static FontSet Own => FontSet.Of(FontFamily.Of(FontFace.Parse(s_regular), semiBold: FontFace.Parse(s_bold)));

    public static TheoryData<string> Samples => new(RenderingTests.Samples.Keys);

    [Fact]
    public void A_ligature_is_one_glyph_that_stands_for_all_its_letters()
    {
        var text = Shape(new TextRun("av ffi fi", Body, []));
        Assert.Equal(["a", "v", " ", "ffi", " ", "fi"], text.Glyphs.Select(text.TextOf));
        Assert.Equal(text.Glyphs.Count, text.Cells().Length);
        Assert.Equal(10 * (0.5 + 0.5 + 0.5 + 1.2 + 0.5 + 0.8), text.Width, 6);
        Assert.Equal(BreakOpportunity.Space, text.Cells()[2].After);
    }

    [Theory]
    [InlineData("f\u00ADi")]
    [InlineData("f\u200Di")]
    [InlineData("f i")]
    public void No_ligature_stands_where_a_word_may_be_cut(string text) => Assert.DoesNotContain(Shape(new TextRun(text, Body, [])).Glyphs, glyph => glyph.Ligature != 0);

    [Fact]
    public void A_ligature_before_a_soft_hyphen_leaves_the_place_to_cut_behind_it()
    {
        var text = Shape(new TextRun("fi\u00ADfi", Body, []));
        Assert.Equal(["fi", "fi"], text.Glyphs.Select(text.TextOf));
        Assert.Equal(BreakOpportunity.SoftHyphen, text.Cells()[0].After);
    }

    [Fact]
    public void No_ligature_reaches_over_a_change_of_style_or_into_spaced_letters()
    {
        Assert.DoesNotContain(Shape(new TextRun("f", Body, []), new TextRun("i", Body with { Slanted = true }, [])).Glyphs, glyph => glyph.Ligature != 0);
        Assert.DoesNotContain(Shape(new TextRun("ffi fi", Body with { Tracking = 20 }, [])).Glyphs, glyph => glyph.Ligature != 0);
    }

    [Fact]
    public void A_sign_that_the_font_lacks_is_set_in_inter_and_a_letter_is_not()
    {
        var text = Shape(new TextRun("a → b", Body, []));
        Assert.Equal(["a ", "→", " b"], text.Runs.Select(run => run.Text));
        Assert.Equal("Inter-Regular", text.Runs[1].Look.Face.Name);
        Assert.Equal("OwnSans-400", text.Runs[2].Look.Face.Name);
        Assert.Equal('Ж', Assert.Throws<TypesettingException>(() => Shape(new TextRun("a Ж", Body, []))).CodePoint);
    }

    [Fact]
    public void A_weight_that_is_not_there_is_set_in_the_nearest_one()
    {
        FontFace regular = FontFace.Parse(s_regular), bold = FontFace.Parse(s_bold);
        var two = FontFamily.Of(regular, semiBold: bold);
        Assert.Equal([regular, regular, regular, bold], [two.Light, two.Regular, two.Medium, two.SemiBold]);
        var medium = FontFamily.Of(regular, medium: bold);
        Assert.Same(bold, medium.SemiBold);
        Assert.Same(regular, FontFamily.Of(regular).SemiBold);
    }

    [Fact]
    public void Fields_are_typed_in_a_font_that_has_every_letter_that_can_be_typed()
    {
        Assert.Equal("Inter-Regular", Own.Form.PostScriptName);
        Assert.Equal("Inter-Regular", FontSet.Inter.Form.PostScriptName);
        var whole = FontFace.Parse(FontBuilder.Of(FontBuilder.Nordic + new string(Enumerable.Range(0xA1, 0x5F).Select(code => (char)code).Except(FontBuilder.Nordic).ToArray()) + "‚ƒ†‡ˆ‰‹ŒœŸ˜™›").Build());
        Assert.Same(whole, FontSet.Of(FontFamily.Of(whole)).Form);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_outline_in_a_document_is_one_of_the_fonts_own(string name)
    {
        Dictionary<string, HashSet<string>> sources = new(StringComparer.Ordinal)
        {
            ["own"] = Outlines(s_regular), ["own-bold"] = Outlines(s_bold),
        };
        foreach (var face in new[] { InterFaces.Light, InterFaces.Regular, InterFaces.Medium, InterFaces.SemiBold }) sources[face.PostScriptName] = Outlines(face.File.ToArray());

        foreach (var fonts in new[] { FontSet.Inter, Own })
        {
            var programs = Programs(DocumentTypesetter.Render(RenderingTests.Samples[name](), Themes.Ledger, fonts).Bytes.ToArray());
            Assert.NotEmpty(programs);
            foreach (var program in programs)
            {
                var embedded = Outlines(program);
                Assert.Contains(sources, source => embedded.IsSubsetOf(source.Value));
            }
        }
    }

    [Fact]
    public void A_page_brings_the_family_and_the_signs_it_lacks()
    {
        var family = FontFamily.Of(FontFace.Parse(s_regular), semiBold: FontFace.Parse(s_bold));
        var document = Pages.Policy with { Title = TextUnit.Of("Mål → resultat") };
        var page = new Styrdok.Html.HtmlRenderer(Pages.Shipped, Pages.Theme).Render(document, family);
        Assert.Contains("--family:\"Own Sans\",Inter,system-ui,sans-serif;", page, StringComparison.Ordinal);
        Assert.Contains("@font-face{font-family:\"Own Sans\";font-weight:300 500;", page, StringComparison.Ordinal);
        Assert.Contains("@font-face{font-family:\"Own Sans\";font-weight:600;", page, StringComparison.Ordinal);
        Assert.Contains("@font-face{font-family:Inter;font-weight:400;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_whose_name_would_end_the_style_sheet_is_called_by_its_letters()
    {
        var family = FontFamily.Of(FontFace.Parse(Font("X\"};</style><script>*/", 400).Build()));
        Assert.Equal("Xstylescript", family.Name);
        var page = new Styrdok.Html.HtmlRenderer(Pages.Shipped, Pages.Theme).Render(Pages.Policy, family);
        Assert.DoesNotContain("</style><script>*/", page, StringComparison.Ordinal);
    }

    private static Look Body => new() { Name = "Body", Face = Own.MetricsOf(TypeWeight.Regular), Size = 10, Leading = 16, Colour = new Rgb(0, 0, 0) };

    private static ShapedText Shape(params TextRun[] runs) => Shaper.Shape(runs, null);

    // All Nordic letters, ligatures ffi and fi, one composite letter.
    private static FontBuilder Font(string family, int weight)
    {
        var font = FontBuilder.Of(FontBuilder.Nordic + "\u200D", family, weight);
        font.Composite('ǻ', 500, font['å'], font['e']);
        int ffi = font.Glyph(null, 1200), fi = font.Glyph(null, 800);
        return font.With("GSUB", Table(new Lookup("liga", 4, Ligatures(([font['f'], font['f'], font['i']], ffi), ([font['f'], font['i']], fi)))));
    }

    private static HashSet<string> Outlines(byte[] font)
    {
        var outline = new Outline(font);
        return [.. Enumerable.Range(0, outline.Count).Select(glyph => outline.Advance(glyph).ToString(CultureInfo.InvariantCulture) + " " + outline.Of(glyph))];
    }

    // Font programs are the streams with a Length1 (ISO 32000-1, 9.9); streams are never inside object streams.
    private static List<byte[]> Programs(byte[] pdf)
    {
        var programs = new List<byte[]>();
        var text = Encoding.Latin1.GetString(pdf);
        foreach (Match match in Regex.Matches(text, @"/Length1 (\d+)[^>]*>>\s*stream\r?\n"))
        {
            var program = new byte[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)];
            using var zlib = new ZLibStream(new MemoryStream(pdf, match.Index + match.Length, pdf.Length - match.Index - match.Length), CompressionMode.Decompress);
            zlib.ReadExactly(program);
            programs.Add(program);
        }

        return programs;
    }
}

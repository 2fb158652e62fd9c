using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Typesetting.Text;

public sealed class ShaperTests
{
    private static readonly Look Body = new() { Name = "Body", Face = new PlainFace(), Size = 10, Leading = 16, Colour = new Rgb(0, 0, 0) };

    [Fact]
    public void Kerning_and_tracking_stand_between_letters_and_not_after_the_last()
    {
        Assert.Equal(9, Shape("AV", Body).Width, 6);
        Assert.Equal(8.8, Shape("AV", Body with { Tracking = -20 }).Width, 6);
    }

    [Fact]
    public void Tabular_figures_all_have_the_width_of_the_widest()
    {
        Assert.Equal(9, Shape("10", Body).Width, 6);
        Assert.Equal(10, Shape("10", Body with { Tabular = true }).Width, 6);
        Assert.Equal(50, Shape("10", Body with { Tabular = true }).Glyphs[0].Before);
    }

    [Fact]
    public void A_missing_glyph_is_reported_with_character_font_and_unit()
    {
        var error = Assert.Throws<TypesettingException>(() => Shaper.Shape([new TextRun("a一b", Body, [])], "goals/x/text"));
        Assert.Equal(0x4E00, error.CodePoint);
        Assert.Equal("Plain", error.Font);
        Assert.Equal("goals/x/text", error.Unit);
        Assert.Contains("U+4E00", error.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u2011', '-')]
    [InlineData('\u00A0', ' ')]
    public void A_substitute_keeps_the_character_that_was_written(char written, char shown)
    {
        var glyph = Shape("a" + written + "b", Body).Glyphs[1];
        Assert.Equal(written, glyph.CodePoint);
        Assert.Equal(shown, glyph.Glyph);
    }

    [Fact]
    public void A_soft_hyphen_is_no_glyph() => Assert.Equal("ab", string.Concat(Shape("a\u00ADb", Body).Glyphs.Select(glyph => (char)glyph.CodePoint)));

    private static ShapedText Shape(string text, Look look) => Shaper.Shape([new TextRun(text, look, [])], null);
}

using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

public sealed class SvgTests
{
    [Theory]
    [InlineData("<text x='1'>hei</text>", "Text")]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("<image href='https://example.org/a.png'/>", "<image>")]
    [InlineData("<use href='#a'/>", "no 'a'")]
    [InlineData("<use/>", "<use>")]
    [InlineData("<use id='a' href='#a'/>", "back to itself")]
    [InlineData("<g id='a'><use href='#a'/></g>", "back to itself")]
    [InlineData("<use href='other.svg#a'/>", "outside the file")]
    [InlineData("<a href='#x'/>", "<a>")]
    [InlineData("<path d='M0 0H1' onclick='alert(1)'/>", "onclick")]
    [InlineData("<g><animate/></g>", "<animate>")]
    [InlineData("<symbol><script/></symbol>", "<script>")]
    [InlineData("<blink/>", "<blink>")]
    [InlineData("<path d='M0 0H1' clip-path='url(#a)'/>", "no 'a'")]
    [InlineData("<path d='M0 0H1' clip-path='inset(3px)'/>", "inset")]
    [InlineData("<path d='M0 0H1' fill='url(https://example.org/#a)'/>", "outside the file")]
    [InlineData("<path d='M0 0H1' style='background: url(https://example.org/)'/>", "outside the file")]
    [InlineData("<pattern id='p'/><path d='M0 0H1' fill='url(#p)'/>", "Patterns")]
    [InlineData("<linearGradient id='r' spreadMethod='mirror'><stop/></linearGradient><path d='M0 0H1' fill='url(#r)'/>", "mirror")]
    [InlineData("<linearGradient id='r' href='#s'/><linearGradient id='s' href='#r'/><path d='M0 0H1' fill='url(#r)'/>", "back to each other")]
    [InlineData("<style>g path{fill:red}</style>", "g path")]
    [InlineData("<style>@media print{path{fill:red}}</style>", "@media")]
    [InlineData("<style>path{fill:red!important}</style><path d='M0 0H1'/>", "!important")]
    [InlineData("<style>path{fill:red</style>", "does not end")]
    [InlineData("<rect width='10em' height='1'/>", "10em")]
    [InlineData("<path d='M0 0H1' stroke='#000' stroke-dasharray='1 -1'/>", "negative")]
    [InlineData("<foreignObject/>", "<foreignObject>")]
    [InlineData("<path d='M0 0H1' fill='url(#a)'/>", "no 'a'")]
    [InlineData("<path d='M0 0H1' filter='url(#a)'/>", "filter")]
    [InlineData("<path d='M0 0H1' style='mask:url(#m)'/>", "mask")]
    [InlineData("<path d='L0 0'/>", "path data")]
    [InlineData("<path d='M0 0 A1 1 0 2 0 3 3'/>", "path data")]
    [InlineData("<path d='M0 0Z5 5'/>", "path data")]
    [InlineData("<path d='M0'/>", "number")]
    [InlineData("<path d='M1e9 0'/>", "number")]
    [InlineData("<g transform='spin(3)'/>", "spin")]
    [InlineData("<polygon points='1 2 3'/>", "pairs")]
    [InlineData("<path d='M0 0H1' fill='crimsen'/>", "crimsen")]
    public void What_would_be_lost_is_refused_with_its_line(string element, string named)
    {
        var error = Assert.Throws<ImageException>(() => SvgImage.Parse($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n\n{element}</svg>"));
        Assert.Equal(3, error.Line);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'/>")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg viewBox='0 0 1 1'/>")]
    [InlineData("<svg viewBox='0 0 1 1'>")]
    [InlineData("not xml")]
    [InlineData("")]
    [InlineData("<html/>")]
    [InlineData("<svg/>")]
    [InlineData("<svg viewBox='0 0 0 5'/>")]
    [InlineData("<svg viewBox='0 0 5'/>")]
    public void What_is_no_svg_with_a_size_is_refused(string source) => Assert.Throws<ImageException>(() => SvgImage.Parse(source));

    [Fact]
    public void A_document_type_with_entities_is_answered_in_the_words_of_somebody_who_draws()
    {
        var error = Assert.Throws<ImageException>(() => SvgImage.Parse("<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>\n<svg xmlns='&ns_svg;' viewBox='0 0 1 1'/>"));
        Assert.Contains("export the drawing as plain SVG", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("XmlReader", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused_before_a_tree_is_built()
    {
        var deep = "<svg viewBox='0 0 1 1'>" + string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000)) + "</svg>";
        Assert.Contains("deep", Assert.Throws<ImageException>(() => SvgImage.Parse(deep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_elements_and_too_long_sources_are_refused()
    {
        Assert.Throws<ImageException>(() => SvgImage.Parse("<svg viewBox='0 0 1 1'>" + string.Concat(Enumerable.Repeat("<g/>", 20_001)) + "</svg>"));
        Assert.Throws<ImageException>(() => SvgImage.Parse("<svg viewBox='0 0 1 1'><desc>" + new string('a', 1 << 20) + "</desc></svg>"));
    }

    [Theory]
    [InlineData("<path d='M1 2h3v4H0V9z'/>", "1 2 m 4 2 l 4 6 l 0 6 l 0 9 l h")]
    [InlineData("<path d='M1 1 2 2'/>", "1 1 m 2 2 l")]
    [InlineData("<path d='m1.5.5-1-1'/>", "1.5 0.5 m 0.5 -0.5 l")]
    [InlineData("<path d='M0 0C1 0 2 1 2 2S3 4 4 4'/>", "0 0 m 1 0 2 1 2 2 c 2 3 3 4 4 4 c")]
    [InlineData("<path d='M0 0Q3 0 3 3'/>", "0 0 m 2 0 3 1 3 3 c")]
    [InlineData("<polygon points='0,0 1,0 1,1'/>", "0 0 m 1 0 l 1 1 l h")]
    [InlineData("<rect x='1' y='2' width='3' height='4'/>", "1 2 m 4 2 l 4 6 l 1 6 l h")]
    public void Outlines_become_path_operators(string element, string operators) =>
        Assert.Contains(operators, Content(element), StringComparison.Ordinal);

    [Fact]
    public void An_arc_ends_exactly_where_it_says() => Assert.Contains("580 520 c", Content("<path d='M188 520A196 196 0 0 1 580 520Z'/>"), StringComparison.Ordinal);

    [Fact]
    public void Opacity_is_multiplied_from_group_to_shape()
    {
        var store = new ObjectStore();
        SvgImage.Parse("<svg viewBox='0 0 9 9'><g opacity='.5'><path d='M0 0H1' opacity='.5' fill-opacity='.4'/></g></svg>").Write(store);
        Assert.Contains("/ca 0.1", Encoding.ASCII.GetString(store.Objects[0]!.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#fff", "1 1 1 rg")]
    [InlineData("#FF0000", "1 0 0 rg")]
    [InlineData("rgb(0, 255, 0)", "0 1 0 rg")]
    [InlineData("currentColor", "0 0 0 rg")]
    public void Colours_are_read(string colour, string operators) => Assert.Contains(operators, Content($"<path d='M0 0H1V1Z' fill='{colour}'/>"), StringComparison.Ordinal);

    [Fact]
    public void Shapes_without_paint_or_hidden_draw_nothing() =>
        Assert.DoesNotContain(" m", Content("<path d='M0 0H1' fill='none'/><g display='none'><path d='M0 0H1'/></g>"), StringComparison.Ordinal);

    private static string Content(string elements)
    {
        var store = new ObjectStore();
        SvgImage.Parse($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{elements}</svg>").Write(store);
        return Encoding.ASCII.GetString(store.Objects[0]!.Data!).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
    }
}

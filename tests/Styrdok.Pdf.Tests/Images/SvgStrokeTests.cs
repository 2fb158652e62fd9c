using System;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

public sealed class SvgStrokeTests
{
    [Theory]
    [InlineData("stroke-dasharray='3 1' stroke-dashoffset='2'", "[3 1 ] 2 d")]
    [InlineData("stroke-dasharray='3 1' stroke-dashoffset='-1'", "[3 1 ] 7 d")]
    [InlineData("stroke-dasharray='3' stroke-dashoffset='-7'", "[3 ] 5 d")]
    [InlineData("stroke-dasharray='0 0'", "[] 0 d")]
    [InlineData("", "[] 0 d")]
    public void Dashes_begin_where_the_drawing_says(string attributes, string operators) =>
        Assert.Contains(operators, Content($"<path d='M0 0H9' stroke='black' {attributes}/>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("marker-end='url(#arrow)'", "marker-end")]
    [InlineData("style='mix-blend-mode: multiply'", "mix-blend-mode")]
    [InlineData("paint-order='stroke'", "paint-order")]
    [InlineData("stroke-dasharray='1 -1'", "stroke-dasharray")]
    public void What_would_be_painted_otherwise_is_refused_with_its_line(string attribute, string named)
    {
        var error = Assert.Throws<ImageException>(() => Content($"\n<path d='M0 0H9' stroke='black' {attribute}/>"));
        Assert.Equal(2, error.Line);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Corners_of_a_rectangle_may_be_wider_than_high()
    {
        var content = Content("<rect x='1' y='2' width='10' height='8' rx='3' ry='2'/>");
        Assert.Contains("4 2 m", content, StringComparison.Ordinal);
        Assert.Contains("11 4 c", content, StringComparison.Ordinal);
        Assert.Equal(4, content.Split(" c\n").Length - 1);
    }

    [Theory]
    [InlineData("width='10' height='8' ry='0'", 4)]
    [InlineData("width='0' height='8'", 0)]
    public void A_rectangle_has_as_many_sides_as_it_shows(string size, int lines) =>
        Assert.Equal(lines == 0 ? 0 : lines - 1, Content($"<rect x='1' y='2' {size}/>").Split(" l\n").Length - 1);

    private static string Content(string elements)
    {
        var store = new ObjectStore();
        var number = SvgImage.Parse($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>{elements}</svg>").Write(store);
        return Encoding.Latin1.GetString(store.Objects[number - 1]!.Data!);
    }
}

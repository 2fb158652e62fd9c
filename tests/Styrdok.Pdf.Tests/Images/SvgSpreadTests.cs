using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

/// <summary>Gradients that repeat: in a PDF they are written out as far as the shape reaches.</summary>
public sealed class SvgSpreadTests
{
    private const string Stops = "<stop offset='0' stop-color='#f00'/><stop offset='1' stop-color='#00f'/>";

    [Theory]
    [InlineData("repeat", "1 0 0>0 0 1|0 0 1>1 0 0|1 0 0>0 0 1|0 0 1>1 0 0|1 0 0>0 0 1")]
    [InlineData("reflect", "0 0 1>1 0 0|1 0 0>1 0 0|1 0 0>0 0 1|0 0 1>0 0 1|0 0 1>1 0 0")]
    public void A_line_goes_on_before_its_beginning_and_after_its_end(string spread, string colours)
    {
        var shading = Shading($"<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='3' x2='6' spreadMethod='{spread}'>{Stops}</linearGradient><rect width='9' height='9' fill='url(#g)'/>");

        Assert.Contains("/Coords[0 0 9 0 ]", shading, StringComparison.Ordinal);
        Assert.Equal(colours, string.Join('|', Regex.Matches(shading, @"/C0\[([^]]+)\]/C1\[([^]]+)\]").Select(match => match.Groups[1].Value.Trim() + ">" + match.Groups[2].Value.Trim())));
    }

    [Fact]
    public void Rings_go_on_to_the_farthest_corner_and_to_the_middle()
    {
        var shading = Shading($"<radialGradient id='g' gradientUnits='userSpaceOnUse' cx='0' cy='0' fr='1' r='3' spreadMethod='repeat'>{Stops}</radialGradient><rect width='9' height='9' fill='url(#g)'/>");

        // The corner is 12.7 away; 1 + 6 · 2 = 13. The ring without a radius stands half a period before the beginning, in the colour between.
        Assert.Contains("/Coords[0 0 0 0 0 13 ]", shading, StringComparison.Ordinal);
        Assert.Contains("/C0[0.502 0 0.502]/C1[0 0 1]", Regex.Replace(shading, @"\s+\]", "]"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stripes_finer_than_anybody_sees_take_no_more_room_than_coarse_ones()
    {
        var shading = Shading($"<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='0.0000001' spreadMethod='repeat'>{Stops}</linearGradient><rect width='9' height='9' fill='url(#g)'/>");
        Assert.True(shading.Length < 50_000, $"{shading.Length} bytes");
    }

    [Fact]
    public void The_clean_drawing_for_pages_keeps_how_it_spreads() => Assert.Contains(
        "spreadMethod=\"reflect\"",
        SvgImage.Parse($"<svg viewBox='0 0 9 9'><linearGradient id='g' x2='0.2' spreadMethod='reflect'>{Stops}</linearGradient><rect width='9' height='9' fill='url(#g)'/></svg>").ToSvg(),
        StringComparison.Ordinal);

    private static string Shading(string elements)
    {
        var store = new ObjectStore();
        SvgImage.Parse($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{elements}</svg>").Write(store);
        return store.Objects.Select(item => Encoding.ASCII.GetString(item!.Body)).First(body => body.Contains("/ShadingType", StringComparison.Ordinal));
    }
}

using System;
using System.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Tests.Drawing;

public sealed class GradientTests
{
    private static readonly PdfColour Red = new(255, 0, 0), Blue = new(0, 0, 255);

    [Fact]
    public void Two_colours_make_one_function() =>
        Assert.Contains("/Function<</FunctionType 2/Domain[0 1]/N 1/C0[1 0 0 ]/C1[0 0 1 ]>>>>", Shading(), StringComparison.Ordinal);

    [Fact]
    public void Colours_on_the_way_are_stitched_at_their_places()
    {
        var shading = Shading(new GradientStop(0.25, Red), new GradientStop(0.5, PdfColour.White));
        Assert.Contains("/FunctionType 3/Domain[0 1]", shading, StringComparison.Ordinal);
        Assert.Contains("/C0[1 0 0 ]/C1[1 0 0 ]>><</FunctionType 2/Domain[0 1]/N 1/C0[1 0 0 ]/C1[1 1 1 ]>><</FunctionType 2/Domain[0 1]/N 1/C0[1 1 1 ]/C1[0 0 1 ]>>]", shading, StringComparison.Ordinal);
        Assert.Contains("/Bounds[0.25 0.5 ]/Encode[0 1 0 1 0 1 ]", shading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 0.25)]
    [InlineData(0.5, 1)]
    public void Places_that_do_not_rise_between_the_ends_are_refused(double first, double second) =>
        Assert.Throws<ArgumentException>(() => Shading(new GradientStop(first, Red), new GradientStop(second, Blue)));

    private static string Shading(params GradientStop[] between)
    {
        var document = SamplePdf.Build();
        var page = document.AddPage();
        page.Grounds.FillGradient(new PdfBox(0, 0, 10, 10), new LinearGradient(0, 0, 10, 0, Red, Blue) { Between = between });
        return new WrittenObjects(document).With("/ShadingType 2").Select(item => item.Body).Single(body => body.Contains("/C0[1 0 0 ]", StringComparison.Ordinal));
    }
}

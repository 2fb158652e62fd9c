using System;
using System.Text;
using Styrdok.Pdf.Forms;

namespace Styrdok.Pdf.Tests.Forms;

public sealed class TickedBoxTests
{
    private static readonly PdfColour Green = new(0, 255, 0);
    private static readonly PdfBox Place = new(0, 0, 14, 14);

    [Fact]
    public void A_ticked_box_may_be_filled()
    {
        var look = new CheckBoxLook(PdfColour.White, PdfColour.Black, PdfColour.White) { TickedGround = Green, TickedLine = Green };
        Assert.StartsWith("0 1 0 rg\n0 1 0 RG\n", Drawn(look, true), StringComparison.Ordinal);
        Assert.StartsWith("1 1 1 rg\n0 0 0 RG\n", Drawn(look, false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_without_colours_of_its_own_for_the_tick_keeps_its_colours()
    {
        var look = new CheckBoxLook(PdfColour.White, PdfColour.Black, PdfColour.Black);
        Assert.StartsWith(Drawn(look, false), Drawn(look, true), StringComparison.Ordinal);
        Assert.NotEqual(Drawn(look, false), Drawn(look, true));
    }

    private static string Drawn(CheckBoxLook look, bool isOn) => Encoding.Latin1.GetString(Appearance.Box(Place, look, isOn).Written);
}

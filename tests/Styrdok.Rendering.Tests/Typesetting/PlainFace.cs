using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>A font in which every letter is half an em wide and a figure one less than its neighbour: widths a reader of a test can add up.</summary>
internal sealed class PlainFace : IGlyphMetrics
{
    public string Name => "Plain";

    public int GlyphOf(int codePoint) => codePoint switch
    {
        0xA0 or 0x2010 or 0x2011 => 0,
        0x4E00 => 0,
        _ => codePoint,
    };

    public int TabularOf(int glyph) => glyph;

    public int AdvanceOf(int glyph) => glyph switch
    {
        ' ' => 250,
        '1' => 400,
        _ => 500,
    };

    public int KerningOf(int left, int right) => left == 'A' && right == 'V' ? -100 : 0;
}

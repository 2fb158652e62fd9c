using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Drawing;

/// <summary>Writes an axial shading (ISO 32000-1, 8.7.4.5.3).</summary>
internal static class GradientShading
{
    public static TokenWriter Write(LinearGradient gradient, double height)
    {
        var shading = new TokenWriter().Raw("<</ShadingType 2/ColorSpace/DeviceRGB/Coords["u8)
            .Numbers(gradient.X1, height - gradient.Y1, gradient.X2, height - gradient.Y2)
            .Raw("]/Extend[true true]/Function<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
        Components(shading, gradient.From).Raw("]/C1["u8);
        return Components(shading, gradient.To).Raw("]>>>>"u8);
    }

    private static TokenWriter Components(TokenWriter target, PdfColour colour) => target.Numbers(colour.R / 255.0, colour.G / 255.0, colour.B / 255.0);
}

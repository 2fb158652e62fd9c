namespace Styrdok.Pdf;

/// <summary>A colour in sRGB, which is also the document's output intent (ISO 19005-2, 6.2.3).</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
public readonly record struct PdfColour(byte R, byte G, byte B)
{
    /// <summary>Black.</summary>
    public static PdfColour Black => default;

    /// <summary>White.</summary>
    public static PdfColour White => new(255, 255, 255);
}

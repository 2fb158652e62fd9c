using System;

namespace Styrdok.Pdf.Images;

/// <summary>How large images of points may be.</summary>
internal static class RasterSize
{
    private const int MostOfSide = 16_384;

    /// <summary>Holds that an image is not too large.</summary>
    /// <param name="width">Points in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="most">How many points it may have.</param>
    /// <exception cref="ImageException">It is; the message says which size would do.</exception>
    public static void Hold(long width, long height, int most)
    {
        if (width <= MostOfSide && height <= MostOfSide && width * height <= most) return;
        var scale = Math.Min(Math.Sqrt(most / ((double)width * height)), MostOfSide / (double)Math.Max(width, height));
        throw new ImageException(
            $"The image is {width} × {height} points; {MostOfSide} a side and {most / 1_000_000} million together are the most. Scale it down in a drawing program, to {Scaled(width, scale)} × {Scaled(height, scale)}.");
    }

    private static long Scaled(long side, double scale) => Math.Max(1, (long)(side * scale));
}

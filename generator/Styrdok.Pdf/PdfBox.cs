namespace Styrdok.Pdf;

/// <summary>A rectangle in points, from the top left corner of the page, y downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct PdfBox(double X, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>The smallest box that holds both.</summary>
    public PdfBox Union(PdfBox other)
    {
        double x = double.Min(X, other.X), top = double.Min(Top, other.Top);
        return new PdfBox(x, top, double.Max(Right, other.Right) - x, double.Max(Bottom, other.Bottom) - top);
    }
}

using System;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Drawing;

/// <summary>Draws outlines, lines, gradients and images. Places are in points from the top left corner of the page, y downwards.</summary>
public sealed class GraphicsLayer
{
    private readonly PageCanvas _page;
    private TokenWriter? _content;
    private readonly bool _isTagged;

    internal GraphicsLayer(PageCanvas page, TokenWriter content, bool isTagged) => (_page, _content, _isTagged) = (page, content, isTagged);

    internal TokenWriter Content => _content ?? throw new InvalidOperationException("The page is done; nothing can be added.");

    /// <summary>Fills an outline.</summary>
    /// <param name="path">The outline.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="isEvenOdd">Whether a part inside another is a hole whatever its direction.</param>
    public void Fill(PdfPath path, PdfColour colour, bool isEvenOdd = true) =>
        Content.FillColour(colour).Path(path, _page.Height).Raw(isEvenOdd ? "f*\n"u8 : "f\n"u8);

    /// <summary>Fills a rectangle.</summary>
    public void FillRectangle(PdfBox box, PdfColour colour) =>
        Content.FillColour(colour).Numbers(Left(box), Bottom(box), box.Width, box.Height).Raw("re f\n"u8);

    /// <summary>Fills a rectangle with a colour that changes.</summary>
    public void FillGradient(PdfBox box, LinearGradient gradient)
    {
        var name = _page.UseGradient(gradient);
        Content.Raw("q "u8).Numbers(Left(box), Bottom(box), box.Width, box.Height).Raw("re W n "u8).Name(name).Raw(" sh Q\n"u8);
    }

    /// <summary>Draws along an outline.</summary>
    public void Stroke(PdfPath path, StrokeStyle style) => Content.Stroke(style).Path(path, _page.Height).Raw("S\n"u8);

    /// <summary>Draws a straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, StrokeStyle style) => Stroke(new PdfPath().MoveTo(x1, y1).LineTo(x2, y2), style);

    /// <summary>Places an image so that it fills a box; the caller keeps its proportions.</summary>
    /// <param name="image">The image, from <see cref="PdfImage.Read"/>.</param>
    /// <param name="box">Where it stands.</param>
    /// <param name="clip">What of it is shown; null: all.</param>
    public void Place(PdfImage image, PdfBox box, PdfBox? clip = null)
    {
        var name = _page.UseImage(image, _isTagged);
        Content.Raw("q\n"u8);
        if (clip is { } shown) Content.Numbers(Left(shown), Bottom(shown), shown.Width, shown.Height).Raw("re W n\n"u8);
        var (a, b, c, d, e, f) = image.Fill(Left(box), Bottom(box), box.Width, box.Height);
        foreach (var factor in (double[])[a, b, c, d]) Content.Number(factor, 7).Raw(' ');
        Content.Numbers(e, f).Raw("cm "u8).Name(name).Raw(" Do\nQ\n"u8);
    }

    internal void Finish() => _content = null;

    private static double Left(PdfBox box) => box.X;

    private double Bottom(PdfBox box) => _page.Height - box.Bottom;
}

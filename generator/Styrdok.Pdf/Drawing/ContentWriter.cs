using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Drawing;

/// <summary>The graphics operators that pages and appearances share (ISO 32000-1, 8). Coordinates are given with y downwards, and turned here.</summary>
internal static class ContentWriter
{
    /// <summary>Sets the colour of fills.</summary>
    public static TokenWriter FillColour(this TokenWriter content, PdfColour colour) =>
        content.Numbers(colour.R / 255.0, colour.G / 255.0, colour.B / 255.0).Raw("rg\n"u8);

    /// <summary>Sets the colour of lines.</summary>
    public static TokenWriter StrokeColour(this TokenWriter content, PdfColour colour) =>
        content.Numbers(colour.R / 255.0, colour.G / 255.0, colour.B / 255.0).Raw("RG\n"u8);

    /// <summary>Sets everything about lines.</summary>
    public static TokenWriter Stroke(this TokenWriter content, StrokeStyle style)
    {
        content.StrokeColour(style.Colour).Number(style.Width).Raw(style.IsRound ? " w 1 J 1 j ["u8 : " w 0 J 0 j ["u8);
        foreach (var length in style.Dashes) content.Number(length).Raw(' ');
        return content.Raw("] 0 d\n"u8);
    }

    /// <summary>Builds an outline.</summary>
    /// <param name="content">The content.</param>
    /// <param name="path">The outline.</param>
    /// <param name="height">The height that y is counted down from.</param>
    public static TokenWriter Path(this TokenWriter content, PdfPath path, double height)
    {
        foreach (var s in path.Segments)
        {
            switch (s.Verb)
            {
                case PathVerb.Move: content.Numbers(s.X, height - s.Y).Raw("m\n"u8); break;
                case PathVerb.Line: content.Numbers(s.X, height - s.Y).Raw("l\n"u8); break;
                case PathVerb.Curve: content.Numbers(s.X1, height - s.Y1, s.X2, height - s.Y2, s.X, height - s.Y).Raw("c\n"u8); break;
                default: content.Raw("h\n"u8); break;
            }
        }

        return content;
    }
}

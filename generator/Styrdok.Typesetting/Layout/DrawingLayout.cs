using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;

namespace Styrdok.Typesetting.Layout;

/// <summary>Puts a drawing on a page: its shapes, then its texts in reading order.</summary>
internal static class DrawingLayout
{
    /// <summary>Draws it with its top left corner at a place.</summary>
    /// <param name="flow">The flow, for looks and colours.</param>
    /// <param name="page">The page.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="x">Left edge in points.</param>
    /// <param name="top">Top edge in points.</param>
    /// <param name="scale">How many points a unit of the drawing is.</param>
    /// <param name="figure">Its Figure element; null for an artifact.</param>
    public static void Draw(Flow flow, PageDrawing page, VectorDrawing drawing, double x, double top, double scale, TagNode? figure)
    {
        page.Shapes(new DrawingItem(drawing, x, top, scale, figure));
        if (figure is null) page.Artifact(Texts);
        else Texts();

        void Texts()
        {
            foreach (var text in drawing.Texts)
            {
                var look = flow.Looks.Drawn(text.Size * scale, text.Weight, DrawnColours.Of(text.Colour, flow.Palette));
                var shaped = Shaper.Shape([new TextRun(text.Text, look, text.Language is { } language ? [new InlineMark { Language = language }] : [])], null);
                var before = text.IsCentred ? shaped.Width / 2 : text.IsAtEnd ? shaped.Width : 0;
                page.Text(shaped, shaped.Line, x + (text.X * scale) - before, top + (text.Baseline * scale), figure);
            }
        }
    }
}

using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A figure: its drawing from the hang column to the right edge, the caption on the same page, then the figure in words.</summary>
internal static class FigureLayout
{
    public static void Lay(Flow flow, FigureBlock figure, Place place)
    {
        var measures = flow.Theme.Figure;
        flow.Space(measures.Above.Pt());
        var node = place.Parent.Add(new TagNode("Figure") { AlternateText = figure.Alt, StandsAlone = true });
        Drawing(flow, figure, node);
        flow.Space(measures.CaptionAbove.Pt());

        // A figure's words stand beside it in the structure: what is inside a Figure is replaced by its alternate text (ISO 14289-1, 7.3).
        TableFrame.Caption(flow, figure.Label, figure.Caption, place.Parent);
        if (figure.Remark is { } remark)
        {
            flow.SpaceExactly(flow.Theme.Flow.ListGap.Pt());
            flow.Lines(remark, flow.Looks.Of(flow.Roles.Caption), place.Width).AddTo(place.X, place.Parent.Add("P"), keep: true);
        }

        Words(flow, figure, place);
        flow.Space(measures.Below.Pt());
    }

    private static void Drawing(Flow flow, FigureBlock figure, TagNode node)
    {
        var drawing = figure.Drawing;
        var width = flow.RightX - flow.HangX;

        // What is higher than a page with its caption is drawn smaller; it is never cut.
        var highest = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt() * LargestShare;
        var scale = Math.Min(width / drawing.Width, highest / drawing.Height);
        flow.Add(drawing.Height * scale, (page, top) =>
        {
            page.Shapes(new DrawingItem(drawing, flow.HangX, top, scale, node));
            foreach (var text in drawing.Texts)
            {
                var look = flow.Looks.Drawn(text.Size * scale, text.Weight, DrawnColours.Of(text.Colour, flow.Palette));
                var shaped = Shaper.Shape([new TextRun(text.Text, look, text.Language is { } language ? [new InlineMark { Language = language }] : [])], null);
                page.Text(shaped, shaped.Line, flow.HangX + (text.X * scale) - (text.IsCentred ? shaped.Width / 2 : 0), top + (text.Baseline * scale), node);
            }
        }).KeepWithNext = true;
    }

    private static void Words(Flow flow, FigureBlock figure, Place place)
    {
        flow.Slices[^1].KeepWithNext = figure.Words.Count > 0;
        if (figure.Words.Count == 0) return;
        flow.SpaceExactly(flow.Theme.Figure.WordsAbove.Pt());
        flow.Lines(figure.WordsLabel, flow.Looks.Of(flow.Roles.SmallHeading), place.Width).AddTo(place.X, place.Parent.Add("P"), keep: true);
        flow.Space(flow.Theme.Flow.ListGap.Pt());
        BlockLayout.Lay(flow, figure.Words, place);
    }

    // The rest of the page is for the heading above and the caption below.
    private const double LargestShare = 0.75;
}

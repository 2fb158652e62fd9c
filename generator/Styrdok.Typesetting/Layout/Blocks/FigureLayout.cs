using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A figure: its drawing from the hang column to the right edge, the caption on the same page, then the figure in words.</summary>
internal static class FigureLayout
{
    public static void Lay(Flow flow, FigureBlock figure, Place place)
    {
        var measures = flow.Theme.Figure;
        flow.Space(measures.Above.Pt());
        var node = place.Parent.Add(new TagNode("Figure") { AlternateText = figure.Alt, Unit = figure.Caption.Unit ?? figure.Id, StandsAlone = true });
        Drawing(flow, figure, node, place);
        flow.Space(measures.CaptionAbove.Pt());

        // A figure's words stand beside it in the structure: what is inside a Figure is replaced by its alternate text (ISO 14289-1, 7.3).
        TableFrame.Caption(flow, figure.Label, figure.Caption, place);
        if (figure.Remark is { } remark)
        {
            flow.SpaceExactly(flow.Theme.Flow.ListGap.Pt());
            flow.Lines(remark, flow.Looks.Of(flow.Roles.Caption), place.Width).AddTo(place.X, place.Parent.Add("P"), keep: true);
        }

        Words(flow, figure, place);
        flow.Space(measures.Below.Pt());
    }

    private static void Drawing(Flow flow, FigureBlock figure, TagNode node, Place place)
    {
        // Beside other columns it has its own column only, and the form for phones.
        var isNarrow = flow.IsNarrow(place);
        var drawing = isNarrow ? figure.NarrowDrawing : figure.Drawing;
        var (x, width) = isNarrow ? (place.X, place.Width) : (flow.HangX, flow.RightX - flow.HangX);

        // What is higher than a page with its caption is drawn smaller; it is never cut.
        var highest = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt() * LargestShare;
        var scale = Math.Min(width / drawing.Width, highest / drawing.Height);
        flow.Add(drawing.Height * scale, (page, top) => DrawingLayout.Draw(flow, page, drawing, x, top, scale, node)).KeepWithNext = true;
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

    // The rest of the page is for the caption.
    private const double LargestShare = 0.88;
}

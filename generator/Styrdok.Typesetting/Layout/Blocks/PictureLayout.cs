using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A picture from a file in the text column, no larger than it is; its caption on the same page.</summary>
internal static class PictureLayout
{
    // A pixel of CSS is 1/96 of an inch, a point 1/72.
    private const double PointsOfPixel = 0.75;

    // The rest of the page is for the heading above and the caption below.
    private const double LargestShare = 0.75;

    public static void Lay(Flow flow, PictureBlock figure, Place place)
    {
        var measures = flow.Theme.Figure;
        flow.Space(measures.Above.Pt());
        var node = place.Parent.Add(new TagNode("Figure") { AlternateText = figure.Alt.PlainText, Unit = figure.Alt.Unit, Language = figure.Alt.Language, StandsAlone = true });
        var picture = figure.Picture;
        var highest = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt() * LargestShare;
        var scale = Math.Min(PointsOfPixel, Math.Min(place.Width / picture.Width, highest / picture.Height));
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        flow.Add(height, (page, top) => page.Picture(picture, place.X, top, width, height, node)).KeepWithNext = figure.Caption is not null;
        if (figure is { Caption: { } caption, Label: { } label })
        {
            flow.Space(measures.CaptionAbove.Pt());
            TableFrame.Caption(flow, label, caption, place);
            flow.Slices[^1].KeepWithNext = false;
        }

        flow.Space(measures.Below.Pt());
    }
}

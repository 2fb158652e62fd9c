using System.Collections.Generic;
using Styrdok.Typesetting.Drawing;

namespace Styrdok.Typesetting.Layout;

/// <summary>Draws the boxes behind consecutive slices, once a page. Where a box ends with the page and goes on on the next, it is closed on both.</summary>
internal static class BackdropDrawing
{
    /// <summary>Draws the boxes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="fill">What stands on the page.</param>
    /// <param name="top">The top of the text frame, in points.</param>
    public static void Draw(PageDrawing page, Flow flow, PageFill fill, double top)
    {
        var placements = fill.Slices;
        for (var first = 0; first < placements.Count;)
        {
            var backdrop = flow.Slices[placements[first].Slice].Backdrop;
            var end = first + 1;
            while (end < placements.Count && ReferenceEquals(flow.Slices[placements[end].Slice].Backdrop, backdrop)) end++;
            if (backdrop is not null) Draw(page, flow, backdrop, placements, first, end, top, fill.Notes.Count > 0);
            first = end;
        }
    }

    private static void Draw(PageDrawing page, Flow flow, Backdrop backdrop, IReadOnlyList<Placement> placements, int first, int end, double frameTop, bool hasNotes)
    {
        var begins = placements[first].Slice == 0 || !ReferenceEquals(flow.Slices[placements[first].Slice - 1].Backdrop, backdrop);
        var last = placements[end - 1].Slice;
        var ends = last == flow.Slices.Count - 1 || !ReferenceEquals(flow.Slices[last + 1].Backdrop, backdrop);

        // Under the text frame there is room for the padding, but less of it over footnotes.
        var y = frameTop + placements[first].Y - (begins ? 0 : backdrop.Padding);
        var bottom = frameTop + placements[end - 1].Y + flow.Slices[last].Height + (ends ? 0 : hasNotes ? backdrop.Padding / 2 : backdrop.Padding);
        if (backdrop.Fill is { } fill)
        {
            page.Path(new PathShape().Rectangle(backdrop.X, y, backdrop.Width, bottom - y), fill);
            return;
        }

        if (!begins) page.Rule(backdrop.X, y, backdrop.Width, backdrop.Weight, backdrop.Edge);
        if (!ends) page.Rule(backdrop.X, bottom - backdrop.Weight, backdrop.Width, backdrop.Weight, backdrop.Edge);
    }
}

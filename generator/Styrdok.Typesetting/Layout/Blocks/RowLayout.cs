using System;
using Styrdok.Core.Branding;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A row of a list between hairlines: duties, definitions.</summary>
internal static class RowLayout
{
    /// <summary>A row higher than this share of the frame may be parted.</summary>
    private const double LargestWhole = 0.4;

    /// <summary>Adds the line and the padding around what <paramref name="content"/> adds; a row of ordinary height stays whole.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="place">The column the line spans.</param>
    /// <param name="isFirst">The first line of a list is a border, the others are hairlines.</param>
    /// <param name="above">Padding above, in points.</param>
    /// <param name="below">Padding below, in points.</param>
    /// <param name="content">Adds the slices of the row.</param>
    public static void Add(Flow flow, Place place, bool isFirst, double above, double below, Action content)
    {
        var weight = (isFirst ? flow.Theme.Lines.Border : flow.Theme.Lines.Hairline).Pt();
        var colour = isFirst ? flow.Palette.Rule : flow.Palette.Hair;
        var start = flow.Slices.Count;
        flow.Add(above, (page, top) => page.Rule(place.X, top, place.Width, weight, colour)).KeepWithNext = true;
        content();
        flow.SpaceExactly(0);
        flow.Slices[^1].KeepWithNext = true;
        flow.Add(below, null);
        var frame = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt();
        if (flow.HeightFrom(start) <= frame * LargestWhole) flow.KeepTogether(start);
    }
}

using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Layout;

/// <summary>Distributes slices over pages. A pure function: it knows heights and what belongs together, nothing of text or drawing.</summary>
public static class Paginator
{
    private const double Tolerance = 0.01;

    /// <summary>The pages, each with its placements from top to bottom; a slice higher than the frame stands alone on a page and runs over its bottom.</summary>
    /// <param name="slices">The slices in order.</param>
    /// <param name="frame">The height of the text frame in points.</param>
    /// <param name="turnedFrame">The height of the text frame of a turned page; that of the others when not given.</param>
    public static IReadOnlyList<IReadOnlyList<Placement>> Paginate(IReadOnlyList<SliceExtent> slices, double frame, double? turnedFrame = null)
    {
        var pages = new List<IReadOnlyList<Placement>>();
        for (var next = 0; next < slices.Count;)
        {
            var page = new List<Placement>();
            next = FillPage(slices, next, slices[next].IsTurned ? turnedFrame ?? frame : frame, page);
            pages.Add(page);
        }

        return pages;
    }

    private static int FillPage(IReadOnlyList<SliceExtent> slices, int start, double frame, List<Placement> page)
    {
        var y = RepeatHead(slices, start, page);
        var repeated = page.Count;
        var i = start;
        for (; i < slices.Count; i++)
        {
            var before = i == start ? 0 : slices[i].SpaceBefore;
            if (i > start && (BeginsPage(slices, i) || !Fits(slices, i, y + before, frame))) break;
            y = Math.Max(y + before, SunkTop(slices, i, frame));
            page.Add(new Placement(i, y, false));
            y += slices[i].Height;
        }

        if (i == slices.Count || BeginsPage(slices, i)) return i;
        var kept = i;
        while (kept > start && slices[kept - 1].KeepWithNext) kept--;
        if (kept == start) return i;
        page.RemoveRange(repeated + kept - start, i - kept);
        return kept;
    }

    private static bool BeginsPage(IReadOnlyList<SliceExtent> slices, int at) => slices[at].StartsPage || (at > 0 && slices[at].IsTurned != slices[at - 1].IsTurned);

    private static double RepeatHead(IReadOnlyList<SliceExtent> slices, int start, List<Placement> page)
    {
        var slice = slices[start];
        double y = 0;
        if (slice.HeadCount == 0 || start < slice.HeadStart + slice.HeadCount) return y;
        for (var k = slice.HeadStart; k < slice.HeadStart + slice.HeadCount; k++)
        {
            page.Add(new Placement(k, y, true));
            y += slices[k].Height;
        }

        return y;
    }

    private static bool Fits(IReadOnlyList<SliceExtent> slices, int at, double top, double frame)
    {
        var bottom = top + slices[at].Height;
        if (slices[at].Reserve > 0)
        {
            double following = 0;
            for (var k = at + 1; k < slices.Count && following < slices[at].Reserve; k++)
            {
                if (BeginsPage(slices, k) || slices[k].Reserve > 0 || slices[k].Sinks) break;
                following += slices[k].SpaceBefore + slices[k].Height;
            }

            bottom += Math.Min(following, slices[at].Reserve);
        }

        return bottom <= frame + Tolerance;
    }

    private static double SunkTop(IReadOnlyList<SliceExtent> slices, int at, double frame)
    {
        if (!slices[at].Sinks) return 0;
        var height = slices[at].Height;
        for (var k = at + 1; k < slices.Count && slices[k].Sinks; k++) height += slices[k].SpaceBefore + slices[k].Height;
        return frame - height;
    }
}

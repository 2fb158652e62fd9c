using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Layout;

/// <summary>A filled page.</summary>
/// <param name="Slices">Its slices, from top to bottom.</param>
/// <param name="Notes">Its footnotes, from top to bottom.</param>
public sealed record PageFill(IReadOnlyList<Placement> Slices, IReadOnlyList<NotePlacement> Notes);

/// <summary>Distributes slices over pages. A pure function: it knows heights and what belongs together, nothing of text or drawing.</summary>
public static class Paginator
{
    /// <summary>A last page that is less than this full is to be avoided.</summary>
    private const double Sparse = 0.2;

    /// <summary>How full the last page becomes when it takes over from the page before.</summary>
    private const double Fuller = 0.3;

    /// <summary>How many pages at the end of a document may be set tighter to save the last.</summary>
    private const int TightPages = 3;

    /// <summary>White space is never reduced below this share, in steps.</summary>
    private const double Tightest = 0.75, Step = 0.05;

    /// <summary>The pages; a slice higher than the frame stands alone on a page and runs over its bottom.</summary>
    /// <param name="slices">The slices in order.</param>
    /// <param name="frame">The height of the text frame in points.</param>
    /// <param name="turnedFrame">The height of the text frame of a turned page; that of the others when not given.</param>
    /// <param name="notes">The footnotes that slices lead to; none when not given.</param>
    public static IReadOnlyList<PageFill> Paginate(IReadOnlyList<SliceExtent> slices, double frame, double? turnedFrame = null, NoteFrame? notes = null)
    {
        IReadOnlyList<PageFill> Fill(IReadOnlyList<SliceExtent> some) => new PageFiller(some, frame, turnedFrame ?? frame, notes ?? NoteFrame.None).Fill();

        var pages = Fill(slices);
        if (!EndsSparse(slices, pages, frame)) return pages;
        for (var share = 1 - Step; share > Tightest - (Step / 2); share -= Step)
        {
            var tight = Fill(Tighten(slices, pages[Math.Max(0, pages.Count - TightPages)].Slices[0].Slice, share));
            if (tight.Count < pages.Count) return tight;
        }

        if (EarlierBreak(slices, pages, frame) is not { } at) return pages;
        var moved = new List<SliceExtent>(slices);
        moved[at] = moved[at] with { StartsPage = true };
        var fuller = Fill(moved);
        return fuller.Count == pages.Count ? fuller : pages;
    }

    // A page that begins where the author or a turned page says so is as full as it is.
    private static bool EndsSparse(IReadOnlyList<SliceExtent> slices, IReadOnlyList<PageFill> pages, double frame)
    {
        if (pages.Count < 2 || pages[^1].Slices.Count == 0 || pages[^2].Slices.Count == 0) return false;
        var first = First(pages[^1]);
        if (slices[first].StartsPage || slices[first].IsTurned || slices[first - 1].IsTurned) return false;
        return Filled(slices, pages[^1]) < frame * Sparse;
    }

    private static double Filled(IReadOnlyList<SliceExtent> slices, PageFill page)
    {
        double filled = 0;
        foreach (var placement in page.Slices)
        {
            if (!slices[placement.Slice].Sinks) filled = placement.Y + slices[placement.Slice].Height;
        }

        return filled;
    }

    private static int First(PageFill page)
    {
        foreach (var placement in page.Slices)
        {
            if (!placement.IsRepeated) return placement.Slice;
        }

        return page.Slices[0].Slice;
    }

    private static List<SliceExtent> Tighten(IReadOnlyList<SliceExtent> slices, int from, double share)
    {
        var tight = new List<SliceExtent>(slices);
        for (var i = from; i < tight.Count; i++) tight[i] = tight[i] with { SpaceBefore = tight[i].SpaceBefore * share };
        return tight;
    }

    // A section that fits is taken over whole; else as much as makes the page less bare, but never so much that the page before looks unfinished.
    private static int? EarlierBreak(IReadOnlyList<SliceExtent> slices, IReadOnlyList<PageFill> pages, double frame)
    {
        var first = First(pages[^1]);
        var before = First(pages[^2]);
        var height = Filled(slices, pages[^1]);
        int? found = null;
        for (var k = first - 1; k > before; k--)
        {
            height += slices[k].Height + slices[k + 1].SpaceBefore;
            if (height > frame / 2) break;
            if (slices[k - 1].KeepWithNext || slices[k].FloatCount > 0) continue;
            if (slices[k].Reserve > 0) return k;
            if (height >= frame * Fuller) found ??= k;
        }

        return found;
    }
}

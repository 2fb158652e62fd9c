using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Typesetting.Drawing;

namespace Styrdok.Typesetting.Layout;

/// <summary>Slices that stand one under another beside other such stacks: the cells of a row, lists side by side. Each slice knows where it stands from left to right.</summary>
/// <param name="Slices">The slices, from top to bottom.</param>
internal sealed record SliceStack(IReadOnlyList<Slice> Slices)
{
    /// <summary>The height of all slices.</summary>
    public double Height
    {
        get
        {
            double height = 0;
            for (var i = 0; i < Slices.Count; i++) height += Slices[i].Height + (i > 0 ? Slices[i].SpaceBefore : 0);
            return height;
        }
    }

    /// <summary>The unit of the first text, for messages.</summary>
    public string? Unit => Slices.Select(slice => slice.Unit).FirstOrDefault(unit => unit is not null);

    /// <summary>How many slices, from the first on, have room in a height in points.</summary>
    public int CountWithin(double height) => Take(0, height);

    /// <summary>Draws every slice, the first with its top at a place.</summary>
    public void Draw(PageDrawing page, double top) => Draw(page, top, 0, Slices.Count);

    /// <summary>
    /// Adds stacks that stand beside each other to the flow as bands that a page may end between: each band takes from every stack what fits beside the highest
    /// next slice.
    /// </summary>
    /// <param name="flow">The flow.</param>
    /// <param name="stacks">The stacks.</param>
    /// <param name="above">White space inside the first band.</param>
    /// <param name="below">White space inside the last band.</param>
    /// <param name="behind">Draws what stands behind a band: gets the page, its top, its height and whether it is the last.</param>
    public static void AddBands(Flow flow, IReadOnlyList<SliceStack> stacks, double above, double below, Action<PageDrawing, double, double, bool> behind)
    {
        var next = new int[stacks.Count];
        var isFirst = true;
        while (isFirst || stacks.Where((stack, i) => next[i] < stack.Slices.Count).Any())
        {
            var from = (int[])next.Clone();
            var height = stacks.Select((stack, i) => next[i] < stack.Slices.Count ? stack.Gap(next[i]) + stack.Slices[next[i]].Height : 0).Max();
            for (var i = 0; i < stacks.Count; i++) next[i] = stacks[i].Take(next[i], height);
            var to = (int[])next.Clone();
            var isLast = !stacks.Where((stack, i) => to[i] < stack.Slices.Count).Any();
            var pad = isFirst ? above : 0;
            var whole = pad + height + (isLast ? below : 0);
            var slice = flow.Add(whole, (page, top) =>
            {
                behind(page, top, whole, isLast);
                for (var i = 0; i < stacks.Count; i++) stacks[i].Draw(page, top + pad + (from[i] > 0 ? stacks[i].Gap(from[i]) : 0), from[i], to[i]);
            }, stacks.Select(stack => stack.Unit).FirstOrDefault(unit => unit is not null));
            // Below a head that is shown again the middle of a row keeps the distance that its beginning has.
            if (!isFirst) slice.SpaceUnderHead = Math.Max(0, above - Enumerable.Range(0, stacks.Count).Where(i => to[i] > from[i]).Min(i => stacks[i].Gap(from[i])));
            for (var i = 0; i < stacks.Count; i++)
            {
                for (var k = from[i]; k < to[i]; k++) slice.Anchors.AddRange(stacks[i].Slices[k].Anchors);
                if (to[i] > from[i] && to[i] < stacks[i].Slices.Count && stacks[i].Slices[to[i] - 1].KeepWithNext) slice.KeepWithNext = true;
            }

            isFirst = false;
        }
    }

    private double Gap(int at) => at > 0 && at < Slices.Count ? Slices[at].SpaceBefore : 0;

    private int Take(int from, double room)
    {
        double height = 0;
        var at = from;
        while (at < Slices.Count && height + Gap(at) + Slices[at].Height <= room + 0.01) height += Gap(at) + Slices[at++].Height;
        return at;
    }

    private void Draw(PageDrawing page, double top, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (i > from) top += Slices[i].SpaceBefore;
            Slices[i].Draw?.Invoke(page, top);
            top += Slices[i].Height;
        }
    }
}

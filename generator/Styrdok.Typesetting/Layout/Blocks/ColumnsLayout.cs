using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Two or three short lists or texts side by side, each under a line. The structure is read column by column.</summary>
internal static class ColumnsLayout
{
    /// <summary>Columns higher than this share of the frame may be parted.</summary>
    private const double LargestWhole = 0.5;

    public static void Lay(Flow flow, ColumnsBlock columns, Place place)
    {
        if (columns.Columns.Count == 0) return;
        var measures = flow.Theme.Columns;
        var gutter = flow.Theme.Page.Gutter.Pt();

        // Three columns take the margin as well; lists need it, and nothing else stands there.
        var column = columns.Columns.Count > flow.Theme.Table.WideFrom ? place with { X = flow.HangX, Width = flow.RightX - flow.HangX } : place;
        var width = (column.Width - ((columns.Columns.Count - 1) * gutter)) / columns.Columns.Count;
        var division = place.Parent.Add("Div");
        var stacks = columns.Columns.Select((side, i) => Stack(flow, side, column with { X = column.X + (i * (width + gutter)), Width = width, Parent = division })).ToList();
        var above = measures.Line.Pt() + measures.LineBelow.Pt();
        flow.Space(measures.Above.Pt());
        var start = flow.Slices.Count;
        if (above + stacks.Max(stack => stack.Height) <= flow.FrameHeight * LargestWhole)
        {
            var slice = flow.Add(above + stacks.Max(stack => stack.Height), (page, top) =>
            {
                Lines(page, top);
                foreach (var stack in stacks) stack.Draw(page, top + above);
            }, stacks[0].Unit);
            slice.Anchors.AddRange(stacks.SelectMany(stack => stack.Slices).SelectMany(part => part.Anchors));
        }
        else
        {
            SliceStack.AddBands(flow, stacks, above, 0, (_, _, _, _) => { });
            var first = flow.Slices[start];
            var draw = first.Draw!;
            first.Draw = (page, top) =>
            {
                Lines(page, top);
                draw(page, top);
            };
        }

        flow.Space(measures.Above.Pt());

        void Lines(PageDrawing page, double top)
        {
            for (var i = 0; i < stacks.Count; i++) page.Rule(column.X + (i * (width + gutter)), top, width, measures.Line.Pt(), flow.Palette.BrandInk);
        }
    }

    private static SliceStack Stack(Flow flow, SideBySide side, Place place)
    {
        var inner = flow.Inside();
        var part = place.Under(place.Parent.Add("Div"));
        inner.Anchor(side.Id);
        if (side.Heading is { } heading)
        {
            inner.AddStateNote(heading, part);
            inner.Lines(heading, inner.Looks.Of(inner.Roles.RowHead), part.Width, HyphenPolicy.OnlyWhenTooWide).AddTo(part.X, part.Parent.Add("P"), keep: true);
            inner.Space(flow.Theme.Columns.HeadingBelow.Pt());
        }

        BlockLayout.Lay(inner, side.Blocks, part);
        return new SliceStack(inner.Slices);
    }
}

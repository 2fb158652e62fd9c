using System;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A callout: its word hung, between lines (note, important) or on a tinted ground that hangs outside the columns (question, dilemma).</summary>
internal static class CalloutLayout
{
    /// <summary>A callout higher than this share of the frame may be parted.</summary>
    private const double LargestWhole = 0.6;

    public static void Lay(Flow flow, CalloutBlock callout, Place place)
    {
        var measures = flow.Theme.Callout;
        var isTinted = callout.Variety is CalloutVariety.Question or CalloutVariety.Dilemma;
        flow.Space(measures.Above.Pt());
        var start = flow.Slices.Count;
        var division = place.Parent.Add("Div");
        var width = flow.RightX - flow.HangX;
        var outside = isTinted ? measures.Outside.Pt() : 0;
        var (weight, colour) = EdgeOf(flow, callout.Variety, isTop: false);
        var (left, ground) = Ground(flow, width, outside);
        flow.Backdrop = new Backdrop(left, ground, isTinted ? flow.Palette.Tint : null, colour, weight, measures.Padding.Pt());

        Edge(flow, callout.Variety, width, isTop: true);
        var label = Label(flow, callout, place, division);
        Content(flow, callout, place.Under(division), label);
        flow.SpaceExactly(0);
        Edge(flow, callout.Variety, width, isTop: false);
        flow.Backdrop = null;

        var frame = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt();
        if (flow.HeightFrom(start) <= frame * LargestWhole) flow.KeepTogether(start);
        else flow.Slices[^2].KeepWithNext = true;
        flow.Space(measures.Above.Pt());
    }

    // Margins differ: a ground that reaches one edge of the page runs off it at the other too, and leaves no strip of paper there.
    private static (double Left, double Width) Ground(Flow flow, double width, double outside)
    {
        var left = flow.HangX - outside;
        var right = flow.HangX + width + outside;
        return outside > 0 && (left <= 0 || right >= flow.PageWidth) ? (0, flow.PageWidth) : (left, right - left);
    }

    private static (double Weight, Rgb Colour) EdgeOf(Flow flow, CalloutVariety variety, bool isTop) => variety switch
    {
        CalloutVariety.Note => (flow.Theme.Lines.Border.Pt(), flow.Palette.Rule),
        CalloutVariety.Important when isTop => (flow.Theme.Lines.Strong.Pt(), flow.Palette.BrandInk),
        CalloutVariety.Important => (flow.Theme.Lines.Border.Pt(), flow.Palette.BrandInk),
        _ => (0, flow.Palette.Rule),
    };

    private static void Edge(Flow flow, CalloutVariety variety, double width, bool isTop)
    {
        var (weight, colour) = EdgeOf(flow, variety, isTop);
        var height = flow.Theme.Callout.Padding.Pt();
        var slice = flow.Add(height, (page, top) =>
        {
            if (weight > 0) page.Rule(flow.HangX, isTop ? top : top + height - weight, width, weight, colour);
        });
        slice.KeepWithNext = isTop;
    }

    // What hangs labels or numbers of its own in the margin, or takes the whole width, begins under the word of the callout.
    private static bool NeedsMargin(CalloutBlock callout) => callout.Blocks.Count > 0 && callout.Blocks[0] is not (ParagraphBlock or ListBlock or QuoteBlock or DefinitionsBlock or ColumnsBlock);

    private static Slice Label(Flow flow, CalloutBlock callout, Place place, TagNode division)
    {
        var look = flow.Looks.Of(flow.Roles.HangLabel);
        var label = Flow.Shape(callout.Label, look);
        var owner = division.Add("P");
        var measures = flow.Theme.Callout;
        var sign = callout.Variety == CalloutVariety.Dilemma ? measures.SignSize.Pt() + measures.SignBelow.Pt() : 0;
        var slice = flow.Add(NeedsMargin(callout) || !flow.HangsBeside(place, label.Width) ? sign + look.Leading : 0, (page, top) =>
        {
            if (sign > 0) BalanceSign.Draw(page, flow.HangX, top, measures.SignSize.Pt(), flow.Palette.BrandInk);
            page.Text(label, label.Line, flow.HangX, top + sign + flow.Baseline(flow.Looks.Of(flow.Roles.Body)), owner);
        });
        slice.KeepWithNext = true;
        return slice;
    }

    private static void Content(Flow flow, CalloutBlock callout, Place place, Slice label)
    {
        var start = flow.Slices.Count;
        if (label.Height > 0) flow.Space(flow.Theme.Flow.ListGap.Pt());
        else flow.SpaceExactly(0);
        var asks = callout.Variety is CalloutVariety.Question or CalloutVariety.Dilemma;
        foreach (var block in callout.Blocks)
        {
            if (asks && block is ParagraphBlock { Style: ParagraphStyle.Body } paragraph)
            {
                flow.Anchor(paragraph.Id);
                ParagraphLayout.Lay(flow, paragraph.Text, flow.Looks.Of(flow.Roles.Question), place, flow.Theme.Flow.Paragraph.Pt());
            }
            else
            {
                BlockLayout.Lay(flow, block, place);
            }

            // A list or a table asks for room above itself; in the box the padding is enough.
            if (label.Height == 0 && flow.Slices.Count > start && flow.Slices[start].SpaceBefore > 0) flow.Slices[start].SpaceBefore = 0;
        }

        if (callout.Sides.Count > 0) Sides(flow, callout, place);
        if (callout.Variety != CalloutVariety.Dilemma || label.Height > 0) return;

        // Sign and label need more room than one line of text has.
        var least = flow.Theme.Callout.SignSize.Pt() + flow.Theme.Callout.SignBelow.Pt() + flow.Looks.Of(flow.Roles.HangLabel).Leading;
        var height = flow.HeightFrom(start);
        if (height < least) flow.Slices[^1].Height += least - height;
    }

    private static void Sides(Flow flow, CalloutBlock callout, Place place)
    {
        var measures = flow.Theme.Callout;
        var gutter = flow.Theme.Page.Gutter.Pt();
        var width = (place.Width - gutter) / 2;
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "None" });
        for (var i = 0; i < callout.Sides.Count; i += 2)
        {
            flow.Space(measures.SidesAbove.Pt());
            var left = new Side(flow, callout.Sides[i], place.X, width, list);
            var right = i + 1 < callout.Sides.Count ? new Side(flow, callout.Sides[i + 1], place.X + width + gutter, width, list) : null;
            flow.Add(Math.Max(left.Height, right?.Height ?? 0), (page, top) =>
            {
                left.Draw(page, top);
                right?.Draw(page, top);
            }, callout.Sides[i].Unit);
        }
    }

    private sealed class Side(Flow flow, TextUnit text, double x, double width, TagNode list)
    {
        private readonly TextLines _lines = flow.Lines(text, flow.Looks.Of(flow.Roles.Cell), width);
        private readonly TagNode _owner = list.Add("LI").Add("LBody");

        public double Height => flow.Theme.Callout.SideLine.Pt() + flow.Theme.Callout.SidePadding.Pt() + _lines.Height;

        public void Draw(PageDrawing page, double top)
        {
            page.Rule(x, top, width, flow.Theme.Callout.SideLine.Pt(), flow.Palette.BrandInk);
            _lines.Draw(page, x, top + flow.Theme.Callout.SideLine.Pt() + flow.Theme.Callout.SidePadding.Pt(), _owner);
        }
    }
}

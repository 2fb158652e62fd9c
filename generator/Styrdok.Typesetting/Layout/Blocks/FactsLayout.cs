using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Facts: the label in the hang column, the values in the text column, one a line.</summary>
internal static class FactsLayout
{
    /// <summary>A fact higher than this share of the frame may be parted.</summary>
    private const double LargestWhole = 0.4;

    public static void Lay(Flow flow, FactsBlock facts, Place place)
    {
        if (facts.Facts.Count == 0) return;
        var measures = flow.Theme.Flow;
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "None" });
        flow.Space(measures.TermsAbove.Pt());
        place = flow.Hang(place, measures.FactIndent.Pt());
        foreach (var fact in facts.Facts)
        {
            Fact(flow, fact, place.Under(list));
            flow.Space(measures.TermsGap.Pt());
        }

        flow.Space(measures.Paragraph.Pt());
    }

    private static void Fact(Flow flow, Fact fact, Place place)
    {
        var look = flow.Looks.Of(flow.Roles.Body);
        var item = place.Parent.Add("LI");
        var labelOwner = item.Add("Lbl");
        var label = flow.Lines(fact.Label, flow.Looks.Of(flow.Roles.DutyLabel), place.X - flow.HangX - flow.Theme.Page.Gutter.Pt());
        var body = item.Add("LBody");
        var inside = flow.Inside();
        foreach (var value in fact.Values)
        {
            var isSeveral = fact.Values.Count > 1 || value.StateNote is not null;
            inside.AddStateNote(value, place.Under(body));
            inside.Lines(value, look, place.Width).AddTo(place.X, isSeveral ? body.Add("P") : body);
        }

        var values = new SliceStack(inside.Slices);
        var height = Math.Max(label.Height, values.Height);
        if (height <= flow.FrameHeight * LargestWhole)
        {
            flow.Add(height, (page, top) =>
            {
                DrawLabel(page, top);
                values.Draw(page, top);
            }, values.Unit);
            return;
        }

        var first = flow.Slices.Count;
        SliceStack.AddBands(flow, [values], 0, 0, (_, _, _, _) => { });
        var draw = flow.Slices[first].Draw!;
        flow.Slices[first].Draw = (page, top) =>
        {
            DrawLabel(page, top);
            draw(page, top);
        };

        void DrawLabel(PageDrawing page, double top)
        {
            for (var i = 0; i < label.Lines.Count; i++) label.DrawLine(page, i, flow.HangX, top + (i * label.Look.Leading) + flow.Baseline(look), labelOwner);
        }
    }
}

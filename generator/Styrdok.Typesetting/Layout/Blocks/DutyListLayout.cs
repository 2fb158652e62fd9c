using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Numbered statements between hairlines: number, square and word in the hang column, the text in its own.</summary>
internal static class DutyListLayout
{
    public static void Lay(Flow flow, DutyListBlock list, Place place)
    {
        if (list.Items.Count == 0) return;
        var measures = flow.Theme.Duty;
        var node = place.Parent.Add(new TagNode("L") { ListNumbering = "Decimal" });
        flow.Space(measures.ListAbove.Pt());
        for (var i = 0; i < list.Items.Count; i++)
        {
            var duty = list.Items[i];
            flow.Anchor(duty.Id);
            RowLayout.Add(flow, place, i == 0, measures.Above.Pt(), measures.Below.Pt(), () => Duty(flow, duty, place.Under(node)));
        }

        flow.Space(flow.Theme.Flow.Paragraph.Pt());
    }

    private static void Duty(Flow flow, Duty duty, Place place)
    {
        var item = place.Parent.Add("LI");
        var before = Label(flow, duty, item.Add("Lbl"));
        var body = item.Add("LBody");
        var inside = place.Under(body);
        before = flow.AddStateNote(duty.Text, inside, before);
        var isNested = duty.Blocks.Count > 0 || duty.Text.StateNote is not null;
        flow.Lines(duty.Text, flow.Looks.Of(flow.Roles.Body), place.Width).AddTo(place.X, isNested ? body.Add("P") : body, before: before);
        if (duty.Blocks.Count == 0) return;
        flow.Slices[^1].KeepWithNext = true;
        flow.Space(flow.Theme.Flow.ListGap.Pt());
        BlockLayout.Lay(flow, duty.Blocks, inside);
    }

    private static Action<PageDrawing, double> Label(Flow flow, Duty duty, TagNode owner)
    {
        var measures = flow.Theme.Duty;
        var look = flow.Looks.Of(flow.Roles.DutyLabel);
        var number = Flow.Shape(duty.Number, look, duty.Text.Unit);
        var sign = duty.Obligation is { } obligation ? new ObligationSign(flow, obligation, look, owner, measures.Square.Pt(), measures.WordGap.Pt(), duty.Text.Unit) : null;
        var x = flow.HangX + SquareX(measures, number.Width, sign?.Width ?? 0, (flow.Theme.Page.TextX - flow.Theme.Page.HangX).Pt());
        return (page, baseline) =>
        {
            page.Text(number, number.Line, flow.HangX, baseline, owner);
            sign?.Draw(page, x, baseline);
        };
    }

    // The squares stand under each other; a long number moves its own square, and a sign that would run into the text comes as close as it can.
    private static double SquareX(DutyMeasures measures, double number, double sign, double room)
    {
        var least = number + measures.NumberGap.Pt();
        var x = least <= measures.SquareX.Pt() ? measures.SquareX.Pt() : Math.Max(least, measures.SquareXLong.Pt());
        return x + sign + measures.NumberGap.Pt() <= room ? x : Math.Max(least, Math.Min(x, room - measures.NumberGap.Pt() - sign));
    }
}

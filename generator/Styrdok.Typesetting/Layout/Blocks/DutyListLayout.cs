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
        var node = place.Parent.Add(new TagNode("L") { ListNumbering = list.Items[0].Number.Length > 0 ? "Decimal" : "None" });
        place = flow.Hang(place, measures.Indent.Pt());
        flow.Space(measures.ListAbove.Pt());
        for (var i = 0; i < list.Items.Count; i++)
        {
            var duty = list.Items[i];
            flow.Anchor(duty.Id);
            RowLayout.Add(flow, place, i == 0, measures.Above.Pt(), measures.Below.Pt(), () => Duty(flow, duty, place.Under(node)));
            if (i == list.Items.Count - 2) flow.Slices[^1].KeepWithNext = true; // the last one does not stand alone on a page
        }

        flow.Space(flow.Theme.Flow.Paragraph.Pt());
    }

    private static void Duty(Flow flow, Duty duty, Place place)
    {
        var item = place.Parent.Add("LI");
        var before = Label(flow, duty, item.Add("Lbl"), out var least);
        var body = item.Add("LBody");
        var inside = place.Under(body);
        var start = flow.Slices.Count;
        before = flow.AddStateNote(duty.Text, inside, before);
        var isNested = duty.Blocks.Count > 0 || duty.Text.StateNote is not null;
        flow.Lines(duty.Text, flow.Looks.Of(flow.Roles.Body), place.Width).AddTo(place.X, isNested ? body.Add("P") : body, before: before);
        if (duty.Blocks.Count > 0)
        {
            flow.Slices[^1].KeepWithNext = true;
            flow.Space(flow.Theme.Flow.ListGap.Pt());
            BlockLayout.Lay(flow, duty.Blocks, inside);
        }

        flow.Slices[^1].Height += Math.Max(0, least - flow.HeightFrom(start));
    }

    // What hangs beside the text, and the height it needs: a sign that has no room beside a long number stands under it.
    private static Action<PageDrawing, double> Label(Flow flow, Duty duty, TagNode owner, out double least)
    {
        var measures = flow.Theme.Duty;
        var look = flow.Looks.Of(flow.Roles.DutyLabel);
        var number = Flow.Shape(duty.Number, look, duty.Text.Unit);
        var sign = duty.Obligation is { } obligation ? new ObligationSign(flow, obligation, look, owner, measures.Square.Pt(), measures.WordGap.Pt(), duty.Text.Unit) : null;
        var (x, isUnder) = Square(measures, number.Width, sign?.Width ?? 0, Math.Max(measures.Indent, flow.Theme.Page.TextX - flow.Theme.Page.HangX).Pt());
        var leading = flow.Looks.Of(flow.Roles.Body).Leading;
        least = isUnder ? 2 * leading : leading;
        return (page, baseline) =>
        {
            page.Text(number, number.Line, flow.HangX, baseline, owner);
            sign?.Draw(page, flow.HangX + x, isUnder ? baseline + leading : baseline);
        };
    }

    // The squares stand under each other; a long number moves its own square as far as there is room for the word.
    private static (double X, bool IsUnder) Square(DutyMeasures measures, double number, double sign, double room)
    {
        var gap = measures.NumberGap.Pt();
        var x = number + gap <= measures.SquareX.Pt() ? measures.SquareX.Pt() : Math.Max(number + gap, measures.SquareXLong.Pt());
        if (x + sign + gap <= room) return (x, false);
        return number + gap + sign + gap <= room ? (room - gap - sign, false) : (0, true);
    }
}

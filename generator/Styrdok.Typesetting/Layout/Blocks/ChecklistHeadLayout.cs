using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The head of a checklist under its title: where the list comes from, who fills it in, what the squares mean.</summary>
internal static class ChecklistHeadLayout
{
    public static void Lay(Flow flow, ChecklistHeadBlock head, Place place)
    {
        var measures = flow.Theme.Checklist;
        flow.Space(measures.NoteAbove.Pt());
        flow.Lines(head.Note, flow.Looks.Of(flow.Roles.Note), measures.NoteWidth.Pt()).AddTo(flow.HangX, place.Parent.Add("P"), keep: true);
        if (head.ScaleNote is { } scale)
        {
            flow.Lines(scale, flow.Looks.Of(flow.Roles.Note), measures.NoteWidth.Pt()).AddTo(flow.HangX, place.Parent.Add("P"), keep: true);
        }

        if (head.Fields.Count > 0) Fields(flow, head, place);
        // Squares stand beside items that are ticked, not in a table of steps.
        if (((IEnumerable<Block>)flow.Document.Blocks).OfType<ChecklistGroupBlock>().All(group => group.Scale is not null)) return;
        flow.Slices[^1].KeepWithNext = true;
        flow.Space(measures.KeyAbove.Pt());
        KeyLayout.Lay(flow, head.Key, place.Parent);
    }

    // Dates have a width of their own; what is left is shared by the others.
    private static void Fields(Flow flow, ChecklistHeadBlock head, Place place)
    {
        var measures = flow.Theme.Checklist;
        var dates = ((IEnumerable<ChecklistField>)head.Fields).Count(field => field.Entry == FieldEntry.Date);
        var texts = head.Fields.Count - dates;
        var room = flow.RightX - flow.HangX - ((head.Fields.Count - 1) * measures.FieldGap.Pt());
        var date = measures.HeadDateWidth.Pt();
        var text = texts == 0 ? 0 : (room - (dates * date)) / texts;
        var boxes = new List<FieldBox>();
        var x = flow.HangX;
        foreach (var field in head.Fields)
        {
            var width = field.Entry == FieldEntry.Date ? date : text;
            boxes.Add(new FieldBox(flow, place.Parent, field.Label, field.Name, x, width) { Description = Described(flow, field) + ", " + flow.Document.Title.PlainText });
            x += width + measures.FieldGap.Pt();
        }

        flow.Space(measures.HeadFieldsAbove.Pt());
        flow.Add(FieldBox.Height(flow, boxes), (page, top) => FieldBox.Draw(page, boxes, top));
    }

    // A date says how it is written.
    private static string Described(Flow flow, ChecklistField field) =>
        field.Entry == FieldEntry.Date ? field.Label + " (" + flow.Document.Labels["date_pattern"] + ")" : field.Label;
}

using System;
using System.Globalization;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A group of a checklist: section line, number and name, how many items, and the items.</summary>
internal static class ChecklistGroupLayout
{
    /// <summary>Deepest heading that PDF knows.</summary>
    private const int DeepestHeading = 6;

    public static void Lay(Flow flow, ChecklistGroupBlock group, Place place)
    {
        var sect = place.Parent.Add("Sect");
        var target = group.Id ?? "group-" + flow.Headings.Count.ToString(CultureInfo.InvariantCulture);
        if (group.Id is null) flow.Anchor(target);
        flow.Headings.Add(new Heading(1, (group.Number + " " + group.Heading.PlainText).Trim(), target));
        if (group.Scale is { } scale)
        {
            new ChecklistScaleTable(flow, group, scale, place.Under(sect)).Lay();
            return;
        }

        place = flow.Hang(place, flow.Theme.Checklist.Indent.Pt());
        Head(flow, group, place.Under(sect));
        var list = sect.Add(new TagNode("L") { ListNumbering = "Decimal" });
        for (var i = 0; i < group.Items.Count; i++)
        {
            ChecklistItemLayout.Lay(flow, group.Items[i], place.Under(list), i == 0);
            if (i == group.Items.Count - 2) flow.Slices[^1].KeepWithNext = true; // the last one does not stand alone on a page
        }
    }

    /// <summary>The element of a group's heading.</summary>
    public static TagNode HeadingNode(Place place) => place.Parent.Add("H" + Math.Min(place.Level + 1, DeepestHeading).ToString(CultureInfo.InvariantCulture));

    private static void Head(Flow flow, ChecklistGroupBlock group, Place place)
    {
        var measures = flow.Theme.Checklist;
        var heading = HeadingNode(place);
        var countOwner = place.Parent.Add("P");
        var number = Flow.Shape(group.Number, flow.Looks.Of(flow.Roles.GroupNumber), group.Heading.Unit);
        var count = Flow.Shape(group.CountText, flow.Looks.Of(flow.Roles.Small) with { Tabular = true });
        var gutter = flow.Theme.Page.Gutter.Pt();
        var name = flow.Lines(group.Heading, flow.Looks.Of(flow.Roles.Subheading), place.Width - count.Width - gutter, Text.HyphenPolicy.OnlyWhenTooWide);
        var above = flow.Theme.Lines.Section.Pt() + measures.GroupPaddingAbove.Pt();
        flow.Space(measures.GroupAbove.Pt());
        var slice = flow.Add(above + name.Height + measures.GroupPaddingBelow.Pt(), (page, top) =>
        {
            page.Rule(flow.HangX, top, flow.RightX - flow.HangX, flow.Theme.Lines.Section.Pt(), flow.Palette.BrandInk);
            var baseline = top + above + name.FirstBaseline;
            page.Text(number, number.Line, flow.HangX, baseline, heading);
            name.Draw(page, place.X, top + above, heading);
            page.Text(count, count.Line, flow.RightX - count.Width, baseline, countOwner);
        }, group.Heading.Unit);
        slice.KeepWithNext = true;
    }
}

using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A list with a dash or a label before each entry; lists nest to any depth and in any mix.</summary>
internal static class ListLayout
{
    // A ring holds two figures of the small type, and is no higher than a line.
    private const double RingRadius = 0.68;

    public static void Lay(Flow flow, ListBlock list, Place place) => Lay(flow, list.Items, place, list.HasRings);

    /// <summary>Lays entries; used by lists and by the outcomes of a goal.</summary>
    public static void Lay(Flow flow, ValueList<ListEntry> entries, Place place, bool hasRings = false)
    {
        if (entries.Count == 0) return;
        var measures = flow.Theme.Flow;
        var look = flow.Looks.Of(flow.Roles.Body);
        var node = place.Parent.Add(new TagNode("L") { ListNumbering = Numbering(entries[0].Label) });
        var indent = hasRings ? (2 * RingRadius * look.Size) + (2 * flow.Theme.Flow.ListLabelGap.Pt()) : Indent(flow, entries, look);
        foreach (var entry in entries)
        {
            flow.Anchor(entry.Id);
            Entry(flow, entry, look, place.Under(node), indent, hasRings);
            flow.Space(measures.ListGap.Pt());
        }

        flow.Space(measures.Paragraph.Pt());
    }

    private static void Entry(Flow flow, ListEntry entry, Look look, Place place, double indent, bool hasRings)
    {
        var item = place.Parent.Add("LI");
        var before = hasRings ? Ring(flow, entry, look, place, item) : Label(flow, entry, look, place, item);
        var body = item.Add("LBody");
        var inside = place.Under(body).Indent(indent);
        before = flow.AddStateNote(entry.Text, inside, before);
        var isNested = entry.Blocks.Count > 0 || entry.Text.StateNote is not null;
        flow.Lines(entry.Text, look, inside.Width).AddTo(inside.X, isNested ? body.Add("P") : body, before: before);
        if (entry.Blocks.Count == 0) return;
        flow.Slices[^1].KeepWithNext = true;
        flow.Space(flow.Theme.Flow.ListGap.Pt());
        BlockLayout.Lay(flow, entry.Blocks, inside);
        flow.SpaceExactly(0);
    }

    private static Action<PageDrawing, double> Label(Flow flow, ListEntry entry, Look look, Place place, TagNode item)
    {
        if (entry.Label.Length == 0)
        {
            var measures = flow.Theme.Flow;
            return (page, baseline) =>
            {
                var middle = baseline - (flow.Theme.Page.BaselineShift.Pt() * look.Size);
                page.Rule(place.X, middle - (measures.DashWeight.Pt() / 2), measures.DashLength.Pt(), measures.DashWeight.Pt(), flow.Palette.Ink2);
            };
        }

        var owner = item.Add("Lbl");
        var label = Flow.Shape(entry.Label, look with { Tabular = true }, entry.Text.Unit);
        return (page, baseline) => page.Text(label, label.Line, place.X, baseline, owner);
    }

    // The number as it stands in the figure.
    private static Action<PageDrawing, double> Ring(Flow flow, ListEntry entry, Look look, Place place, TagNode item)
    {
        var owner = item.Add("Lbl");
        var radius = RingRadius * look.Size;
        var number = Flow.Shape(entry.Label, flow.Looks.Of(flow.Roles.SmallStrong), entry.Text.Unit);
        return (page, baseline) =>
        {
            var shift = flow.Theme.Page.BaselineShift.Pt();
            var middle = baseline - (shift * look.Size);
            page.Ring(place.X + radius, middle, radius, flow.Theme.Lines.Field.Pt(), flow.Palette.Ink2);
            page.Text(number, number.Line, place.X + radius - (number.Width / 2), middle + (shift * number.Runs[0].Look.Size), owner);
        };
    }

    private static double Indent(Flow flow, IReadOnlyList<ListEntry> entries, Look look)
    {
        var indent = flow.Theme.Flow.ListIndent.Pt();
        foreach (var entry in entries)
        {
            if (entry.Label.Length > 0) indent = Math.Max(indent, Flow.Shape(entry.Label, look with { Tabular = true }).Width + flow.Theme.Flow.ListLabelGap.Pt());
        }

        return indent;
    }

    // ISO 32000-1, table 347: how the labels count. A list begins at its beginning, so an i is the numeral and not the letter. A list of dashes has no Lbl and so
    // no numbering.
    private static string Numbering(string label) => label.TrimStart('§', '\u00A0') switch
    {
        [] => "None",
        [>= '0' and <= '9', ..] => "Decimal",
        "i" or "i." => "LowerRoman",
        "I" or "I." => "UpperRoman",
        [>= 'A' and <= 'Z', ..] => "UpperAlpha",
        [>= 'a' and <= 'z', ..] => "LowerAlpha",
        _ => "Disc",
    };
}

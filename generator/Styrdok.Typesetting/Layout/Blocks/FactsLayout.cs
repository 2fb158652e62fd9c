using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Facts: the label in the hang column, the values in the text column, one a line.</summary>
internal static class FactsLayout
{
    public static void Lay(Flow flow, FactsBlock facts, Place place)
    {
        if (facts.Facts.Count == 0) return;
        var measures = flow.Theme.Flow;
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "None" });
        flow.Space(measures.TermsAbove.Pt());
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
        var values = new List<(TextLines Lines, TagNode Owner)>();
        double height = 0;
        foreach (var value in fact.Values)
        {
            var lines = flow.Lines(value, look, place.Width);
            values.Add((lines, fact.Values.Count > 1 ? body.Add("P") : body));
            height += lines.Height;
        }

        flow.Add(Math.Max(label.Height, height), (page, top) =>
        {
            for (var i = 0; i < label.Lines.Count; i++) label.DrawLine(page, i, flow.HangX, top + (i * label.Look.Leading) + flow.Baseline(look), labelOwner);
            var y = top;
            foreach (var (lines, owner) in values)
            {
                lines.Draw(page, place.X, y, owner);
                y += lines.Height;
            }
        }, fact.Values.Count > 0 ? fact.Values[0].Unit : null);
    }
}

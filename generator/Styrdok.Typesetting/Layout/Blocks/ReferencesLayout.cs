using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The reference list: numbers right-aligned in the hang column, each work with the places that refer to it.</summary>
internal static class ReferencesLayout
{
    public static void Lay(Flow flow, ReferencesBlock references, Place place)
    {
        if (references.Items.Count == 0) return;
        var measures = flow.Theme.Flow;
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "Decimal" });
        flow.Space(measures.TermsGap.Pt());
        place = flow.Hang(place, measures.ReferenceIndent.Pt());
        foreach (var entry in references.Items)
        {
            flow.Anchor(entry.Id);
            Entry(flow, entry, place.Under(list));
            flow.Space(measures.TermsGap.Pt());
        }

        flow.Space(measures.Paragraph.Pt());
    }

    private static void Entry(Flow flow, ReferenceEntry entry, Place place)
    {
        var item = place.Parent.Add("LI");
        var owner = item.Add("Lbl");
        var number = Flow.Shape("[" + entry.Number + "]", flow.Looks.Of(flow.Roles.ReferenceNumber), entry.Text.Unit);
        var x = place.X - flow.Theme.Flow.ReferenceGap.Pt() - number.Width;
        var body = item.Add("LBody");
        var before = flow.AddStateNote(entry.Text, place.Under(body), (page, baseline) => page.Text(number, number.Line, x, baseline, owner));
        flow.Lines(WithPlaces(entry), flow.Looks.Of(flow.Roles.Cell), place.Width).AddTo(place.X, before is null ? body.Add("P") : body, before: before);
    }

    // "Referred to in 1.1, 3.2.1." in the document's language, whatever language the work itself is in.
    private static TextUnit WithPlaces(ReferenceEntry entry)
    {
        if (entry.CitedIn.Count == 0) return entry.Text;
        var inlines = new List<Inline>();
        if (entry.Text.Language is { } language) inlines.Add(new ForeignInline(language, entry.Text.Inlines));
        else inlines.AddRange(entry.Text.Inlines);
        var end = entry.Text.PlainText.TrimEnd();
        inlines.Add(new TextInline((end.EndsWith('.') ? " " : ". ") + entry.CitedInLabel + "\u00A0"));
        for (var i = 0; i < entry.CitedIn.Count; i++)
        {
            if (i > 0) inlines.Add(new TextInline(", "));
            inlines.Add(entry.CitedIn[i]);
        }

        inlines.Add(new TextInline("."));
        return entry.Text with { Inlines = inlines.ToValueList(), Language = null };
    }
}

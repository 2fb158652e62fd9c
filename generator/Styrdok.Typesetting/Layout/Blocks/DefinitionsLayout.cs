using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Terms and what they mean, between hairlines.</summary>
internal static class DefinitionsLayout
{
    public static void Lay(Flow flow, DefinitionsBlock definitions, Place place)
    {
        if (definitions.Items.Count == 0) return;
        var measures = flow.Theme.Duty;
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "None" });
        flow.Space(measures.ListAbove.Pt());
        for (var i = 0; i < definitions.Items.Count; i++)
        {
            var definition = definitions.Items[i];
            flow.Anchor(definition.Id);
            RowLayout.Add(flow, place, i == 0, measures.Above.Pt(), measures.Below.Pt(), () =>
            {
                var item = list.Add("LI");
                var (label, body) = (item.Add("Lbl"), item.Add("LBody"));
                flow.AddStateNote(definition.Term, place.Under(body));
                flow.Lines(definition.Term, flow.Looks.Of(flow.Roles.SmallHeading), place.Width, HyphenPolicy.OnlyWhenTooWide).AddTo(place.X, label, keep: true);

                // Where both are in the same state one mark says it.
                var text = definition.Text.StateNote == definition.Term.StateNote ? definition.Text with { StateNote = null } : definition.Text;
                ParagraphLayout.Lay(flow, text, flow.Looks.Of(flow.Roles.Body), place.Under(body), 0);
            });
        }

        flow.Space(flow.Theme.Flow.Paragraph.Pt());
    }
}

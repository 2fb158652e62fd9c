using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A quotation: larger than the text around it, indented, with who said it below.</summary>
internal static class QuoteLayout
{
    public static void Lay(Flow flow, QuoteBlock quote, Place place)
    {
        var inside = place.Indent(flow.Theme.Flow.ListIndent.Pt()).Under(place.Parent.Add("BlockQuote"));
        flow.Space(flow.Theme.Flow.Paragraph.Pt());
        ParagraphLayout.Lay(flow, quote.Text, flow.Looks.Of(flow.Roles.Lead), inside, flow.Theme.Flow.Paragraph.Pt() / 2);
        if (quote.Source is null) return;
        flow.Slices[^1].KeepWithNext = true;
        ParagraphLayout.Lay(flow, quote.Source, flow.Looks.Of(flow.Roles.Note), inside, flow.Theme.Flow.LeadBelow.Pt());
    }
}

using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A paragraph: body text, the larger first paragraph of a section, or a paler remark.</summary>
internal static class ParagraphLayout
{
    public static void Lay(Flow flow, ParagraphBlock paragraph, Place place) =>
        Lay(flow, paragraph.Text, LookOf(flow, paragraph.Style), place, (paragraph.Style == ParagraphStyle.Lead ? flow.Theme.Flow.LeadBelow : flow.Theme.Flow.Paragraph).Pt());

    /// <summary>A paragraph in a look that is not its own: the question of a callout.</summary>
    public static void Lay(Flow flow, TextUnit text, Look look, Place place, double below)
    {
        flow.AddStateNote(text, place);
        var isHeld = flow.Slices.Count > 0 && flow.Slices[^1].KeepWithNext;
        var lines = flow.Lines(text, look, place.Width);
        lines.AddTo(place.X, place.Parent.Add("P"));

        // A heading holds on to two lines: where the paragraph has only one, the second is that of the next block.
        if (isHeld && lines.Lines.Count == 1) flow.Slices[^1].KeepWithNext = true;
        flow.Space(below);
    }

    private static Look LookOf(Flow flow, ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => flow.Looks.Of(flow.Roles.Body),
        ParagraphStyle.Lead => flow.Looks.Of(flow.Roles.Lead),
        ParagraphStyle.Note => flow.Looks.Of(flow.Roles.Note),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
    };
}

using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The text of an item of a checklist, and what its fields are called where no page is seen.</summary>
internal static class ChecklistText
{
    /// <summary>A clause label of so many letters stays on one line; a heading in its place may break.</summary>
    private const int LongestWholeLabel = 20;

    /// <summary>The text with the link to its clause, and how often it is asked: "… er bestemt. pkt. 3.2.2 · Hvert kvartal".</summary>
    public static TextLines WithClause(Flow flow, ChecklistItem item, Look look, double width)
    {
        var runs = InlineRuns.Of(item.Text, look, flow.Styles);
        var small = flow.Looks.Of(flow.Roles.ClauseLink);
        if (item.ClauseLabel.Length > 0)
        {
            runs.Add(new TextRun(" ", look, []));
            var label = Whole(item.ClauseLabel);
            var href = item.ClauseHref;
            runs.Add(href is null
                ? new TextRun(label, small with { Colour = flow.Palette.Ink2 }, [])
                : new TextRun(label, small with { Underlined = true }, [new InlineMark { Href = href, Description = item.ClauseLabel }]));
        }

        if (item.Cadence.Length > 0)
        {
            var separator = item.ClauseLabel.Length > 0 ? "\u00A0· " : " ";
            runs.Add(new TextRun(separator + Whole(item.Cadence), small with { Colour = flow.Palette.Ink2 }, []));
        }

        return new TextLines(flow, Shaper.Shape(runs, item.Text.Unit), look, width);
    }

    /// <summary>A field of an item: "Date, 1.2: The text of the item".</summary>
    public static string Describe(ChecklistItem item, string label) => label + ", " + item.Number + ": " + item.Text.PlainText;

    private static string Whole(string label) => label.Length <= LongestWholeLabel ? label.Replace(' ', '\u00A0') : label;
}

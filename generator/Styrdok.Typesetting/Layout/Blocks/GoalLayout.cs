using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A goal: its label hung, its statement, what reaching it means, and a row for each indicator.</summary>
internal static class GoalLayout
{
    /// <summary>A goal higher than this share of the frame may be parted between its rows.</summary>
    private const double LargestWhole = 0.3;

    public static void Lay(Flow flow, GoalBlock goal, Place place)
    {
        var measures = flow.Theme.Goal;
        flow.Space(measures.Above.Pt());
        var start = flow.Slices.Count;
        var labelLook = flow.Looks.Of(flow.Roles.HangLabel);
        var label = Flow.Shape(goal.Label, labelLook, goal.Statement.Unit);
        var owner = place.Parent.Add("P");
        var isBeside = flow.HangsBeside(place, label.Width);
        if (!isBeside) flow.Add(labelLook.Leading, (page, top) => page.Text(label, label.Line, place.X, top + flow.Baseline(labelLook), owner)).KeepWithNext = true;
        var before = flow.AddStateNote(goal.Statement, place, isBeside ? (page, baseline) => page.Text(label, label.Line, flow.HangX, baseline, owner) : null);
        flow.Lines(goal.Statement, flow.Looks.Of(flow.Roles.Statement), place.Width).AddTo(place.X, owner, keep: true, before);
        flow.Space(measures.StatementBelow.Pt());
        ListLayout.Lay(flow, goal.Outcomes, place);
        if (goal.Outcomes.Count > 0) flow.Space(measures.StatementBelow.Pt());
        if (goal.Indicators.Count > 0) Indicators(flow, goal, place);
        else if (goal.NoIndicators is not null) NoIndicators(flow, goal.NoIndicators, place);
        var frame = (flow.Theme.Page.FrameBottom - flow.Theme.Page.FrameTop).Pt();
        if (flow.HeightFrom(start) <= frame * LargestWhole) flow.KeepTogether(start);

        // A statement that nothing follows does not hold on to the next goal.
        flow.Slices[^1].KeepWithNext = false;
        flow.Space(measures.Above.Pt());
    }

    private static void Indicators(Flow flow, GoalBlock goal, Place place)
    {
        var list = place.Parent.Add(new TagNode("L") { ListNumbering = "None" });
        for (var i = 0; i < goal.Indicators.Count; i++)
        {
            flow.Anchor(goal.Indicators[i].Id);
            Indicator(flow, goal.Indicators[i], place.Under(list), i == 0);
        }
    }

    private static void Indicator(Flow flow, Indicator indicator, Place place, bool isFirst)
    {
        var measures = flow.Theme.Goal;
        var gutter = flow.Theme.Page.Gutter.Pt();
        var body = place.Parent.Add("LI").Add("LBody");
        var state = IsMarked(indicator.Label) ? flow.Lines(indicator.Label.StateNote!, flow.Looks.Of(flow.Roles.StateNote), measures.LabelWidth.Pt()) : null;
        var label = flow.Lines(indicator.Label, flow.Looks.Of(flow.Roles.Cell), measures.LabelWidth.Pt());
        var values = flow.Lines(indicator.Values, flow.Looks.Of(flow.Roles.Value), measures.ValueWidth.Pt(), indicator.Label.Unit);
        var periods = flow.Lines(indicator.Periods, flow.Looks.Of(flow.Roles.Small) with { Leading = values.Look.Leading, Tabular = true }, measures.ValueWidth.Pt(), indicator.Label.Unit);
        var above = measures.RowAbove.Pt();
        var mark = state?.Height ?? 0;
        var content = Math.Max(mark + label.Height, values.Height + periods.Height);
        var height = Math.Max(measures.RowHeight.Pt(), above + content + measures.RowBelow.Pt());
        flow.Add(height, (page, top) =>
        {
            Line(flow, page, place, top, isFirst);
            state?.Draw(page, place.X, top + above, body);
            label.Draw(page, place.X, top + above + mark, body);
            if (indicator.Bar is { } bar) DrawingLayout.Draw(flow, page, bar, place.X + measures.LabelWidth.Pt() + gutter, top + above, measures.BarWidth.Pt() / bar.Width, null);
            values.DrawRight(page, place.X + place.Width, top + above, body);
            periods.DrawRight(page, place.X + place.Width, top + above + values.Height, body);
        }, indicator.Label.Unit);
    }

    private static bool IsMarked(TextUnit text) => text.StateNote is not null && text.State != TextState.Current;

    private static void NoIndicators(Flow flow, string sentence, Place place)
    {
        var measures = flow.Theme.Goal;
        var owner = place.Parent.Add("P");
        var width = measures.LabelWidth.Pt() + flow.Theme.Page.Gutter.Pt() + measures.BarWidth.Pt();
        var lines = flow.Lines(sentence, flow.Looks.Of(flow.Roles.Note), width);
        var above = measures.RowAbove.Pt();
        flow.Add(above + lines.Height + measures.RowBelow.Pt(), (page, top) =>
        {
            Line(flow, page, place, top, true);
            lines.Draw(page, place.X, top + above, owner);
        });
    }

    private static void Line(Flow flow, Drawing.PageDrawing page, Place place, double top, bool isFirst) => page.Rule(
        place.X,
        top,
        place.Width,
        (isFirst ? flow.Theme.Lines.Border : flow.Theme.Lines.Hairline).Pt(),
        isFirst ? flow.Palette.Rule : flow.Palette.Hair);
}

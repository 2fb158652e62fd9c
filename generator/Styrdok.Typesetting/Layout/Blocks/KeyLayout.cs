using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>What the squares mean, side by side on one line, or more where they need it.</summary>
internal static class KeyLayout
{
    private const string None = "–";

    public static void Lay(Flow flow, ValueList<KeyEntry> key, TagNode parent)
    {
        if (key.Count == 0) return;
        var look = flow.Looks.Of(flow.Roles.Small);
        var owner = parent.Add("P");
        var lines = new List<List<(KeyEntry Entry, ShapedText Word, double X)>> { new() };
        var x = flow.HangX;
        foreach (var entry in key)
        {
            var word = Flow.Shape(entry.Word, look);
            var width = SignWidth(flow, entry, look) + flow.Theme.Table.KeyWordGap.Pt() + word.Width;
            if (x > flow.HangX && x + width > flow.RightX)
            {
                lines.Add([]);
                x = flow.HangX;
            }

            lines[^1].Add((entry, word, x));
            x += width + flow.Theme.Table.KeyGap.Pt();
        }

        flow.Add(lines.Count * look.Leading, (page, top) =>
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var baseline = top + (i * look.Leading) + flow.Baseline(look);
                foreach (var (entry, word, at) in lines[i])
                {
                    if (entry.Modality is { } modality) ObligationSign.Squares(flow, page, modality, false, at, baseline, flow.Theme.Duty.Square.Pt(), null);
                    else Dash(flow, page, at, baseline, look, owner);
                    page.Text(word, word.Line, at + SignWidth(flow, entry, look) + flow.Theme.Table.KeyWordGap.Pt(), baseline, owner);
                }
            }
        });
    }

    private static double SignWidth(Flow flow, KeyEntry entry, Look look) =>
        entry.Modality is null ? Flow.Shape(None, look).Width : flow.Theme.Duty.Square.Pt();

    private static void Dash(Flow flow, Drawing.PageDrawing page, double x, double baseline, Look look, TagNode owner)
    {
        var dash = Flow.Shape(None, look);
        page.Text(dash, dash.Line, x, baseline, owner);
    }
}

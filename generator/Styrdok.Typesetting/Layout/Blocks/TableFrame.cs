using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>What a table and the overview of duties share: where the table stands, its caption, its columns.</summary>
internal static class TableFrame
{
    /// <summary>A table higher than this share of the frame may be parted between its rows.</summary>
    private const double LargestWhole = 0.4;

    /// <summary>The column a table of so many columns takes: the wide one, hang column included, or the text column.</summary>
    public static Place Place(Flow flow, Place place, int columns) =>
        columns > flow.Theme.Table.WideFrom ? place with { X = flow.HangX, Width = flow.RightX - flow.HangX } : place;

    /// <summary>The caption: label hung, text in the text column; kept with the table.</summary>
    public static void Caption(Flow flow, string label, TextUnit caption, TagNode table)
    {
        var owner = table.Add("Caption");
        var text = flow.TextColumn(owner, 0);
        if (!flow.HangsBeside(text, Flow.Shape(label, flow.Looks.Of(flow.Roles.CaptionLabel)).Width))
        {
            CaptionAbove(flow, label, caption, text);
            return;
        }

        var labelLines = flow.Lines(label, flow.Looks.Of(flow.Roles.CaptionLabel), text.X - flow.HangX - flow.Theme.Page.Gutter.Pt(), caption.Unit);
        var labelOwner = Part(owner, caption);
        var before = flow.AddStateNote(caption, text, (page, baseline) =>
        {
            if (labelLines.Lines.Count > 0) labelLines.DrawLine(page, 0, flow.HangX, baseline, labelOwner);
        });
        flow.Lines(caption, flow.Looks.Of(flow.Roles.Caption), text.Width).AddTo(text.X, Part(owner, caption), keep: true, before);
        flow.Space(flow.Theme.Table.CaptionBelow.Pt());
    }

    /// <summary>The caption of a figure: as that of a table, but in one of several columns its label stands above the text.</summary>
    public static void Caption(Flow flow, string label, TextUnit caption, Place place)
    {
        if (flow.IsNarrow(place)) CaptionAbove(flow, label, caption, place.Under(place.Parent.Add("Caption")));
        else Caption(flow, label, caption, place.Parent);
    }

    private static void CaptionAbove(Flow flow, string label, TextUnit caption, Place place)
    {
        var owner = place.Parent;
        flow.Lines(label, flow.Looks.Of(flow.Roles.CaptionLabel), place.Width, caption.Unit).AddTo(place.X, Part(owner, caption), keep: true);
        flow.SpaceExactly(0);
        flow.AddStateNote(caption, place);
        flow.Lines(caption, flow.Looks.Of(flow.Roles.Caption), place.Width).AddTo(place.X, Part(owner, caption), keep: true);
        flow.Space(flow.Theme.Table.CaptionBelow.Pt());
    }

    // Beside a mark of its state, which is a paragraph, label and words are paragraphs too: text and blocks do not stand side by side.
    private static TagNode Part(TagNode caption, TextUnit text) => text.StateNote is null || text.State == TextState.Current ? caption : caption.Add("P");

    /// <summary>
    /// Keeps a small table on one page; of a larger one, two rows at least stand on both sides of a page break.
    /// </summary>
    /// <param name="flow">The flow.</param>
    /// <param name="caption">The first slice of the caption.</param>
    /// <param name="rows">The first slice of the rows under the head.</param>
    public static void Keep(Flow flow, int caption, int rows)
    {
        var frame = flow.FrameHeight;
        if (flow.HeightFrom(caption) <= frame * LargestWhole) flow.KeepTogether(caption);
        if (flow.Slices.Count - rows < 2) return;
        if (flow.Slices[rows].Height + flow.Slices[rows + 1].Height < frame * LargestWhole) flow.Slices[rows].KeepWithNext = true;
        if (flow.Slices[^1].Height + flow.Slices[^2].Height < frame * LargestWhole) flow.Slices[^2].KeepWithNext = true;
    }

    /// <summary>Widths by share, but no column narrower than its longest word while others have room to give. Gaps between columns are part of the widths.</summary>
    public static double[] Widths(IReadOnlyList<double> shares, IReadOnlyList<double> least, double total)
    {
        double sum = 0;
        foreach (var share in shares) sum += share;
        var widths = new double[shares.Count];
        for (var i = 0; i < widths.Length; i++) widths[i] = total * shares[i] / sum;

        double missing = 0, spare = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            missing += Math.Max(0, least[i] - widths[i]);
            spare += Math.Max(0, widths[i] - least[i]);
        }

        if (missing <= 0 || spare <= 0) return widths;
        var given = Math.Min(1, missing / spare);
        var taken = Math.Min(1, spare / missing);
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] += widths[i] < least[i] ? (least[i] - widths[i]) * taken : -(widths[i] - least[i]) * given;
        }

        return widths;
    }
}

using System;
using System.Buffers;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>A text broken into lines for a column, ready to be drawn.</summary>
internal sealed class TextLines
{
    private readonly Flow _flow;

    /// <summary>Breaks a text.</summary>
    public TextLines(Flow flow, ShapedText text, Look look, double width, HyphenPolicy hyphens = HyphenPolicy.Allowed)
    {
        _flow = flow;
        Text = text;
        Look = look;
        var cells = ArrayPool<BreakCell>.Shared.Rent(text.Count);
        text.CopyCells(cells);
        Lines = LineBreaker.Break(cells.AsSpan(0, text.Count), width, hyphens);
        ArrayPool<BreakCell>.Shared.Return(cells);
    }

    /// <summary>The text.</summary>
    public ShapedText Text { get; }

    /// <summary>How it is set.</summary>
    public Look Look { get; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<LineSpan> Lines { get; private set; }

    /// <summary>Its height in points.</summary>
    public double Height => Lines.Count * Look.Leading;

    /// <summary>The baseline of the first line, from its top.</summary>
    public double FirstBaseline => _flow.Baseline(Look);

    /// <summary>The same text with lines of nearly equal length.</summary>
    public TextLines Balanced(double width)
    {
        Lines = LineBreaker.Balance(Text.Cells(), width);
        return this;
    }

    /// <summary>Draws a line.</summary>
    public void DrawLine(PageDrawing page, int line, double x, double baseline, TagNode? owner) =>
        page.Text(Text, Lines[line], x - _flow.OpticalShift(Look), baseline, owner);

    /// <summary>Draws every line, the first with its top at a place.</summary>
    public void Draw(PageDrawing page, double x, double top, TagNode? owner)
    {
        for (var i = 0; i < Lines.Count; i++) DrawLine(page, i, x, top + (i * Look.Leading) + FirstBaseline, owner);
    }

    /// <summary>Draws every line with its right end at a place.</summary>
    public void DrawRight(PageDrawing page, double right, double top, TagNode? owner)
    {
        for (var i = 0; i < Lines.Count; i++) page.Text(Text, Lines[i], right - Lines[i].Width, top + (i * Look.Leading) + FirstBaseline, owner);
    }

    /// <summary>Adds the lines as slices: two lines at least on both sides of a page break, three lines never parted.</summary>
    /// <param name="x">Left edge in points.</param>
    /// <param name="owner">The element that holds the text.</param>
    /// <param name="keep">Whether all lines stay together and with what follows: a heading.</param>
    /// <param name="before">Draws what stands beside the first line; gets the page and the baseline.</param>
    public void AddTo(double x, TagNode owner, bool keep = false, Action<PageDrawing, double>? before = null)
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = i;
            var slice = _flow.Add(Look.Leading, (page, top) =>
            {
                if (line == 0) before?.Invoke(page, top + FirstBaseline);
                DrawLine(page, line, x, top + FirstBaseline, owner);
            }, Text.Unit);
            slice.KeepWithNext = keep || (i < Lines.Count - 1 && (Lines.Count <= 3 || i == 0 || i == Lines.Count - 2));
        }
    }
}

/// <summary>Ways to lay common texts.</summary>
internal static class FlowText
{
    /// <summary>Shapes and breaks a text unit.</summary>
    public static TextLines Lines(this Flow flow, TextUnit text, Look look, double width, HyphenPolicy hyphens = HyphenPolicy.Allowed) =>
        new(flow, flow.Shape(text, look), look, width, hyphens);

    /// <summary>Shapes and breaks a word or sentence.</summary>
    public static TextLines Lines(this Flow flow, string text, Look look, double width, string? unit = null) =>
        new(flow, Flow.Shape(text, look, unit), look, width);

    /// <summary>
    /// The mark of an outdated or untranslated text: a dash, solid or broken, and its words; nothing for a text that is what it should be.
    /// Returns what still has to be drawn beside the first line of the text: <paramref name="before"/>, or null when it stands beside the mark.
    /// </summary>
    public static Action<PageDrawing, double>? AddStateNote(this Flow flow, TextUnit text, Place place, Action<PageDrawing, double>? before = null)
    {
        if (text.StateNote is null || text.State == TextState.Current) return before;
        var measures = flow.Theme.Flow;
        var look = flow.Looks.Of(flow.Roles.StateNote);
        var length = measures.StateDashLength.Pt();
        var owner = place.Parent.Add("P");
        var note = flow.Lines(text.StateNote, look, place.Width - length - measures.StateDashGap.Pt(), text.Unit);
        note.AddTo(place.X + length + measures.StateDashGap.Pt(), owner, keep: true, (page, baseline) =>
        {
            before?.Invoke(page, baseline);
            flow.DrawStateDash(page, text.State, place.X, baseline, look);
        });
        flow.Space(measures.StateBelow.Pt());
        return null;
    }

    /// <summary>Draws the dash before the words of a state: solid for an outdated text, broken for an untranslated one.</summary>
    public static void DrawStateDash(this Flow flow, PageDrawing page, TextState state, double x, double baseline, Look look)
    {
        var (length, weight) = (flow.Theme.Flow.StateDashLength.Pt(), flow.Theme.Flow.StateDashWeight.Pt());
        var top = baseline - (flow.Theme.Page.BaselineShift.Pt() * look.Size) - (weight / 2);
        if (state == TextState.Outdated)
        {
            page.Rule(x, top, length, weight, look.Colour);
            return;
        }

        var part = (length - weight) / 2;
        page.Rule(x, top, part, weight, look.Colour);
        page.Rule(x + length - part, top, part, weight, look.Colour);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>
/// The margin of a proof, to the right of the page that readers get: beside each text the id of its unit, so that whoever reads on paper can say which text is meant.
/// The id belongs to the element of its text and is read after it: it is what a proof is for, also for those who hear it.
/// </summary>
/// <param name="flow">The document.</param>
internal sealed class ProofMargin(Flow flow)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly List<(double Baseline, string Unit, TagNode Owner)> _texts = [];

    /// <summary>How much wider than the page of the document the page of its proof is, in points.</summary>
    public static double WidthOf(PrintTheme theme) => 2 * (theme.Page.TextX - theme.Page.HangX).Pt();

    /// <summary>Takes down that a text begins on the page. A unit of several paragraphs is named at its first; an entry of the contents is none.</summary>
    public void Note(string unit, double baseline, TagNode owner)
    {
        if (owner.Role != "Reference" && _shown.Add(unit)) _texts.Add((baseline, unit, owner));
    }

    /// <summary>Draws the ids of a page, each beside its text or as near as those around it let it stand.</summary>
    /// <param name="page">The page.</param>
    /// <param name="left">Where the margin begins.</param>
    /// <param name="bottom">Where the page ends.</param>
    public void Draw(PageDrawing page, double left, double bottom)
    {
        var look = flow.Looks.Of(flow.Roles.Small);
        var (x, width) = (left, WidthOf(flow.Theme) - flow.Theme.Page.Gutter.Pt());
        var placed = _texts.OrderBy(text => text.Baseline).Select(text => (text.Owner, Lines: flow.Lines("[" + text.Unit + "]", look, width), Top: text.Baseline - flow.Baseline(look))).ToList();
        _texts.Clear();
        var tops = new double[placed.Count];
        for (var i = 0; i < placed.Count; i++) tops[i] = i == 0 ? placed[i].Top : Math.Max(placed[i].Top, tops[i - 1] + placed[i - 1].Lines.Height);

        // What would fall off the page moves up what stands above it.
        for (var i = placed.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], bottom - placed[i].Lines.Height);
            bottom = tops[i];
        }

        for (var i = 0; i < placed.Count; i++) placed[i].Lines.Draw(page, x, tops[i], placed[i].Owner);
    }
}

using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>What areas rest on, as bars under them.</summary>
internal static class AreaBases
{
    /// <summary>Draws the areas that others rest on; returns where the last bar ends.</summary>
    public static double Areas(DrawingSheet sheet, AreasDiagram diagram, AreasMeasures measures, PlaneBox above, bool hasSentences = true)
    {
        var bottom = above.Bottom;
        foreach (var area in diagram.Bases)
        {
            var text = new AreaText(area, measures, above.Width - (2 * measures.Padding), hasSentences);
            var bar = new PlaneBox(above.Left, bottom + measures.BarGap, above.Right, bottom + measures.BarGap + text.Height());
            sheet.Fill(bar, DrawnColour.Field);
            text.Draw(sheet, bar.Left + measures.Padding, bar.Top, AreaColours.OnField);
            bottom = bar.Bottom;
        }

        return bottom;
    }

    /// <summary>Draws what is no area and what all of them rest on; returns where its bar ends. It is paler than areas that others rest on, where there are any.</summary>
    public static double Needs(DrawingSheet sheet, AreasDiagram diagram, AreasMeasures measures, PlaneBox above)
    {
        if (diagram.Needs.Count == 0) return above.Bottom;
        var isField = diagram.Bases.Count == 0;
        var colours = isField ? AreaColours.OnField : AreaColours.OnTint;
        var room = above.Width - (2 * measures.Padding);
        var label = new AreaText(new DiagramArea(string.Empty, diagram.NeedsLabel, string.Empty), measures, room);
        var needs = diagram.Needs.Select(need => (need.Language, Lines: LineFitting.Break(need.Text, measures.Text, TypeWeight.Regular, room))).ToList();
        var top = above.Bottom + measures.BarGap;
        var height = label.Height() + (needs.Sum(need => need.Lines.Count) * measures.TextLeading) + (needs.Count * measures.NeedGap);
        sheet.Fill(new PlaneBox(above.Left, top, above.Right, top + height), isField ? DrawnColour.Field : DrawnColour.Tint2);
        label.Draw(sheet, above.Left + measures.Padding, top, colours);
        var baseline = top + label.LastBaseline();
        foreach (var (language, lines) in needs)
        {
            baseline += measures.NeedGap;
            foreach (var line in lines) sheet.Text(line, language, above.Left + measures.Padding, baseline += measures.TextLeading, room, measures.Text, TypeWeight.Regular, colours.Text);
        }

        return top + height;
    }
}

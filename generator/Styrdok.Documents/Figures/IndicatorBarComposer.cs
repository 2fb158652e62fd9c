using System;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures;

/// <summary>Draws the bar of an indicator: a track, a tick at the baseline, a run with an arrowhead to the target, the ends of the scale under it.</summary>
public static class IndicatorBarComposer
{
    private const double Width = 112, Height = 28, Middle = 7, Track = 4, Tick = 12, TickWeight = 1.5, ScaleBaseline = 24, Small = 8.5, EmptyEdge = 0.75;
    private const double ArrowLength = 8, ArrowHalf = 5.5, Disc = 3, SameValue = 0.0005;

    /// <summary>The drawing; a unit is a point on paper.</summary>
    /// <param name="low">The lower end of the scale, as shown.</param>
    /// <param name="high">The upper end, as shown.</param>
    /// <param name="baseline">Where the baseline stands between the ends, 0 to 1; null when not measured.</param>
    /// <param name="target">Where the target stands, 0 to 1.</param>
    public static VectorDrawing Compose(string low, string high, double? baseline, double target)
    {
        var sheet = new DrawingSheet(Width);
        var to = Math.Clamp(target, 0, 1) * Width;
        if (baseline is { } measured) Measured(sheet, Math.Clamp(measured, 0, 1) * Width, to);
        else NotMeasured(sheet, to);
        sheet.Text(low, null, 0, ScaleBaseline, Width / 2, Small, TypeWeight.Regular, DrawnColour.Ink2);
        sheet.Text(high, null, Width, ScaleBaseline, Width / 2, Small, TypeWeight.Regular, DrawnColour.Ink2, isAtEnd: true);
        return sheet.Drawing(Height);
    }

    private static void NotMeasured(DrawingSheet sheet, double target)
    {
        foreach (var y in (double[])[Middle - (Track / 2), Middle + (Track / 2)])
        {
            sheet.Line([new DrawnPoint(0, y), new DrawnPoint(Width, y)], DrawnColour.Rule, EmptyEdge, isDashed: true);
        }

        Mark(sheet, target, DrawnColour.Brand);
    }

    private static void Measured(DrawingSheet sheet, double baseline, double target)
    {
        sheet.Fill(Run(0, Width), DrawnColour.Tint2);
        if (Math.Abs(target - baseline) < SameValue * Width)
        {
            Mark(sheet, baseline, DrawnColour.Ink);
            sheet.Fill(new PlaneBox(target, Middle, target, Middle).Inflated(Disc), DrawnColour.Brand, Disc);
            return;
        }

        // A short way is all arrowhead.
        var length = Math.Min(ArrowLength, Math.Abs(target - baseline));
        var neck = target - (Math.Sign(target - baseline) * length);
        if (neck != baseline) sheet.Fill(Run(Math.Min(baseline, neck), Math.Max(baseline, neck)), DrawnColour.Brand);
        sheet.Arrow(new DrawnPoint(baseline, Middle), new DrawnPoint(target, Middle), length, ArrowHalf, DrawnColour.Brand);
        Mark(sheet, baseline, DrawnColour.Ink);
    }

    private static PlaneBox Run(double from, double to) => new(from, Middle - (Track / 2), to, Middle + (Track / 2));

    private static void Mark(DrawingSheet sheet, double at, DrawnColour colour) =>
        sheet.Fill(new PlaneBox(at - (TickWeight / 2), Middle - (Tick / 2), at + (TickWeight / 2), Middle + (Tick / 2)), colour);
}

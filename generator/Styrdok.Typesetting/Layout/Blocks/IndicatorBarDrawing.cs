using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>
/// The bar of an indicator: a track, a tick at the baseline, a run with a triangle to the target. It only repeats what the values say in words, so it is an artifact.
/// </summary>
internal sealed class IndicatorBarDrawing
{
    private const double SameValue = 0.0005;

    private readonly Flow _flow;
    private readonly IndicatorBar _bar;
    private readonly ShapedText _low;
    private readonly ShapedText _high;

    /// <summary>Plans a bar.</summary>
    public IndicatorBarDrawing(Flow flow, IndicatorBar bar)
    {
        _flow = flow;
        _bar = bar;
        var look = flow.Looks.Of(flow.Roles.Small);
        _low = Flow.Shape(bar.Low, look);
        _high = Flow.Shape(bar.High, look);
    }

    /// <summary>Draws it with the top left corner of its room at a place.</summary>
    public void Draw(PageDrawing page, double x, double top)
    {
        var measures = _flow.Theme.Goal;
        var width = measures.BarWidth.Pt();
        var middle = top + measures.TrackMiddle.Pt();
        var target = x + (Clamp(_bar.Target) * width);
        if (_bar.Baseline is not { } baseline) NotMeasured(page, x, middle, width, target);
        else Measured(page, x, middle, width, x + (Clamp(baseline) * width), target);
        page.Artifact(() =>
        {
            page.Text(_low, _low.Line, x, top + measures.ScaleBaseline.Pt(), null);
            page.Text(_high, _high.Line, x + width - _high.Width, top + measures.ScaleBaseline.Pt(), null);
        });
    }

    private void NotMeasured(PageDrawing page, double x, double middle, double width, double target)
    {
        var measures = _flow.Theme.Goal;
        var half = measures.TrackHeight.Pt() / 2;
        var weight = _flow.Theme.Lines.Field.Pt();
        page.DashedRule(x, middle - half - (weight / 2), width, weight, measures.Dash.Pt(), _flow.Palette.Rule);
        page.DashedRule(x, middle + half - (weight / 2), width, weight, measures.Dash.Pt(), _flow.Palette.Rule);
        Tick(page, target, middle, _flow.Palette.BrandInk);
    }

    private void Measured(PageDrawing page, double x, double middle, double width, double baseline, double target)
    {
        var measures = _flow.Theme.Goal;
        var half = measures.TrackHeight.Pt() / 2;
        page.Path(new PathShape().Rectangle(x, middle - half, width, 2 * half), _flow.Palette.Tint2);
        if (Math.Abs(target - baseline) < SameValue * width)
        {
            Tick(page, baseline, middle, _flow.Palette.Ink);
            page.Path(new PathShape().Circle(target, middle, 2 * measures.TickWidth.Pt()), _flow.Palette.BrandInk);
            return;
        }

        var direction = Math.Sign(target - baseline);
        var length = Math.Min(measures.ArrowLength.Pt(), Math.Abs(target - baseline));
        var neck = target - (direction * length);
        var run = new PathShape().Rectangle(Math.Min(baseline, neck), middle - half, Math.Abs(neck - baseline), 2 * half);
        page.Path(run, _flow.Palette.BrandInk);
        page.Path(new PathShape().Triangle(neck, middle - (measures.ArrowHeight.Pt() / 2), neck, middle + (measures.ArrowHeight.Pt() / 2), target, middle), _flow.Palette.BrandInk);
        Tick(page, baseline, middle, _flow.Palette.Ink);
    }

    private void Tick(PageDrawing page, double at, double middle, Core.Branding.Rgb colour)
    {
        var measures = _flow.Theme.Goal;
        page.Path(new PathShape().Rectangle(at - (measures.TickWidth.Pt() / 2), middle - (measures.TickHeight.Pt() / 2), measures.TickWidth.Pt(), measures.TickHeight.Pt()), colour);
    }

    private static double Clamp(double value) => Math.Min(1, Math.Max(0, value));
}

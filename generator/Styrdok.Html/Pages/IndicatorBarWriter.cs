using System;
using System.IO;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>Draws the bar of an indicator: a track, a tick at the baseline, a run to the target with an arrow. The numbers stand beside it as text.</summary>
internal static class IndicatorBarWriter
{
    private const double Width = 192, Track = 8, Middle = 11, Arrow = 11;

    public static void Write(TextWriter output, Indicator indicator)
    {
        if (indicator.Bar is not { } bar)
        {
            output.Write("<span></span>");
            return;
        }

        var target = bar.Target * Width;
        output.Write("<svg viewBox=\"0 0 192 44\" aria-hidden=\"true\" focusable=\"false\">");
        output.Write(bar.Baseline is null
            ? FormattableString.Invariant($"<path class=\"track\" d=\"M0 {Middle}H{Width}\"/>")
            : FormattableString.Invariant($"<rect class=\"track\" y=\"{Track}\" width=\"{Width}\" height=\"6\"/>"));
        if (bar.Baseline is { } measured)
        {
            var from = measured * Width;
            var direction = Math.Sign(target - from);
            if (direction != 0)
            {
                // The arrow's point stands on the target; its foot covers the end of the run, or all of a short one.
                var foot = target - (direction * Arrow);
                var end = target - (direction * Math.Min(Arrow - 1, Math.Abs(target - from)));
                output.Write(FormattableString.Invariant($"<rect class=\"run\" x=\"{Math.Min(from, end):0.##}\" y=\"{Track}\" width=\"{Math.Abs(end - from):0.##}\" height=\"6\"/>"));
                output.Write(FormattableString.Invariant($"<path class=\"run\" d=\"M{foot:0.##} 3.5 {target:0.##} {Middle} {foot:0.##} 18.5Z\"/>"));
            }
            else
            {
                output.Write(FormattableString.Invariant($"<circle class=\"run\" cx=\"{target:0.##}\" cy=\"{Middle}\" r=\"5\"/>"));
            }

            output.Write(FormattableString.Invariant($"<path class=\"tick\" d=\"M{from:0.##} 2V20\"/>"));
        }
        else
        {
            output.Write(FormattableString.Invariant($"<path class=\"tick\" d=\"M{target:0.##} 2V20\"/>"));
        }

        output.Write($"<text y=\"38\">{Markup.Escape(bar.Low)}</text><text x=\"192\" y=\"38\" class=\"end\">{Markup.Escape(bar.High)}</text></svg>");
    }
}

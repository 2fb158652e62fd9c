using System.Globalization;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>Running head, foot and state strip: artifacts that repeat what the cover and the first page say (ISO 14289-1, 7.8).</summary>
internal sealed class FurnitureLayout(Flow flow)
{
    private const string Ellipsis = " …";

    private Furniture Furniture => flow.Document.Furniture;

    /// <summary>Draws the head and the foot of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="count">How many pages there are.</param>
    public void Draw(PageDrawing page, int number, int count)
    {
        var small = flow.Looks.Of(flow.Roles.Small);
        var strong = flow.Looks.Of(flow.Roles.SmallStrong);
        var head = flow.Theme.Page.HeadTop.Pt() + flow.Baseline(small);
        var foot = flow.Theme.Page.FootTop.Pt() + flow.Baseline(small);
        page.HeadArtifact(() =>
        {
            var title = Cut(Counted(Furniture.HeadLeft, number, count), strong, flow.Theme.Page.HeadWidth.Pt());
            page.Text(title, title.Line, flow.HangX, head, null);
            var organisation = Cut(Counted(Furniture.HeadRight, number, count), small with { Tabular = true }, flow.RightX - flow.HangX - title.Width - flow.Theme.Page.Gutter.Pt());
            page.Text(organisation, organisation.Line, flow.RightX - organisation.Width, head, null);
        });
        page.FootArtifact(() =>
        {
            var right = Flow.Shape(Counted(Furniture.PageOf, number, count), strong with { Tabular = true });
            var left = Cut(Counted(Furniture.FootLeft, number, count), small with { Tabular = true }, flow.RightX - flow.HangX - right.Width - flow.Theme.Page.Gutter.Pt());
            page.Text(left, left.Line, flow.HangX, foot, null);
            page.Text(right, right.Line, flow.RightX - right.Width, foot, null);
        });
    }

    /// <summary>Draws the strip of a draft or a courtesy version, if the document is one.</summary>
    public void DrawStrip(PageDrawing page)
    {
        if (Furniture.Strip is not { } strip) return;
        var measures = flow.Theme.Page;
        var colour = ToneColours.Text(strip.Tone, flow.Palette);
        var height = measures.StripHeight.Pt();
        var look = flow.Looks.Of(flow.Roles.SmallStrong) with { Colour = colour, Leading = height };
        page.Rule(0, 0, measures.Width.Pt(), height, ToneColours.Ground(strip.Tone, flow.Palette)); // over the cover's art
        if (strip.Tone == Tone.Danger)
        {
            page.DashedRule(0, height - flow.Theme.Lines.Head.Pt(), measures.Width.Pt(), flow.Theme.Lines.Head.Pt(), measures.StripDash.Pt(), colour);
        }
        else
        {
            page.Rule(0, height - flow.Theme.Lines.Border.Pt(), measures.Width.Pt(), flow.Theme.Lines.Border.Pt(), colour);
        }

        page.HeadArtifact(() =>
        {
            var right = Flow.Shape(strip.Right, look with { Tabular = true });
            var left = Cut(strip.Left, look, flow.RightX - flow.HangX - right.Width - measures.Gutter.Pt());
            page.Text(left, left.Line, flow.HangX, flow.Baseline(look), null);
            page.Text(right, right.Line, flow.RightX - right.Width, flow.Baseline(look), null);
        });
    }

    private static string Counted(string line, int number, int count) => line
        .Replace("{page}", number.ToString(CultureInfo.InvariantCulture))
        .Replace("{pages}", count.ToString(CultureInfo.InvariantCulture));

    private static ShapedText Cut(string text, Look look, double width)
    {
        var whole = Flow.Shape(text, look);
        if (whole.Width <= width) return whole;
        var words = text.Split(' ');
        for (var kept = words.Length - 1; kept > 0; kept--)
        {
            var shorter = Flow.Shape(string.Join(' ', words[..kept]) + Ellipsis, look);
            if (shorter.Width <= width) return shorter;
        }

        for (var letters = words[0].Length - 1; letters > 1; letters--)
        {
            var shorter = Flow.Shape(words[0][..letters] + Ellipsis.TrimStart(), look);
            if (shorter.Width <= width) return shorter;
        }

        return whole;
    }
}

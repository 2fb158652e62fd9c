using System;
using System.Linq;
using System.Text;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>What a page printed from the browser has of the PDF: margins, size of the text, running head and foot, and the state or mark above the head.</summary>
internal static class PrintSheet
{
    private const decimal PixelsInPoint = 96m / 72;

    private static readonly string[] Places = ["{page}", "{pages}"];

    /// <summary>The rules.</summary>
    /// <param name="furniture">Running head and foot.</param>
    /// <param name="brand">The brand, for the colour of the words.</param>
    /// <param name="paper">The measures of the printed page.</param>
    /// <param name="screen">The measures of the screen, which come down to those of print together.</param>
    public static string Of(Furniture furniture, Brand brand, PrintTheme paper, ScreenTheme screen)
    {
        // Margins and no size: the paper is what the printer has.
        var page = paper.Page;
        var css = new StringBuilder("@page{margin:");
        css.AppendJoin(' ', new[] { page.FrameTop, page.Width - page.RightX, page.Height - page.FrameBottom, page.HangX }.Select(Points)).Append(';');
        var type = $";font:400 {Points(paper.Text.ColumnHead.Size)}/{Points(paper.Text.ColumnHead.Leading)} var(--family);color:{brand.Light.Ink2.Hex}}}";
        Box(css, "top-left", Counted(furniture.HeadLeft), type);
        Box(css, "top-right", Counted(furniture.HeadRight), type);
        Box(css, "bottom-left", Counted(furniture.FootLeft), type);
        Box(css, "bottom-right", Counted(furniture.PageOf), type);
        if (furniture.Strip is { } strip) Strip(css, strip, brand, paper);

        // The title page says it all itself.
        css.Append("}\n@page :first{@top-left{content:none}@top-right{content:none}}\n");
        if (screen.Text.TryGet("body", out var body)) css.Append(FormattableString.Invariant($"@media print{{body{{zoom:{paper.Text.Body.Size * PixelsInPoint / body.Size:0.####}}}}}\n"));
        return css.ToString();
    }

    // In the corner, out of which it grows to the right: between head and head it would take the room of both.
    private static void Strip(StringBuilder css, StateStrip strip, Brand brand, PrintTheme paper)
    {
        var colour = strip.Tone switch
        {
            Tone.Danger => brand.Light.Danger,
            Tone.Warning => brand.Light.Warn,
            _ => brand.Light.BrandInk,
        };
        var text = paper.Text.ColumnHead;
        Box(css, "top-left-corner", Words(strip.Left), $";font:500 {Points(text.Size)}/{Points(paper.Page.StripHeight)} var(--family);color:{colour.Hex};padding-left:{Points(paper.Page.HangX)};text-align:left;vertical-align:top;white-space:nowrap}}");
    }

    private static void Box(StringBuilder css, string place, string content, string type) => css.Append('@').Append(place).Append("{content:").Append(content).Append(type);

    private static string Points(decimal measure) => FormattableString.Invariant($"{measure:0.##}pt");

    // "Page {page} of {pages}" with the browser's counters in it.
    private static string Counted(string text)
    {
        var parts = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var next = Places.Select(place => (Place: place, At: text.IndexOf(place, at, StringComparison.Ordinal))).Where(found => found.At >= 0).OrderBy(found => found.At).FirstOrDefault();
            var end = next.Place is null ? text.Length : next.At;
            if (end > at) parts.Append(Words(text[at..end])).Append(' ');
            if (next.Place is null) break;
            parts.Append("counter(").Append(next.Place.Trim('{', '}')).Append(") ");
            at = end + next.Place.Length;
        }

        return parts.Length == 0 ? "none" : parts.ToString().TrimEnd();
    }

    // A string of CSS: nothing in it can end the string, the rule or the element.
    private static string Words(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (char.IsControl(c)) escaped.Append(' ');
            else if (c is '"' or '\\' or '<' or '>' or '&') escaped.Append('\\').Append(((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            else escaped.Append(c);
        }

        return escaped.Append('"').ToString();
    }
}

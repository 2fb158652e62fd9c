using System;
using System.Linq;
using System.Text;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>What a page printed from the browser has at its head and foot: the same as the PDF.</summary>
internal static class PrintSheet
{
    // The margins of the printed page: running head and foot stand in them. The paper is what the printer has.
    private const string Margins = "27mm 22mm 27mm 20mm";

    private static readonly string[] Places = ["{page}", "{pages}"];

    /// <summary>The rules.</summary>
    /// <param name="furniture">Running head and foot.</param>
    /// <param name="brand">The brand, for the colour of the words.</param>
    public static string Of(Furniture furniture, Brand brand)
    {
        var css = new StringBuilder("@page{margin:").Append(Margins).Append(';');
        Box(css, "top-left", Counted(furniture.HeadLeft), brand);
        Box(css, "top-right", Counted(furniture.HeadRight), brand);
        Box(css, "bottom-left", Counted(furniture.FootLeft), brand);
        Box(css, "bottom-right", Counted(furniture.PageOf), brand);

        // The title page says it all itself.
        return css.Append("}\n@page :first{@top-left{content:none}@top-right{content:none}}\n").ToString();
    }

    private static void Box(StringBuilder css, string place, string content, Brand brand) =>
        css.Append('@').Append(place).Append("{content:").Append(content).Append(";font:400 8.5pt var(--family);color:").Append(brand.Light.Ink2.Hex).Append('}');

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

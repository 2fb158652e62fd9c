using System;
using System.IO;
using System.Text;
using Styrdok.Core.Branding;

namespace Styrdok.Html.Pages;

/// <summary>Writes an organisation's mark and art as images. As an image SVG cannot run scripts or load anything, whatever its source holds.</summary>
internal static class ImageWriter
{
    /// <summary>The mark; decorative, since the name stands beside it.</summary>
    public static void Mark(TextWriter output, Brand brand)
    {
        if (brand.Mark is null) return;
        var dark = brand.MarkOnDark ?? brand.MarkOnField;
        output.Write("<picture class=\"mark\">");
        if (dark is not null) output.Write($"<source media=\"(prefers-color-scheme: dark)\" srcset=\"{DataUri(dark)}\">");
        output.Write($"<img src=\"{DataUri(brand.Mark)}\" alt=\"\"></picture>");
    }

    /// <summary>The art of the cover; decorative.</summary>
    public static void Art(TextWriter output, Brand brand)
    {
        if (brand.Art is not null) output.Write($"<img class=\"art\" src=\"{DataUri(brand.Art)}\" alt=\"\">");
    }

    private static string DataUri(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
}

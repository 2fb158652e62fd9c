using System;
using System.Globalization;
using System.IO;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>
/// Writes pictures: a figure's drawing as SVG in the page, photographs and an organisation's mark and art as images. All of them come from the source as it was
/// understood, and an image can neither run scripts nor load anything.
/// </summary>
internal static class ImageWriter
{
    private const string Element = "<svg ";

    /// <summary>The wide logo, which says the name; else the mark, decorative, since the name stands beside it.</summary>
    public static void Mark(TextWriter output, Issuer issuer, PagePictures pictures)
    {
        var brand = issuer.Brand;
        var language = issuer.NameLanguage is { } own ? $" lang=\"{own.Code}\"" : string.Empty;
        if (brand.Wide is { } wide) Mark(output, pictures, "mark with-name", wide, brand.WideOnDark ?? brand.WideOnField, $" alt=\"{Markup.Escape(issuer.Name)}\"{language}");
        else if (brand.Mark is { } mark) Mark(output, pictures, "mark", mark, brand.MarkOnDark ?? brand.MarkOnField, " alt=\"\"");
    }

    // Without a picture for dark ground the one for light ground stands on a light plate there.
    private static void Mark(TextWriter output, PagePictures pictures, string kind, Picture light, Picture? dark, string words)
    {
        output.Write($"<picture class=\"{kind}{(dark is null ? " plate" : string.Empty)}\">");
        if (dark is not null) output.Write($"<source media=\"(prefers-color-scheme: dark)\" srcset=\"{pictures.DataUri(dark)}\">");
        output.Write($"<img src=\"{pictures.DataUri(light)}\" width=\"{Number(light.Width)}\" height=\"{Number(light.Height)}\"{words}></picture>");
    }

    /// <summary>The art of the cover; decorative.</summary>
    public static void Art(TextWriter output, Brand brand, PagePictures pictures)
    {
        if (brand.Art is not null) output.Write($"<img class=\"art\" src=\"{pictures.DataUri(brand.Art)}\" alt=\"\">");
    }

    /// <summary>The picture of a figure, with its words.</summary>
    public static void Picture(TextWriter output, PictureBlock figure, PagePictures pictures)
    {
        var (picture, alt) = (figure.Picture, Markup.Escape(figure.Alt.PlainText));
        var language = figure.Alt.Language is { } own ? $" lang=\"{own.Code}\"" : string.Empty;
        var size = $"width=\"{Number(picture.Width)}\" height=\"{Number(picture.Height)}\"";
        if (picture.Kind != PictureKind.Svg)
        {
            output.Write($"<img src=\"{pictures.DataUri(picture)}\" {size} alt=\"{alt}\"{language}>");
            return;
        }

        // Ids of gradients and clips are unique in the page as long as the figure's own id is.
        output.Write($"<svg {size} role=\"img\" aria-label=\"{alt}\"{language} focusable=\"false\" ");
        output.Write(picture.Content[Element.Length..].Replace(Core.Values.Picture.IdPrefix, Markup.Escape(figure.Id ?? "figure") + "-", StringComparison.Ordinal));
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

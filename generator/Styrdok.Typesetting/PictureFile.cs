using System;
using System.Runtime.CompilerServices;
using System.Linq;
using System.Text;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;
using Styrdok.Pdf.Images;

namespace Styrdok.Typesetting;

/// <summary>Reads the files of pictures. Each picture is read once a process, however many documents show it.</summary>
public static class PictureFile
{
    private static readonly ConditionalWeakTable<Picture, PdfImage> s_images = [];

    /// <summary>Reads an SVG, PNG or JPEG file.</summary>
    /// <exception cref="ImageException">It is none of these, is damaged, too large, or holds something that is not drawn; the message says where and what would be right.</exception>
    public static Picture Read(byte[] file)
    {
        var image = PdfImage.Read(file);
        var picture = new Picture
        {
            Kind = image is RasterImage { IsJpeg: var isJpeg } ? isJpeg ? PictureKind.Jpeg : PictureKind.Png : PictureKind.Svg,
            Width = image.Width,
            Height = image.Height,
            Content = image is SvgImage drawing ? drawing.ToSvg(Picture.IdPrefix) : Convert.ToBase64String(image is RasterImage points ? points.CleanFile.Span : image.ToCleanFile()),
        };
        s_images.Add(picture, image);
        return picture;
    }

    /// <summary>What a picture is painted with; null for a photograph.</summary>
    public static PictureFacts? FactsOf(Picture picture)
    {
        var image = ImageOf(picture);
        return image.Patches is not { } patches ? null : new PictureFacts(
            image.Width,
            image.Height,
            [.. patches.Select(patch => new PicturePatch(new Rgb(patch.Colour.R, patch.Colour.G, patch.Colour.B), patch.Left, patch.Top, patch.Right, patch.Bottom, patch.IsLine))]);
    }

    /// <summary>Reads a drawing from its source.</summary>
    /// <exception cref="ImageException">It is no SVG, or holds something that is not drawn.</exception>
    public static Picture Read(string svg) => Read(Encoding.UTF8.GetBytes(svg));

    /// <summary>The image of a picture, ready for pages.</summary>
    internal static PdfImage ImageOf(Picture picture) => s_images.GetValue(
        picture, static picture => PdfImage.Read(picture.Kind == PictureKind.Svg ? Encoding.UTF8.GetBytes(picture.Content) : Convert.FromBase64String(picture.Content)));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images;

/// <summary>A vector image made from SVG, ready to be placed on pages.</summary>
public sealed class SvgImage
{
    private readonly byte[] _content;
    private readonly IReadOnlyCollection<(double Fill, double Stroke)> _opacities;

    internal SvgImage(double width, double height, byte[] content, IReadOnlyCollection<(double Fill, double Stroke)> opacities) =>
        (Width, Height, _content, _opacities) = (width, height, content, opacities);

    /// <summary>Width in the image's own units.</summary>
    public double Width { get; }

    /// <summary>Height in the image's own units.</summary>
    public double Height { get; }

    /// <summary>Reads an image (see <see cref="SvgReader"/> for what of SVG is read).</summary>
    /// <exception cref="SvgException">The source is no SVG, or holds something that is not read.</exception>
    public static SvgImage Parse(string svg) => SvgReader.Read(svg);

    /// <summary>The name that the content calls an opacity by.</summary>
    internal static string OpacityName(double fill, double stroke) =>
        string.Create(CultureInfo.InvariantCulture, $"A{Math.Round(fill * 1000)}-{Math.Round(stroke * 1000)}");

    /// <summary>Writes the image as a form XObject (ISO 32000-1, 8.10); returns its number.</summary>
    internal int Write(ObjectStore store)
    {
        var entries = new TokenWriter().Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(Width).Raw(' ').Number(Height).Raw("]/Resources<<"u8);
        if (_opacities.Count > 0)
        {
            entries.Raw("/ExtGState<<"u8);
            foreach (var (fill, stroke) in _opacities)
            {
                entries.Name(OpacityName(fill, stroke)).Raw("<</Type/ExtGState/ca "u8).Number(fill).Raw("/CA "u8).Number(stroke).Raw(">>"u8);
            }

            entries.Raw(">>"u8);
        }

        return store.AddStream(entries.Raw(">>"u8), _content);
    }
}

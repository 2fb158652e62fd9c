using System.Collections.Generic;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images.Svg;

namespace Styrdok.Pdf.Images;

/// <summary>A vector image made from SVG, ready to be placed on pages.</summary>
public sealed class SvgImage : PdfImage
{
    private readonly SvgGroup _root;

    internal SvgImage(double width, double height, SvgGroup root) : base(width, height) => _root = root;

    /// <summary>Reads an image (see <see cref="SvgReader"/> for what of SVG is read).</summary>
    /// <exception cref="ImageException">The source is no SVG, or holds something that is not read.</exception>
    public static SvgImage Parse(string svg) => SvgReader.Read(svg);

    /// <summary>The drawing as SVG again, written from what was understood of it: paths, groups, clips and gradients, and no letter of the source.</summary>
    /// <param name="idPrefix">What every id begins with; ids are unique in a page when this is.</param>
    public string ToSvg(string idPrefix = "") => new SvgWriter(idPrefix).Write(this, _root);

    /// <inheritdoc/>
    public override IReadOnlyList<ImagePatch> Patches => SvgPatches.Of(_root, Width, Height);

    /// <inheritdoc/>
    public override byte[] ToCleanFile() => Encoding.UTF8.GetBytes(ToSvg());

    /// <summary>Writes the image as a form XObject (ISO 32000-1, 8.10); returns its number.</summary>
    internal override int Write(ObjectStore store) => new SvgContent(store, Width, Height).Write(_root);

    /// <inheritdoc/>
    internal override (double A, double B, double C, double D, double E, double F) Fill(double x, double y, double width, double height) =>
        (width / Width, 0, 0, height / Height, x, y);
}

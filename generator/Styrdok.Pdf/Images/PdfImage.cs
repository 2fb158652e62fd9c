using System;
using System.Collections.Generic;
using System.IO;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images.Jpeg;
using Styrdok.Pdf.Images.Png;

namespace Styrdok.Pdf.Images;

/// <summary>An image ready to be placed on pages: a drawing (SVG), or points (PNG, JPEG).</summary>
public abstract class PdfImage
{
    private protected PdfImage(double width, double height) => (Width, Height) = (width, height);

    /// <summary>Width in the image's own units, as it is shown; pixels of CSS for points.</summary>
    public double Width { get; }

    /// <summary>Height in the image's own units, as it is shown.</summary>
    public double Height { get; }

    /// <summary>What it is painted with, from back to front; null where that cannot be told without unpacking a photograph.</summary>
    public abstract IReadOnlyList<ImagePatch>? Patches { get; }

    /// <summary>
    /// The image as a file that holds what is drawn and nothing else: no scripts, no references, no names, places or dates that a program or a camera wrote into it.
    /// The same image gives the same bytes.
    /// </summary>
    public abstract byte[] ToCleanFile();

    /// <summary>Reads an image of whichever kind its first bytes say.</summary>
    /// <exception cref="ImageException">It is none of SVG, PNG and JPEG, is damaged, too large, or holds something that is not drawn.</exception>
    public static PdfImage Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.AsSpan().StartsWith(PngReader.Signature)) return PngReader.Read(file);
        if (file.AsSpan().StartsWith(JpegReader.Signature)) return JpegReader.Read(file);
        if (!ImageSignature.MayBeText(file)) throw new ImageException(0, 0, $"The file is {ImageSignature.NameOf(file)}, whatever its name ends in. Open it in a picture program and save it as PNG or JPEG.");
        using var text = new StreamReader(new MemoryStream(file));
        return SvgImage.Parse(text.ReadToEnd());
    }

    /// <summary>Writes the image as an XObject (ISO 32000-1, 8.8); returns its number.</summary>
    internal abstract int Write(ObjectStore store);

    /// <summary>The matrix that fills a box with the XObject: a form has its own units, an image is one wide and one high.</summary>
    internal abstract (double A, double B, double C, double D, double E, double F) Fill(double x, double y, double width, double height);
}

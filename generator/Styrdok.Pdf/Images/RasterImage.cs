using System.Collections.Generic;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images;

/// <summary>An image of points from PNG or JPEG. Its colours are taken as sRGB, which is also the document's output intent.</summary>
public sealed class RasterImage : PdfImage
{
    private readonly RasterPoints _points;
    private readonly byte[] _clean;
    private readonly int _orientation;

    internal RasterImage(RasterPoints points, byte[] clean, int orientation = 1)
        : base(orientation >= 5 ? points.Height : points.Width, orientation >= 5 ? points.Width : points.Height) =>
        (_points, _clean, _orientation) = (points, clean, orientation);

    /// <summary>Whether it is JPEG; else PNG.</summary>
    public bool IsJpeg => _points.IsJpeg;

    /// <summary>The points, for tests that compare them.</summary>
    internal RasterPoints Points => _points;

    // As many samples across and down: a mark is told by them, and the ground under a title.
    private const int Samples = 32;

    /// <inheritdoc/>
    public override IReadOnlyList<ImagePatch>? Patches
    {
        get
        {
            if (_points.IsJpeg) return null;
            var patches = new List<ImagePatch>();
            for (var row = 0; row < Samples; row++)
            {
                for (var column = 0; column < Samples; column++)
                {
                    var at = ((((row * 2) + 1) * _points.Height / (2 * Samples)) * _points.Width) + (((column * 2) + 1) * _points.Width / (2 * Samples));
                    if (_points.Alpha is { } alpha && alpha[at] < 128) continue;
                    patches.Add(new ImagePatch(ColourAt(at), (double)column / Samples, (double)row / Samples, (column + 1.0) / Samples, (row + 1.0) / Samples, IsLine: false));
                }
            }

            return patches;
        }
    }

    private PdfColour ColourAt(int point)
    {
        if (_points.IsGrey) return new PdfColour(_points.Samples[point], _points.Samples[point], _points.Samples[point]);
        var (colours, at) = _points.Palette is { } palette ? (palette, _points.Samples[point] * 3) : (_points.Samples, point * 3);
        return new PdfColour(colours[at], colours[at + 1], colours[at + 2]);
    }

    /// <inheritdoc/>
    public override byte[] ToCleanFile() => [.. _clean];

    /// <summary>Writes the image XObject, and one for its transparency (ISO 32000-1, 8.9.5 and 11.6.5.3); returns its number.</summary>
    internal override int Write(ObjectStore store)
    {
        var entries = Entries();
        if (_points.Palette is { } palette) entries.Raw("[/Indexed/DeviceRGB "u8).Integer((palette.Length / 3) - 1).HexString(palette).Raw(']');
        else entries.Raw(_points.IsGrey ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        if (_points.Alpha is { } alpha) entries.Entry("SMask", store.AddStream(Entries().Raw("/DeviceGray"u8), alpha));
        if (_points.IsJpeg) entries.Raw("/Filter/DCTDecode"u8);
        return store.AddStream(entries, _points.Samples, !_points.IsJpeg);
    }

    /// <inheritdoc/>
    internal override (double A, double B, double C, double D, double E, double F) Fill(double x, double y, double width, double height) => _orientation switch
    {
        // Where the first row and the first column of the stored points are seen (Exif 2.3, 4.6.4, Orientation).
        2 => (-width, 0, 0, height, x + width, y),
        3 => (-width, 0, 0, -height, x + width, y + height),
        4 => (width, 0, 0, -height, x, y + height),
        5 => (0, -height, -width, 0, x + width, y + height),
        6 => (0, -height, width, 0, x, y + height),
        7 => (0, height, width, 0, x, y),
        8 => (0, height, -width, 0, x + width, y),
        _ => (width, 0, 0, height, x, y),
    };

    private TokenWriter Entries() => new TokenWriter().Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(_points.Width).Raw("/Height "u8).Integer(_points.Height)
        .Raw("/BitsPerComponent 8/ColorSpace"u8);
}

/// <summary>The points of an image as a PDF holds them, eight bits a sample, rows from the top.</summary>
/// <param name="Width">Points in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Samples">One byte a point for grey and for places in a palette, three for colours; or the compressed file of JPEG.</param>
internal sealed record RasterPoints(int Width, int Height, byte[] Samples)
{
    /// <summary>Whether the samples are levels of grey.</summary>
    public bool IsGrey { get; init; }

    /// <summary>The colours that samples are places of, three bytes each; null where they are colours themselves.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>How opaque each point is; null where all are.</summary>
    public byte[]? Alpha { get; init; }

    /// <summary>Whether the samples are a JPEG file.</summary>
    public bool IsJpeg { get; init; }
}

using System;
using System.Collections.Generic;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images.Png;

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
    public bool IsJpeg => _points.Jpeg is not null;

    /// <summary>The file that <see cref="PdfImage.ToCleanFile"/> copies.</summary>
    public ReadOnlyMemory<byte> CleanFile => _clean;

    /// <summary>The points, for tests that compare them.</summary>
    internal RasterPoints Points => _points;

    /// <inheritdoc/>
    public override IReadOnlyList<ImagePatch>? Patches
    {
        get
        {
            if (_points.Samples is not { } samples) return null;
            const int side = PngSamples.Side;
            var patches = new List<ImagePatch>();
            for (var i = 0; i < side * side; i++)
            {
                var (row, column) = (i / side, i % side);
                var point = samples.AsSpan(4 * i, 4);
                if (point[3] < 128) continue;
                patches.Add(new ImagePatch(new PdfColour(point[0], point[1], point[2]), (double)column / side, (double)row / side, (column + 1.0) / side, (row + 1.0) / side, IsLine: false));
            }

            return patches;
        }
    }

    /// <inheritdoc/>
    public override byte[] ToCleanFile() => [.. _clean];

    /// <summary>Writes the image XObject, and one for its transparency (ISO 32000-1, 8.9.5 and 11.6.5.3); returns its number.</summary>
    internal override int Write(ObjectStore store)
    {
        var entries = Entries();
        if (_points.Palette is { } palette) entries.Raw("[/Indexed/DeviceRGB "u8).Integer((palette.Length / 3) - 1).HexString(palette).Raw(']');
        else entries.Raw(_points.IsGrey ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        if (_points.Jpeg is { } jpeg) return store.AddStream(entries.Raw("/BitsPerComponent 8/Filter/DCTDecode"u8), jpeg, isCompressed: false);
        var colours = _points.Colours!;
        colours.WriteEntries(entries, _points.Width);
        if (_points.Opacity is { } opacity) entries.Entry("SMask", store.AddStream(opacity.WriteEntries(Entries().Raw("/DeviceGray"u8), _points.Width), opacity.Packed));
        return store.AddStream(entries, colours.Packed);
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
        .Raw("/ColorSpace"u8);
}

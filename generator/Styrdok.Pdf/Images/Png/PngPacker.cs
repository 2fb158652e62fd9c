using System;
using System.Buffers.Binary;
using System.IO;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images.Png;

/// <summary>
/// Packs the points of a PNG as a PDF holds them, in one go over its rows. Both know the same filters and the same compression, so that most pictures are taken as
/// they are packed once they have been held; with opacity, which a PDF has as a picture of its own, each half keeps its filters. What is interlaced or has sixteen
/// bits is packed anew.
/// </summary>
internal sealed class PngPacker
{
    // Several times what a file may have: what is interlaced is packed better anew, unless somebody saw to it that it is not.
    private const int MostPacked = 16 << 20;

    private readonly PngHeader _header;
    private readonly byte[]? _palette;
    private readonly ReadOnlyMemory<byte> _packed;
    private readonly PngPoints _points;
    private readonly PngSamples _samples;
    private readonly byte[] _colours, _opacity;
    private bool _isOpaque = true;

    private PngPacker(PngHeader header, byte[]? palette, byte[]? transparency, ReadOnlyMemory<byte> packed)
    {
        (_header, _palette, _packed) = (header, palette, packed);
        _points = new PngPoints(header, palette, transparency);
        _samples = new PngSamples(header, palette);
        _colours = new byte[header.Width * header.Channels];
        _opacity = _points.HasOpacity ? new byte[header.Width] : [];
    }

    /// <summary>Reads every row.</summary>
    /// <param name="header">The header.</param>
    /// <param name="palette">The palette; null where there is none.</param>
    /// <param name="transparency">What is transparent, where points do not say so themselves; null for nothing.</param>
    /// <param name="packed">The packed points.</param>
    /// <exception cref="ImageException">There are too few points, or too many, one has a colour that there is not, or they would take too much room.</exception>
    /// <exception cref="InvalidDataException">They cannot be unpacked.</exception>
    public static RasterPoints Pack(PngHeader header, byte[]? palette, byte[]? transparency, ReadOnlyMemory<byte> packed)
    {
        PngPacker Packer() => new(header, palette, transparency, packed);
        if (header.IsInterlaced || header.Depth == 16) return Packer().Anew();
        return header.HasAlpha ? Packer().InHalves() : Packer().AsItIs() ?? Packer().Anew();
    }

    /// <summary>Takes the points as they are packed; null where what was packed does not end as it should, which other readers may not forgive.</summary>
    private RasterPoints? AsItIs()
    {
        using var rows = new PngRows(_packed, _header, _header.Width);
        using var opacity = Opacity();
        var sum = PngChecksum.Nothing;
        for (var y = 0; y < _header.Height; y++)
        {
            rows.Next();
            sum = PngChecksum.Adler(sum, rows.Packed);
            if (!_points.HasOpacity && !_points.MayLackColours && !_samples.AreIn(y)) continue;
            _points.Read(rows.Row, _header.Width, _colours, _opacity);
            See(y);
            opacity?.Write(_opacity);
            Hold(null, opacity);
        }

        rows.End();
        if (_packed.Length < 4 || BinaryPrimitives.ReadUInt32BigEndian(_packed.Span[^4..]) != sum) return null;
        return Points(new RasterPlane(PackedData.AsItIs(_packed), _header.Channels, _header.Depth), opacity?.End());
    }

    private RasterPoints InHalves()
    {
        using var rows = new PngRows(_packed, _header, _header.Width);
        using var colours = Colours();
        using var opacity = Opacity()!;
        for (var y = 0; y < _header.Height; y++)
        {
            rows.Next();
            if (_isOpaque || _samples.AreIn(y))
            {
                _points.Split(rows.Row, _colours, _opacity);
                See(y);
            }

            _points.Split(rows.Packed[1..], _colours, _opacity);
            colours.Write(rows.Filter, _colours);
            opacity.Write(rows.Filter, _opacity);
            Hold(colours, opacity);
        }

        rows.End();
        return Points(colours.End(), opacity.End());
    }

    private RasterPoints Anew()
    {
        using var rows = new PngPasses(_header, _packed, _points);
        using var colours = Colours();
        using var opacity = Opacity();
        for (var y = 0; y < _header.Height; y++)
        {
            rows.Next(y, _colours, _opacity);
            See(y);

            // Neighbours in a palette have nothing to do with one another.
            if (_header.IsPalette) colours.Write(PngFilter.None, _colours);
            else colours.Write(_colours);
            opacity?.Write(_opacity);
            Hold(colours, opacity);
        }

        rows.End();
        return Points(colours.End(), opacity?.End());
    }

    // Every document that shows the picture holds what was packed.
    private static void Hold(RasterPlaneWriter? colours, RasterPlaneWriter? opacity)
    {
        if ((colours?.Length ?? 0) + (opacity?.Length ?? 0) > MostPacked)
            throw new ImageException($"The points of the image would take more than {MostPacked >> 20} MiB in every document. Export it again without interlacing, with eight bits a colour and without transparency.");
    }

    private void See(int row)
    {
        if (_isOpaque) _isOpaque = _opacity.AsSpan().IndexOfAnyExcept((byte)255) < 0;
        _samples.Take(row, _colours, _opacity);
    }

    private RasterPoints Points(RasterPlane colours, RasterPlane? opacity) => new(_header.Width, _header.Height)
    {
        Colours = colours,
        IsGrey = _header.IsGrey,
        Palette = _header.IsPalette ? _palette : null,
        Opacity = _isOpaque ? null : opacity,
        Samples = _samples.Points,
    };

    private RasterPlaneWriter Colours() => new(_header.Width, _header.Height, _header.Channels);

    private RasterPlaneWriter? Opacity() => _points.HasOpacity ? new RasterPlaneWriter(_header.Width, _header.Height, 1) : null;
}

using System;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images.Png;

namespace Styrdok.Pdf.Images;

/// <summary>Packs rows of eight bits a sample as they come.</summary>
internal sealed class RasterPlaneWriter : IDisposable
{
    // Above so many bytes a level is taken that is three times as fast on noise, and where pictures compress loses a tenth or two.
    private const int Large = 4 << 20;

    private const int Level = 6, LevelOfLarge = 2;

    private readonly PackedWriter _packed;
    private readonly int _channels;
    private readonly byte[] _above, _filtered;

    /// <summary>Begins.</summary>
    /// <param name="width">Points in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="channels">Samples of a point.</param>
    public RasterPlaneWriter(int width, int height, int channels)
    {
        _packed = new PackedWriter((long)width * height * channels > Large ? LevelOfLarge : Level);
        _channels = channels;
        (_above, _filtered) = (new byte[width * channels], new byte[width * channels]);
    }

    /// <summary>How many bytes the rows so far take.</summary>
    public int Length => _packed.Length;

    /// <summary>Adds a row, as its differences to the one before it.</summary>
    public void Write(ReadOnlySpan<byte> row)
    {
        PngFilter.FromAbove(row, _above, _filtered);
        Write(PngFilter.Up, _filtered);
        row.CopyTo(_above);
    }

    /// <summary>Adds a row that has been filtered.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="row">The row.</param>
    public void Write(int filter, ReadOnlySpan<byte> row)
    {
        _packed.Write([(byte)filter]);
        _packed.Write(row);
    }

    /// <summary>Ends, and gives the rows.</summary>
    public RasterPlane End() => new(_packed.End(), _channels, 8);

    /// <inheritdoc/>
    public void Dispose() => _packed.Dispose();
}

using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Styrdok.Pdf.Images.Png;

/// <summary>The rows of a picture, or of one pass of an interlaced one, unpacked one after the other. No more than two of them are held.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly ZLibStream _unpacked;
    private readonly int _length, _distance;

    // The filter, the row as it is packed, and room.
    private readonly byte[] _packed;
    private byte[] _row, _above;

    /// <summary>Begins.</summary>
    /// <param name="packed">The packed points of the picture.</param>
    /// <param name="header">Its header.</param>
    /// <param name="width">How many points a row has.</param>
    public PngRows(ReadOnlyMemory<byte> packed, PngHeader header, int width)
    {
        if (!MemoryMarshal.TryGetArray(packed, out var array)) throw new ArgumentException("The bytes lie in an array.", nameof(packed));
        _unpacked = new ZLibStream(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), CompressionMode.Decompress);
        (_length, _distance) = (header.RowBytes(width), Math.Max(1, header.Samples * header.Depth / 8));
        _packed = new byte[1 + _length + PngFilter.Room];
        (_row, _above) = (new byte[_length + PngFilter.Room], new byte[_length + PngFilter.Room]);
    }

    /// <summary>The filter of the row.</summary>
    public int Filter => _packed[0];

    /// <summary>The filter of the row and the row as it is packed.</summary>
    public ReadOnlySpan<byte> Packed => _packed.AsSpan(0, 1 + _length);

    /// <summary>The row.</summary>
    public ReadOnlySpan<byte> Row => _row.AsSpan(0, _length);

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="ImageException">There is none, or its filter is unknown.</exception>
    /// <exception cref="InvalidDataException">It cannot be unpacked.</exception>
    public void Next()
    {
        Take(1 + _length);
        (_row, _above) = (_above, _row);
        PngFilter.Undo(Filter, _packed.AsSpan(1), _row, _above, _length, _distance);
    }

    /// <summary>Passes over bytes: the passes before this one.</summary>
    /// <exception cref="ImageException">There are not as many.</exception>
    /// <exception cref="InvalidDataException">They cannot be unpacked.</exception>
    public void Skip(long bytes)
    {
        for (; bytes > _packed.Length; bytes -= _packed.Length) Take(_packed.Length);
        Take((int)bytes);
        _packed.AsSpan().Clear();
    }

    /// <summary>Holds that there is nothing more: one more byte tells enough, the rest of what a bomb holds stays packed.</summary>
    /// <exception cref="ImageException">There is.</exception>
    public void End()
    {
        if (_unpacked.ReadByte() >= 0) throw PngReader.Damaged("it holds more points than it says");
    }

    /// <inheritdoc/>
    public void Dispose() => _unpacked.Dispose();

    private void Take(int count)
    {
        if (_unpacked.ReadAtLeast(_packed.AsSpan(0, count), count, throwOnEndOfStream: false) < count) throw PngReader.Damaged("rows are missing");
    }
}

using System;
using System.Buffers.Binary;
using System.IO;

namespace Styrdok.Pdf.Images.Png;

/// <summary>Turns unpacked rows into points: undoes the filters (ISO/IEC 15948, 9) and the interlacing (8.2), row by row, into eight bits a sample.</summary>
internal sealed class PngPoints
{
    // Where each pass of Adam7 begins and how far its points lie apart.
    private static readonly (int X, int Y, int StepX, int StepY)[] s_passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly PngHeader _header;
    private readonly byte[]? _palette;
    private readonly byte[]? _transparency;
    private readonly byte[] _samples;
    private readonly byte[]? _alpha;
    private readonly int _distance;
    private byte[] _row;
    private byte[] _before;

    public PngPoints(PngHeader header, byte[]? palette, byte[]? transparency)
    {
        (_header, _palette, _transparency) = (header, palette, transparency);
        var count = header.Width * header.Height;
        _samples = new byte[count * header.Channels];
        if (header.HasAlpha || transparency is not null) _alpha = new byte[count];
        _distance = Math.Max(1, header.Samples * header.Depth / 8);
        (_row, _before) = ([], []);
    }

    /// <summary>Reads every row.</summary>
    /// <exception cref="ImageException">There are too few bytes, or too many.</exception>
    /// <exception cref="InvalidDataException">They cannot be unpacked.</exception>
    public void Fill(Stream unpacked)
    {
        if (!_header.IsInterlaced) Pass(unpacked, (0, 0, 1, 1));
        else foreach (var pass in s_passes) Pass(unpacked, pass);

        // One byte more tells enough; the rest of what a bomb holds stays packed.
        if (unpacked.ReadByte() >= 0) throw PngReader.Damaged("it holds more points than it says");
    }

    /// <summary>The points as a PDF holds them.</summary>
    public RasterPoints ToPoints() => new(_header.Width, _header.Height, _samples)
    {
        IsGrey = _header.IsGrey,
        Palette = _header.IsPalette ? _palette : null,
        Alpha = _alpha is not null && _alpha.AsSpan().IndexOfAnyExcept((byte)255) >= 0 ? _alpha : null,
    };

    private void Pass(Stream unpacked, (int X, int Y, int StepX, int StepY) pass)
    {
        var width = (_header.Width - pass.X + pass.StepX - 1) / pass.StepX;
        if (width <= 0) return;
        var bytes = _header.RowBytes(width);
        (_row, _before) = (new byte[bytes], new byte[bytes]);
        for (var y = pass.Y; y < _header.Height; y += pass.StepY)
        {
            var filter = unpacked.ReadByte();
            if (filter < 0 || unpacked.ReadAtLeast(_row, bytes, throwOnEndOfStream: false) < bytes) throw PngReader.Damaged("rows are missing");
            Unfilter(filter);
            Row(y, width, pass.X, pass.StepX);
            (_row, _before) = (_before, _row);
        }
    }

    private void Unfilter(int filter)
    {
        byte[] row = _row, before = _before;
        switch (filter)
        {
            case 0: break;
            case 1:
                for (var i = _distance; i < row.Length; i++) row[i] += row[i - _distance];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++) row[i] += before[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i < _distance ? 0 : row[i - _distance]) + before[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < row.Length; i++) row[i] += i < _distance ? before[i] : Paeth(row[i - _distance], before[i], before[i - _distance]);
                break;
            default: throw PngReader.Damaged("a row is packed in a way that nobody knows");
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        int toLeft = Math.Abs(guess - left), toAbove = Math.Abs(guess - above), toCorner = Math.Abs(guess - corner);
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }

    private void Row(int y, int width, int firstX, int stepX)
    {
        Span<int> sample = stackalloc int[4];
        for (var i = 0; i < width; i++)
        {
            for (var s = 0; s < _header.Samples; s++) sample[s] = Sample((i * _header.Samples) + s);
            var point = (y * _header.Width) + firstX + (i * stepX);
            for (var s = 0; s < _header.Channels; s++) _samples[(point * _header.Channels) + s] = _header.IsPalette ? Place(sample[s]) : Eight(sample[s]);
            if (_alpha is not null) _alpha[point] = Opacity(sample);
        }
    }

    private int Sample(int index) => _header.Depth switch
    {
        8 => _row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(_row.AsSpan(index * 2)),
        var depth => (_row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private byte Place(int sample) => sample < _palette!.Length / 3 ? (byte)sample : throw PngReader.Damaged("a point has a colour that its palette lacks");

    private byte Eight(int sample) => _header.Depth switch
    {
        8 => (byte)sample,
        16 => (byte)((sample + 128) / 257),
        var depth => (byte)(sample * 255 / ((1 << depth) - 1)),
    };

    private byte Opacity(ReadOnlySpan<int> sample)
    {
        if (_header.HasAlpha) return Eight(sample[_header.Channels]);
        if (_header.IsPalette) return sample[0] < _transparency!.Length ? _transparency[sample[0]] : (byte)255;
        for (var s = 0; s < _header.Channels; s++)
        {
            if (sample[s] != BinaryPrimitives.ReadUInt16BigEndian(_transparency.AsSpan(2 * s))) return 255;
        }

        return 0;
    }
}

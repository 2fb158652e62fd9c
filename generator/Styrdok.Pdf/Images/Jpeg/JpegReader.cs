using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Pdf.Images.Jpeg;

/// <summary>
/// Reads JPEG (ISO/IEC 10918-1) as far as a PDF needs it: baseline, extended and progressive files of eight bits, grey or three colours, are embedded as they are
/// compressed (ISO 32000-1, 7.4.8). Structure and tables are held; comments, previews and what cameras write are left out, except the orientation.
/// </summary>
internal sealed class JpegReader
{
    private const int MaxPoints = 1 << 26, MaxScans = 100;

    private readonly byte[] _file;
    private readonly List<Range> _kept = [];
    private readonly HashSet<int> _quantization = [];
    private readonly HashSet<int> _codes = [];
    private JpegFrame? _frame;
    private JpegScans? _layers;
    private int? _adobe;
    private int _orientation = 1;
    private int _scans;
    private int _at = 2;

    private JpegReader(byte[] file) => _file = file;

    /// <summary>The first bytes of every JPEG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>Reads an image.</summary>
    /// <exception cref="ImageException">It is damaged, too large, or of a sort that a PDF for the archive cannot hold.</exception>
    public static RasterImage Read(byte[] file) => new JpegReader(file).Image();

    private RasterImage Image()
    {
        while (Segment())
        {
        }

        if (_frame is not { } frame || _scans == 0) throw Damaged("it holds no picture");
        _layers!.End();
        var transform = frame.Components.Count == 3 ? _adobe ?? (frame.IsNamedRgb ? 0 : null) : (int?)null;
        if (transform is not (null or 0 or 1)) throw Damaged("its colours are of a sort that nobody knows");
        var jpeg = Joined(transform, 1);
        return new RasterImage(
            new RasterPoints(frame.Width, frame.Height) { Jpeg = jpeg, IsGrey = frame.Components.Count == 1 },
            _orientation == 1 ? jpeg : Joined(transform, _orientation),
            _orientation);
    }

    /// <summary>Reads a marker and what belongs to it; false at the end.</summary>
    private bool Segment()
    {
        if (_at >= _file.Length || _file[_at] != 0xFF) throw Damaged("its end is missing");
        while (_at < _file.Length && _file[_at] == 0xFF) _at++;
        if (_at >= _file.Length) throw Damaged("its end is missing");
        int marker = _file[_at++];
        if (marker == 0xD9) return false;
        if (marker is 0x00 or 0x01 or 0xD8 or (>= 0xD0 and <= 0xD7)) throw Damaged("a part of it stands in the wrong place");
        if (_file.Length - _at < 2) throw Damaged("its end is missing");
        int length = BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(_at));
        if (length < 2 || length > _file.Length - _at) throw Damaged("its end is missing");
        var data = _file.AsSpan(_at + 2, length - 2);
        _at += length;
        switch (marker)
        {
            case 0xC4: Codes(data); break;
            case 0xDB: Quantization(data); break;
            case 0xDD:
                if (data.Length != 2) throw Damaged("a part of it has the wrong length");
                break;
            case 0xDA: Scan(data); break;
            case >= 0xC0 and <= 0xCF: Frame(marker, data); break;
            case 0xE1:
                _orientation = ExifOrientation.Of(data) ?? _orientation;
                return true;
            case 0xEE:
                if (data.Length >= 12 && data.StartsWith("Adobe"u8)) _adobe = data[11];
                return true;
            case 0xDC: throw new ImageException("The JPEG says how high it is only at its end. Export it again as an ordinary JPEG.");
            case >= 0xE0 and <= 0xEF or 0xFE: return true;
            default: throw Damaged("a part of it is of a sort that nobody knows");
        }

        // Fill bytes before a marker are left out.
        _kept.Add((_at - length - 2).._at);
        if (marker == 0xDA) Entropy();
        return true;
    }

    private void Frame(int marker, ReadOnlySpan<byte> data)
    {
        if (_frame is not null) throw Damaged("it holds two pictures");
        if (marker is 0xC8 or 0xCC || marker > 0xC8) throw new ImageException("The JPEG is packed with arithmetic coding, which few programs read. Export it again as an ordinary JPEG.");
        if (marker == 0xC3) throw new ImageException("The JPEG is a lossless one, which a PDF cannot hold. Export it as PNG.");
        if (marker > 0xC3) throw new ImageException("The JPEG is a hierarchical one, which a PDF cannot hold. Export it again as an ordinary JPEG.");
        _frame = JpegFrame.Read(data, marker == 0xC2);
        _layers = new JpegScans(_frame);
        RasterSize.Hold(_frame.Width, _frame.Height, MaxPoints);
    }

    private void Scan(ReadOnlySpan<byte> data)
    {
        if (_frame is not { } frame) throw Damaged("its points come before its size");
        if (++_scans > MaxScans) throw Damaged($"it is drawn in more than {MaxScans} layers");
        if (data.Length < 1 || data[0] is < 1 or > 4 || data.Length != (2 * data[0]) + 4) throw Damaged("the head of its points has the wrong length");
        bool hasFirst = data[^3] == 0, hasOthers = data[^2] > 0, isRefinement = data[^1] >> 4 > 0;
        var ids = new List<int>();
        for (var i = 0; i < data[0]; i++)
        {
            int id = data[1 + (2 * i)], tables = data[2 + (2 * i)];
            ids.Add(id);
            if (!frame.Components.TryGetValue(id, out var component)) throw Damaged("its points are of a colour that it lacks");
            if (!_quantization.Contains(component.Table)) throw Damaged("a table is missing");
            if ((hasFirst && !isRefinement && !_codes.Contains(tables >> 4)) || (hasOthers && !_codes.Contains(16 + (tables & 15)))) throw Damaged("a table is missing");
        }

        _layers!.Begin(ids, data[^3], data[^2], data[^1]);
    }

    private void Quantization(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            var length = 1 + (data[0] >> 4 == 0 ? 64 : 128);
            if (data[0] >> 4 > 1 || (data[0] & 15) > 3 || data.Length < length) throw Damaged("a table has the wrong length");
            _quantization.Add(data[0] & 15);
            data = data[length..];
        }
    }

    private void Codes(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            if (data.Length < 17 || (data[0] >> 4) > 1 || (data[0] & 15) > 3) throw Damaged("a table has the wrong length");
            var count = 0;
            foreach (var ofLength in data[1..17]) count += ofLength;
            if (count > 256 || data.Length < 17 + count) throw Damaged("a table has the wrong length");
            JpegScans.HoldCodes(data[1..(17 + count)], data[0] >> 4 == 0);
            _codes.Add(data[0]);
            data = data[(17 + count)..];
        }
    }

    // The points go on to the next marker that is neither a stuffed byte nor a restart.
    private void Entropy()
    {
        var start = _at;
        while (true)
        {
            var next = _file.AsSpan(_at).IndexOf((byte)0xFF);
            if (next < 0 || _at + next + 1 >= _file.Length) throw Damaged("its end is missing");
            _at += next;
            if (_file[_at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7))) break;
            _at += 2;
        }

        _kept.Add(start.._at);
        _layers!.Add(_at - start);
    }

    private byte[] Joined(int? transform, int orientation)
    {
        byte[] side = orientation != 1 ? ExifOrientation.Segment(orientation) : [];

        // Whether three colours are red, green and blue or lightness and two differences: said where it is not what readers take for granted.
        byte[] colours = transform is { } said ? [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)said] : [];
        var file = new byte[4 + side.Length + colours.Length + _kept.Sum(part => part.GetOffsetAndLength(_file.Length).Length)];
        var rest = Append(Append(Append(file, [0xFF, 0xD8]), side), colours);
        foreach (var part in _kept) rest = Append(rest, _file.AsSpan(part));
        Append(rest, [0xFF, 0xD9]);
        return file;
    }

    private static Span<byte> Append(Span<byte> target, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(target);
        return target[bytes.Length..];
    }

    /// <summary>The error for a file that does not keep to the format.</summary>
    internal static ImageException Damaged(string what) => new($"The JPEG file is damaged: {what}. Export the image again.");
}

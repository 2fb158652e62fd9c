using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Styrdok.Fonts.Subsetting;

/// <summary>A growing buffer of big-endian numbers.</summary>
internal sealed class SfntWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>A copy of the bytes written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    /// <summary>Hands over the bytes written, without a copy where the room was reckoned right; nothing can be written after that.</summary>
    public byte[] End()
    {
        var written = Length == _bytes.Length ? _bytes : ToArray();
        (_bytes, Length) = ([], 0);
        return written;
    }

    /// <summary>Writes a byte.</summary>
    public SfntWriter U8(int value)
    {
        Grow(1)[0] = (byte)value;
        return this;
    }

    /// <summary>Writes 16 bits, signed or not.</summary>
    public SfntWriter U16(int value) => U8(value >> 8).U8(value);

    /// <summary>Writes 32 bits.</summary>
    public SfntWriter U32(long value) => U16((int)(value >> 16)).U16((int)value);

    /// <summary>Writes a tag or other ASCII.</summary>
    public SfntWriter Ascii(string text) => Bytes(Encoding.ASCII.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    public SfntWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Grow(bytes.Length));
        return this;
    }

    /// <summary>Writes zeros up to a multiple of four.</summary>
    public SfntWriter Align()
    {
        while ((Length & 3) != 0) U8(0);
        return this;
    }

    private Span<byte> Grow(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }
}

/// <summary>Puts tables together to a font file.</summary>
internal static class SfntFile
{
    /// <summary>The file, with checksums (OpenType 1.9, "Calculating checksums").</summary>
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        int power = 1, selector = 0;
        while (power * 2 <= tables.Count) (power, selector) = (power * 2, selector + 1);
        int offset = 12 + (16 * tables.Count), headAt = 0;
        var file = new SfntWriter(offset + tables.Values.Sum(data => (data.Length + 3) & ~3)).U32(0x00010000).U16(tables.Count).U16(power * 16).U16(selector).U16((tables.Count * 16) - (power * 16));
        foreach (var (tag, data) in tables)
        {
            file.Ascii(tag).U32(Checksum(data)).U32(offset).U32(data.Length);
            if (tag == "head") headAt = offset;
            offset += (data.Length + 3) & ~3;
        }

        foreach (var data in tables.Values) file.Bytes(data).Align();
        var bytes = file.End();
        new SfntWriter(4).U32(unchecked(0xB1B0AFBA - Checksum(bytes))).ToArray().CopyTo(bytes, headAt + 8);
        return bytes;
    }

    /// <summary>The sum of a table's 32-bit numbers, the last one filled with zeros.</summary>
    public static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (; data.Length >= 4; data = data[4..]) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data));
        for (var i = 0; i < data.Length; i++) sum = unchecked(sum + ((uint)data[i] << (24 - (8 * i))));
        return sum;
    }
}

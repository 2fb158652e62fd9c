using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Pdf.Images.Png;

/// <summary>Writes PNG files.</summary>
internal static class PngFile
{
    // Length, type and checksum.
    private const int AroundChunk = 12;

    /// <summary>A file again with the parts that make the picture, and no others: programs write names, places and dates into the rest.</summary>
    /// <param name="header">The header.</param>
    /// <param name="palette">The palette; null for none.</param>
    /// <param name="transparency">What is transparent; null for nothing.</param>
    /// <param name="packed">The packed points, in as many pieces as the file had.</param>
    /// <param name="data">Where they lie in the new file, in one piece.</param>
    public static byte[] Clean(PngHeader header, byte[]? palette, byte[]? transparency, IReadOnlyCollection<ReadOnlyMemory<byte>> packed, out Range data)
    {
        Span<byte> first = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(first, header.Width);
        BinaryPrimitives.WriteInt32BigEndian(first[4..], header.Height);
        (first[8], first[9], first[10], first[11], first[12]) = ((byte)header.Depth, (byte)header.Type, 0, 0, (byte)(header.IsInterlaced ? 1 : 0));
        var colours = header.IsPalette ? palette : null;
        var length = packed.Sum(part => part.Length);

        var file = new byte[PngReader.Signature.Length + AroundChunk + first.Length + Length(colours) + Length(transparency) + AroundChunk + length + AroundChunk];
        PngReader.Signature.CopyTo(file);
        var rest = Write(file.AsSpan(PngReader.Signature.Length), "IHDR"u8, first);
        if (colours is not null) rest = Write(rest, "PLTE"u8, colours);
        if (transparency is not null) rest = Write(rest, "tRNS"u8, transparency);

        var start = file.Length - rest.Length + 8;
        data = start..(start + length);
        foreach (var part in packed)
        {
            part.Span.CopyTo(file.AsSpan(start));
            start += part.Length;
        }

        Write(Write(rest, "IDAT"u8, file.AsSpan(data)), "IEND"u8, []);
        return file;
    }

    private static int Length(byte[]? data) => data is null ? 0 : AroundChunk + data.Length;

    private static Span<byte> Write(Span<byte> target, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        BinaryPrimitives.WriteInt32BigEndian(target, data.Length);
        type.CopyTo(target[4..]);
        data.CopyTo(target[8..]);
        BinaryPrimitives.WriteUInt32BigEndian(target[(8 + data.Length)..], PngChecksum.Of(target.Slice(4, 4 + data.Length)));
        return target[(AroundChunk + data.Length)..];
    }
}

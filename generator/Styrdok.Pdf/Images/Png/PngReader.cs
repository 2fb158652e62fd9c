using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Styrdok.Pdf.Images.Png;

/// <summary>
/// Reads PNG (ISO/IEC 15948): all colour types and bit depths, interlaced or not. Structure and checksums are held; gAMA, cHRM and iCCP are passed over, so that
/// screens and paper show the same: every image is taken as sRGB. Sixteen bits become eight. What is unpacked is bounded by what the header says, and that by a
/// limit. The rows are gone through once, and never held together.
/// </summary>
internal static class PngReader
{
    // A page of A4 at 300 points an inch has 8.7 million.
    private const int MaxPoints = 9_000_000;

    /// <summary>The first bytes of every PNG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Reads an image.</summary>
    /// <exception cref="ImageException">It is damaged, or too large.</exception>
    public static RasterImage Read(byte[] file)
    {
        PngHeader? header = null;
        byte[]? palette = null, transparency = null;
        var packed = new List<ReadOnlyMemory<byte>>();
        var (hasData, dataEnded) = (false, false);
        var at = Signature.Length;
        while (true)
        {
            var (type, memory) = Chunk(file, ref at);
            var data = memory.Span;
            if ((header is null) != (type == "IHDR")) throw Damaged(header is null ? "it does not begin with its header" : "it has two headers");
            if (hasData && type != "IDAT") dataEnded = true;
            switch (type)
            {
                case "IHDR": header = Header(data); break;
                case "PLTE" when palette is null && !hasData: palette = Palette(data, header!); break;
                case "tRNS" when transparency is null && !hasData: transparency = data.ToArray(); break;
                case "IDAT" when !dataEnded:
                    packed.Add(memory);
                    hasData = true;
                    break;
                case "IEND":
                    if (!hasData) throw Damaged("it holds no picture");
                    return Image(header!, palette, transparency, packed);
                case "PLTE" or "tRNS" or "IDAT": throw Damaged($"'{type}' stands in the wrong place");
                case var other when char.IsAsciiLetterUpper(other[0]): throw Damaged($"it cannot be shown without '{other}', which nobody knows");
            }
        }
    }

    private static RasterImage Image(PngHeader header, byte[]? palette, byte[]? transparency, List<ReadOnlyMemory<byte>> packed)
    {
        if (header.IsPalette && palette is null) throw Damaged("its palette is missing");
        if (header.HasAlpha) transparency = null;
        if (transparency is not null && (header.IsPalette ? transparency.Length > palette!.Length / 3 : transparency.Length != 2 * header.Channels))
            throw Damaged("its transparent colours do not fit its colours");
        var clean = PngFile.Clean(header, palette, transparency, packed, out var data);
        try
        {
            return new RasterImage(PngPacker.Pack(header, palette, transparency, clean.AsMemory(data)), clean);
        }
        catch (InvalidDataException)
        {
            throw Damaged("its points cannot be unpacked");
        }
    }

    private static PngHeader Header(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13) throw Damaged("its header has the wrong length");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width == 0 || height == 0) throw Damaged("it has no width or no height");
        RasterSize.Hold(width, height, MaxPoints);
        int depth = data[8], type = data[9];
        var fits = type switch { 0 => depth is 1 or 2 or 4 or 8 or 16, 3 => depth is 1 or 2 or 4 or 8, 2 or 4 or 6 => depth is 8 or 16, _ => false };
        if (!fits) throw Damaged($"there is no colour type {type} with {depth} bits");
        if (data[10] != 0 || data[11] != 0 || data[12] > 1) throw Damaged("it is packed in a way that nobody knows");
        return new PngHeader((int)width, (int)height, depth, type, data[12] == 1);
    }

    private static byte[] Palette(ReadOnlySpan<byte> data, PngHeader header)
    {
        if (data.Length == 0 || data.Length % 3 != 0 || data.Length > 768 || (header.IsPalette && data.Length / 3 > 1 << header.Depth)) throw Damaged("its palette has the wrong length");
        return data.ToArray();
    }

    private static (string Type, ReadOnlyMemory<byte> Data) Chunk(byte[] file, ref int at)
    {
        if (file.Length - at < 12) throw Damaged("its end is missing");
        var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
        if (length > file.Length - at - 12) throw Damaged("its end is missing");
        var body = file.AsSpan(at + 4, (int)length + 4);
        var type = Encoding.Latin1.GetString(body[..4]);
        foreach (var c in type)
        {
            if (!char.IsAsciiLetter(c)) throw Damaged("a part of it has no name");
        }

        if (PngChecksum.Of(body) != BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + (int)length))) throw Damaged($"the checksum of '{type}' is wrong");
        var data = file.AsMemory(at + 8, (int)length);
        at += (int)length + 12;
        return (type, data);
    }

    /// <summary>The error for a file that does not keep to the format.</summary>
    internal static ImageException Damaged(string what) => new($"The PNG file is damaged: {what}. Export the image again.");
}

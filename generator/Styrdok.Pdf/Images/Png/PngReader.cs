using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace Styrdok.Pdf.Images.Png;

/// <summary>
/// Reads PNG (ISO/IEC 15948): all colour types and bit depths, interlaced or not. Structure and checksums are held; gAMA, cHRM and iCCP are passed over, so that
/// screens and paper show the same: every image is taken as sRGB. Sixteen bits become eight. What is unpacked is bounded by what the header says, and that by a
/// limit.
/// </summary>
internal static class PngReader
{
    private const int MaxSide = 16_384, MaxPoints = 1 << 24;

    /// <summary>The first bytes of every PNG file.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Reads an image.</summary>
    /// <exception cref="ImageException">It is damaged, or too large.</exception>
    public static RasterImage Read(byte[] file)
    {
        PngHeader? header = null;
        byte[]? palette = null, transparency = null;
        using var packed = new MemoryStream();
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
                    packed.Write(data);
                    hasData = true;
                    break;
                case "IEND":
                    if (!hasData) throw Damaged("it holds no picture");
                    return Image(header!, palette, transparency, packed.ToArray());
                case "PLTE" or "tRNS" or "IDAT": throw Damaged($"'{type}' stands in the wrong place");
                case var other when char.IsAsciiLetterUpper(other[0]): throw Damaged($"it cannot be shown without '{other}', which nobody knows");
            }
        }
    }

    private static RasterImage Image(PngHeader header, byte[]? palette, byte[]? transparency, byte[] packed)
    {
        if (header.IsPalette && palette is null) throw Damaged("its palette is missing");
        if (header.HasAlpha) transparency = null;
        if (transparency is not null && (header.IsPalette ? transparency.Length > palette!.Length / 3 : transparency.Length != 2 * header.Channels))
            throw Damaged("its transparent colours do not fit its colours");
        var points = new PngPoints(header, palette, transparency);
        using var unpacked = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        try
        {
            points.Fill(unpacked);
        }
        catch (InvalidDataException)
        {
            throw Damaged("its points cannot be unpacked");
        }

        return new RasterImage(points.ToPoints(), Clean(header, palette, transparency, packed));
    }

    private static PngHeader Header(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13) throw Damaged("its header has the wrong length");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(data), height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width == 0 || height == 0) throw Damaged("it has no width or no height");
        if (width > MaxSide || height > MaxSide || (long)width * height > MaxPoints)
            throw new ImageException($"The image is {width} × {height} points; {MaxSide} a side and {MaxPoints / 1_000_000} million together are the most. Scale it down in a drawing program.");
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

    /// <summary>The file again with the parts that make the picture, and no others: programs write names, places and dates into the rest.</summary>
    private static byte[] Clean(PngHeader header, byte[]? palette, byte[]? transparency, byte[] packed)
    {
        using var clean = new MemoryStream();
        clean.Write(Signature);
        Span<byte> first = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(first, header.Width);
        BinaryPrimitives.WriteInt32BigEndian(first[4..], header.Height);
        first[8] = (byte)header.Depth;
        first[9] = (byte)header.Type;
        first[12] = (byte)(header.IsInterlaced ? 1 : 0);
        Write(clean, "IHDR"u8, first);
        if (header.IsPalette) Write(clean, "PLTE"u8, palette);
        if (transparency is not null) Write(clean, "tRNS"u8, transparency);
        Write(clean, "IDAT"u8, packed);
        Write(clean, "IEND"u8, []);
        return clean.ToArray();
    }

    private static void Write(MemoryStream target, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var body = new byte[4 + data.Length];
        type.CopyTo(body);
        data.CopyTo(body.AsSpan(4));
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        target.Write(number);
        target.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(body));
        target.Write(number);
    }

    /// <summary>The error for a file that does not keep to the format.</summary>
    internal static ImageException Damaged(string what) => new($"The PNG file is damaged: {what}. Export the image again.");
}

/// <summary>What the header says.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, int Type, bool IsInterlaced)
{
    /// <summary>Whether points are places in a palette.</summary>
    public bool IsPalette => Type == 3;

    /// <summary>Whether every point says how opaque it is.</summary>
    public bool HasAlpha => Type is 4 or 6;

    /// <summary>Whether points are levels of grey.</summary>
    public bool IsGrey => Type is 0 or 4;

    /// <summary>Samples of a point without the one of opacity.</summary>
    public int Channels => Type is 2 or 6 ? 3 : 1;

    /// <summary>Samples of a point.</summary>
    public int Samples => Channels + (HasAlpha ? 1 : 0);

    /// <summary>Bytes of a row of so many points.</summary>
    public int RowBytes(int points) => (int)((((long)points * Samples * Depth) + 7) / 8);
}

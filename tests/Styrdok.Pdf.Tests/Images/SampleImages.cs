using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Images.Png;

namespace Styrdok.Pdf.Tests.Images;

/// <summary>Writes image files for tests, so that no file of another's making is needed.</summary>
internal static class SampleImages
{
    private static readonly (int X, int Y, int StepX, int StepY)[] s_passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>A PNG file whose rows take the five filters in turn.</summary>
    public static byte[] Png(int width, int height, int depth, int type, bool interlaced, Func<int, int, int, int> sample, byte[]? palette = null, byte[]? transparency = null)
    {
        var samples = type switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        using var raw = new MemoryStream();
        foreach (var pass in interlaced ? s_passes : [(0, 0, 1, 1)])
        {
            var points = (width - pass.Item1 + pass.Item3 - 1) / pass.Item3;
            if (points <= 0) continue;
            var before = new byte[((points * samples * depth) + 7) / 8];
            var filter = 0;
            for (var y = pass.Item2; y < height; y += pass.Item4)
            {
                var bits = string.Concat(Enumerable.Range(0, points).SelectMany(i => Enumerable.Range(0, samples)
                    .Select(s => Convert.ToString(sample(pass.Item1 + (i * pass.Item3), y, s), 2).PadLeft(depth, '0'))));
                var row = bits.PadRight(before.Length * 8, '0').Chunk(8).Select(b => Convert.ToByte(new string(b), 2)).ToArray();
                raw.WriteByte((byte)filter);
                raw.Write(Filtered(row, before, filter, Math.Max(1, samples * depth / 8)));
                (before, filter) = (row, (filter + 1) % 5);
            }
        }

        byte[] header = [.. Big(width), .. Big(height), (byte)depth, (byte)type, 0, 0, (byte)(interlaced ? 1 : 0)];
        return Png([("IHDR", header), ("gAMA", [0, 0, 177, 143]), ("PLTE", palette), ("tRNS", transparency), ("tEXt", Encoding.ASCII.GetBytes("Author\0Somebody")), ("IDAT", Packed(raw.ToArray())), ("IEND", [])]);
    }

    /// <summary>A PNG file of chunks as they are given.</summary>
    public static byte[] Png(IEnumerable<(string Type, byte[]? Data)> chunks)
    {
        var file = new List<byte>(PngReader.Signature.ToArray());
        foreach (var (type, data) in chunks.Where(chunk => chunk.Data is not null))
        {
            byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data!];
            file.AddRange([.. Big(data!.Length), .. body, .. Big((int)PngChecksum.Of(body))]);
        }

        return [.. file];
    }

    /// <summary>The packed points of a PNG file.</summary>
    public static byte[] Data(byte[] png)
    {
        var data = new List<byte>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8)) data.AddRange(png.AsSpan(at + 8, length));
            at += length + 12;
        }

        return [.. data];
    }

    /// <summary>Packs bytes as PNG does.</summary>
    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(bytes);
        return packed.ToArray();
    }

    /// <summary>A JPEG of one even block of 8 × 8 points for each colour.</summary>
    public static byte[] Jpeg(int components = 1, int marker = 0xC0, int precision = 8, int width = 8, int height = 8, byte[]? application = null, string ids = "\u0001\u0002\u0003\u0004")
    {
        byte[] table = [0, .. Enumerable.Repeat((byte)1, 64)];
        byte[] code = [1, .. new byte[15], 0];
        var file = new List<byte> { 0xFF, 0xD8 };
        void Segment(int type, params byte[] data) => file.AddRange([0xFF, (byte)type, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data]);
        if (application is not null) file.AddRange(application);
        Segment(0xFE, Encoding.ASCII.GetBytes("Somebody was here"));
        Segment(0xDB, table);
        Segment(marker, [(byte)precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components, .. Enumerable.Range(0, components).SelectMany(i => new byte[] { (byte)ids[i], 0x11, 0 })]);
        Segment(0xC4, [0x00, .. code, 0x10, .. code]);
        Segment(0xDA, [(byte)components, .. Enumerable.Range(0, components).SelectMany(i => new byte[] { (byte)ids[i], 0 }), 0, (byte)(marker == 0xC2 ? 0 : 63), 0]);
        file.AddRange([0x03, 0xFF, 0xD9]);
        return [.. file];
    }

    /// <summary>The segment in which a camera says which side is up, and where it was.</summary>
    public static byte[] Exif(int orientation, bool little) => little
        ? [0xFF, 0xE1, 0, 34, .. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0]
        : [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static byte[] Filtered(byte[] row, byte[] before, int filter, int distance) => [.. row.Select((value, i) =>
    {
        int left = i < distance ? 0 : row[i - distance], above = before[i], corner = i < distance ? 0 : before[i - distance];
        var guess = left + above - corner;
        var nearest = new[] { left, above, corner }.MinBy(candidate => Math.Abs(guess - candidate));
        return (byte)(value - filter switch { 1 => left, 2 => above, 3 => (left + above) / 2, 4 => nearest, _ => 0 });
    })];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}

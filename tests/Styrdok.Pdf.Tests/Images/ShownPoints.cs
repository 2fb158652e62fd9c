using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

/// <summary>Unpacks points as a reader of PDF does (ISO 32000-1, 7.4.4.4), with none of the code that packed them.</summary>
internal static class ShownPoints
{
    /// <summary>The samples, as many bits each as the file has, one a byte.</summary>
    public static byte[] Of(RasterPlane plane, RasterPoints points)
    {
        var (raw, rowBytes) = (Unpacked(plane), RowBytes(plane, points));
        var distance = Math.Max(1, plane.Channels * plane.Depth / 8);
        var before = new byte[rowBytes];
        var samples = new MemoryStream();
        for (var y = 0; y < points.Height; y++)
        {
            var (filter, row) = (raw[y * (rowBytes + 1)], raw.AsSpan((y * (rowBytes + 1)) + 1, rowBytes).ToArray());
            for (var i = 0; i < rowBytes; i++)
            {
                int left = i < distance ? 0 : row[i - distance], above = before[i], corner = i < distance ? 0 : before[i - distance];
                var nearest = new[] { left, above, corner }.MinBy(candidate => Math.Abs(left + above - corner - candidate));
                row[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => nearest });
            }

            for (var i = 0; i < points.Width * plane.Channels; i++) samples.WriteByte((byte)((row[i * plane.Depth / 8] >> (8 - plane.Depth - (i * plane.Depth % 8))) & ((1 << plane.Depth) - 1)));
            before = row;
        }

        Assert.Equal(points.Height * (rowBytes + 1), raw.Length);
        return samples.ToArray();
    }

    /// <summary>The levels that are shown, 0 to 255.</summary>
    public static byte[] Levels(RasterPlane plane, RasterPoints points) => [.. Of(plane, points).Select(sample => (byte)(sample * 255 / ((1 << plane.Depth) - 1)))];

    /// <summary>The filters of the rows.</summary>
    public static int[] Filters(RasterPlane plane, RasterPoints points)
    {
        var (raw, rowBytes) = (Unpacked(plane), RowBytes(plane, points));
        return [.. Enumerable.Range(0, points.Height).Select(y => (int)raw[y * (rowBytes + 1)])];
    }

    /// <summary>The bytes that are packed.</summary>
    public static byte[] Packed(RasterPlane plane) => [.. plane.Packed.Parts.SelectMany(part => part.ToArray())];

    private static byte[] Unpacked(RasterPlane plane)
    {
        using var raw = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(Packed(plane)), CompressionMode.Decompress)) zlib.CopyTo(raw);
        return raw.ToArray();
    }

    private static int RowBytes(RasterPlane plane, RasterPoints points) => ((points.Width * plane.Channels * plane.Depth) + 7) / 8;
}

using System;
using System.Buffers.Binary;

namespace Styrdok.Pdf.Images.Jpeg;

/// <summary>Which side of a photograph is up (Exif 2.3, 4.6.4): the one thing that is read of what a camera writes, and the one that is written again.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>The orientation, 1 to 8, in the data of an APP1 segment; null where there is none that can be read.</summary>
    public static int? Of(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("Exif\0\0"u8)) return null;
        var tiff = data[6..];
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8))) return null;
        var isLittle = tiff[0] == 'I';
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - 2) return null;
        var directory = tiff[(int)first..];
        int count = Short(directory, isLittle);
        for (var i = 0; i < count && directory.Length >= 14 + (12 * i); i++)
        {
            var entry = directory.Slice(2 + (12 * i), 12);
            if (Short(entry, isLittle) == Tag) return Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : null;
        }

        return null;
    }

    /// <summary>A segment that says the orientation and nothing else.</summary>
    public static byte[] Segment(int orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}

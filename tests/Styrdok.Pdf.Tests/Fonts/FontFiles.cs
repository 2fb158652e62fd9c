using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Fonts;

namespace Styrdok.Pdf.Tests.Fonts;

/// <summary>Font files broken on purpose: the table directory of a good one is edited.</summary>
internal static class FontFiles
{
    /// <summary>Inter Regular as a file.</summary>
    public static byte[] Inter { get; } = InterFaces.Regular.File.ToArray();

    public static IEnumerable<string> TablesOf(byte[] font) =>
        Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))).Select(i => Encoding.ASCII.GetString(font, 12 + (16 * i), 4));

    public static (int Start, int Length) Place(byte[] font, string tag)
    {
        var record = Record(font, tag);
        return ((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8)), (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 12)));
    }

    public static int Length(byte[] font, string tag) => Place(font, tag).Length;

    public static byte[] Truncated(byte[] font, string tag, int length)
    {
        var copy = (byte[])font.Clone();
        BinaryPrimitives.WriteUInt32BigEndian(copy.AsSpan(Record(font, tag) + 12), (uint)length);
        return copy;
    }

    public static byte[] Renamed(byte[] font, string tag, string newTag)
    {
        var copy = (byte[])font.Clone();
        Encoding.ASCII.GetBytes(newTag, copy.AsSpan(Record(font, tag)));
        return copy;
    }

    public static byte[] Without(byte[] font, string tag) => Renamed(font, tag, "zzzz");

    private static int Record(byte[] font, string tag) => 12 + (16 * TablesOf(font).ToList().IndexOf(tag));
}

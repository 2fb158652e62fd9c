using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Meta;

/// <summary>
/// An ICC v4.2 display profile of sRGB (matrix and parametric curve), made from the numbers of IEC 61966-2-1: the output intent (ISO 19005-2, 6.2.3).
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    /// <summary>The profile.</summary>
    public static byte[] Build()
    {
        var curve = Tag("para"u8).Raw([0, 3, 0, 0]).Fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        var adaptation = Tag("sf32"u8).Fixed(1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316);
        (string Name, TokenWriter Data)[] tags =
        [
            ("desc", Localised("sRGB")), ("cprt", Localised("CC0")), ("wtpt", Xyz(0.9642, 1, 0.8249)), ("chad", adaptation),
            ("rXYZ", Xyz(0.4360657, 0.2224884, 0.0139160)), ("gXYZ", Xyz(0.3851471, 0.7168732, 0.0970764)), ("bXYZ", Xyz(0.1430664, 0.0606079, 0.7140961)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        TokenWriter table = new(), data = new();
        var start = HeaderLength + 4 + (12 * tags.Length);
        var offsets = new Dictionary<TokenWriter, int>();
        foreach (var (name, tag) in tags)
        {
            if (!offsets.TryGetValue(tag, out var offset))
            {
                offsets[tag] = offset = start + data.Length;
                data.Raw(tag.Written);
                while ((data.Length & 3) != 0) data.Byte(0);
            }

            table.Raw(Encoding.ASCII.GetBytes(name)).Big(offset).Big(tag.Length);
        }

        return Header(start + data.Length).Big(tags.Length).Raw(table.Written).Raw(data.Written).ToArray();
    }

    // Size, no preferred engine, version 4.2, a display device, RGB to XYZ, a fixed date, D50.
    private static TokenWriter Header(int size)
    {
        var header = new TokenWriter().Big(size).Big(0).Big(0x04200000).Raw("mntrRGB XYZ "u8).Raw([0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]).Raw("acsp"u8);
        for (var i = 0; i < 7; i++) header.Big(0);
        header.Fixed(0.9642, 1, 0.8249);
        while (header.Length < HeaderLength) header.Byte(0);
        return header;
    }

    private static TokenWriter Tag(ReadOnlySpan<byte> type) => new TokenWriter().Raw(type).Big(0);

    private static TokenWriter Xyz(double x, double y, double z) => Tag("XYZ "u8).Fixed(x, y, z);

    private static TokenWriter Localised(string text) =>
        Tag("mluc"u8).Big(1).Big(12).Raw("enUS"u8).Big(text.Length * 2).Big(28).Raw(Encoding.BigEndianUnicode.GetBytes(text));

    private static TokenWriter Fixed(this TokenWriter target, params ReadOnlySpan<double> values)
    {
        foreach (var value in values) target.Big((int)Math.Round(value * 65536));
        return target;
    }

    private static TokenWriter Big(this TokenWriter target, int value)
    {
        for (var shift = 24; shift >= 0; shift -= 8) target.Byte((value >> shift) & 0xFF);
        return target;
    }
}

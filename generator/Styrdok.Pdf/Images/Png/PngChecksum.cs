using System;

namespace Styrdok.Pdf.Images.Png;

/// <summary>The checksum of a chunk (ISO/IEC 15948, annex D): CRC-32.</summary>
internal static class PngChecksum
{
    private static readonly uint[] s_table = Table();

    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes) sum = s_table[(sum ^ value) & 255] ^ (sum >> 8);
        return ~sum;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            table[i] = value;
        }

        return table;
    }
}

using System;

namespace Styrdok.Pdf.Images.Png;

/// <summary>The checksums of PNG: CRC-32 of a chunk (ISO/IEC 15948, annex D) and Adler-32 of what its points unpack to (RFC 1950, 9).</summary>
internal static class PngChecksum
{
    /// <summary>The Adler-32 of nothing.</summary>
    public const uint Nothing = 1;

    private const uint Prime = 65_521;

    // So many bytes can be summed before a sum must be brought below the prime again.
    private const int Most = 5_552;

    private static readonly uint[] s_table = Table();

    /// <summary>The CRC-32 of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes) sum = s_table[(sum ^ value) & 255] ^ (sum >> 8);
        return ~sum;
    }

    /// <summary>The Adler-32 of what came before and these bytes.</summary>
    public static uint Adler(uint before, ReadOnlySpan<byte> bytes)
    {
        uint low = before & 0xFFFF, high = before >> 16;
        while (bytes.Length > 0)
        {
            var count = Math.Min(bytes.Length, Most);
            foreach (var value in bytes[..count])
            {
                low += value;
                high += low;
            }

            (low, high) = (low % Prime, high % Prime);
            bytes = bytes[count..];
        }

        return (high << 16) | low;
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

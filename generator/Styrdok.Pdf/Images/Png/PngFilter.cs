using System;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Styrdok.Pdf.Images.Png;

/// <summary>The filters of rows (ISO/IEC 15948, 9): each byte as the difference to a guess from the bytes to the left of it and above it.</summary>
internal static class PngFilter
{
    /// <summary>The bytes that rows have room for after their end: they are read and written eight at a time, which is as much as a point has at most.</summary>
    public const int Room = 8;

    /// <summary>The filter that leaves a row as it is.</summary>
    public const int None = 0;

    /// <summary>The filter that takes the differences to the row above.</summary>
    public const int Up = 2;

    private const ulong Low = 0x7F7F_7F7F_7F7F_7F7F, High = ~Low, NotLowest = 0xFEFE_FEFE_FEFE_FEFE;

    /// <summary>Undoes a filter.</summary>
    /// <param name="filter">The filter, 0 to 4.</param>
    /// <param name="packed">The differences, with <see cref="Room"/> after them.</param>
    /// <param name="row">Gets the row, with room.</param>
    /// <param name="above">The row above, with room; zeros for the first.</param>
    /// <param name="length">How many bytes a row has.</param>
    /// <param name="distance">How many bytes a point has, at least one.</param>
    public static void Undo(int filter, ReadOnlySpan<byte> packed, Span<byte> row, ReadOnlySpan<byte> above, int length, int distance)
    {
        switch (filter)
        {
            case None: packed[..length].CopyTo(row); break;
            case 1: Sub(packed, row, length, distance); break;
            case Up: Sum(packed[..length], above, row); break;
            case 3: Average(packed, row, above, length, distance); break;
            case 4: Paeth(packed, row, above, length, distance); break;
            default: throw PngReader.Damaged("a row is packed in a way that nobody knows");
        }
    }

    /// <summary>The differences of a row to the one above.</summary>
    public static void FromAbove(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> packed)
    {
        var i = 0;
        for (; i <= row.Length - Vector<byte>.Count; i += Vector<byte>.Count) (new Vector<byte>(row[i..]) - new Vector<byte>(above[i..])).CopyTo(packed[i..]);
        for (; i < row.Length; i++) packed[i] = (byte)(row[i] - above[i]);
    }

    private static void Sum(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> above, Span<byte> row)
    {
        var i = 0;
        for (; i <= packed.Length - Vector<byte>.Count; i += Vector<byte>.Count) (new Vector<byte>(packed[i..]) + new Vector<byte>(above[i..])).CopyTo(row[i..]);
        for (; i < packed.Length; i++) row[i] = (byte)(packed[i] + above[i]);
    }

    // A point goes through as eight bytes, of which those beyond it are overwritten by the next point.
    private static void Sub(ReadOnlySpan<byte> packed, Span<byte> row, int length, int distance)
    {
        var left = 0UL;
        for (var i = 0; i < length; i += distance)
        {
            left = Sum(Load(packed, i), left);
            Store(row, i, left);
        }
    }

    private static void Average(ReadOnlySpan<byte> packed, Span<byte> row, ReadOnlySpan<byte> above, int length, int distance)
    {
        var left = 0UL;
        for (var i = 0; i < length; i += distance)
        {
            var up = Load(above, i);
            left = Sum(Load(packed, i), (left & up) + (((left ^ up) & NotLowest) >> 1));
            Store(row, i, left);
        }
    }

    private static void Paeth(ReadOnlySpan<byte> packed, Span<byte> row, ReadOnlySpan<byte> above, int length, int distance)
    {
        Vector128<short> left = default, corner = default, low = Vector128.Create((short)255);
        for (var i = 0; i < length; i += distance)
        {
            var up = Wide(Load(above, i));
            Vector128<short> toLeft = Vector128.Abs(up - corner), toUp = Vector128.Abs(left - corner), toCorner = Vector128.Abs(left + up - corner - corner);
            var nearest = Vector128.Min(Vector128.Min(toLeft, toUp), toCorner);
            var guess = Vector128.ConditionalSelect(Vector128.Equals(nearest, toLeft), left, Vector128.ConditionalSelect(Vector128.Equals(nearest, toUp), up, corner));
            left = (Wide(Load(packed, i)) + guess) & low;
            Store(row, i, Vector128.Narrow(left.AsUInt16(), left.AsUInt16()).AsUInt64().ToScalar());
            corner = up;
        }
    }

    private static Vector128<short> Wide(ulong bytes) => Vector128.WidenLower(Vector128.CreateScalar(bytes).AsByte()).AsInt16();

    // Byte by byte, none of which carries into the next.
    private static ulong Sum(ulong a, ulong b) => ((a & Low) + (b & Low)) ^ ((a ^ b) & High);

    private static ulong Load(ReadOnlySpan<byte> bytes, int at) => MemoryMarshal.Read<ulong>(bytes[at..]);

    private static void Store(Span<byte> bytes, int at, ulong value) => MemoryMarshal.Write(bytes[at..], value);
}

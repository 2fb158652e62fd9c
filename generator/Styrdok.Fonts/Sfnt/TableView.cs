using System;
using System.Buffers.Binary;

namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// Part of a table, read with every offset checked: a font comes from an organisation's folder, and nothing in it is trusted.
/// Numbers are big-endian (OpenType 1.9, data types).
/// </summary>
internal readonly struct TableView(byte[] data, int start, int length, string tag)
{
    /// <summary>Bytes in the view.</summary>
    public int Length => length;

    /// <summary>The table's tag, for messages.</summary>
    public string Tag => tag;

    /// <summary>Whether the font has the table at all.</summary>
    public bool Exists => length > 0;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => data.AsSpan(start, length);

    /// <summary>A byte.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public int U8(long at) => Part(at, 1)[0];

    /// <summary>An unsigned 16-bit number.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public int U16(long at) => BinaryPrimitives.ReadUInt16BigEndian(Part(at, 2));

    /// <summary>A signed 16-bit number.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public int S16(long at) => BinaryPrimitives.ReadInt16BigEndian(Part(at, 2));

    /// <summary>An unsigned 32-bit number.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public uint U32(long at) => BinaryPrimitives.ReadUInt32BigEndian(Part(at, 4));

    /// <summary>A signed 16.16 fixed-point number.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public double Fixed(long at) => (int)U32(at) / 65536.0;

    /// <summary>Some bytes.</summary>
    /// <exception cref="FontException">They do not all lie inside.</exception>
    public ReadOnlySpan<byte> Part(long at, long count)
    {
        Require(at, count);
        return data.AsSpan(start + (int)at, (int)count);
    }

    /// <summary>The rest of the table from an offset on.</summary>
    /// <exception cref="FontException">The offset lies outside.</exception>
    public TableView From(long at)
    {
        Require(at, 0);
        return new TableView(data, start + (int)at, length - (int)at, tag);
    }

    /// <summary>Some of the table as a table of its own.</summary>
    /// <exception cref="FontException">It does not all lie inside.</exception>
    public TableView Slice(long at, long count)
    {
        Require(at, count);
        return new TableView(data, start + (int)at, (int)count, tag);
    }

    /// <summary>
    /// Throws unless a range lies inside: structures are measured when the font is read, so that a damaged one is refused before a page is set.
    /// </summary>
    /// <exception cref="FontException">The range reaches outside.</exception>
    public void Require(long at, long count)
    {
        if (at < 0 || count < 0 || at + count > length) throw FontException.Damaged(tag, $"ends before byte {at + count}");
    }
}

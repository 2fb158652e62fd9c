using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

namespace Styrdok.Pdf.Cos;

/// <summary>The numbered objects of a file, in the order they were reserved (ISO 32000-1, 7.3.10).</summary>
internal sealed class ObjectStore
{
    private readonly List<PdfObject?> _objects = [];

    /// <summary>The objects; number n at index n-1.</summary>
    public IReadOnlyList<PdfObject?> Objects => _objects;

    /// <summary>Takes the next number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    /// <summary>Writes a reserved object.</summary>
    public void Set(int number, TokenWriter body) => Put(number, new PdfObject(body.ToArray(), null, false));

    /// <summary>Writes an object under the next number.</summary>
    public int Add(TokenWriter body)
    {
        var number = Reserve();
        Set(number, body);
        return number;
    }

    /// <summary>Writes a reserved stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">The entries of its dictionary without brackets, Length and Filter.</param>
    /// <param name="data">What it holds, not compressed.</param>
    /// <param name="isCompressed">Whether it is compressed in the file; XMP is not (ISO 19005-2, 6.6.2.1 reads it as plain text).</param>
    public void SetStream(int number, TokenWriter entries, byte[] data, bool isCompressed = true) =>
        Put(number, new PdfObject(entries.ToArray(), data, isCompressed));

    /// <summary>Writes a stream under the next number.</summary>
    public int AddStream(TokenWriter entries, byte[] data, bool isCompressed = true)
    {
        var number = Reserve();
        SetStream(number, entries, data, isCompressed);
        return number;
    }

    /// <summary>Writes a stream that has been compressed before under the next number.</summary>
    public int AddStream(TokenWriter entries, PackedData data)
    {
        var number = Reserve();
        Put(number, new PdfObject(entries.ToArray(), null, true, data));
        return number;
    }

    /// <summary>
    /// SHA-256 over the objects before compression: .NET's zlib may compress differently on another processor or runtime, what a file says does not change with
    /// it. What a stream holds counts with a SHA-256 of its own, so that pages can be compressed while others are drawn.
    /// </summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in _objects)
        {
            if (item is null) throw new InvalidOperationException("An object was reserved and never written.");
            hash.AppendData(item.Body);
            hash.AppendData("\n"u8);
            if (item.Packed is { } packed) hash.AppendData(packed.Hash);
            else if (item.Data is not null) hash.AppendData(SHA256.HashData(item.Data));
        }

        return hash.GetHashAndReset();
    }

    private void Put(int number, PdfObject item)
    {
        if (_objects[number - 1] is not null) throw new InvalidOperationException($"Object {number} is written twice.");
        _objects[number - 1] = item;
    }
}

/// <summary>An object: its tokens, or for a stream the entries of its dictionary and what it holds, compressed already or not.</summary>
internal sealed record PdfObject(byte[] Body, byte[]? Data, bool IsCompressed, PackedData? Packed = null);

/// <summary>What a stream holds, compressed, with a SHA-256 of what it was.</summary>
/// <param name="Parts">The compressed bytes, in pieces.</param>
/// <param name="Hash">The SHA-256.</param>
internal sealed record PackedData(IReadOnlyList<ReadOnlyMemory<byte>> Parts, byte[] Hash)
{
    /// <summary>How many bytes they are together.</summary>
    public int Length => Parts.Sum(part => part.Length);

    /// <summary>Compresses.</summary>
    public static PackedData Of(ReadOnlySpan<byte> data) => new([FileWriter.Deflate(data)], SHA256.HashData(data));

    /// <summary>Takes what another program has compressed. It is the same everywhere, so that its own hash says what it is.</summary>
    public static PackedData AsItIs(ReadOnlyMemory<byte> deflated) => new([deflated], SHA256.HashData(deflated.Span));
}

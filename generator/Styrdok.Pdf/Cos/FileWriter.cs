using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;

namespace Styrdok.Pdf.Cos;

/// <summary>Writes numbered objects as a PDF 1.7 file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).</summary>
internal sealed class FileWriter
{
    // Readers load an object stream whole: moderate ones open fast.
    private const int ObjectsInStream = 200;

    // Level 6 makes the files of a library 2 or 3 per cent smaller and takes half as long again: a fifth of all that a document costs.
    private static readonly ZLibCompressionOptions Packing = new() { CompressionLevel = 4 };

    private readonly List<Entry> _entries = [default];
    private readonly TokenWriter _file;

    private FileWriter(ObjectStore store) => _file = new TokenWriter(Size(store));

    private enum EntryKind
    {
        Free,
        Offset,
        InStream,
    }

    /// <summary>The bytes of the file, which nobody else holds.</summary>
    /// <param name="store">All objects, every one written.</param>
    /// <param name="catalog">Number of the catalog.</param>
    /// <param name="info">Number of the information dictionary.</param>
    /// <param name="identifier">The file identifier, both halves alike (ISO 32000-1, 14.4).</param>
    public static ReadOnlyMemory<byte> Write(ObjectStore store, int catalog, int info, ReadOnlySpan<byte> identifier)
    {
        var writer = new FileWriter(store);
        writer.Header();
        writer.Objects(store);
        writer.CrossReferences(catalog, info, identifier);
        return writer._file.End();
    }

    /// <summary>Compresses as FlateDecode reads it. Nobody else holds the bytes.</summary>
    public static ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> data)
    {
        // Pages and structure become a fifth or a sixth.
        var target = new MemoryStream((data.Length / 4) + 64);
        using (var zlib = new ZLibStream(target, Packing, true)) zlib.Write(data);
        return target.GetBuffer().AsMemory(0, (int)target.Length);
    }

    // No more than the file will be, or little: a buffer that grows is copied each time, and pictures are megabytes.
    private static int Size(ObjectStore store)
    {
        var size = (1 << 13) + (32 * store.Objects.Count);
        foreach (var item in store.Objects) size += item!.Packed is { } packed ? packed.Length + item.Body.Length + 100 : item is { Data: { } data, IsCompressed: false } ? data.Length : 0;
        return size;
    }

    // Four bytes above 127 tell transfer programs that the file is binary (ISO 19005-2, 6.1.2).
    private void Header() => _file.Raw("%PDF-1.7\n%"u8).Byte(0xE2).Byte(0xE3).Byte(0xCF).Byte(0xD3).Raw('\n');

    private void Objects(ObjectStore store)
    {
        var packed = new List<int>();
        for (var number = 1; number <= store.Objects.Count; number++)
        {
            var item = store.Objects[number - 1]!;
            _entries.Add(default);
            if (item.Packed is { } early) Packed(number, item.Body, early);
            else if (item.Data is null) packed.Add(number);
            else Stream(number, item.Body, item.Data, item.IsCompressed);
        }

        for (var first = 0; first < packed.Count; first += ObjectsInStream)
        {
            Pack(store, packed.GetRange(first, Math.Min(ObjectsInStream, packed.Count - first)));
        }
    }

    private void Pack(ObjectStore store, List<int> numbers)
    {
        TokenWriter index = new(), bodies = new(1 << 14);
        var container = _entries.Count;
        for (var i = 0; i < numbers.Count; i++)
        {
            index.Integer(numbers[i]).Raw(' ').Integer(bodies.Length).Raw(' ');
            bodies.Raw(store.Objects[numbers[i] - 1]!.Body).Raw('\n');
            _entries[numbers[i]] = new Entry(EntryKind.InStream, container, i);
        }

        var entries = new TokenWriter().Raw("/Type/ObjStm/N "u8).Integer(numbers.Count).Raw("/First "u8).Integer(index.Length);
        _entries.Add(default);
        Stream(container, entries.Written, index.Raw(bodies.Written).Written, true);
    }

    private void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool isCompressed)
    {
        var stored = isCompressed ? Deflate(data).Span : data;
        Begin(number, entries, stored.Length, isCompressed).Raw(stored);
        EndStream();
    }

    private void Packed(int number, ReadOnlySpan<byte> entries, PackedData packed)
    {
        Begin(number, entries, packed.Length, true);
        foreach (var part in packed.Parts) _file.Raw(part.Span);
        EndStream();
    }

    private TokenWriter Begin(int number, ReadOnlySpan<byte> entries, int length, bool isCompressed)
    {
        _entries[number] = new Entry(EntryKind.Offset, _file.Length, 0);
        _file.Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries);
        if (isCompressed) _file.Raw("/Filter/FlateDecode"u8);
        return _file.Raw("/Length "u8).Integer(length).Raw(">>\nstream\n"u8);
    }

    private void EndStream() => _file.Raw("\nendstream\nendobj\n"u8);

    private void CrossReferences(int catalog, int info, ReadOnlySpan<byte> identifier)
    {
        var number = _entries.Count;
        var start = _file.Length;
        _entries.Add(new Entry(EntryKind.Offset, start, 0));
        var table = new TokenWriter(7 * _entries.Count);
        foreach (var entry in _entries)
        {
            table.Byte((int)entry.Kind);
            for (var shift = 24; shift >= 0; shift -= 8) table.Byte((entry.Place >> shift) & 0xFF);
            var last = entry.Kind == EntryKind.Free ? 0xFFFF : entry.Index;
            table.Byte(last >> 8).Byte(last & 0xFF);
        }

        var entries = new TokenWriter().Raw("/Type/XRef/W[1 4 2]/Size "u8).Integer(_entries.Count).Entry("Root", catalog).Entry("Info", info)
            .Raw("/ID["u8).HexString(identifier).HexString(identifier).Raw(']');
        Stream(number, entries.Written, table.Written, true);
        _file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    /// <summary>Where an object lies: its offset, or the object stream and its place there.</summary>
    private readonly record struct Entry(EntryKind Kind, int Place, int Index);
}

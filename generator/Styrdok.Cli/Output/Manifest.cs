using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text.Json;
using Styrdok.Core.Document;

namespace Styrdok.Cli.Output;

/// <summary>What a build wrote, with hashes, so that two builds can be compared and a file be traced to the tool and runtime that made it.</summary>
internal sealed class Manifest
{
    private readonly SortedDictionary<string, Entry> _files = new(StringComparer.Ordinal);

    /// <summary>Notes a file.</summary>
    /// <param name="path">The path below the output folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="contentHash">For a PDF the SHA-256 over its uncompressed objects, which stays the same across runtimes; else null.</param>
    /// <param name="attached">The files that the file holds inside, by their paths in the library.</param>
    /// <param name="document">The document that the file shows; null for what shows none.</param>
    public void Add(string path, ReadOnlySpan<byte> bytes, string? contentHash = null, IReadOnlyList<string>? attached = null, ComposedDocument? document = null) =>
        _files[path] = new Entry(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), contentHash, attached ?? [], document?.Language.Code, document?.Properties);

    /// <summary>How many files it tells of.</summary>
    public int Count => _files.Count;

    /// <summary>Forgets the files below a folder: they were not put in place.</summary>
    /// <param name="folder">The folder, with '/' at its end.</param>
    public void Forget(string folder)
    {
        foreach (var path in new List<string>(_files.Keys))
        {
            if (path.StartsWith(folder, StringComparison.Ordinal)) _files.Remove(path);
        }
    }

    /// <summary>The manifest as JSON, files in ordinal order.</summary>
    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("tool", "styrdok " + ToolVersion.Number);
            json.WriteString("runtime", ToolVersion.Runtime);
            json.WriteString("architecture", ToolVersion.Architecture);
            json.WriteStartArray("files");
            foreach (var (path, entry) in _files)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteNumber("bytes", entry.Length);
                json.WriteString("sha256", entry.Hash);
                if (entry.ContentHash is not null) json.WriteString("content_sha256", entry.ContentHash);
                if (entry is { Language: { } language, Document: { } properties }) Write(json, language, properties);
                if (entry.Attached.Count > 0)
                {
                    json.WriteStartArray("attached");
                    foreach (var file in entry.Attached) json.WriteStringValue(file);
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // In which language, whether it binds, and who approved it if it is a translation.
    private static void Write(Utf8JsonWriter json, string language, DocumentProperties properties)
    {
        json.WriteString("language", language);
        json.WriteString("standing", properties.Standing);
        if (properties.ApprovedOn is not { } day) return;
        json.WriteStartObject("translation_approval");
        json.WriteString("date", day.ToString());
        json.WriteString("role", properties.ApprovedBy);
        json.WriteBoolean("complete", properties.ApprovalHolds == true);
        json.WriteEndObject();
    }

    private sealed record Entry(int Length, string Hash, string? ContentHash, IReadOnlyList<string> Attached, string? Language, DocumentProperties? Document);
}

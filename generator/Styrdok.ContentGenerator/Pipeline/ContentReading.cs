using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.ContentGenerator.Emit;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>
/// Two models of the same files: findings, which know places, and what is emitted, which does not. A comment moves places; it changes no output.
/// </summary>
/// <param name="Findings">Everything wrong, with places.</param>
/// <param name="Documents">What is emitted of each document.</param>
/// <param name="Library">What is emitted of everything else.</param>
internal sealed record ContentReading(ValueList<PlacedFinding> Findings, ValueList<DocumentEmission> Documents, LibraryEmission? Library)
{
    /// <summary>Reads the files of a project.</summary>
    public static ContentReading Of(IReadOnlyList<ParsedFile> files, IReadOnlyList<AssetFile> assets, string rootNamespace)
    {
        if (files.Count == 0) return new ContentReading(default, default, null);
        var reading = LibraryReader.Read(files.Select(file => file.Yaml), assets);
        var fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files) fullPaths[file.Yaml.Source.Path] = file.FullPath;
        var findings = reading.Findings.Select(finding => PlacedFinding.From(finding, fullPaths)).ToValueList();

        // Half a library would send the reader of the build's errors to C# that lacks members, and away from the YAML line.
        if (reading.HasErrors) return new ContentReading(findings, default, null);
        var documents = reading.Library.Documents.Select(document => DocumentEmission.Of(document, reading.Library.TranslationsOf(document.Id), rootNamespace)).ToValueList();
        return new ContentReading(findings, documents, LibraryEmission.Of(reading.Library, documents, rootNamespace));
    }
}

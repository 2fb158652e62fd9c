using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.ContentGenerator.Emit;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>What the files of a project make together: findings, which know places, and the library, which does not. A comment moves places; it changes no output.</summary>
/// <param name="Findings">Everything wrong, with places.</param>
/// <param name="Library">What is emitted of everything but the documents; null where there are errors, and nothing is emitted then.</param>
internal sealed record ContentReading(ValueList<PlacedFinding> Findings, LibraryEmission? Library)
{
    /// <summary>Reads the files of a project.</summary>
    public static ContentReading Of(IReadOnlyList<BoundContent> files, Sidecars sidecars, IReadOnlyList<AssetFile> assets, string rootNamespace)
    {
        if (files.Count == 0 && sidecars.Files.Count == 0) return new ContentReading(default, null);
        var reading = LibraryReader.Read(files.Select(file => file.Part), sidecars.Files.Select(file => file.Bound), assets);
        var fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files) fullPaths[file.Part.Bound.File.Source.Path] = file.FullPath;
        foreach (var file in sidecars.Files) fullPaths[file.Bound.File.Source.Path] = file.FullPath;
        var findings = reading.Findings.Select(finding => PlacedFinding.From(finding, fullPaths)).ToValueList();
        return new ContentReading(findings, reading.HasErrors ? null : LibraryEmission.Of(reading.Library, rootNamespace));
    }
}

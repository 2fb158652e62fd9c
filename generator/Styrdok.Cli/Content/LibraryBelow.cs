using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Content;

/// <summary>The files of the built-in library as they lie underneath a folder.</summary>
/// <param name="Files">The YAML files; their paths begin with <see cref="BuiltInLibrary.Prefix"/>.</param>
/// <param name="Assets">The other files, with such paths too.</param>
internal sealed record LibraryBelow(IReadOnlyList<SourceFile> Files, IReadOnlyList<AssetFile> Assets)
{
    /// <summary>Nothing underneath.</summary>
    public static LibraryBelow None { get; } = new([], []);

    /// <summary>The content of the library that comes with the tool.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "library", "content");

    /// <summary>
    /// The built-in library under a folder: without the documents that the folder replaces, their translations and overlays, and without the built-in organisations where the
    /// folder has its own; those are examples.
    /// </summary>
    /// <param name="own">The folder's own files.</param>
    /// <param name="replaced">The ids of the documents that the folder replaces.</param>
    /// <param name="pictures">Reads pictures.</param>
    public static LibraryBelow Of(IEnumerable<SourceFile> own, IReadOnlyCollection<string> replaced, PictureFiles pictures)
    {
        var organisations = own.Select(YamlReader.Read).Any(file => Value(file, "kind") == "organisation");
        var files = ContentFolder.Yaml(Folder, BuiltInLibrary.Prefix)
            .Select(YamlReader.Read)
            .Where(file => !(organisations && file.Source.Path.StartsWith(BuiltInLibrary.Prefix + "organisations/", StringComparison.Ordinal)))
            .Where(file => (Value(file, "translates") ?? Value(file, "document") ?? Value(file, "id")) is not { } id || Value(file, "kind") == "organisation" || !replaced.Contains(id))
            .Where(file => !replaced.Contains(Tailors(file)))
            .Select(file => file.Source);
        return new LibraryBelow(files.ToList(), ContentFolder.Assets(Folder, pictures).Select(asset => asset with { Path = BuiltInLibrary.Prefix + asset.Path }).ToList());
    }

    // An overlay of the built-in document says nothing of the one that replaces it.
    private static string? Tailors(YamlFile file) => (((file.Root as YamlMapping)?.Find("base") as YamlMapping)?.Find("id") as YamlScalar)?.Value;

    private static string? Value(YamlFile file, string key) => ((file.Root as YamlMapping)?.Find(key) as YamlScalar)?.Value;
}

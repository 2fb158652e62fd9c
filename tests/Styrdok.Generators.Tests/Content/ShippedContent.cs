using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;
using Styrdok.Testing;

namespace Styrdok.Generators.Tests.Content;

/// <summary>The content in the repository.</summary>
internal static class ShippedContent
{
    /// <summary>The folder of the shipped content.</summary>
    public static string Folder { get; } = Repository.PathOf("content");

    /// <summary>The files of the shipped content, relative to its folder, with '/'.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".svg", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a file of the shipped content.</summary>
    public static string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The shipped content, read as the tool reads it.</summary>
    public static LibraryReading Read() => LibraryReader.Read(
        Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Select(path => SourceFile.FromBytes(path, File.ReadAllBytes(Path.Combine(Folder, path)))),
        [.. Paths.Select(path => new AssetFile(path, new FileInfo(Path.Combine(Folder, path)).Length))]);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Rules;

/// <summary>The library that Styrdok ships, read from content/.</summary>
internal static class BuiltInContent
{
    private static readonly string s_folder = Repository.PathOf("content");

    /// <summary>The YAML files.</summary>
    public static IEnumerable<SourceFile> Files() =>
        Paths().Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Select(path => SourceFile.FromBytes(path, File.ReadAllBytes(Path.Combine(s_folder, path))));

    /// <summary>Reads it.</summary>
    public static LibraryReading Read() => LibraryReader.Read(Files(), [.. Paths().Select(path => new AssetFile(path, new FileInfo(Path.Combine(s_folder, path)).Length))]);

    private static IEnumerable<string> Paths() => Directory.GetFiles(s_folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(s_folder, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal));
}

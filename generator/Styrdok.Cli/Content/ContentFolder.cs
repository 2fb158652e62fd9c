using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Content;

/// <summary>Lists a folder of YAML and the images beside it, in an order that does not depend on the disk.</summary>
internal static class ContentFolder
{
    // Larger files are refused by a rule after their first bytes; reading all of a huge file first would only use memory.
    private const int MostBytes = (4 << 20) + 1;

    /// <summary>The YAML files of a folder and of those below it.</summary>
    public static List<SourceFile> Yaml(string folder, string prefix = "") => Paths(folder)
        .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
        .Select(path => SourceFile.FromBytes(prefix + path, Read(Path.Combine(folder, path))))
        .ToList();

    /// <summary>The other files, by path and size.</summary>
    public static List<AssetFile> Assets(string folder) => Paths(folder)
        .Where(path => Path.GetExtension(path) is not (".yaml" or ".yml"))
        .Select(path => new AssetFile(path, new FileInfo(Path.Combine(folder, path)).Length))
        .ToList();

    /// <summary>A path below a folder as a user would write it; <c>.</c> is left out.</summary>
    public static string Join(string folder, string path) => folder is "." or "" ? path : folder.TrimEnd('/', '\\') + "/" + path;

    private static IEnumerable<string> Paths(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(step => step is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal);

    private static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

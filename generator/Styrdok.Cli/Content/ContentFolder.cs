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
    /// <exception cref="UsageException">A file or folder cannot be read.</exception>
    public static List<SourceFile> Yaml(string folder, string prefix = "")
    {
        var paths = FolderWalk.Files(folder).Where(IsYaml).ToList();
        var files = new SourceFile[paths.Count];
        AllCores.Do(files.Length, i => files[i] = SourceFile.FromBytes(prefix + paths[i], Read(Path.Combine(folder, paths[i]))));
        return [.. files];
    }

    /// <summary>The other files, by path and size; those that content names are judged by <see cref="AssetContent"/>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pictures">Reads those that are pictures.</param>
    public static List<AssetFile> Assets(string folder, PictureFiles pictures) => FolderWalk.Files(folder)
        .Where(path => !IsYaml(path))
        .Select(path => (Path: path, File: new FileInfo(Path.Combine(folder, path))))
        .Where(asset => asset.File.ResolveLinkTarget(returnFinalTarget: true) is null or { Exists: true })
        .Select(asset => new AssetFile(asset.Path, Length(asset.File), AssetContent.Judge(asset.File, pictures), FontFiles.Judge(asset.File), AssetContent.Paint(asset.File, pictures)))
        .ToList();

    /// <summary>A path below a folder as a user would write it; <c>.</c> is left out.</summary>
    public static string Join(string folder, string path) => folder is "." or "" ? path : folder.TrimEnd('/', '\\') + "/" + path;

    private static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    // The size of a link is that of the link.
    private static long Length(FileInfo file) => file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;

    private static byte[] Read(string path)
    {
        try
        {
            // What has no length is empty, or a pipe, which would never come to an end.
            if (new FileInfo(path).Length == 0) return [];
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, MostBytes)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"'{path}' cannot be read: it leads to a file that is not there. Mend the link, or move it out of the content.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message} Change its permissions, or move it out of the content.");
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Styrdok.Cli.Content;

/// <summary>Walks a folder in an order that does not depend on the disk. A linked folder is followed unless it was walked already, so that loops of links end.</summary>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly List<string> _files = [];

    private FolderWalk()
    {
    }

    /// <summary>The paths of all files below a folder, relative to it, with '/', in ordinal order. What a build makes (<c>bin</c>, <c>obj</c>, <c>node_modules</c>) is passed over.</summary>
    /// <exception cref="UsageException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        var walk = new FolderWalk();

        // Folders first, links to folders last: a file is known by its own place and not by the place of a link to it.
        var links = new Queue<(string Path, string Prefix, string Real)>();
        walk.Walk(folder, string.Empty, RealPath(new DirectoryInfo(folder)), links);
        while (links.TryDequeue(out var link)) walk.Walk(link.Path, link.Prefix, link.Real, links);
        walk._files.Sort(StringComparer.Ordinal);
        return walk._files;
    }

    private void Walk(string path, string prefix, string real, Queue<(string Path, string Prefix, string Real)> links)
    {
        if (!_walked.Add(real)) return;
        try
        {
            foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos("*", s_all).OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry is not DirectoryInfo directory) _files.Add(prefix + entry.Name);
                else if (entry.Name is "bin" or "obj" or "node_modules") continue;
                else if (entry.LinkTarget is not null) links.Enqueue((entry.FullName, prefix + entry.Name + "/", RealPath(directory)));
                else Walk(entry.FullName, prefix + entry.Name + "/", Path.Combine(real, entry.Name), links);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The folder '{path}' cannot be read: {exception.Message} Change its permissions, or move it out of the content.");
        }
    }

    // Links among the folders above the start are the same for every path and need not be resolved.
    private static string RealPath(DirectoryInfo folder) => Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);
}

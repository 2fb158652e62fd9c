using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Yaml;

/// <summary>The YAML files that the repository ships.</summary>
internal static class RepositoryFiles
{
    /// <summary>Every shipped file, with slashes, relative to the root of the repository.</summary>
    public static IEnumerable<string> Yaml { get; } = new[] { "content", "templates" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).ToArray();

    public static string Text(string path) => File.ReadAllText(Repository.PathOf(path));
}

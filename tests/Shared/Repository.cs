using System;
using System.IO;

namespace Styrdok.Testing;

/// <summary>Finds the repository that a test runs in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Styrdok.slnx.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Styrdok.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("Styrdok.slnx stands in no folder above " + from);
    }
}

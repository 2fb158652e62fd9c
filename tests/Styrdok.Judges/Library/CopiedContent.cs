using System;
using System.IO;
using System.Linq;

namespace Styrdok.Judges.Library;

/// <summary>Copies of the content folder that a test may change.</summary>
internal static class CopiedContent
{
    /// <summary>Copies a folder without what a build made in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj")
            {
                continue;
            }

            var target = Path.Combine(to, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

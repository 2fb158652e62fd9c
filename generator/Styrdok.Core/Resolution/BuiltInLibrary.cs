using System;

namespace Styrdok.Core.Resolution;

/// <summary>How the files of the built-in library are told from those of the folder above it.</summary>
public static class BuiltInLibrary
{
    /// <summary>What their paths begin with. It sorts before letters and digits, so that of two files with one id the folder's own is the second, where findings stand.</summary>
    public const string Prefix = "(built-in)/";

    /// <summary>Whether a path is that of a file of the built-in library.</summary>
    public static bool Holds(string path) => path.StartsWith(Prefix, StringComparison.Ordinal);
}

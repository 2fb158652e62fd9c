using System.IO;

namespace Styrdok.Cli.Output;

/// <summary>A file stands where an output folder should be.</summary>
/// <param name="file">The full path of the file.</param>
internal sealed class FileInTheWayException(string file) : IOException($"'{file}' is a file, where a folder should be.")
{
    /// <summary>The full path of the file.</summary>
    public string File { get; } = file;
}

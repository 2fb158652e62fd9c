using System;
using System.IO;

namespace Styrdok.Cli.Output;

/// <summary>Writes below a folder: to a temporary file beside the target, to the disk, then renamed over it.</summary>
internal sealed class FolderSink(string folder) : IOutputSink
{
    /// <inheritdoc/>
    public void Write(string path, byte[] bytes)
    {
        lock (Interruption.Gate)
        {
            WriteWhole(Path.Combine(folder, path), bytes);
        }
    }

    private static void WriteWhole(string target, byte[] bytes)
    {
        var parent = Path.GetDirectoryName(target)!;
        RefuseFileInTheWay(parent);
        Directory.CreateDirectory(parent);
        var temporary = target + ".part";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new IOException($"'{target}' could not be written: {exception.Message}", exception);
        }
    }

    private static void RefuseFileInTheWay(string directory)
    {
        for (var step = Path.GetFullPath(directory); step is not null; step = Path.GetDirectoryName(step))
        {
            if (File.Exists(step)) throw new IOException($"The output folder cannot be made: '{step}' is a file.");
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Styrdok.Cli.Output;

/// <summary>
/// Writes below a folder: each file to a temporary one beside its target and to the disk, and in the end all are renamed over their targets. A run that fails
/// halfway, for a full disk or anything else, leaves earlier outputs as they were.
/// </summary>
/// <param name="folder">The output folder; it is made when the first file is written.</param>
/// <param name="open">Opens a temporary file for writing; tests give one that fails.</param>
internal sealed class FolderSink(string folder, Func<string, Stream>? open = null) : IOutputSink
{
    private readonly Dictionary<string, string> _temporary = new(StringComparer.Ordinal);
    private readonly List<string> _made = [];
    private bool _listens;

    /// <summary>
    /// Whether what is written can be made again. It is left to the system then when the bytes reach the disk: to wait for that, file by file, is most of the time of a build of
    /// thousands.
    /// </summary>
    public bool IsRenewable { get; init; }

    /// <inheritdoc/>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        lock (Interruption.Gate) WriteTemporary(path, bytes);
    }


    /// <inheritdoc/>
    public void Commit()
    {
        // An interruption waits for all the renames, which are quick: the outputs of one run are not mixed with those of another.
        lock (Interruption.Gate) PutInPlace();
    }


    /// <summary>Removes what was not committed: temporary files, and the folders made for them.</summary>
    public void Dispose()
    {
        lock (Interruption.Gate) Discard();
        Interruption.Ending -= Discard;
        _listens = false;
    }

    private void WriteTemporary(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(folder, path);
        var parent = Path.GetDirectoryName(Path.GetFullPath(target))!;
        RefuseFileInTheWay(parent);
        if (Directory.Exists(target)) throw new IOException($"'{target}' cannot be written: it is a folder. Remove it, or name another output folder.");
        var temporary = target + ".part";
        if (!_listens) Interruption.Ending += Discard;
        _listens = true;
        try
        {
            Make(parent);
            _temporary[target] = temporary;
            using var stream = open is null ? new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None) : open(temporary);
            stream.Write(bytes);
            if (stream is FileStream file && !IsRenewable) file.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failed(target, exception);
        }
    }

    private void PutInPlace()
    {
        foreach (var (target, temporary) in _temporary.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList())
        {
            try
            {
                File.Move(temporary, target, overwrite: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw Failed(target, exception);
            }

            _temporary.Remove(target);
        }

        _made.Clear();
    }

    private void Discard()
    {
        try
        {
            foreach (var temporary in _temporary.Values) File.Delete(temporary);
            foreach (var made in Enumerable.Reverse(_made).Where(made => !Directory.EnumerateFileSystemEntries(made).Any())) Directory.Delete(made);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The disk that refuses this has refused a write before, and that is what the user hears of.
        }

        _temporary.Clear();
        _made.Clear();
    }

    private void Make(string directory)
    {
        if (Directory.Exists(directory)) return;
        if (Path.GetDirectoryName(directory) is { } parent) Make(parent);
        Directory.CreateDirectory(directory);
        _made.Add(directory);
    }

    private static IOException Failed(string target, Exception exception) => new($"'{target}' could not be written: {exception.Message}", exception);

    private static void RefuseFileInTheWay(string directory)
    {
        for (var step = directory; step is not null; step = Path.GetDirectoryName(step))
        {
            if (File.Exists(step)) throw new FileInTheWayException(step);
        }
    }
}

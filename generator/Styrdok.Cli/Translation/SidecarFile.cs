using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Styrdok.Cli.Output;
using Styrdok.Core.Translation;

namespace Styrdok.Cli.Translation;

/// <summary>A sidecar on the disk. It is written beside itself and renamed, all of one command's files or none, and never over a file that is no longer what was read.</summary>
internal sealed class SidecarFile
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _file;

    private SidecarFile(string file, string? hash, SidecarText text)
    {
        _file = file;
        Hash = hash;
        Text = text;
    }

    /// <summary>The path, as findings name it.</summary>
    public string Path => Text.Path;

    /// <summary>The SHA-256 of the bytes that were read, in hexadecimal digits; null for a file that is not there yet.</summary>
    public string? Hash { get; }

    /// <summary>What was read, or what is to be written.</summary>
    public SidecarText Text { get; }

    /// <summary>Whether there is something to write.</summary>
    public bool IsChanged { get; private init; }

    /// <summary>Reads a sidecar.</summary>
    /// <param name="folder">The folder of the library.</param>
    /// <param name="path">The path below it, as findings name it.</param>
    /// <exception cref="UsageException">The file is no UTF-8, or cannot be read.</exception>
    public static SidecarFile Read(string folder, string path)
    {
        var file = System.IO.Path.Combine(folder, path);
        try
        {
            var bytes = File.ReadAllBytes(file);
            return new SidecarFile(file, HashOf(bytes), SidecarText.Read(path, s_utf8.GetString(bytes)));
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"'{file}' is not UTF-8, and is not changed. Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>A sidecar that is not there yet.</summary>
    /// <param name="folder">The folder of the library.</param>
    /// <param name="text">What is to be written.</param>
    public static SidecarFile New(string folder, SidecarText text) => new(System.IO.Path.Combine(folder, text.Path), null, text) { IsChanged = true };

    /// <summary>The same file with another text to be written.</summary>
    public SidecarFile With(SidecarText text) => new(_file, Hash, text) { IsChanged = IsChanged || text.Text != Text.Text };

    /// <summary>Writes what is changed: all files, or none.</summary>
    /// <exception cref="SidecarMovedOnException">One of them is no longer what was read.</exception>
    /// <exception cref="IOException">One cannot be written.</exception>
    public static void Save(IEnumerable<SidecarFile> files)
    {
        var changed = files.Where(file => file.IsChanged).ToList();
        if (changed.Count == 0) return;
        using var sink = new FolderSink(string.Empty);
        lock (Interruption.Gate)
        {
            foreach (var file in changed) file.RefuseOther();
            foreach (var file in changed) sink.Write(file.Target(), s_utf8.GetBytes(file.Text.Text));
            var modes = changed.Select(file => (File: file.Target(), Mode: Mode(file.Target()))).ToList();
            foreach (var file in changed) file.RefuseOther();
            sink.Commit();
            foreach (var (file, mode) in modes)
            {
                if (mode is { } was && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file, was);
            }
        }
    }

    /// <summary>Writes this one file.</summary>
    public void Save() => Save([this]);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // What others may do with the file is theirs to say.
    private static UnixFileMode? Mode(string file) => OperatingSystem.IsWindows() || !File.Exists(file) ? null : File.GetUnixFileMode(file);

    // A link stays a link: what it leads to is written.
    private string Target() => System.IO.Path.GetFullPath(File.Exists(_file) ? new FileInfo(_file).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? _file : _file);

    private void RefuseOther()
    {
        var now = File.Exists(_file) ? HashOf(File.ReadAllBytes(_file)) : null;
        if (now != Hash) throw new SidecarMovedOnException(_file, wasThere: Hash is not null, isThere: now is not null);
    }
}

/// <summary>A sidecar is no longer what was read; nothing was written.</summary>
/// <param name="file">The file.</param>
/// <param name="wasThere">Whether it was there before.</param>
/// <param name="isThere">Whether it is there now.</param>
internal sealed class SidecarMovedOnException(string file, bool wasThere, bool isThere) : IOException(
    !isThere ? $"'{file}' is no longer there. Nothing was written; run the command again."
    : wasThere ? $"'{file}' was changed by something else meanwhile. Nothing was written; run the command again."
    : $"'{file}' is there already. Nothing was written; move it away first.");

using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading;
using Styrdok.Core.Values;
using Styrdok.Pdf.Images;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Content;

/// <summary>The pictures of a library. Each file is read and unpacked once, by whoever asks first: the rules, or what is rendered. What was judged is what is shown.</summary>
/// <param name="read">Reads a picture from the bytes of its file; tests give one that counts.</param>
internal sealed class PictureFiles(Func<byte[], Picture>? read = null)
{
    private readonly ConcurrentDictionary<string, Lazy<Picture?>> _pictures = new(StringComparer.Ordinal);

    /// <summary>The picture of a file; null where there is no such file, or where it is empty or too large: findings have said so.</summary>
    /// <exception cref="ImageException">It cannot be drawn.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public Picture? Of(string path) => _pictures.GetOrAdd(
        Path.GetFullPath(path),
        (full, read) => new Lazy<Picture?>(() => AssetContent.BytesOf(full) is { } bytes ? read(bytes) : null, LazyThreadSafetyMode.ExecutionAndPublication),
        read ?? PictureFile.Read).Value;
}

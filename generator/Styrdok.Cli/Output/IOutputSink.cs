using System;
using System.IO;

namespace Styrdok.Cli.Output;

/// <summary>Where outputs go: all of a run's files or none. What was there before stays until <see cref="Commit"/>; without it, disposing leaves no trace.</summary>
internal interface IOutputSink : IDisposable
{
    /// <summary>Takes a file.</summary>
    /// <param name="path">The path below the output folder, with '/'.</param>
    /// <param name="bytes">The whole content.</param>
    /// <exception cref="IOException">It could not be written; everything that was there before is unchanged.</exception>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Puts everything written in place.</summary>
    /// <exception cref="IOException">A file could not be put in place; each file is the old one or the new one, whole.</exception>
    void Commit();
}

using System.IO;

namespace Styrdok.Cli.Output;

/// <summary>Where outputs go. A file is there whole or not at all.</summary>
internal interface IOutputSink
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The path below the output folder, with '/'.</param>
    /// <param name="bytes">The whole content.</param>
    /// <exception cref="IOException">It could not be written; a file that was there before is unchanged.</exception>
    void Write(string path, byte[] bytes);
}

using System;
using System.IO;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>A folder of its own, removed in the end.</summary>
internal sealed class Scratch : IDisposable
{
    /// <summary>The folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("styrdok-tool-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

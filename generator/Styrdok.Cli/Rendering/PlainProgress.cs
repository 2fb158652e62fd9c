using System.IO;

namespace Styrdok.Cli.Rendering;

/// <summary>A line for each edition, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output) : IBuildProgress
{
    /// <inheritdoc/>
    public void Begin(int total)
    {
    }

    /// <inheritdoc/>
    public void Next(string what) => output.WriteLine(what);

    /// <inheritdoc/>
    public void End()
    {
    }
}

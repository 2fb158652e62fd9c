using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Styrdok.Judges.Running;

/// <summary>
/// A judge that is a script. It prints one line for each thing it finds and a last line `judged N` with the number of files it has looked at,
/// so that a script that stopped half-way is not taken for one that found nothing.
/// </summary>
internal static class Script
{
    /// <summary>Runs a Node script over files and gives what it found.</summary>
    public static Task<IReadOnlyList<string>> Node(string name, IReadOnlyCollection<string> files, params IReadOnlyCollection<string> options) =>
        Judge("node", [], name, files, options);

    /// <summary>Runs a Python script over files and gives what it found.</summary>
    public static Task<IReadOnlyList<string>> Python(string name, IReadOnlyCollection<string> files, params IReadOnlyCollection<string> options) =>
        Judge(External.Python, ["-B"], name, files, options);

    private static async Task<IReadOnlyList<string>> Judge(
        string interpreter, string[] switches, string name, IReadOnlyCollection<string> files, IReadOnlyCollection<string> options)
    {
        Assert.NotEmpty(files);
        var outcome = await External.Run(interpreter, [.. switches, Path.Combine(Repository.Scripts, name), .. options, .. files]);
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.True(outcome.ExitCode == 0 && lines.LastOrDefault() == $"judged {files.Count}", $"{name} did not judge {files.Count} files: {outcome.Everything}");
        return lines[..^1];
    }
}

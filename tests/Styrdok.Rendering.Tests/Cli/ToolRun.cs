using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>A run of the tool as a user starts it: a process of its own, with what it printed and how it ended.</summary>
internal sealed record ToolRun(int Exit, string Out, string Error)
{
    /// <summary>The library that comes with the tool, as it lies beside it.</summary>
    public static string BuiltIn { get; } = Path.Combine(AppContext.BaseDirectory, "library", "content");

    public static ToolRun Of(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "styrdok.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }

    /// <summary>The files below a folder, with '/' and in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();

    /// <summary>Copies the built-in library to a folder of the test's own.</summary>
    public static void CopyBuiltIn(string folder)
    {
        foreach (var file in Files(BuiltIn))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(BuiltIn, file), target);
        }
    }
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("styrdok-");

    public string Of(string relative) => Path.Combine(_folder.FullName, relative);

    public void Dispose() => _folder.Delete(recursive: true);
}

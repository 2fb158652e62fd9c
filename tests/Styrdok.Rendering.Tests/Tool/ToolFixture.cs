using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>The built tool as a program, and the outputs of one good build that later builds must not touch.</summary>
public sealed class ToolFixture : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _before;

    public ToolFixture()
    {
        Output = Path.Combine(_scratch.Folder, "out");
        var outcome = Build(new SmallLibrary().WriteTo(Path.Combine(_scratch.Folder, "content")));
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        _before = Hashes();
        Assert.Contains("index.html", _before, StringComparison.Ordinal);
    }

    /// <summary>Where every build writes.</summary>
    public string Output { get; }

    /// <summary>Builds a folder of YAML into <see cref="Output"/>.</summary>
    public Outcome Build(string folder) => Run("build", folder, "--output", Output, "--format", "html");

    /// <summary>Runs the tool: the one that STYRDOK_TOOL names, else the one that was built with these tests.</summary>
    public Outcome Run(params string[] arguments)
    {
        var own = Environment.GetEnvironmentVariable("STYRDOK_TOOL");
        var start = new ProcessStartInfo(own ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _scratch.Folder };
        if (own is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "styrdok.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!Task.WaitAll([output, errors], TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The tool did not end within two minutes.");
        }

        process.WaitForExit();
        return new Outcome(process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Fails when a file below <see cref="Output"/> is another than after the good build.</summary>
    public void AssertOutputsAreUntouched() => Assert.Equal(_before, Hashes());

    /// <summary>Fails when the tool answered with a stack trace or blamed itself.</summary>
    public static void IsInWords(Outcome outcome)
    {
        Assert.DoesNotContain("   at ", outcome.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", outcome.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("in the tool itself", outcome.Everything, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private string Hashes() => string.Join('\n', Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(Output, file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>How the tool ended and everything that it printed.</summary>
    public sealed record Outcome(int ExitCode, string Everything);
}

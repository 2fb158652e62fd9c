using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Styrdok.Judges.Running;

/// <summary>What a program printed and how it ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    /// <summary>Both streams, for a message.</summary>
    public string Everything => $"exit code {ExitCode}\n{Output}\n{Errors}".TrimEnd();
}

/// <summary>Starts programs, and skips the tests that need one that is not there.</summary>
internal static class External
{
    /// <summary>The interpreter that the distribution's pikepdf and fontTools belong to; another Python on PATH does not see them.</summary>
    public static string Python { get; } = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    private static readonly ConcurrentDictionary<string, bool> Found = new();

    /// <summary>Skips the running test unless the program runs with these arguments. With CI=true the test fails instead: there everything must be judged.</summary>
    /// <param name="program">The program's name or path.</param>
    /// <param name="probe">Arguments with which it ends with exit code 0 when all that is needed is there.</param>
    public static void Need(string program, params string[] probe)
    {
        var line = string.Join(' ', probe.Prepend(program));
        if (Found.GetOrAdd(line, _ => Runs(program, probe)))
        {
            return;
        }

        var message = $"`{line}` does not run here; ./build.sh test installs what the judges need where apt and root exist.";
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", message);
        Assert.Skip(message);
    }

    /// <summary>Whether a program runs here; for a test that has a recorded answer where it does not.</summary>
    public static bool Has(string program, params string[] probe) => Found.GetOrAdd(string.Join(' ', probe.Prepend(program)), _ => Runs(program, probe));

    /// <summary>Skips the running test unless Node runs and the npm packages are installed.</summary>
    public static void NeedNode() => Need("node", "--eval", $"process.exit(fs.existsSync({Quote(Path.Combine(Repository.Scripts, "..", "node_modules", "axe-core"))}) ? 0 : 1)");

    /// <summary>Skips the running test unless Node, the npm packages and Chromium are there.</summary>
    public static void NeedBrowser()
    {
        NeedNode();
        Need("node", Path.Combine(Repository.Scripts, "browser.mjs"), "--probe");
    }

    /// <summary>Skips the running test unless a Java runtime is there.</summary>
    public static void NeedJava() => Need("java", "-version");

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="TimeoutException">It took more than eight minutes; it is killed.</exception>
    public static async Task<Outcome> Run(
        string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Repository.Root };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await Task.WhenAll(output, errors, process.WaitForExitAsync()).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{program} {string.Join(' ', start.ArgumentList)}` took more than {Patience.TotalMinutes} minutes.");
        }

        return new Outcome(process.ExitCode, await output, await errors);
    }

    private static bool Runs(string program, string[] probe)
    {
        try
        {
            return Run(program, probe).GetAwaiter().GetResult().ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}

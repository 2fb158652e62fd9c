using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task A_build_that_is_interrupted_ends_without_a_word_and_leaves_no_temporary_file(string signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no kill.");
        using var folder = new LibraryFolder();

        // More work than any machine does before the signal arrives.
        var table = string.Concat(Enumerable.Range(1, 300).Select(number => $"prove-{number};Prøve {number};Test {number}\n"));
        folder.With("organisations.csv", "id;name_nb;name_en\n" + table);
        List<string> command =
        [
            .. IsInterruptIgnored() ? ["env", "--default-signal=INT"] : Array.Empty<string>(), "dotnet", Path.Combine(AppContext.BaseDirectory, "styrdok.dll"),
            "build", Path.Combine(AppContext.BaseDirectory, "library/content"), "--organisations", folder.PathOf("organisations.csv"), "--brand", "nordvik", "--output", folder.PathOf("out"),
        ];
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var tool = Process.Start(start)!;
        while (await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("prove-", StringComparison.Ordinal))
        {
            // until the first edition is being rendered
        }

        using var kill = Process.Start("kill", [signal, tool.Id.ToString(CultureInfo.InvariantCulture)]);
        await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, tool.ExitCode);
        Assert.Equal(string.Empty, errors);
        Assert.False(File.Exists(folder.PathOf("out/manifest.json")));
        if (Directory.Exists(folder.PathOf("out"))) Assert.Empty(Directory.GetFiles(folder.PathOf("out"), "*.part", SearchOption.AllDirectories));
    }

    // A shell that runs the tests in the background has them ignore Ctrl-C, and every program they start does so, too (POSIX, 2.11 Signals and Error Handling).
    private static bool IsInterruptIgnored()
    {
        const string Ignored = "SigIgn:";
        const int Interrupt = 2;
        const string Status = "/proc/self/status";
        if (!File.Exists(Status)) return false;
        var mask = File.ReadLines(Status).First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..].Trim();
        return (ulong.Parse(mask, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (Interrupt - 1) & 1) == 1;
    }
}

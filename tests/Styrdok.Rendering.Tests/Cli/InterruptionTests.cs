using System;
using System.Diagnostics;
using System.IO;
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
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "styrdok.dll"), "build", Path.Combine(AppContext.BaseDirectory, "library/content"), "--output", folder.PathOf("out") })
            start.ArgumentList.Add(argument);
        using var tool = Process.Start(start)!;
        while (await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("nordvik ", StringComparison.Ordinal))
        {
            // until the first edition is being rendered
        }

        using var kill = Process.Start("kill", [signal, tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, tool.ExitCode);
        Assert.Equal(string.Empty, errors);
        Assert.False(File.Exists(folder.PathOf("out/manifest.json")));
        if (Directory.Exists(folder.PathOf("out"))) Assert.Empty(Directory.GetFiles(folder.PathOf("out"), "*.part", SearchOption.AllDirectories));
    }
}

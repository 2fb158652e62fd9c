using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Styrdok.Judges.Library;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>A review page that is served, as a translator edits it in a browser.</summary>
public sealed class ServedReviewTests(RenderedLibrary library)
{
    [Fact]
    public async Task A_text_is_typed_seen_saved_accepted_taken_back_and_never_lost()
    {
        External.NeedBrowser();

        var folder = library.Scratch("served");
        CopiedContent.Copy(Repository.Content, folder);
        var start = new ProcessStartInfo(Repository.Tool) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in new[] { "serve", "--review", folder, "--organisation", "nordvik", "--document", "lillestrom-2002", "--language", "en" }) start.ArgumentList.Add(argument);
        using var server = Process.Start(start)!;
        try
        {
            var address = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
            Assert.True(address?.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) == true, address + await ErrorsOf(server, address));
            var sidecar = Path.Combine(folder, "declarations", "lillestrom-2002.en.yaml");

            Found.Nothing(await Script.Node("serve-review.mjs", [address!], "--file=" + sidecar, "--page=review/nordvik/lillestrom-2002.en.html", "--unit=characteristics/present-leaders/text", "--stale=characteristics/shared-values/text"));

            if (OperatingSystem.IsWindows()) return;
            await External.Run("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            Assert.Equal(0, server.ExitCode);
        }
        finally
        {
            if (!server.HasExited) server.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> ErrorsOf(Process server, string? address) => address is null ? await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken) : string.Empty;
}

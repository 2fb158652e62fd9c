using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>The library in a language that nobody speaks: as long as any translation will be.</summary>
public sealed class PseudoLanguageTests(RenderedLibrary library)
{
    [Fact]
    public async Task No_page_scrolls_sideways_on_a_small_phone_and_nothing_is_cut_off()
    {
        External.NeedBrowser();
        var folder = Path.Combine(library.Scratch("pseudo"), "out");
        var outcome = await External.Run(Repository.Tool, ["build", Repository.Content, "--pseudo", "--format", "html", "--organisation", "nordvik", "--output", folder]);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);

        Found.Nothing(await Script.Node("reflow.mjs", [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]));
    }

    [Fact]
    public async Task A_page_that_does_not_fit_is_seen()
    {
        External.NeedBrowser();
        var page = Path.Combine(library.Scratch("wide"), "wide.html");
        await File.WriteAllTextAsync(page, "<!doctype html><html lang=\"nb\"><title>Bred</title><style>p { width: 200px; overflow: hidden; white-space: nowrap }</style><p>Arbeidsmiljøkonsekvensutredningsansvaret</p><pre>Arbeidsmiljøkonsekvensutredningsansvaret og mer</pre></html>", TestContext.Current.CancellationToken);

        var found = await Script.Node("reflow.mjs", [page]);

        Assert.Contains(found, problem => problem.Contains("is cut off", StringComparison.Ordinal));
        Assert.Contains(found, problem => problem.Contains("the page is", StringComparison.Ordinal));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>The drawings of a PDF and of its page are made of one description: rendered by Poppler and by Chromium they are the same picture.</summary>
public sealed class FigureLikenessTests(RenderedLibrary library)
{
    private const string Script = "pixels.mjs";

    [Fact]
    public async Task A_figure_looks_alike_on_paper_and_on_the_screen()
    {
        NeedTools();

        // Models, charts, areas side by side, in a ring and in a grid, a wheel of the year: each once.
        var drawn = library.Pdfs.Where(pdf => pdf.EndsWith("nordvik/nb/job-demands-resources.pdf", StringComparison.Ordinal) || pdf.EndsWith("sjohog/sv/health-promoting-work-environment.pdf", StringComparison.Ordinal));
        Found.Nothing(await Running.Script.Node(Script, [.. drawn, .. (await library.Examples()).Where(pdf => !pdf.Contains(".checklist.", StringComparison.Ordinal) && pdf.Contains("/nb/", StringComparison.Ordinal))]));
    }

    [Fact]
    public async Task A_picture_of_SVG_looks_alike_with_all_that_it_may_hold()
    {
        NeedTools();
        Found.Nothing(await Running.Script.Node(Script, [await Picture("picture")]));
    }

    [Fact]
    public async Task A_figure_that_stands_elsewhere_in_its_drawing_or_is_painted_otherwise_is_seen()
    {
        NeedTools();
        var pdf = await Picture("spoilt");
        var page = Path.ChangeExtension(pdf, ".html");
        var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        foreach (var (shown, spoilt) in new[] { ("viewBox=\"0 0 480 240\"", "viewBox=\"0 -40 480 240\""), ("spreadMethod=\"repeat\"", "spreadMethod=\"pad\"") })
        {
            Assert.Contains(shown, html, StringComparison.Ordinal);
            await File.WriteAllTextAsync(page, html.Replace(shown, spoilt, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            Assert.Contains("differ", Assert.Single(await Running.Script.Node(Script, [pdf])), StringComparison.Ordinal);
        }
    }

    private static void NeedTools()
    {
        External.NeedBrowser();
        External.Need("pdftoppm", "-v");
    }

    // A document that shows the drawing beside these tests.
    private async Task<string> Picture(string name)
    {
        var folder = library.Scratch(name);
        foreach (var (path, text) in new Dictionary<string, string>
        {
            ["policies/drawing.svg"] = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Styrdok.Judges", "Library", "Drawings", "everything.svg")),
            ["policies/drawn.yaml"] = "styrdok: 1\nkind: policy\nid: drawn\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: Tegnet\nsections:\n  - id: drawing\n    type: section\n    heading: Tegning\n    blocks:\n"
                + "      - { id: all, figure: { src: drawing.svg, alt: Alt en tegning kan ha. } }\n",
            ["organisations/us/organisation.yaml"] = "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Vi }\nbrand: { color: \"#0b5a46\" }\n",
        })
        {
            var file = Path.Combine(folder, "in", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }

        var outcome = await External.Run(Repository.Tool, ["build", Path.Combine(folder, "in"), "--output", Path.Combine(folder, "out")]);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        return Path.Combine(folder, "out", "us", "nb", "drawn.pdf");
    }
}

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>A document with the blocks that the library that comes with Styrdok has no use for: forms, matrices, lines to sign, quotations, spans, references.</summary>
public sealed class ExampleTests(RenderedLibrary library)
{
    [Fact]
    public async Task The_blocks_of_the_example_are_conforming_in_PDF_and_in_HTML()
    {
        External.Need(External.Python, "-c", "import pikepdf");
        External.Need(External.Python, "-c", "import fontTools");
        External.NeedBrowser();
        var folder = await Render();

        Found.Nothing(await Script.Python("check_pdf.py", Files(folder, "*.pdf")));
        Found.Nothing(await Script.Node("html-validate.mjs", Files(folder, "*.html")));
        Found.Nothing(await Script.Node("axe.mjs", Files(folder, "*.html")));
        Found.Nothing(await Script.Node("checklist.mjs", Files(folder, "*.checklist.html")));
    }

    private async Task<string> Render()
    {
        var folder = library.Scratch("examples");
        var outcome = await External.Run(Repository.Tool, ["build", Path.Combine(Repository.Root, "tests", "Shared", "Examples"), "--output", folder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render the example: {outcome.Everything}");
        return folder;
    }

    private static string[] Files(string folder, string pattern)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Pdf;

/// <summary>PDF/UA-1 and PDF/A-2a as far as a machine without veraPDF can tell, and proof that the checker notices what it should.</summary>
public sealed class ConformanceTests(RenderedLibrary library)
{
    [Fact]
    public async Task The_checker_finds_nothing_in_any_file()
    {
        NeedPikepdf();

        Found.Nothing(await Script.Python("check_pdf.py", library.Pdfs));
    }

    [Fact]
    public async Task A_file_that_holds_its_source_is_part_3_and_the_source_can_be_taken_out()
    {
        NeedPikepdf();
        External.Need("pdftotext", "-v");   // pdfdetach comes with it and has no switch that ends well
        var files = await library.Examples();

        Found.Nothing(await Script.Python("check_pdf.py", files));
        foreach (var file in files)
        {
            var folder = library.Scratch(Path.GetFileNameWithoutExtension(file) + "-sources");
            var outcome = await External.Run("pdfdetach", ["-saveall", "-o", folder, file]);
            Assert.True(outcome.ExitCode == 0, outcome.Everything);
            var document = Path.GetFileName(file).Split('.')[0] + ".yaml";
            Assert.Equal(new[] { "organisation.yaml", document }.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            var source = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Shared", "Examples"), document, SearchOption.AllDirectories).Single();
            Assert.Equal(await File.ReadAllTextAsync(source, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(Path.Combine(folder, document), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task The_checker_names_the_rule_that_a_broken_copy_breaks()
    {
        NeedPikepdf();
        var folder = library.Scratch("broken");
        Found.Nothing(await Script.Python("break_pdf.py", [.. await library.Examples(), .. library.Pdfs], folder));
        string[] copies = [.. Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal)];
        Assert.True(copies.Length > 130, $"Only {copies.Length} broken copies were made.");

        var findings = await Script.Python("check_pdf.py", copies);

        var silent = copies.Where(copy => !findings.Any(finding => finding.StartsWith($"{copy}: {Rule(copy)} x", StringComparison.Ordinal))).Select(Rule);
        Assert.Equal(["unbroken"], silent);
        Assert.DoesNotContain(findings, finding => finding.Contains("unbroken.pdf", StringComparison.Ordinal));
    }

    // A slash in the name of a rule is no part of a file's name.
    private static string Rule(string copy) => Path.GetFileNameWithoutExtension(copy).Replace('+', '/');

    private static void NeedPikepdf()
    {
        External.Need(External.Python, "-c", "import pikepdf");
        External.Need(External.Python, "-c", "import fontTools");
    }
}

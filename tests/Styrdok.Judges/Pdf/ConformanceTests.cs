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
    public async Task The_checker_names_the_rule_that_a_broken_copy_breaks()
    {
        NeedPikepdf();
        var folder = library.Scratch("broken");
        Found.Nothing(await Script.Python("break_pdf.py", library.Pdfs, folder));
        string[] copies = [.. Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal)];
        Assert.True(copies.Length > 30, $"Only {copies.Length} broken copies were made.");

        var findings = await Script.Python("check_pdf.py", copies);

        var silent = copies.Where(copy => !findings.Any(finding => finding.StartsWith($"{copy}: {Rule(copy)} x", StringComparison.Ordinal))).Select(Rule);
        Assert.Equal(["unbroken"], silent);
        Assert.DoesNotContain(findings, finding => finding.Contains("unbroken.pdf", StringComparison.Ordinal));
    }

    private static string Rule(string copy) => Path.GetFileNameWithoutExtension(copy);

    private static void NeedPikepdf()
    {
        External.Need(External.Python, "-c", "import pikepdf");
        External.Need(External.Python, "-c", "import fontTools");
    }
}

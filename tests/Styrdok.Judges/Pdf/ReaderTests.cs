using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Pdf;

/// <summary>What other readers of PDF say about the same files.</summary>
public sealed class ReaderTests(RenderedLibrary library)
{
    [Fact]
    public async Task Qpdf_finds_no_error_of_syntax()
    {
        External.Need("qpdf", "--version");

        await Each("qpdf", pdf => ["--check", pdf], outcome => outcome is { ExitCode: 0, Errors: "" } ? [] : [outcome.Everything]);
    }

    [Fact]
    public async Task MuPDF_draws_every_page_without_a_warning()
    {
        External.Need("mutool", "-v");

        await Each("mutool", pdf => ["draw", "-q", "-r", "50", "-F", "ppm", "-o", "/dev/null", pdf], outcome =>
        [
            // Debian builds MuPDF without ICC and says so for every file.
            .. Lines(outcome.Errors).Where(line => !line.Contains("ICC support is not available", StringComparison.Ordinal)),
            .. outcome.ExitCode == 0 ? Array.Empty<string>() : [$"exit code {outcome.ExitCode}"],
        ]);
    }

    [Fact]
    public async Task Ghostscript_interprets_every_page_without_a_warning()
    {
        External.Need("gs", "--version");

        await Each("gs", pdf => ["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=nullpage", pdf], outcome =>
            outcome is { ExitCode: 0 } && outcome.Output.Trim().Length + outcome.Errors.Trim().Length == 0 ? [] : [outcome.Everything]);
    }

    [Fact]
    public async Task Poppler_draws_every_page_without_a_warning()
    {
        External.Need("pdftoppm", "-v");

        await Each("pdftoppm", pdf => ["-r", "20", pdf], outcome => outcome is { ExitCode: 0, Errors: "" } ? [] : [outcome.Errors]);
    }

    [Fact]
    public async Task Poppler_finds_every_font_embedded_and_mapped_to_Unicode()
    {
        External.Need("pdffonts", "-v");

        // name, type, encoding, emb, sub, uni, object: counted from the end, since a type has blanks in it. WinAnsi is a mapping in itself.
        await Each("pdffonts", pdf => [pdf], outcome => Lines(outcome.Output).Skip(2).Where(line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [.., "Identity-H", "yes", "yes", "yes", _, _] and not [.., "WinAnsi", "yes", _, _, _, _]));
    }

    [Fact]
    public async Task Poppler_reads_a_text_from_every_structure_tree()
    {
        External.Need("pdfinfo", "-v");

        await Each("pdfinfo", pdf => ["-struct-text", pdf], outcome =>
        [
            .. Lines(outcome.Errors),
            .. new[] { "Document", "H1 (block)", "H2 (block)", "L (block)", "LI (block)", "P (block)" }.Except(Lines(outcome.Output).Select(line => line.TrimEnd(':'))).Select(type => $"no {type}"),
        ]);
    }

    [Fact]
    public async Task A_browser_reads_structure_and_title_and_keeps_what_is_typed_into_a_field()
    {
        External.NeedNode();

        Found.Nothing(await Script.Node("pdfjs.mjs", await library.AllPdfs(), library.Scratch("filled")));
    }

    [Fact]
    public async Task What_is_filled_in_with_a_browser_is_held_and_shown_for_another_reader()
    {
        External.NeedNode();
        External.Need(External.Python, "-c", "import pikepdf");
        var folder = library.Scratch("filled to read");

        Found.Nothing(await Script.Node("pdfjs.mjs", [.. (await library.AllPdfs()).Where(pdf => pdf.EndsWith(".checklist.pdf", StringComparison.Ordinal))], folder));
        Found.Nothing(await Script.Python("read_form.py", [.. Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal)]));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task Each(string program, Func<string, IEnumerable<string>> arguments, Func<Outcome, IEnumerable<string>> problems)
    {
        var found = new List<string>();
        foreach (var pdf in await library.AllPdfs())
        {
            found.AddRange(problems(await External.Run(program, arguments(pdf))).Select(problem => $"{pdf}: {problem}"));
        }

        Found.Nothing(found);
    }
}

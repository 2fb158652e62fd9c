using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Testing;

namespace Styrdok.Benchmarks.Printing;

/// <summary>
/// The same texts set by the published tool and by Typst's npm compiler, one after the other: whole programs as users run them, from their start to the last file, from
/// source text to PDF/A-2a.
/// </summary>
internal static class TypstRun
{
    private const string Package = "@myriaddreamin/typst-ts-node-compiler", Tool = "artifacts/styrdok/styrdok";
    private const int Pages = 8, Documents = 100, ColdTurns = 11, Turns = 5;

    /// <summary>Installs the compiler in a folder that is removed again, and prints a table.</summary>
    /// <exception cref="InvalidOperationException">A program failed.</exception>
    public static void Run()
    {
        var tool = Repository.PathOf(Tool + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));
        if (!File.Exists(tool)) throw new InvalidOperationException($"There is no {tool}. Run ./build.sh first: it publishes the tool as users get it.");
        var folder = Directory.CreateTempSubdirectory("styrdok-typst-").FullName;
        try
        {
            ProgramRun.Of("npm", ["init", "--yes"], folder);
            ProgramRun.Of("npm", ["install", "--no-audit", "--no-fund", Package], folder);
            var (_, sections) = PrintRun.OfPages(Pages, plain: true);
            var one = Compare(tool, folder, sections, 1, ColdTurns);
            var many = Compare(tool, folder, sections, Documents, Turns);
            Console.WriteLine($"Medians of {ColdTurns} and {Turns} turns on {Environment.ProcessorCount} cores; the text is {Pages} pages as Styrdok sets it.");
            Console.WriteLine();
            Console.WriteLine("| | Styrdok, clock | Typst, clock | ratio | Styrdok, processor | Typst, processor | ratio |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            Row("1 document, cold", one.Own, one.Typst);
            Row($"{Documents} documents", many.Own, many.Typst);
            Row("each document after the first", many.Own.Each(one.Own, Documents - 1), many.Typst.Each(one.Typst, Documents - 1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // In turns: what else the machine does then falls on both alike.
    private static (ProgramRun Own, ProgramRun Typst) Compare(string tool, string folder, int sections, int documents, int turns)
    {
        var (yaml, typst) = (Path.Combine(folder, "yaml"), Path.Combine(folder, "typst"));
        foreach (var room in new[] { yaml, typst }.Where(Directory.Exists)) Directory.Delete(room, recursive: true);
        var texts = Enumerable.Range(0, documents).Select(number => PrintedLibrary.Yaml(number, sections, plain: true)).ToList();
        PrintedLibrary.Write(yaml, texts);
        Directory.CreateDirectory(typst);
        foreach (var (number, text) in texts.Index()) File.WriteAllText(Path.Combine(typst, string.Create(CultureInfo.InvariantCulture, $"policy-{number}.typ")), Typst(text));
        var (own, other) = (new List<ProgramRun>(), new List<ProgramRun>());
        for (var turn = 0; turn <= turns; turn++)
        {
            own.Add(ProgramRun.Of(tool, ["build", yaml, "--format", "pdf", "--output", Path.Combine(folder, "out"), "--quiet"], folder));
            other.Add(ProgramRun.Of("node", [Repository.PathOf("tests/Styrdok.Benchmarks/Printing/typst.mjs"), folder, typst], folder));
        }

        // The first turn reads programs from the disk.
        return (ProgramRun.Median(own.Skip(1)), ProgramRun.Median(other.Skip(1)));
    }

    private static void Row(string name, ProgramRun own, ProgramRun typst) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {own.Clock.TotalMilliseconds:0} ms | {typst.Clock.TotalMilliseconds:0} ms | {typst.Clock / own.Clock:0.0} | {own.Processor.TotalMilliseconds:0} ms | {typst.Processor.TotalMilliseconds:0} ms | {typst.Processor / own.Processor:0.0} |"));

    // Headings, paragraphs and lists with the same words; Typst numbers and breaks them as it likes.
    private static string Typst(string yaml)
    {
        var text = new StringBuilder("#set document(title: \"Retningslinje\")\n#set page(paper: \"a4\", margin: 31mm, numbering: \"1\")\n#set text(lang: \"nb\", size: 10.5pt)\n#set heading(numbering: \"1.1\")\n#outline()\n");
        foreach (var line in yaml.Split('\n'))
        {
            if (line.StartsWith("    heading: ", StringComparison.Ordinal)) text.Append("= ").Append(line.AsSpan("    heading: ".Length)).Append('\n');
            else if (line.StartsWith("      ", StringComparison.Ordinal)) text.Append(line.AsSpan(6)).Append('\n');
            else if (line.Length == 0) text.Append('\n');
        }

        return text.ToString();
    }
}

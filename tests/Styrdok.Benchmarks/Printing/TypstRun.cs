using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Testing;

namespace Styrdok.Benchmarks.Printing;

/// <summary>The same texts set by Styrdok and by Typst's npm compiler, one after the other: whole programs, from their start to the last file.</summary>
internal static partial class TypstRun
{
    private const string Package = "@myriaddreamin/typst-ts-node-compiler";
    private const int Documents = 100, Sections = 7;

    /// <summary>Installs the compiler in a folder that is removed again, and prints a table.</summary>
    /// <exception cref="InvalidOperationException">A program failed.</exception>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("styrdok-typst-").FullName;
        try
        {
            Take("npm", ["init", "--yes"], folder);
            Take("npm", ["install", "--no-audit", "--no-fund", Package], folder);
            Console.WriteLine("| documents | Styrdok | Typst | Typst / Styrdok |");
            Console.WriteLine("|---|---|---|---|");
            foreach (var documents in new[] { 1, Documents })
            {
                var texts = Directory.CreateDirectory(Path.Combine(folder, documents.ToString(CultureInfo.InvariantCulture))).FullName;
                for (var number = 0; number < documents; number++)
                {
                    var yaml = PrintedLibrary.Yaml(number, Sections);
                    File.WriteAllText(Path.Combine(texts, $"policy-{number}.yaml"), yaml);
                    File.WriteAllText(Path.Combine(texts, $"policy-{number}.typ"), Typst(yaml));
                }

                // The faster of two runs each, in turns: the first one reads programs from the disk.
                var (own, typst) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
                for (var turn = 0; turn < 2; turn++)
                {
                    var once = Take(Environment.ProcessPath!, ["batch", texts], folder);
                    var other = Take("node", [Repository.PathOf("tests/Styrdok.Benchmarks/Printing/typst.mjs"), folder, texts], folder);
                    (own, typst) = (once < own ? once : own, other < typst ? other : typst);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {documents} | {own.TotalSeconds:0.00} s | {typst.TotalSeconds:0.00} s | {typst / own:0.0} |"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Headings, paragraphs and lists with the same words; Typst numbers and breaks them as it likes.
    private static string Typst(string yaml)
    {
        var text = new StringBuilder("#set document(title: \"Retningslinje\")\n#set page(paper: \"a4\", margin: 31mm, numbering: \"1\")\n#set text(lang: \"nb\", size: 10.5pt)\n#set heading(numbering: \"1.1\")\n#outline()\n");
        foreach (var line in yaml.Split('\n'))
        {
            if (line.StartsWith("    heading: ", StringComparison.Ordinal)) text.Append("= ").Append(line.AsSpan("    heading: ".Length)).Append('\n');
            else if (Duty().Match(line) is { Success: true } duty) text.Append("+ ").Append(duty.Groups[1].ValueSpan).Append('\n');
            else if (line.StartsWith("      ", StringComparison.Ordinal)) text.Append(line.AsSpan(6)).Append('\n');
            else if (line.Length == 0) text.Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("text: \"(.*)\" }$")]
    private static partial Regex Duty();

    private static TimeSpan Take(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }
}

using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Running;
using Styrdok.Benchmarks;
using Styrdok.Benchmarks.Printing;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

// dotnet run -c Release --project tests/Styrdok.Benchmarks [compile] [documents …]; 1000 and 10000 unless told otherwise.
// dotnet run -c Release --project tests/Styrdok.Benchmarks pages           how fast documents become PDF
// dotnet run -c Release --project tests/Styrdok.Benchmarks benchmark       the same by BenchmarkDotNet, with its errors and collections; its options may follow
// dotnet run -c Release --project tests/Styrdok.Benchmarks typst           the published tool and Typst's npm compiler, side by side; ./build.sh first
if (args is ["pages"])
{
    PrintRun.Run();
    return;
}

if (args is ["benchmark", .. var filters])
{
    BenchmarkSwitcher.FromAssembly(typeof(DocumentBenchmarks).Assembly).Run(filters.Length > 0 ? filters : ["--filter", "*"], DocumentBenchmarks.Config);
    return;
}

if (args is ["typst", ..])
{
    TypstRun.Run();
    return;
}

var compiles = args.Contains("compile");
var numbers = args.Where(argument => argument != "compile").Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray();
var sizes = numbers.Length > 0 ? numbers : [1_000, 10_000];
Console.WriteLine("| documents | YAML | read and check | again | generator, first run | edit of one | nothing changed | live memory | compile | assembly |");
Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
foreach (var size in sizes)
{
    var files = SyntheticLibrary.Files(size);
    var bytes = files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text));
    void Read()
    {
        var reading = LibraryReader.Read(files.Select(file => new SourceFile(file.Path, file.Text)));
        if (reading.HasErrors || reading.Library.Documents.Count != size) throw new InvalidOperationException("The synthetic library has errors: " + reading.Findings.First());
    }

    var first = Time(Read);
    var again = Time(Read);
    var generator = new GeneratorRun(files);
    var run = Time(() => generator.Run());
    var edit = Median(5, edition =>
    {
        generator.Edit("policies/policy-7.yaml", SyntheticLibrary.Document(7, edition + 1));
        generator.Run();
    });
    var nothing = Median(5, _ => generator.Run());
    var memory = GC.GetTotalMemory(forceFullCollection: true);
    var assembly = 0L;
    var compile = compiles ? Time(() => assembly = generator.Compile()) : TimeSpan.Zero;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {size} | {Mebi(bytes)} | {Ms(first)} | {Ms(again)} | {Ms(run)} | {Ms(edit)} | {Ms(nothing)} | {Mebi(memory)} | {(compiles ? Ms(compile) : "–")} | {(compiles ? Mebi(assembly) : "–")} |"));
}

static TimeSpan Time(Action action)
{
    var clock = Stopwatch.StartNew();
    action();
    return clock.Elapsed;
}

static TimeSpan Median(int times, Action<int> action) => Enumerable.Range(0, times).Select(i => Time(() => action(i))).Order().ElementAt(times / 2);

static string Ms(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";

static string Mebi(long bytes) => (bytes / 1048576.0).ToString("0.0", CultureInfo.InvariantCulture) + " MiB";

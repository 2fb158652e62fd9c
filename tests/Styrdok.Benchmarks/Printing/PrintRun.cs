using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting;

namespace Styrdok.Benchmarks.Printing;

/// <summary>How fast documents become PDF on one core, how much memory that takes, and how both grow with the pages.</summary>
internal static class PrintRun
{
    private const int ShortDocument = 8, LongDocument = 800, Documents = 100;

    /// <summary>Measures and prints a table.</summary>
    public static void Run()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;
        var (eight, sections) = OfPages(ShortDocument);
        Warm(eight);
        Console.WriteLine("| document | pages | median | fastest | processor time a page | of it pauses of the collector | allocated a page | file |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        Row("8 pages, warm", eight, 200);
        var eightHundred = OfPages(LongDocument, from: sections * LongDocument / ShortDocument * 9 / 10, step: 4).Document;
        Row("800 pages", eightHundred, 5);
        var many = PrintedLibrary.Compose(Enumerable.Range(0, Documents).Select(number => PrintedLibrary.Yaml(number, sections)));
        Row("100 documents", many, 5);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A page of 800 takes {Growth(eight, eightHundred, 15):0.00} times a page of 8: processor time, in turns, median of 15."));
    }

    // What else the machine does slows both; in turns, and each pair compared by itself, that cancels out.
    private static double Growth(ComposedDocument little, ComposedDocument large, int turns)
    {
        double Page(ComposedDocument document, int times)
        {
            // What the other one left behind is not its work.
            GC.Collect();
            var (before, pages) = (Process.GetCurrentProcess().TotalProcessorTime, 0);
            for (var i = 0; i < times; i++) pages += Set(document).PageCount;
            return (Process.GetCurrentProcess().TotalProcessorTime - before) / TimeSpan.FromMilliseconds(1) / pages;
        }

        return Enumerable.Range(0, turns).Select(_ => Page(large, 1) / Page(little, LongDocument / ShortDocument)).Order().ElementAt(turns / 2);
    }

    /// <summary>A document of so many pages, and how many sections it has.</summary>
    public static (ComposedDocument Document, int Sections) OfPages(int pages, bool plain = false, int from = 2, int step = 1)
    {
        for (var sections = from; ; sections += step)
        {
            var document = PrintedLibrary.Compose([PrintedLibrary.Yaml(0, sections, plain)])[0];
            if (Set(document).PageCount >= pages) return (document, sections);
        }
    }

    /// <summary>Lays a document out and writes it.</summary>
    internal static TypesetDocument Set(ComposedDocument document) => DocumentTypesetter.Render(document, PrintedLibrary.Theme, FontSet.Inter);

    // The compiler of the runtime makes methods fast once they have been called some thousand times, in the background: it gets time for that.
    private static void Warm(ComposedDocument document)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromSeconds(5)) Set(document);
    }

    private static void Row(string name, ComposedDocument document, int times) => Row(name, [document], times);

    private static void Row(string name, IReadOnlyList<ComposedDocument> documents, int times)
    {
        int pages = 0, bytes = 0;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var document in documents)
        {
            var set = Set(document);
            pages += set.PageCount;
            bytes += set.Bytes.Length;
        }

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var runs = new List<double>();
        var pauses = GC.GetTotalPauseDuration();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var document in documents) Set(document);
            runs.Add(clock.Elapsed.TotalMilliseconds);
        }

        // On a machine that others use too the clock goes on while they have the core: time of the processor is what the work took.
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        pauses = GC.GetTotalPauseDuration() - pauses;
        runs.Sort();
        var median = runs[times / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {pages} | {median:0.0} ms | {runs[0]:0.0} ms | {processor.TotalMilliseconds / times / pages:0.000} ms | {pauses.TotalMilliseconds / times / pages:0.000} ms | {allocated / 1024.0 / pages:0} KiB | {bytes / 1024.0:0} KiB |"));
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Styrdok.Core.Document;

namespace Styrdok.Benchmarks.Printing;

/// <summary>Documents set as PDF, by BenchmarkDotNet: time of one, and what it allocates.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private ComposedDocument? _document;

    /// <summary>In this process, which already has the collector that the tool has; results go where temporary files go.</summary>
    internal static IConfig Config => DefaultConfig.Instance
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "styrdok-benchmarks"));

    /// <summary>How many pages the document has, or a few more.</summary>
    [Params(8, 80, 800)]
    public int Pages { get; set; }

    /// <summary>Makes the document, and keeps the process on one core.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;
        _document = PrintRun.OfPages(Pages, from: Math.Max(2, Pages / 5), step: Math.Max(1, Pages / 200)).Document;
    }

    /// <summary>Lays the document out and writes it.</summary>
    [Benchmark]
    public int Set() => PrintRun.Set(_document!).PageCount;
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;

namespace Styrdok.Benchmarks.Printing;

/// <summary>What a whole run of a program took.</summary>
/// <param name="Clock">The time from its start to its end.</param>
/// <param name="Processor">The time it had processors for, its own and the system's for it; zero where only the system knows.</param>
internal sealed record ProgramRun(TimeSpan Clock, TimeSpan Processor)
{
    private const int Children = -1;

    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static ProgramRun Of(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var before = OfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? new ProgramRun(elapsed, OfChildren() - before)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    /// <summary>The median of each time.</summary>
    public static ProgramRun Median(IEnumerable<ProgramRun> runs)
    {
        var all = runs.ToList();
        return new ProgramRun(all.Select(run => run.Clock).Order().ElementAt(all.Count / 2), all.Select(run => run.Processor).Order().ElementAt(all.Count / 2));
    }

    /// <summary>What each of so many took that this run did and a shorter one did not.</summary>
    public ProgramRun Each(ProgramRun shorter, int count) => new((Clock - shorter.Clock) / count, (Processor - shorter.Processor) / count);

    // All children that have ended, so the difference is the one between.
    private static TimeSpan OfChildren()
    {
        if (!OperatingSystem.IsLinux()) return TimeSpan.Zero;
        var usage = new long[32];
        return GetResourceUsage(Children, usage) == 0 ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]) : TimeSpan.Zero;
    }

    // Seconds and microseconds for the user and for the system come first; what follows is not asked for.
    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}

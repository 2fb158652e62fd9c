using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_list_whoever_is_done_first(int cores)
    {
        // The first has to wait for the second where both are worked on at once.
        using var second = new ManualResetEventSlim(cores == 1);
        var results = InOrder.Select([.. Enumerable.Range(0, 50)], number =>
        {
            if (number == 0) second.Wait(TestContext.Current.CancellationToken);
            if (number == 1) second.Set();
            return number;
        }, cores);
        Assert.Equal(Enumerable.Range(0, 50), results.Select(result => result()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_failure_is_seen_where_its_result_is_asked_for_and_the_others_are_not_lost(int cores)
    {
        var results = InOrder.Select([.. Enumerable.Range(0, 20)], number => number is 3 or 11 ? throw new FormatException($"{number}") : number, cores);
        var seen = new List<string>();
        foreach (var result in results)
        {
            try
            {
                seen.Add($"{result()}");
            }
            catch (FormatException exception)
            {
                seen.Add("failed " + exception.Message);
            }
        }

        Assert.Equal(Enumerable.Range(0, 20).Select(number => number is 3 or 11 ? $"failed {number}" : $"{number}"), seen);
    }

    [Fact]
    public void Who_stops_at_the_first_failure_leaves_no_work_behind()
    {
        var working = 0;
        Assert.Throws<FormatException>(() =>
        {
            foreach (var result in InOrder.Select([.. Enumerable.Range(0, 1000)], Work, 4)) result();
        });
        Assert.Equal(0, working);

        int Work(int number)
        {
            Interlocked.Increment(ref working);
            Thread.Yield();
            Interlocked.Decrement(ref working);
            return number == 2 ? throw new FormatException() : number;
        }
    }

    [Fact]
    public void Two_results_for_each_core_wait_at_most()
    {
        const int Cores = 3;
        var (begun, most) = (0, 0);
        var taken = 0;
        foreach (var result in InOrder.Select([.. Enumerable.Range(0, 200)], number => Interlocked.Increment(ref begun), Cores))
        {
            most = Math.Max(most, Volatile.Read(ref begun) - taken);
            result();
            taken++;
        }

        Assert.InRange(most, 1, 2 * Cores);
        Assert.Equal(200, begun);
    }

    [Fact]
    public void One_core_and_four_write_the_same_bytes_and_say_the_same_in_the_same_order()
    {
        var loaded = LibraryLoader.Load(ToolRun.BuiltIn);
        var plan = EditionPlan.Of(loaded, [], OutputFormats.All, "nordvik", null);
        var alone = Render(1);
        Assert.Equal(alone, Render(4));
        Assert.Contains("index.html", alone.Select(entry => entry.Split(' ')[0]));

        List<string> Render(int cores)
        {
            var log = new Log();
            new LibraryRenderer(loaded, log, log, new DocumentSources(loaded), cores).Render(plan);
            return log.Entries;
        }
    }

    private sealed class Log : IOutputSink, IBuildProgress
    {
        public List<string> Entries { get; } = [];

        public void Write(string path, ReadOnlySpan<byte> bytes) => Entries.Add(path + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)));

        public void Commit() => Entries.Add("commit");

        public void Dispose()
        {
        }

        public void Begin(int total) => Entries.Add($"begin {total}");

        public void Next(string what) => Entries.Add("next " + what);

        public void End() => Entries.Add("end");
    }
}

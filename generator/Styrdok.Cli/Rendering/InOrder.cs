using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Styrdok.Cli.Rendering;

/// <summary>Does the same work for each of a list on all cores, and hands the results over in the order of the list: what is done with them does not depend on who was first.</summary>
internal static class InOrder
{
    // As much as the first thread of a process has on most systems: text that is nested as deep as it may be must not depend on the number of cores.
    private const int StackBytes = 8 << 20;

    /// <summary>Gives a way to each result, one by one: calling it waits for the work to be done, or throws what the work threw.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="work">The work; with more than one core it is called from several threads at once.</param>
    /// <param name="cores">How many threads work. Two results at most wait for each of them, so that a long list takes no more memory than a short one.</param>
    public static IEnumerable<Func<TResult>> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, int cores)
    {
        var threads = Math.Min(cores, items.Count);
        return threads <= 1 ? items.Select(item => (Func<TResult>)(() => work(item))) : OnThreads(items, work, threads);
    }

    private static IEnumerable<Func<TResult>> OnThreads<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, int threads)
    {
        var results = new TaskCompletionSource<TResult>?[items.Count];
        for (var i = 0; i < results.Length; i++) results[i] = new TaskCompletionSource<TResult>();
        using var room = new SemaphoreSlim(2 * threads);
        var (next, isOver) = (-1, false);
        var workers = new List<Thread>();
        try
        {
            for (var i = 0; i < threads; i++)
            {
                var worker = new Thread(Work, StackBytes) { IsBackground = true };
                workers.Add(worker);
                worker.Start();
            }

            for (var i = 0; i < results.Length; i++)
            {
                var result = results[i]!.Task;
                yield return () => result.GetAwaiter().GetResult();
                Task.WaitAny(result);
                results[i] = null;
                room.Release();
            }
        }
        finally
        {
            // Whoever asked may have had enough: of a failure, for one.
            Volatile.Write(ref isOver, true);
            room.Release(threads);
            foreach (var worker in workers) worker.Join();
        }

        void Work()
        {
            while (true)
            {
                room.Wait();
                var i = Interlocked.Increment(ref next);
                if (i >= results.Length || Volatile.Read(ref isOver)) return;
                Do(items[i], work, results[i]!);
            }
        }
    }

    private static void Do<T, TResult>(T item, Func<T, TResult> work, TaskCompletionSource<TResult> done)
    {
        try
        {
            done.SetResult(work(item));
        }
#pragma warning disable CA1031 // It is thrown again where the result is asked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            done.SetException(exception);
        }
    }
}

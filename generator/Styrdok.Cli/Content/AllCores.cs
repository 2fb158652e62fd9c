using System;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Styrdok.Cli.Content;

/// <summary>Does pieces of work on all cores.</summary>
internal static class AllCores
{
    // As much as the first thread of a process has on most systems: how deep a file may be nested must not depend on who reads it.
    private const int StackBytes = 8 << 20;

    /// <summary>Does each piece once, and comes back when all are done.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="piece">Does one of them, by its number from 0; it is called from several threads at once.</param>
    public static void Do(int count, Action<int> piece)
    {
        var next = -1;
        var failed = new Exception?[count];
        var others = Enumerable.Range(1, Math.Max(0, Math.Min(Environment.ProcessorCount, count) - 1)).Select(_ => new Thread(Work, StackBytes)).ToList();
        foreach (var other in others) other.Start();
        Work();
        foreach (var other in others) other.Join();

        // Of several, the one that doing them in order would have met.
        if (failed.FirstOrDefault(exception => exception is not null) is { } first) ExceptionDispatchInfo.Throw(first);

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    piece(i);
                }
#pragma warning disable CA1031 // It is thrown again on the thread that asked.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failed[i] = exception;
                }
            }
        }
    }
}

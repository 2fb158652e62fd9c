using System;
using System.Collections.Generic;

namespace Styrdok.Core.Resolution;

/// <summary>
/// Has pieces of work done that do not depend on one another, and comes back when all are. A host that has cores to spare does several at once; the compiler, which
/// shares them with everything else, one after the other.
/// </summary>
/// <param name="count">How many pieces there are.</param>
/// <param name="piece">Does one of them, by its number from 0.</param>
public delegate void Workers(int count, Action<int> piece);

/// <summary>Lists that workers make.</summary>
internal static class WorkersLists
{
    /// <summary>One after the other.</summary>
    public static void OneByOne(int count, Action<int> piece)
    {
        for (var i = 0; i < count; i++) piece(i);
    }

    /// <summary>What a function makes of each item, in the order of the items.</summary>
    public static TResult[] Make<T, TResult>(this Workers workers, IReadOnlyList<T> items, Func<T, TResult> make)
    {
        var made = new TResult[items.Count];
        workers(made.Length, i => made[i] = make(items[i]));
        return made;
    }
}

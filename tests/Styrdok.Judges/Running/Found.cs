using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Judges.Running;

/// <summary>What the judges found, said in full: a collection assertion would cut every line.</summary>
internal static class Found
{
    private const int Shown = 40;

    /// <summary>Fails with the problems, one a line.</summary>
    public static void Nothing(IEnumerable<string> problems)
    {
        string[] all = [.. problems];
        if (all.Length > 0)
        {
            Assert.Fail($"{all.Length} found:\n{string.Join('\n', all.Take(Shown))}{(all.Length > Shown ? "\n…" : string.Empty)}");
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Fonts.Subsetting;

/// <summary>Writes the older <c>kern</c> table, format 0: browsers read it where there is no GPOS, and it holds pairs without classes or coverage.</summary>
internal static class KernTableWriter
{
    // The subtable's length has 16 bits, and browsers drop a table whose length is not right.
    private const int MaxPairs = (0xFFFF - 14) / 6;

    // Every glyph is looked up before every other in each subtable that is about it. Pages of a thousand letters need a quarter.
    private const long MostLookUps = 8_000_000;

    /// <summary>The pairs among some glyphs; null when there are none. Of too many the widest are kept; where a font asks for more look-ups than any needs, the first glyphs have their pairs.</summary>
    public static byte[]? Write(FontFace face, IReadOnlyList<int> glyphs)
    {
        var pairs = new List<(int Left, int Right, int Value)>();
        long lookUps = 0;
        for (var left = 1; left < glyphs.Count; left++)
        {
            lookUps += (long)face.KernSubtables(glyphs[left]) * glyphs.Count;
            if (lookUps > MostLookUps) break;
            for (var right = 1; right < glyphs.Count; right++)
            {
                var value = face.KernUnits(glyphs[left], glyphs[right]);
                if (value != 0) pairs.Add((left, right, value));
            }
        }

        if (pairs.Count == 0) return null;
        if (pairs.Count > MaxPairs)
        {
            pairs = [.. pairs.OrderByDescending(pair => Math.Abs(pair.Value)).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right).Take(MaxPairs)
                .OrderBy(pair => pair.Left).ThenBy(pair => pair.Right)];
        }

        int power = 1, selector = 0;
        while (power * 2 <= pairs.Count) (power, selector) = (power * 2, selector + 1);
        var table = new SfntWriter().U16(0).U16(1).U16(0).U16(14 + (6 * pairs.Count)).U16(1)
            .U16(pairs.Count).U16(6 * power).U16(selector).U16(6 * (pairs.Count - power));
        foreach (var (left, right, value) in pairs) table.U16(left).U16(right).U16(value);
        return table.ToArray();
    }
}

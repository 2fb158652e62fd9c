using System.Collections.Generic;

namespace Styrdok.Fonts.Subsetting;

/// <summary>Writes a <c>cmap</c> with one Unicode subtable of format 4.</summary>
internal static class CharacterMapWriter
{
    /// <summary>The table, one segment for each run of characters whose glyphs run too. Characters beyond U+FFFF have no place in format 4.</summary>
    public static byte[] Format4(SortedDictionary<int, int> glyphs)
    {
        var segments = new List<(int First, int Last, int Glyph)>();
        foreach (var (codePoint, glyph) in glyphs)
        {
            if (codePoint >= 0xFFFF) continue;
            if (segments.Count > 0 && segments[^1] is var last && last.Last + 1 == codePoint && last.Glyph + (codePoint - last.First) == glyph)
                segments[^1] = last with { Last = codePoint };
            else segments.Add((codePoint, codePoint, glyph));
        }

        segments.Add((0xFFFF, 0xFFFF, 0));
        int count = segments.Count, power = 1, selector = 0;
        while (power * 2 <= count) (power, selector) = (power * 2, selector + 1);
        var table = new SfntWriter().U16(0).U16(1).U16(3).U16(1).U32(12)
            .U16(4).U16(16 + (8 * count)).U16(0).U16(2 * count).U16(2 * power).U16(selector).U16((2 * count) - (2 * power));
        foreach (var segment in segments) table.U16(segment.Last);
        table.U16(0);
        foreach (var segment in segments) table.U16(segment.First);
        foreach (var segment in segments) table.U16(segment.First == 0xFFFF ? 1 : segment.Glyph - segment.First);
        foreach (var _ in segments) table.U16(0);
        return table.ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Pdf.Images.Jpeg;

/// <summary>
/// Holds that the layers of a JPEG are ones that decoders take (ISO/IEC 10918-1, B.2.3 and G.1.1.1), and that they hold enough for the size that the file says it
/// has: nothing is unpacked here, and readers show grey where the points end.
/// </summary>
internal sealed class JpegScans(JpegFrame frame)
{
    // Blocks that are packed together (ISO/IEC 10918-1, B.2.3).
    private const int MostBlocks = 10;

    private const int LastCoefficient = 63, MostShift = 13;

    private readonly HashSet<int> _begun = [];
    private long _bytes;

    /// <summary>Adds the head of a layer.</summary>
    /// <param name="components">Its colours.</param>
    /// <param name="first">The first coefficient.</param>
    /// <param name="last">The last one.</param>
    /// <param name="shifts">The bits that are left for later layers, before and after this one.</param>
    /// <exception cref="ImageException">No decoder takes it.</exception>
    public void Begin(IReadOnlyList<int> components, int first, int last, int shifts)
    {
        if (components.Distinct().Count() != components.Count) throw JpegReader.Damaged("a layer holds a colour twice");
        if (components.Count > 1 && components.Sum(id => frame.Components[id].Across * frame.Components[id].Down) > MostBlocks) throw JpegReader.Damaged("its colours are packed too finely");
        int before = shifts >> 4, after = shifts & 15;
        if (frame.IsProgressive)
        {
            var isBand = first == 0 ? last == 0 : last >= first && last <= LastCoefficient && components.Count == 1;
            if (!isBand || after > MostShift || (before != 0 && after != before - 1)) throw JpegReader.Damaged("its layers do not fit together");
        }

        if (first > 0 || (frame.IsProgressive && before > 0)) return;
        foreach (var id in components)
        {
            if (!_begun.Add(id)) throw JpegReader.Damaged("it holds a colour twice");
        }
    }

    /// <summary>Adds the packed points of the layer.</summary>
    public void Add(int bytes) => _bytes += bytes;

    /// <summary>Ends, when there are no more layers.</summary>
    /// <exception cref="ImageException">A colour or points are missing.</exception>
    public void End()
    {
        if (_begun.Count != frame.Components.Count) throw JpegReader.Damaged("a colour of it is missing");

        // A block takes a bit at least, and two where each says that nothing follows.
        int across = frame.Components.Values.Max(component => component.Across), down = frame.Components.Values.Max(component => component.Down);
        var blocks = frame.Components.Values.Sum(component => Blocks(frame.Width, component.Across, across) * Blocks(frame.Height, component.Down, down));
        if (_bytes * 8 < blocks * (frame.IsProgressive ? 1 : 2)) throw JpegReader.Damaged("most of its points are missing");
    }

    /// <summary>Holds that a table of codes is one: no code begins another, and none is all ones (ISO/IEC 10918-1, C).</summary>
    /// <param name="table">How many codes of each length there are, then what they stand for.</param>
    /// <param name="isOfFirst">Whether they stand for first coefficients.</param>
    /// <exception cref="ImageException">It is none.</exception>
    public static void HoldCodes(ReadOnlySpan<byte> table, bool isOfFirst)
    {
        const int lengths = 16, mostOfFirst = 15;
        var code = 0;
        for (var length = 1; length <= lengths; length++)
        {
            code = (code << 1) + table[length - 1];
            if (code >= 1 << length) throw JpegReader.Damaged("a table has too many codes");
        }

        foreach (var value in table[lengths..])
        {
            if (isOfFirst && value > mostOfFirst) throw JpegReader.Damaged("a table stands for what there is not");
        }
    }

    private static long Blocks(int points, int own, int most) => (((((long)points * own) + most - 1) / most) + 7) / 8;
}

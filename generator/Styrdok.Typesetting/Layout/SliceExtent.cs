using System.Collections.Generic;

namespace Styrdok.Typesetting.Layout;

/// <summary>What the paginator knows of a slice: its size and what it must stay with. Lengths in points.</summary>
public readonly record struct SliceExtent
{
    /// <summary>White space above; dropped at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Height.</summary>
    public double Height { get; init; }

    /// <summary>Whether the next slice must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether the slice begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Whether the slice stands on a turned page, whose frame is lower. Where it changes a page begins.</summary>
    public bool IsTurned { get; init; }

    /// <summary>How much of what follows must fit below the slice on its page; less when less follows before the next slice that reserves room.</summary>
    public double Reserve { get; init; }

    /// <summary>The first of the slices that are repeated above this one when it begins a page: the head of its table.</summary>
    public int HeadStart { get; init; }

    /// <summary>How many slices that head has; 0 for none.</summary>
    public int HeadCount { get; init; }

    /// <summary>White space between that head and this slice, where the slice holds none of its own: the middle of a row that is parted.</summary>
    public double SpaceUnderHead { get; init; }

    /// <summary>The indices of the footnotes that the slice leads to, in order; null for none.</summary>
    public IReadOnlyList<int>? Notes { get; init; }

    /// <summary>At the first slice of a figure that may move to the next page: how many slices move; else 0.</summary>
    public int FloatCount { get; init; }

    /// <summary>The white space above text that moves up before the figure.</summary>
    public double SpaceBeforePassing { get; init; }

    /// <summary>Whether the slice may move up before a figure that does not fit: running text of the same section.</summary>
    public bool MayPass { get; init; }

    /// <summary>Whether the slice, and those like it that follow, sink to the bottom of the page.</summary>
    public bool Sinks { get; init; }
}

/// <summary>Where a slice stands.</summary>
/// <param name="Slice">The index of the slice.</param>
/// <param name="Y">Its top, in points below the top of the text frame.</param>
/// <param name="IsRepeated">Whether it is a table's head shown again: an artifact.</param>
public readonly record struct Placement(int Slice, double Y, bool IsRepeated);

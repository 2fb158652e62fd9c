using System;
using System.Collections.Generic;
using Styrdok.Core.Branding;
using Styrdok.Typesetting.Drawing;

namespace Styrdok.Typesetting.Layout;

/// <summary>The smallest thing a page break may fall between: a line, a row, an item. Blocks become slices; the paginator sees only their extents.</summary>
internal sealed class Slice
{
    /// <summary>White space above, in points.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>Height in points.</summary>
    public double Height { get; set; }

    /// <summary>Whether the next slice must stand on the same page.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Whether the slice begins a page.</summary>
    public bool StartsPage { get; set; }

    /// <summary>Whether the slice stands on a turned page.</summary>
    public bool IsTurned { get; set; }

    /// <summary>How much of what follows must fit on the page, in points.</summary>
    public double Reserve { get; set; }

    /// <summary>Whether the slice sinks to the bottom of its page.</summary>
    public bool Sinks { get; set; }

    /// <summary>The first slice of the table head that is repeated above this one.</summary>
    public int HeadStart { get; set; }

    /// <summary>How many slices that head has.</summary>
    public int HeadCount { get; set; }

    /// <summary>The ids that lead here.</summary>
    public List<string> Anchors { get; } = [];

    /// <summary>The unit whose text the slice holds, for messages.</summary>
    public string? Unit { get; set; }

    /// <summary>The box behind the slice and its neighbours.</summary>
    public Backdrop? Backdrop { get; set; }

    /// <summary>Draws the slice with its top at a distance in points from the top of the page.</summary>
    public Action<PageDrawing, double>? Draw { get; set; }

    /// <summary>Draws it again as an artifact: the head of a table that goes on.</summary>
    public Action<PageDrawing, double>? DrawRepeated { get; set; }

    /// <summary>What the paginator sees.</summary>
    public SliceExtent Extent => new()
    {
        SpaceBefore = SpaceBefore,
        Height = Height,
        KeepWithNext = KeepWithNext,
        StartsPage = StartsPage,
        IsTurned = IsTurned,
        Reserve = Reserve,
        Sinks = Sinks,
        HeadStart = HeadStart,
        HeadCount = HeadCount,
    };
}

/// <summary>A filled box behind consecutive slices; painted once a page, so that no hairlines show between them.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Fill">Its colour.</param>
internal sealed record Backdrop(double X, double Width, Rgb Fill);

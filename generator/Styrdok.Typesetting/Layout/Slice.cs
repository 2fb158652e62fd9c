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

    /// <summary>White space between that head and this slice, in points.</summary>
    public double SpaceUnderHead { get; set; }

    /// <summary>The indices of the footnotes that the slice leads to; null for none.</summary>
    public List<int>? Notes { get; set; }

    /// <summary>At the first slice of a figure that may move to the next page: how many slices move.</summary>
    public int FloatCount { get; set; }

    /// <summary>The white space above text that moves up before the figure.</summary>
    public double SpaceBeforePassing { get; set; }

    /// <summary>Whether the slice may move up before a figure that does not fit.</summary>
    public bool MayPass { get; set; }

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
        SpaceUnderHead = SpaceUnderHead,
        Notes = Notes,
        FloatCount = FloatCount,
        SpaceBeforePassing = SpaceBeforePassing,
        MayPass = MayPass,
    };
}

/// <summary>A filled box behind consecutive slices; painted once a page, so that no hairlines show between them.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Fill">Its colour; null for a box of two lines.</param>
/// <param name="Edge">The colour of the lines drawn where a box of two lines ends on one page and goes on on the next.</param>
/// <param name="Weight">Their weight in points.</param>
/// <param name="Padding">How far a box that goes on reaches past its content, in points.</param>
internal sealed record Backdrop(double X, double Width, Rgb? Fill, Rgb Edge, double Weight, double Padding);

using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures.Models;

/// <summary>What the diagram of a model shows, in the words of one language.</summary>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">What leads from one to another; those that work on another edge come after all others.</param>
/// <param name="Processes">The first is named above, the second below.</param>
public sealed record ModelDiagram(ValueList<DiagramNode> Nodes, ValueList<DiagramEdge> Edges, ValueList<DiagramProcess> Processes);

/// <summary>A text with the language it is in, where that is another than the document's.</summary>
/// <param name="Text">The text; may hold soft hyphens.</param>
/// <param name="Language">Its language.</param>
public sealed record DiagramText(string Text, Language? Language = null);

/// <summary>A box.</summary>
public sealed record DiagramNode
{
    /// <summary>Its name.</summary>
    public required DiagramText Label { get; init; }

    /// <summary>What it does to people.</summary>
    public NodeKind Kind { get; init; }

    /// <summary>Its column on the author's grid.</summary>
    public required double Column { get; init; }

    /// <summary>Its row; with a half, it stands between two.</summary>
    public required double Row { get; init; }

    /// <summary>What it is made of.</summary>
    public ValueList<DiagramText> Examples { get; init; }

    /// <summary>A paler line under them; empty for none.</summary>
    public string Remark { get; init; } = string.Empty;

    internal bool Nourishes => Kind is NodeKind.Nourishes or NodeKind.Benefit;
}

/// <summary>What leads from a box to another, or works on what does.</summary>
public sealed record DiagramEdge
{
    /// <summary>The place in the list of the box it begins at.</summary>
    public required int From { get; init; }

    /// <summary>The place of the box it leads to; null where it works on another edge.</summary>
    public int? To { get; init; }

    /// <summary>The place in the list of the edge it works on.</summary>
    public int? Modifies { get; init; }

    /// <summary>Whether it belongs to the main flow.</summary>
    public bool IsMain { get; init; }

    /// <summary>Whether it works both ways.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Its number in the figure and in the words; empty for none.</summary>
    public string Number { get; init; } = string.Empty;

    /// <summary>"+" or "–"; empty for neither.</summary>
    public string Sign { get; init; } = string.Empty;

    /// <summary>The words beside it, or null.</summary>
    public DiagramText? Label { get; init; }
}

/// <summary>What runs through the model.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Path">The places of the boxes it runs through.</param>
public sealed record DiagramProcess(DiagramText Label, ValueList<int> Path);

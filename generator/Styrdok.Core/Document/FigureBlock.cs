using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A drawn figure with caption, and what it shows in words.</summary>
[TemplateModel]
public sealed record FigureBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "figure";

    /// <summary>"Figure 1".</summary>
    public required string Label { get; init; }

    /// <summary>The caption.</summary>
    public required TextUnit Caption { get; init; }

    /// <summary>A line under the caption: where numbers are from, how the lines of a model are read; null for none.</summary>
    public TextUnit? Remark { get; init; }

    /// <summary>The drawing for paper and wide screens.</summary>
    public required VectorDrawing Drawing { get; init; }

    /// <summary>The drawing for phones: 320 wide at most, its parts one under another.</summary>
    public required VectorDrawing NarrowDrawing { get; init; }

    /// <summary>What sort of picture it is and what it shows, in one sentence, for those who do not see it.</summary>
    public required string Alt { get; init; }

    /// <summary>"The figure in words".</summary>
    public required string WordsLabel { get; init; }

    /// <summary>The figure in words, with the figure's own numbers.</summary>
    public required ValueList<Block> Words { get; init; }
}

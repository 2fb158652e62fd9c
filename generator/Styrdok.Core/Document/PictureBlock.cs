using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A picture from a file, with what it shows in words.</summary>
[TemplateModel]
public sealed record PictureBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "picture";

    /// <summary>The picture.</summary>
    public required Picture Picture { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required TextUnit Alt { get; init; }

    /// <summary>"Figure 1"; null without a caption.</summary>
    public string? Label { get; init; }

    /// <summary>The caption, or null.</summary>
    public TextUnit? Caption { get; init; }
}

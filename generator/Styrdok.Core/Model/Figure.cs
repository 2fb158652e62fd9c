using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A picture from a file.</summary>
public sealed record Figure
{
    /// <summary>The file, beside the document or in a folder below: SVG, PNG or JPEG.</summary>
    [YamlExample("images/assembly-point.svg")]
    public required string Src { get; init; }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Alt { get; init; }

    /// <summary>The caption; with one, the figure is numbered.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Caption { get; init; }
}

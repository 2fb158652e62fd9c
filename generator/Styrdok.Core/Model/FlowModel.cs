using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A model: boxes on a grid of the author's, what leads from one to another, and the processes that run through them. It is drawn, and told in words.</summary>
public sealed record FlowModel
{
    /// <summary>What the model shows; may hold a citation.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Caption { get; init; }

    /// <summary>The boxes.</summary>
    [YamlRange(1, 40)]
    public required ValueList<ModelNode> Nodes { get; init; }

    /// <summary>What leads from one box to another. Those on the path of a process are the main flow, the others are links across with a number of their own.</summary>
    [YamlRange(0, 60)]
    public ValueList<ModelEdge> Edges { get; init; }

    /// <summary>What runs through the model: the first is named above it, the second below. Without any, all that leads somewhere is main flow.</summary>
    [YamlRange(0, 2)]
    public ValueList<ModelProcess> Processes { get; init; }

    /// <summary>What sort of picture it is and what it shows, in one sentence, for those who do not see it; left out, made from the processes or boxes.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Alt { get; init; }

    /// <summary>The model in words, instead of the list that is made from boxes, processes and links.</summary>
    [Translatable(Form = TextForm.Body)]
    public LocalizedText? TextEquivalent { get; init; }
}

/// <summary>A box of a model.</summary>
public sealed record ModelNode
{
    /// <summary>The permanent id, unique in the model.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>What it does to people: decides its shape and colour.</summary>
    public NodeKind Kind { get; init; } = NodeKind.Neutral;

    /// <summary>The levels of the organisation that it stands on.</summary>
    [YamlRange(0, 3)]
    [YamlExample("[individual, group, organisation]")]
    public ValueList<ModelLevel> Level { get; init; }

    /// <summary>Its column and row on the grid, from 1. A row may end in .5: the box then stands between two rows.</summary>
    [YamlRange(2, 2)]
    [YamlExample("[1, 2.5]")]
    public required ValueList<decimal> At { get; init; }

    /// <summary>What it is made of, such as kinds of demands.</summary>
    [YamlRange(0, 12)]
    public ValueList<NodeExample> Examples { get; init; }
}

/// <summary>An example of what a box stands for.</summary>
public sealed record NodeExample
{
    /// <summary>The permanent id, unique among the box's examples.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The example.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Text { get; init; }
}

/// <summary>What a box of a model does to people.</summary>
public enum NodeKind
{
    /// <summary>Neither drains nor nourishes: square, in the colour of lines.</summary>
    Neutral,

    /// <summary>Drains: a demand, a strain. Square.</summary>
    Drains,

    /// <summary>Nourishes: a resource, a drive. Rounded.</summary>
    Nourishes,

    /// <summary>What draining ends in: illness. Square and filled.</summary>
    Harm,

    /// <summary>What nourishing ends in: health, results. Rounded and filled.</summary>
    Benefit,
}

/// <summary>A level of an organisation.</summary>
public enum ModelLevel
{
    /// <summary>One person.</summary>
    Individual,

    /// <summary>A group, team or unit.</summary>
    Group,

    /// <summary>The whole organisation.</summary>
    Organisation,
}

/// <summary>What leads from a box to another, or works on what does.</summary>
public sealed record ModelEdge
{
    /// <summary>The permanent id, unique in the model.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The box it begins at.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string From { get; init; }

    /// <summary>The box it leads to; this or 'modifies'.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public string? To { get; init; }

    /// <summary>The edge that it makes stronger or weaker; this or 'to'.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public string? Modifies { get; init; }

    /// <summary>Whether it works both ways: an arrowhead at either end.</summary>
    public bool Mutual { get; init; }

    /// <summary>Whether it makes what it leads to larger or smaller; left out, neither or both.</summary>
    public EdgeSign? Sign { get; init; }

    /// <summary>A word or two that stand beside it.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Label { get; init; }

    /// <summary>What it says, as a sentence of the figure in words; left out, made from its ends, sign and label.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Text { get; init; }
}

/// <summary>Whether what an edge leads to grows or shrinks.</summary>
public enum EdgeSign
{
    /// <summary>It grows.</summary>
    [YamlKey("+")]
    Plus,

    /// <summary>It shrinks. Put it in quotes: "-".</summary>
    [YamlKey("-")]
    Minus,
}

/// <summary>What runs through a model.</summary>
public sealed record ModelProcess
{
    /// <summary>The permanent id, unique in the model.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The boxes it runs through, in order. Each but the first is led to from one before it, so that a path may fork.</summary>
    [YamlRange(2, 40)]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("[demands, burnout, illness]")]
    public required ValueList<string> Path { get; init; }

    /// <summary>What it says, as a sentence of the figure in words; left out, made from its path.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Text { get; init; }
}

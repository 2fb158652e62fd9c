using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A matrix of two scales. Each cell shows the product of its scores and the band that the product falls into.</summary>
public sealed record ScoreMatrix
{
    /// <summary>What the matrix shows.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Caption { get; init; }

    /// <summary>The scale down the side.</summary>
    [UnitStep("rows")]
    public required Scale Rows { get; init; }

    /// <summary>The scale across the top.</summary>
    [UnitStep("columns")]
    public required Scale Columns { get; init; }

    /// <summary>What the products mean, from the lowest band to the highest.</summary>
    [YamlRange(1, 6)]
    public required ValueList<Band> Bands { get; init; }
}

/// <summary>A scale of a matrix.</summary>
public sealed record Scale
{
    /// <summary>What is judged: likelihood.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The values, in the order shown.</summary>
    [YamlRange(2, 7)]
    public required ValueList<ScaleValue> Values { get; init; }
}

/// <summary>A value of a scale.</summary>
public sealed record ScaleValue
{
    /// <summary>The permanent id, unique on the scale.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>Its word: likely.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>Its number.</summary>
    [YamlRange(0, 1000)]
    public required int Score { get; init; }
}

/// <summary>A band of a matrix: products up to a limit, and what they ask for.</summary>
public sealed record Band
{
    /// <summary>The permanent id, unique among the bands.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>Its word: high.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The highest product that belongs to it.</summary>
    [YamlRange(0, 1000000)]
    public required int UpTo { get; init; }

    /// <summary>What is done about what falls into it.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Action { get; init; }
}

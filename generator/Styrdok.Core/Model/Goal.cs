using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A goal.</summary>
public sealed record Goal
{
    /// <summary>The permanent id, unique among the goals.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The goal.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }

    /// <summary>What reaching it means, one by one.</summary>
    public ValueList<Outcome> Outcomes { get; init; }

    /// <summary>How it is measured.</summary>
    public ValueList<GoalIndicator> Indicators { get; init; }
}

/// <summary>A short text with an id of its own.</summary>
public sealed record Outcome
{
    /// <summary>The permanent id, unique among its siblings.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The text.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }
}

/// <summary>A measure of a goal.</summary>
public sealed record GoalIndicator
{
    /// <summary>The permanent id, unique among the goal's indicators.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What is measured.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The unit of the numbers.</summary>
    public IndicatorUnit Unit { get; init; } = IndicatorUnit.Count;

    /// <summary>Where it stands now; left out when it has not been measured.</summary>
    public Measurement? Baseline { get; init; }

    /// <summary>Where it should be.</summary>
    public required Measurement Target { get; init; }

    /// <summary>The lower end of the scale; left out, 0.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of the scale; left out, 100 for per cent, else none and no bar is drawn.</summary>
    public decimal? High { get; init; }
}

/// <summary>The unit of an indicator.</summary>
public enum IndicatorUnit
{
    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>A count.</summary>
    Count,

    /// <summary>Days.</summary>
    Days,

    /// <summary>A score on a scale.</summary>
    Score,
}

/// <summary>A number and the year it is for.</summary>
public sealed record Measurement
{
    /// <summary>The number.</summary>
    public required decimal Value { get; init; }

    /// <summary>The year.</summary>
    [YamlRange(1900, 2200)]
    public required int Period { get; init; }
}

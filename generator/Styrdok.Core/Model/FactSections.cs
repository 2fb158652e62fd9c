using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A section about a programme, with its facts before the text.</summary>
[YamlCase("programme")]
public sealed record ProgrammeSection : TextSection
{
    /// <summary>The programme.</summary>
    public required ProgrammeFacts Programme { get; init; }
}

/// <summary>A section about the place that the experience is from.</summary>
[YamlCase("case")]
public sealed record CaseSection : TextSection
{
    /// <summary>The case.</summary>
    public required CaseFacts Case { get; init; }
}

/// <summary>A section about an evaluation.</summary>
[YamlCase("evaluation")]
public sealed record EvaluationSection : TextSection
{
    /// <summary>The evaluation.</summary>
    public required EvaluationFacts Evaluation { get; init; }
}

/// <summary>What is known of a programme.</summary>
public sealed record ProgrammeFacts
{
    /// <summary>Its name. A name that has none in another language is repeated there.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Name { get; init; }

    /// <summary>The first year.</summary>
    [YamlRange(1000, 2200)]
    public int? From { get; init; }

    /// <summary>The last year.</summary>
    [YamlRange(1000, 2200)]
    public int? To { get; init; }
}

/// <summary>What is known of a case.</summary>
public sealed record CaseFacts
{
    /// <summary>The body it took place in.</summary>
    [Refers(RefTarget.Actor)]
    public required string Organisation { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>The first year.</summary>
    [YamlRange(1000, 2200)]
    public int? From { get; init; }

    /// <summary>The last year.</summary>
    [YamlRange(1000, 2200)]
    public int? To { get; init; }
}

/// <summary>What is known of an evaluation.</summary>
public sealed record EvaluationFacts
{
    /// <summary>What was measured, one by one.</summary>
    public ValueList<Outcome> Aspects { get; init; }

    /// <summary>What it was compared with.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Comparison { get; init; }

    /// <summary>What the result must be read with in mind.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Limits { get; init; }
}

/// <summary>A slide: points to talk about, catalogues to show, or both.</summary>
[YamlCase("slide")]
public sealed record SlideSection : Section
{
    /// <summary>The points.</summary>
    public ValueList<SlidePoint> Points { get; init; }

    /// <summary>Catalogues whose factors are shown as lists; several stand side by side.</summary>
    [Refers(RefTarget.Catalogue)]
    public ValueList<string> Uses { get; init; }
}

/// <summary>A point of a slide.</summary>
public sealed record SlidePoint
{
    /// <summary>The permanent id, unique among its siblings.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The point.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }

    /// <summary>Whether it says something, asks, or names two things that pull apart. Questions and dilemmas stay open.</summary>
    public PointKind Kind { get; init; }

    /// <summary>Points below it.</summary>
    public ValueList<SlidePoint> Points { get; init; }
}

/// <summary>What a point of a slide does.</summary>
public enum PointKind
{
    /// <summary>It says something.</summary>
    Statement,

    /// <summary>It asks; the question stays open.</summary>
    Question,

    /// <summary>It names what pulls apart.</summary>
    Dilemma,
}

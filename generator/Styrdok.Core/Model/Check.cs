using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>How a statement appears in the checklist.</summary>
public sealed record Check
{
    /// <summary>Whether it appears at all; <c>check: false</c> for short.</summary>
    [YamlShorthand]
    public bool Include { get; init; } = true;

    /// <summary>A question that stands in for the text.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Question { get; init; }

    /// <summary>What would show that it is in place.</summary>
    public ValueList<Outcome> Evidence { get; init; }

    /// <summary>What is answered; left out, a box is ticked when it is in place.</summary>
    public CheckScale? Scale { get; init; }

    /// <summary>How often it is answered anew.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>The month of the year that the cadence is counted from, 1 to 12; left out, no month is promised.</summary>
    [YamlRange(1, 12)]
    public int? Month { get; init; }

    /// <summary>Who answers.</summary>
    [Refers(RefTarget.Role)]
    public ValueList<string> By { get; init; }
}

/// <summary>The answers that a checklist offers for a statement.</summary>
public enum CheckScale
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Four steps from not started to everyday practice.</summary>
    [YamlKey("maturity_4")]
    MaturityFour,

    /// <summary>A number or a few words, written in.</summary>
    Value,
}

/// <summary>How often something is done anew.</summary>
public enum Cadence
{
    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every three months.</summary>
    Quarterly,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>Every other year.</summary>
    EverySecondYear,

    /// <summary>Every four years: once in an election period.</summary>
    EveryFourthYear,
}

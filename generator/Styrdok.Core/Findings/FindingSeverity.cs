namespace Styrdok.Core.Findings;

/// <summary>How much a finding weighs. The values grow with the weight, so that they can be compared.</summary>
public enum FindingSeverity
{
    /// <summary>Advice; never fails a build.</summary>
    Hint,

    /// <summary>Should be put right; fails a build under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Must be put right; fails every build.</summary>
    Error,
}

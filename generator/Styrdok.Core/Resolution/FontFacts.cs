using System;

namespace Styrdok.Core.Resolution;

/// <summary>What a host that opens files says of a font.</summary>
/// <param name="Problem">Why it cannot be used.</param>
/// <param name="Reason">The same as a sentence; null where it can be used.</param>
/// <param name="Remedy">What would be right, as a sentence; null where it can be used.</param>
/// <param name="Shows">Whether a character can be shown with it; null where it cannot be used.</param>
public sealed record FontFacts(FontProblem Problem, string? Reason = null, string? Remedy = null, Func<int, bool>? Shows = null);

/// <summary>Why a font cannot be used.</summary>
public enum FontProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>It is another kind of file: variable, with CFF outlines, a collection, a web font, no font at all.</summary>
    Kind,

    /// <summary>A table is missing, truncated or contradicts another, or the file cannot be read.</summary>
    Damaged,

    /// <summary>Its licence bits forbid embedding a subset of it.</summary>
    Restricted,
}

using Styrdok.Core.Values;

namespace Styrdok.Core.Findings;

/// <summary>Something in a file that a person should know of, with the place and what to do. Compiler, <c>styrdok check</c> and SARIF all report these.</summary>
public sealed record Finding
{
    /// <summary>The rule that reports it.</summary>
    public required FindingDescriptor Descriptor { get; init; }

    /// <summary>The stable id of the rule: <c>STY2001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong, as a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, as a sentence; null where the message says it.</summary>
    public string? Remedy { get; init; }

    /// <summary>Where it is.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Other places that belong to it.</summary>
    public ValueList<RelatedPlace> Related { get; init; }

    /// <summary>The finding on one line: <c>path(line,column): error STY2001: message remedy</c>.</summary>
    public override string ToString() =>
        $"{Span}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}{(Remedy is null ? string.Empty : " " + Remedy)}";
}

/// <summary>Another place that belongs to a finding.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there: <c>The first 'title' is here.</c></param>
public sealed record RelatedPlace(SourceSpan Span, string Message);

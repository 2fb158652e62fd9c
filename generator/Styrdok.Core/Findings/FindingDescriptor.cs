namespace Styrdok.Core.Findings;

/// <summary>What every finding of one rule has in common. Each rule has one, in one place; the id is permanent.</summary>
/// <param name="Id">The stable id: <c>STY</c> and four digits.</param>
/// <param name="Severity">The severity unless the host or the finding sets another.</param>
/// <param name="Title">The rule in a few words, without a full stop: <c>Unknown key</c>.</param>
public sealed record FindingDescriptor(string Id, FindingSeverity Severity, string Title)
{
    /// <summary>The page that explains the rule, relative to the root of the repository.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>Makes a finding of this rule.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="message">What is wrong, as a sentence.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="related">Other places that belong to it: the first use of a duplicate key.</param>
    public Finding At(SourceSpan span, string message, string? remedy = null, params RelatedPlace[] related) =>
        new() { Descriptor = this, Severity = Severity, Span = span, Message = message, Remedy = remedy, Related = [.. related] };
}

using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>What a governing document must say of itself. In a draft what is missing is a warning; from <c>decided</c> on it is an error.</summary>
public sealed record Metadata
{
    /// <summary>The number in the organisation's own series.</summary>
    [YamlExample("NK-POL-014")]
    public string? DocumentNumber { get; init; }

    /// <summary>The number of the case in the archive.</summary>
    [YamlExample("2026/1183")]
    public string? CaseNumber { get; init; }

    /// <summary>Who decided, and when.</summary>
    public Decision? DecidedBy { get; init; }

    /// <summary>The version, quoted: "2.0".</summary>
    [YamlPattern("[0-9]+(\\.[0-9]+){0,2}", "numbers with full stops between, in quotes, such as \"2.0\"")]
    [YamlExample("\"2.0\"")]
    public string? Version { get; init; }

    /// <summary>The role that keeps the document.</summary>
    [Refers(RefTarget.Role)]
    public string? Owner { get; init; }

    /// <summary>Where questions go.</summary>
    public string? Contact { get; init; }

    /// <summary>The first day it applies.</summary>
    public CalendarDate? ValidFrom { get; init; }

    /// <summary>The last day it applies, or <c>open</c>.</summary>
    public OpenDate? ValidUntil { get; init; }

    /// <summary>The day it must have been reviewed.</summary>
    public CalendarDate? ReviewBy { get; init; }

    /// <summary>What it replaces.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "metadata")]
    public LocalizedText? Replaces { get; init; }

    /// <summary>Works, laws and agreements it puts into effect.</summary>
    [Refers(RefTarget.Reference)]
    public ValueList<string> Implements { get; init; }

    /// <summary>Who else had a say.</summary>
    public ValueList<Approval> Approvals { get; init; }

    /// <summary>How widely it may be shown.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("internal")]
    public string? Classification { get; init; }

    /// <summary>Words to find it by.</summary>
    public ValueList<string> Keywords { get; init; }

    /// <summary>This metadata with other underneath, which holds where this says nothing.</summary>
    public Metadata Over(Metadata? below) => below is null ? this : new Metadata
    {
        DocumentNumber = DocumentNumber ?? below.DocumentNumber,
        CaseNumber = CaseNumber ?? below.CaseNumber,
        DecidedBy = DecidedBy ?? below.DecidedBy,
        Version = Version ?? below.Version,
        Owner = Owner ?? below.Owner,
        Contact = Contact ?? below.Contact,
        ValidFrom = ValidFrom ?? below.ValidFrom,
        ValidUntil = ValidUntil ?? below.ValidUntil,
        ReviewBy = ReviewBy ?? below.ReviewBy,
        Replaces = Replaces ?? below.Replaces,
        Implements = Implements.Count > 0 ? Implements : below.Implements,
        Approvals = Approvals.Count > 0 ? Approvals : below.Approvals,
        Classification = Classification ?? below.Classification,
        Keywords = Keywords.Count > 0 ? Keywords : below.Keywords,
    };
}

/// <summary>A decision.</summary>
public sealed record Decision
{
    /// <summary>The body that decided.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "metadata")]
    public required LocalizedText Body { get; init; }

    /// <summary>The role that decided, where it is to be checked against who may.</summary>
    [Refers(RefTarget.Role)]
    public string? Role { get; init; }

    /// <summary>The day of the decision.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The item on the agenda.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "metadata")]
    public LocalizedText? Item { get; init; }
}

/// <summary>What a role had to say about a document.</summary>
public sealed record Approval
{
    /// <summary>The role.</summary>
    [Refers(RefTarget.Role)]
    public required string Role { get; init; }

    /// <summary>The day.</summary>
    public required CalendarDate Date { get; init; }

    /// <summary>What it came to.</summary>
    public required ApprovalOutcome Outcome { get; init; }

    /// <summary>Where it is recorded.</summary>
    public string? Ref { get; init; }
}

/// <summary>What a hearing came to.</summary>
public enum ApprovalOutcome
{
    /// <summary>It decided.</summary>
    Decided,

    /// <summary>It was heard.</summary>
    Consulted,

    /// <summary>It stood behind the text.</summary>
    Endorsed,
}

/// <summary>Where a document stands.</summary>
public enum DocumentStatus
{
    /// <summary>Being written; binds nobody.</summary>
    Draft,

    /// <summary>Sent out for comment.</summary>
    Consultation,

    /// <summary>Decided, not yet in force.</summary>
    Decided,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>In force and being revised.</summary>
    UnderReview,

    /// <summary>Replaced by another document.</summary>
    Replaced,

    /// <summary>No longer in force.</summary>
    Repealed,
}

using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A translation of a document: the file beside it, named <c>id.language.yaml</c>.</summary>
[YamlDocument(RecognisedBy = "translates")]
public sealed record TranslationSidecar
{
    /// <summary>The document it translates.</summary>
    [Refers(RefTarget.Document)]
    public required string Translates { get; init; }

    /// <summary>The language it translates into.</summary>
    public required Language Language { get; init; }

    /// <summary>Who approved the texts of this language as a whole, and when.</summary>
    public TranslationApproval? Approval { get; init; }

    /// <summary>The units, by their ids.</summary>
    public required ValueMap<TranslationUnit> Units { get; init; }

    /// <summary>Translations of texts that the document no longer has, moved here by <c>styrdok translate prune</c>. They are kept for people; nothing reads them.</summary>
    public ValueMap<TranslationUnit> Archive { get; init; }
}

/// <summary>The approval of a translation as a whole.</summary>
public sealed record TranslationApproval
{
    /// <summary>The role that approved.</summary>
    [Refers(RefTarget.Role)]
    public required string Role { get; init; }

    /// <summary>The day of the approval.</summary>
    public required CalendarDate Date { get; init; }

    /// <summary>Where it is recorded.</summary>
    public string? Ref { get; init; }

    /// <summary>The hash of the texts that were approved, written by <c>styrdok translate approve</c>. By it a later change is seen; left out, only the states of the units are looked at.</summary>
    [YamlPattern("[0-9a-f]{12}", "12 digits from 0 to f, as 'styrdok translate approve' writes them")]
    public string? Texts { get; init; }
}

/// <summary>One translated unit.</summary>
public sealed record TranslationUnit
{
    /// <summary>The source text that was translated, kept so that a change can be shown.</summary>
    public required string Source { get; init; }

    /// <summary>The translation; left out or empty where there is none yet, or where the document itself holds it.</summary>
    [YamlMayBeEmpty]
    public string? Target { get; init; }

    /// <summary>How far the translation is.</summary>
    public required TranslationState State { get; init; }

    /// <summary>A remark for translators.</summary>
    public string? Note { get; init; }

    /// <summary>Checks whose finding in this translation is intended, by their ids. Say why in <c>note</c>.</summary>
    [YamlPattern("STY[0-9]{4}", "the id of a check, such as STY4012")]
    [YamlExample("[STY4012]")]
    public ValueList<string> Accept { get; init; }
}

/// <summary>How far a translation is.</summary>
public enum TranslationState
{
    /// <summary>A first attempt.</summary>
    Draft,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>Read by another translator.</summary>
    Reviewed,

    /// <summary>Approved.</summary>
    Approved,
}

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

    /// <summary>The units, by their ids.</summary>
    public required ValueMap<TranslationUnit> Units { get; init; }
}

/// <summary>One translated unit.</summary>
public sealed record TranslationUnit
{
    /// <summary>The source text that was translated, kept so that a change can be shown.</summary>
    public required string Source { get; init; }

    /// <summary>The translation; left out where the document itself holds it.</summary>
    public string? Target { get; init; }

    /// <summary>How far the translation is.</summary>
    public required TranslationState State { get; init; }

    /// <summary>A remark for translators.</summary>
    public string? Note { get; init; }
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

using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>
/// id.versions.yaml, beside the document: what the texts of a version were when it was frozen. <c>styrdok freeze</c> writes it, and nobody edits it by hand.
/// </summary>
[YamlDocument("versions")]
public sealed record VersionsFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>versions.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The document.</summary>
    [Refers(RefTarget.Document)]
    public required string Document { get; init; }

    /// <summary>The versions that were frozen.</summary>
    public required ValueList<FrozenVersion> Versions { get; init; }
}

/// <summary>The texts of one version, as hashes.</summary>
public sealed record FrozenVersion
{
    /// <summary>The version, as the document's history has it.</summary>
    [Identity]
    [YamlPattern("[0-9]+(\\.[0-9]+){0,2}", "numbers with full stops between, in quotes, such as \"2.0\"")]
    [YamlExample("\"2.0\"")]
    public required string Version { get; init; }

    /// <summary>The texts, a language each.</summary>
    public required ValueList<FrozenTexts> Texts { get; init; }

    /// <summary>How strong each statement was, by its path: <c>must</c>, <c>should</c>, <c>may</c>.</summary>
    public ValueMap<string> Modalities { get; init; }
}

/// <summary>The texts of one version in one language.</summary>
public sealed record FrozenTexts
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>For each unit the hash of its text.</summary>
    public required ValueMap<string> Units { get; init; }
}

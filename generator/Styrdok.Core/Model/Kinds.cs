using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>
/// kinds.yaml: what holds for each kind of document. The tool has rules of its own; shared/kinds.yaml stands above them, and the kinds.yaml in an organisation's
/// folder above both, key by key.
/// </summary>
[YamlDocument("kinds")]
public sealed record KindsFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>kinds.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The kinds.</summary>
    public required ValueList<KindRules> Kinds { get; init; }
}

/// <summary>What holds for documents of one kind. A key that is left out holds as it does underneath.</summary>
public sealed record KindRules
{
    /// <summary>The kind, as documents have it.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("policy")]
    public required string Id { get; init; }

    /// <summary>What such a document is called.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Label { get; init; }

    /// <summary>How high it stands: 1 is decided at the top, higher numbers are nearer to the work.</summary>
    [YamlRange(1, 9)]
    public int? Level { get; init; }

    /// <summary>The roles that may decide on it.</summary>
    [Refers(RefTarget.Role)]
    public ValueList<string>? DecidedBy { get; init; }

    /// <summary>How many months it may be in force before it must have been reviewed.</summary>
    [YamlRange(1, 600)]
    public int? ValidityMonths { get; init; }

    /// <summary>What an organisation that adopts it must say of it.</summary>
    public ValueList<MetadataField>? RequiredMetadata { get; init; }

    /// <summary>The types that its sections may have; left out, all.</summary>
    public ValueList<SectionType>? Sections { get; init; }

    /// <summary>Blocks that it may not hold, by their keys: <c>form</c>, <c>signatures</c>.</summary>
    [YamlPattern("[a-z]+(_[a-z]+)*", "the key of a block, such as form")]
    public ValueList<string>? ForbiddenBlocks { get; init; }

    /// <summary>These rules with others underneath, which hold where these say nothing.</summary>
    public KindRules Over(KindRules below) => new()
    {
        Id = Id,
        Label = Label is null ? below.Label : below.Label is null ? Label : LocalizedText.Of(below.Label.Texts.Concat(Label.Texts)),
        Level = Level ?? below.Level,
        DecidedBy = DecidedBy ?? below.DecidedBy,
        ValidityMonths = ValidityMonths ?? below.ValidityMonths,
        RequiredMetadata = RequiredMetadata ?? below.RequiredMetadata,
        Sections = Sections ?? below.Sections,
        ForbiddenBlocks = ForbiddenBlocks ?? below.ForbiddenBlocks,
    };
}

/// <summary>What an organisation says of the kinds of its documents, above what holds in the library.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Kinds">Its rules, ordered by kind.</param>
public sealed record OrganisationKinds(string Organisation, ValueList<KindRules> Kinds);

/// <summary>A key of the metadata.</summary>
public enum MetadataField
{
    /// <summary>The number in the organisation's own series.</summary>
    DocumentNumber,

    /// <summary>The number of the case.</summary>
    CaseNumber,

    /// <summary>Who decided, and when.</summary>
    DecidedBy,

    /// <summary>The version.</summary>
    Version,

    /// <summary>The role that keeps the document.</summary>
    Owner,

    /// <summary>Where questions go.</summary>
    Contact,

    /// <summary>The first day it applies.</summary>
    ValidFrom,

    /// <summary>The last day it applies.</summary>
    ValidUntil,

    /// <summary>The day it must have been reviewed.</summary>
    ReviewBy,

    /// <summary>What it replaces.</summary>
    Replaces,

    /// <summary>What it puts into effect.</summary>
    Implements,

    /// <summary>Who else had a say.</summary>
    Approvals,

    /// <summary>How widely it may be shown.</summary>
    Classification,

    /// <summary>Words to find it by.</summary>
    Keywords,
}

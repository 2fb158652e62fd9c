using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A statement with an id: a duty, a commitment, a mark of something, a piece of advice.</summary>
public sealed record Item
{
    /// <summary>The permanent id, unique among its siblings.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The statement.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }

    /// <summary>How strong it is; left out for a statement that obliges nobody.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Who must do it, where that is not said by the section.</summary>
    [Refers(RefTarget.Role)]
    public ValueList<string> Roles { get; init; }

    /// <summary>The areas of activity it belongs to.</summary>
    [Refers(RefTarget.Area)]
    public ValueList<string> Areas { get; init; }

    /// <summary>Whether those named do it together.</summary>
    public bool Joint { get; init; }

    /// <summary>The law or agreement it rests on.</summary>
    public ValueList<Basis> Basis { get; init; }

    /// <summary>How it appears in the checklist; left out, its text unchanged.</summary>
    public Check? Check { get; init; }

    /// <summary>What it is about: ids of terms or documents, by which its checklist can be narrowed down. Readers see their names.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public ValueList<string> Tags { get; init; }

    /// <summary>How the statements below it are numbered.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>Statements below it.</summary>
    public ValueList<Item> Items { get; init; }

    /// <summary>Whether no organisation may exclude or replace it.</summary>
    public bool Locked { get; init; }
}

/// <summary>How strong a statement is.</summary>
public enum Modality
{
    /// <summary>A requirement: skal, ska, shall.</summary>
    Must,

    /// <summary>A recommendation: bør, bör, should.</summary>
    Should,

    /// <summary>A possibility: kan, får, may.</summary>
    May,
}

/// <summary>A place in a law, agreement or work.</summary>
public sealed record Basis
{
    /// <summary>The work.</summary>
    [Refers(RefTarget.Reference)]
    public required string Ref { get; init; }

    /// <summary>The place in it: "§ 4-3".</summary>
    public string? Locator { get; init; }
}

/// <summary>The duties of a role, or of several roles together.</summary>
public sealed record RoleDuties
{
    /// <summary>The id; needed where there are several roles.</summary>
    [Identity(OrElse = nameof(Ref))]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public string? Id { get; init; }

    /// <summary>The role.</summary>
    [Refers(RefTarget.Role)]
    public string? Ref { get; init; }

    /// <summary>The roles that act together.</summary>
    [Refers(RefTarget.Role)]
    public ValueList<string> Refs { get; init; }

    /// <summary>The sentence that opens the duties.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Lead { get; init; }

    /// <summary>The duties.</summary>
    [YamlRange(1)]
    public required ValueList<Item> Items { get; init; }
}

/// <summary>An area of activity.</summary>
public sealed record Area
{
    /// <summary>The permanent id, unique among the areas.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The name of the area.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>What the area is about.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Text { get; init; }

    /// <summary>Whether the other areas rest on it. A diagram draws it under them.</summary>
    public bool Base { get; init; }

    /// <summary>What is done in it.</summary>
    public ValueList<Item> Items { get; init; }

    /// <summary>Works, agreements and processes it makes use of.</summary>
    [Refers(RefTarget.Reference)]
    public ValueList<string> Uses { get; init; }
}

/// <summary>A term and what it means.</summary>
public sealed record TermDefinition
{
    /// <summary>The permanent id, unique among the definitions.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The term.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Term { get; init; }

    /// <summary>What it means.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }
}

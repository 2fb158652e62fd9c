using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>An organisation's tailoring of a document: what it leaves out, sets, words otherwise and adds. An organisation adopts the document with it.</summary>
[YamlDocument("overlay")]
public sealed record Overlay
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>overlay.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The permanent id, unique in the library. The file is named after it.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("nordby-health-promoting")]
    public required string Id { get; init; }

    /// <summary>The language that the texts of this file are written in; left out, that of the document.</summary>
    public Language? SourceLanguage { get; init; }

    /// <summary>What is tailored.</summary>
    public required OverlayBase Base { get; init; }

    /// <summary>Elements that are left out, with all below them.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public ValueList<string> Exclude { get; init; }

    /// <summary>Values of the document's parameters.</summary>
    [YamlPattern(YamlPatternAttribute.Snake, YamlPatternAttribute.SnakeWords)]
    public ValueMap<ParameterValue> Set { get; init; }

    /// <summary>Texts that are worded otherwise.</summary>
    [UnitStep("replace")]
    public ValueList<Replacement> Replace { get; init; }

    /// <summary>Elements that are added.</summary>
    [UnitStep("add")]
    public ValueList<Addition> Add { get; init; }

    /// <summary>Elements that no other overlay may touch.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public ValueList<string> Lock { get; init; }

    /// <summary>What a translator must know of a text of this file and cannot see in it, by the id of the text: <c>replace/purpose/heading</c>. No document shows it.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public ValueMap<string> NotesToTranslators { get; init; }
}

/// <summary>The document that an overlay tailors.</summary>
public sealed record OverlayBase
{
    /// <summary>The document.</summary>
    [Refers(RefTarget.Document)]
    public required string Id { get; init; }

    /// <summary>The version that the overlay was written for. When the document moves on, that is reported.</summary>
    [YamlExample("\"2.0\"")]
    public required string Version { get; init; }
}

/// <summary>A text that is worded otherwise.</summary>
public sealed record Replacement
{
    /// <summary>The unit.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    [YamlExample("responsibilities/manager/reorganisation/text")]
    public required string At { get; init; }

    /// <summary>The hash of the text that was replaced, as <c>styrdok overlay</c> prints it. When the document's text changes, that is reported.</summary>
    [YamlPattern("[0-9a-f]{12}", "twelve hexadecimal digits, as 'styrdok overlay' prints them")]
    public string? Pinned { get; init; }

    /// <summary>The text here; it may hold what the replaced one may.</summary>
    [Translatable(Form = TextForm.Body, IsWhole = true)]
    public required LocalizedText Text { get; init; }
}

/// <summary>
/// An element that is added: where (after, before, or at the end of another) and exactly one of the keys item, section, block, goal, role, area, definition.
/// </summary>
[YamlOneOf]
public abstract record Addition
{
    /// <summary>The sibling that it follows.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public string? After { get; init; }

    /// <summary>The sibling that it stands before.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public string? Before { get; init; }

    /// <summary>The element that it becomes the last part of.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    public string? In { get; init; }
}

/// <summary>A statement that is added.</summary>
[YamlCase("item")]
public sealed record ItemAddition : Addition
{
    /// <summary>The statement.</summary>
    public required Item Item { get; init; }
}

/// <summary>A section that is added; without a place, at the end of the document.</summary>
[YamlCase("section")]
public sealed record SectionAddition : Addition
{
    /// <summary>The section.</summary>
    public required Section Section { get; init; }
}

/// <summary>A block that is added.</summary>
[YamlCase("block")]
public sealed record BlockAddition : Addition
{
    /// <summary>The block.</summary>
    public required ContentBlock Block { get; init; }
}

/// <summary>A goal that is added.</summary>
[YamlCase("goal")]
public sealed record GoalAddition : Addition
{
    /// <summary>The goal.</summary>
    public required Goal Goal { get; init; }
}

/// <summary>A role with its duties that is added.</summary>
[YamlCase("role")]
public sealed record RoleAddition : Addition
{
    /// <summary>The role with its duties.</summary>
    public required RoleDuties Role { get; init; }
}

/// <summary>An area that is added.</summary>
[YamlCase("area")]
public sealed record AreaAddition : Addition
{
    /// <summary>The area.</summary>
    public required Area Area { get; init; }
}

/// <summary>A definition that is added.</summary>
[YamlCase("definition")]
public sealed record DefinitionAddition : Addition
{
    /// <summary>The definition.</summary>
    public required TermDefinition Definition { get; init; }
}

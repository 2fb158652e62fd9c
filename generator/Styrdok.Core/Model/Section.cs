using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A typed part of a document's body.</summary>
[YamlUnion("type")]
public abstract record Section
{
    /// <summary>The permanent id of the section, unique in the document.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What the section is; decides which keys it may have.</summary>
    public required SectionType Type { get; init; }

    /// <summary>The heading.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Heading { get; init; }

    /// <summary>The sentence that opens the section, or the list in it.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Lead { get; init; }

    /// <summary>How the section is numbered; left out, as the layout says.</summary>
    public Numbering? Numbering { get; init; }
}

/// <summary>What a section is.</summary>
public enum SectionType
{
    /// <summary>A section of no special kind.</summary>
    Section,

    /// <summary>What the document is for.</summary>
    Purpose,

    /// <summary>Whom and what it covers.</summary>
    Scope,

    /// <summary>How it is applied.</summary>
    Application,

    /// <summary>How it is followed up.</summary>
    FollowUp,

    /// <summary>What was found.</summary>
    Findings,

    /// <summary>A programme that the work was part of.</summary>
    Programme,

    /// <summary>The place that the experience is from.</summary>
    Case,

    /// <summary>How the work was evaluated.</summary>
    Evaluation,

    /// <summary>Who speaks.</summary>
    Identity,

    /// <summary>What it starts from.</summary>
    StartingPoint,

    /// <summary>What it aims at.</summary>
    Goal,

    /// <summary>What marks the thing described.</summary>
    Characteristics,

    /// <summary>What those who speak commit themselves to.</summary>
    Commitments,

    /// <summary>How the document is meant to be used.</summary>
    IntendedUse,

    /// <summary>Pieces of advice.</summary>
    Advice,

    /// <summary>Open questions; they stay questions.</summary>
    Questions,

    /// <summary>Statements.</summary>
    Statements,

    /// <summary>Goals with outcomes and indicators.</summary>
    Goals,

    /// <summary>Who does what, role by role.</summary>
    Responsibilities,

    /// <summary>Areas of activity.</summary>
    Areas,

    /// <summary>Terms and what they mean.</summary>
    Definitions,

    /// <summary>A slide with points to talk about.</summary>
    Slide,
}

/// <summary>How the parts of a list or section are numbered.</summary>
public enum Numbering
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c.</summary>
    LowerAlpha,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>No numbers.</summary>
    None,

    /// <summary>§ 1, § 2, § 3.</summary>
    Paragraph,
}

/// <summary>A section of running text: either one body of Markdown, or blocks.</summary>
[YamlCase("section", "purpose", "scope", "application", "follow_up", "findings")]
public record TextSection : Section
{
    /// <summary>The text as one unit: paragraphs, lists, emphasis, links and citations; no headings, tables, images or HTML.</summary>
    [Translatable(Form = TextForm.Body)]
    public LocalizedText? Body { get; init; }

    /// <summary>The text in blocks, each with an id of its own.</summary>
    public ValueList<ContentBlock> Blocks { get; init; }
}

/// <summary>A section of statements.</summary>
[YamlCase("identity", "starting_point", "goal", "characteristics", "commitments", "intended_use", "advice", "questions", "statements")]
public sealed record StatementsSection : Section
{
    /// <summary>The statements.</summary>
    [YamlRange(1)]
    public required ValueList<Item> Items { get; init; }
}

/// <summary>A section of goals.</summary>
[YamlCase("goals")]
public sealed record GoalsSection : Section
{
    /// <summary>The goals.</summary>
    [YamlRange(1)]
    public required ValueList<Goal> Goals { get; init; }
}

/// <summary>A section that says who does what.</summary>
[YamlCase("responsibilities")]
public sealed record ResponsibilitiesSection : Section
{
    /// <summary>The roles with their duties.</summary>
    [YamlRange(1)]
    public required ValueList<RoleDuties> Roles { get; init; }
}

/// <summary>A section of activity areas.</summary>
[YamlCase("areas")]
public sealed record AreasSection : Section
{
    /// <summary>The areas.</summary>
    [YamlRange(1)]
    public required ValueList<Area> Areas { get; init; }

    /// <summary>How the areas lie to one another when drawn.</summary>
    public AreasDiagram? Diagram { get; init; }

    /// <summary>What all areas rest on.</summary>
    public ValueList<Item> Needs { get; init; }
}

/// <summary>A section of terms.</summary>
[YamlCase("definitions")]
public sealed record DefinitionsSection : Section
{
    /// <summary>The terms.</summary>
    [YamlRange(1)]
    public required ValueList<TermDefinition> Definitions { get; init; }
}

/// <summary>How areas lie to one another.</summary>
public enum AreasDiagram
{
    /// <summary>In a ring, clockwise, each leading to the next and the last to the first.</summary>
    Ring,

    /// <summary>Side by side without sharp borders.</summary>
    Overlapping,

    /// <summary>In a grid, each by itself.</summary>
    Grid,
}

using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A part of the body. Each kind of block has one HTML partial and one layout class of the same name.</summary>
[TemplateModel]
public abstract record Block
{
    /// <summary>The anchor within the document: the unit id's path with hyphens for slashes (<c>responsibilities-manager</c>). Null for blocks nothing leads to.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the partial: the record's name without "Block", in kebab-case.</summary>
    public abstract string Partial { get; }
}

/// <summary>A section with a heading, at any depth. Level 1 has a line across the page, level 2 a hung number.</summary>
[TemplateModel]
public sealed record SectionBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "section";

    /// <summary>The display number ("3.2", "A"), or empty.</summary>
    public required string Number { get; init; }

    /// <summary>The heading.</summary>
    public required TextUnit Heading { get; init; }

    /// <summary>1 for the top; never more than one below the level around it.</summary>
    public required int Level { get; init; }

    /// <summary>A remark under the heading ("Together with the employer"), or null.</summary>
    public TextUnit? Remark { get; init; }

    /// <summary>What the section holds.</summary>
    public required ValueList<Block> Blocks { get; init; }
}

/// <summary>A paragraph.</summary>
[TemplateModel]
public sealed record ParagraphBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "paragraph";

    /// <summary>The text.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>How it is set.</summary>
    public ParagraphStyle Style { get; init; }
}

/// <summary>How a paragraph is set.</summary>
public enum ParagraphStyle
{
    /// <summary>Body text.</summary>
    Body,

    /// <summary>The larger first paragraph of a section.</summary>
    Lead,

    /// <summary>Smaller and paler: a remark.</summary>
    Note,
}

/// <summary>A list.</summary>
[TemplateModel]
public sealed record ListBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "list";

    /// <summary>Whether the order counts (HTML <c>ol</c>).</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether labels stand in circles, as the same numbers do in a figure.</summary>
    public bool HasRings { get; init; }

    /// <summary>The entries.</summary>
    public required ValueList<ListEntry> Items { get; init; }
}

/// <summary>An entry of a list.</summary>
[TemplateModel]
public sealed record ListEntry
{
    /// <summary>The anchor, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The label as shown ("a.", "3.2.1"); empty for a dash.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The text.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>Lists and paragraphs below it.</summary>
    public ValueList<Block> Blocks { get; init; }
}

/// <summary>A list of statements, with number and obligation in the margin: duties, commitments, characteristics, advice.</summary>
[TemplateModel]
public sealed record DutyListBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "duty-list";

    /// <summary>The entries.</summary>
    public required ValueList<Duty> Items { get; init; }
}

/// <summary>One numbered statement.</summary>
[TemplateModel]
public sealed record Duty
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The number as shown: "3.2.1".</summary>
    public required string Number { get; init; }

    /// <summary>The obligation with its word, or null for a statement that is none.</summary>
    public Obligation? Obligation { get; init; }

    /// <summary>The statement.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>What hangs below it: roles, legal basis, nested statements.</summary>
    public ValueList<Block> Blocks { get; init; }
}

/// <summary>The square and its word.</summary>
/// <param name="Modality">How strong it is.</param>
/// <param name="Word">The word in the document's language: "skal".</param>
/// <param name="IsJoint">Whether the duty is shared: two squares.</param>
/// <param name="JointWord">What two squares mean, for those who do not see them ("shared duty"); null when not joint.</param>
[TemplateModel]
public sealed record Obligation(Modality Modality, string Word, bool IsJoint, string? JointWord);

/// <summary>How strong an obligation is.</summary>
public enum Modality
{
    /// <summary>A requirement: a full square.</summary>
    Must,

    /// <summary>A recommendation: a half square.</summary>
    Should,

    /// <summary>A possibility: an open square.</summary>
    May,
}

/// <summary>A goal with what shows that it is reached.</summary>
[TemplateModel]
public sealed record GoalBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "goal";

    /// <summary>"Goal 1".</summary>
    public required string Label { get; init; }

    /// <summary>The goal.</summary>
    public required TextUnit Statement { get; init; }

    /// <summary>What reaching it means, one by one.</summary>
    public ValueList<ListEntry> Outcomes { get; init; }

    /// <summary>How it is measured.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>The sentence shown when there are no indicators, or null.</summary>
    public string? NoIndicators { get; init; }
}

/// <summary>A measure of a goal: text first, with a small drawn bar where both ends of the scale are known.</summary>
[TemplateModel]
public sealed record Indicator
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What is measured.</summary>
    public required TextUnit Label { get; init; }

    /// <summary>The values in words: "3,4 → 1,9 %".</summary>
    public required string Values { get; init; }

    /// <summary>The years: "2025 → 2028".</summary>
    public required string Periods { get; init; }

    /// <summary>The values as a bar, which says nothing that the words do not say; null when there is nothing to draw.</summary>
    public VectorDrawing? Bar { get; init; }
}

/// <summary>A callout.</summary>
[TemplateModel]
public sealed record CalloutBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "callout";

    /// <summary>What it is.</summary>
    public required CalloutVariety Variety { get; init; }

    /// <summary>Its word: "Question".</summary>
    public required string Label { get; init; }

    /// <summary>What it holds.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The two sides of a dilemma; else empty.</summary>
    public ValueList<TextUnit> Sides { get; init; }
}

/// <summary>What a callout is.</summary>
public enum CalloutVariety
{
    /// <summary>A remark.</summary>
    Note,

    /// <summary>What must not be missed.</summary>
    Important,

    /// <summary>A question that stays open.</summary>
    Question,

    /// <summary>Two things that pull apart.</summary>
    Dilemma,
}

/// <summary>Two or three short lists or texts side by side, read one after another.</summary>
[TemplateModel]
public sealed record ColumnsBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "columns";

    /// <summary>The columns, from left to right.</summary>
    public required ValueList<SideBySide> Columns { get; init; }
}

/// <summary>One of the columns that stand side by side.</summary>
[TemplateModel]
public sealed record SideBySide
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What stands above it, or null. It is no heading of the document.</summary>
    public TextUnit? Heading { get; init; }

    /// <summary>What it holds.</summary>
    public required ValueList<Block> Blocks { get; init; }
}

/// <summary>Somebody else's words.</summary>
[TemplateModel]
public sealed record QuoteBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "quote";

    /// <summary>The words.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>Who said them, or null.</summary>
    public TextUnit? Source { get; init; }
}

/// <summary>Facts as label and value, label in the margin.</summary>
[TemplateModel]
public sealed record FactsBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "facts";

    /// <summary>The facts, in order.</summary>
    public required ValueList<Fact> Facts { get; init; }
}

/// <summary>A fact.</summary>
/// <param name="Label">What it is: "Organiser".</param>
/// <param name="Values">The value; several are listed one a line.</param>
[TemplateModel]
public sealed record Fact(string Label, ValueList<TextUnit> Values);

/// <summary>Terms and what they mean, sorted by the alphabet of the language.</summary>
[TemplateModel]
public sealed record DefinitionsBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "definitions";

    /// <summary>The terms.</summary>
    public required ValueList<Definition> Items { get; init; }
}

/// <summary>A term and what it means.</summary>
[TemplateModel]
public sealed record Definition
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The term.</summary>
    public required TextUnit Term { get; init; }

    /// <summary>What it means.</summary>
    public required TextUnit Text { get; init; }
}

/// <summary>The numbered reference list.</summary>
[TemplateModel]
public sealed record ReferencesBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "references";

    /// <summary>The works, in the order of their numbers.</summary>
    public required ValueList<ReferenceEntry> Items { get; init; }
}

/// <summary>One work of the reference list.</summary>
[TemplateModel]
public sealed record ReferenceEntry
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>Its number: "3".</summary>
    public required string Number { get; init; }

    /// <summary>The work; titles stand in their own language.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>Where it is cited, in order; may be empty.</summary>
    public ValueList<CrossReferenceInline> CitedIn { get; init; }

    /// <summary>"Referred to in", before the places; empty when there are none.</summary>
    public string CitedInLabel { get; init; } = string.Empty;
}

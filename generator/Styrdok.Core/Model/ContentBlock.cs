using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A block of a section: an id and exactly one of the keys text, items, table, callout, definitions.</summary>
[YamlOneOf]
public abstract record ContentBlock
{
    /// <summary>The permanent id, unique among the section's blocks.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }
}

/// <summary>A paragraph.</summary>
[YamlCase("text")]
public sealed record TextContent : ContentBlock
{
    /// <summary>The paragraph.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }
}

/// <summary>A list of statements.</summary>
[YamlCase("items")]
public sealed record ItemsContent : ContentBlock
{
    /// <summary>How they are numbered; left out, with dashes, or with numbers where one of them is a duty.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>The statements.</summary>
    [YamlRange(1)]
    public required ValueList<Item> Items { get; init; }
}

/// <summary>A table.</summary>
[YamlCase("table")]
public sealed record TableContent : ContentBlock
{
    /// <summary>The table.</summary>
    public required Table Table { get; init; }
}

/// <summary>A callout.</summary>
[YamlCase("callout")]
public sealed record CalloutContent : ContentBlock
{
    /// <summary>The callout.</summary>
    public required Callout Callout { get; init; }
}

/// <summary>Terms and what they mean.</summary>
[YamlCase("definitions")]
public sealed record DefinitionsContent : ContentBlock
{
    /// <summary>The terms.</summary>
    [YamlRange(1)]
    public required ValueList<TermDefinition> Definitions { get; init; }
}

/// <summary>A callout: a remark set apart.</summary>
public sealed record Callout
{
    /// <summary>What it is.</summary>
    public required CalloutKind Kind { get; init; }

    /// <summary>What it says.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }

    /// <summary>The two sides of a dilemma.</summary>
    [YamlRange(2, 2)]
    public ValueList<Outcome> Sides { get; init; }
}

/// <summary>What a callout is.</summary>
public enum CalloutKind
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

/// <summary>A table.</summary>
public sealed record Table
{
    /// <summary>What the table shows.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Caption { get; init; }

    /// <summary>The columns.</summary>
    [YamlRange(1, 12)]
    public required ValueList<Column> Columns { get; init; }

    /// <summary>The rows.</summary>
    [YamlRange(1)]
    public required ValueList<Row> Rows { get; init; }
}

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>The permanent id, unique among the columns.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The head of the column.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The share of the width, relative to the other columns.</summary>
    [YamlRange(1, 100)]
    public int Width { get; init; } = 1;

    /// <summary>Where the values stand.</summary>
    public ColumnAlign Align { get; init; }

    /// <summary>Whether the cells of the column are the heads of their rows.</summary>
    public bool Header { get; init; }
}

/// <summary>Where the values of a column stand.</summary>
public enum ColumnAlign
{
    /// <summary>Left: words.</summary>
    Left,

    /// <summary>Right: numbers.</summary>
    Right,
}

/// <summary>A row of a table.</summary>
public sealed record Row
{
    /// <summary>The permanent id, unique among the rows.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The cells; a column left out has an empty cell.</summary>
    [YamlRange(1)]
    public required ValueList<Cell> Cells { get; init; }
}

/// <summary>A cell of a table.</summary>
public sealed record Cell
{
    /// <summary>The column, by its id.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Column { get; init; }

    /// <summary>The text.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }
}

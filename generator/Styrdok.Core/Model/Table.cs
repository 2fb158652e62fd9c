using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

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

    /// <summary>How the page lies.</summary>
    public TableOrientation Orientation { get; init; }
}

/// <summary>How the page of a table or a form lies.</summary>
public enum TableOrientation
{
    /// <summary>Landscape where a column could not hold twelve characters that it has or is made for, else portrait.</summary>
    Auto,

    /// <summary>Upright.</summary>
    Portrait,

    /// <summary>Turned.</summary>
    Landscape,
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

    /// <summary>The cells, by the id of their column: the text, or a mapping with spans. A column left out has an empty cell.</summary>
    [YamlRange(1)]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required ValueMap<Cell> Cells { get; init; }
}

/// <summary>A cell of a table.</summary>
public sealed record Cell
{
    /// <summary>The text, in one paragraph; or <c>body</c>.</summary>
    [YamlShorthand]
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Text { get; init; }

    /// <summary>A text of several paragraphs or with lists, as one unit.</summary>
    [Translatable(Form = TextForm.Body)]
    public LocalizedText? Body { get; init; }

    /// <summary>How many columns the cell covers, its own included.</summary>
    [YamlRange(1, 12)]
    public int SpanColumns { get; init; } = 1;

    /// <summary>How many rows the cell covers, its own included.</summary>
    [YamlRange(1, 100)]
    public int SpanRows { get; init; } = 1;
}

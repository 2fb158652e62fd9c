using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A table. Every row has cells for every column (spans counted), empty ones included (ISO 14289-1, 7.5).</summary>
[TemplateModel]
public sealed record TableBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "table";

    /// <summary>"Table 2"; empty for lines to sign.</summary>
    public required string Label { get; init; }

    /// <summary>How the page lies.</summary>
    public PageOrientation Orientation { get; init; }

    /// <summary>What the table shows.</summary>
    public required TextUnit Caption { get; init; }

    /// <summary>The columns.</summary>
    public required ValueList<TableColumn> Columns { get; init; }

    /// <summary>The rows under the heads.</summary>
    public required ValueList<TableRow> Rows { get; init; }
}

/// <summary>How the page of a table lies.</summary>
public enum PageOrientation
{
    /// <summary>Upright.</summary>
    Portrait,

    /// <summary>Turned.</summary>
    Landscape,

    /// <summary>Turned where a column would hold fewer letters than it must.</summary>
    Auto,
}

/// <summary>A column of a table.</summary>
[TemplateModel]
public sealed record TableColumn
{
    /// <summary>The head.</summary>
    public required TextUnit Label { get; init; }

    /// <summary>The share of the width, relative to the other columns.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether values stand right, in tabular figures.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Whether the cells of this column are the heads of their rows.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>How many letters the fields of the column must hold; a column of text as many as its longest text has, if that is less. 0 where it does not matter.</summary>
    public int LeastLetters { get; init; }
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells.</param>
[TemplateModel]
public sealed record TableRow(ValueList<TableCell> Cells);

/// <summary>A cell.</summary>
[TemplateModel]
public sealed record TableCell
{
    /// <summary>The text; an en dash where there is none.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>Paragraphs and lists that stand in the cell instead of a text; empty for none.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>Whether the cell is the head of its row.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether its text stands right, in tabular figures.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>The field that stands in the cell instead of a text; null for none.</summary>
    public EntryField? Field { get; init; }

    /// <summary>The colour of its ground, which only helps: the text says the same. Null for none.</summary>
    public Tone? Tone { get; init; }

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;
}

/// <summary>The overview of who does what where: roles down, areas across; each cell a square, its word and a number.</summary>
[TemplateModel]
public sealed record MatrixBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "matrix";

    /// <summary>"Table 1".</summary>
    public required string Label { get; init; }

    /// <summary>What it shows.</summary>
    public required TextUnit Caption { get; init; }

    /// <summary>The head of the first column: "Role".</summary>
    public required string RowLabel { get; init; }

    /// <summary>The heads of the other columns.</summary>
    public required ValueList<TextUnit> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<MatrixRow> Rows { get; init; }

    /// <summary>What the squares mean, in order.</summary>
    public required ValueList<KeyEntry> Key { get; init; }

    /// <summary>What the table shows, in sentences.</summary>
    public ValueList<string> Summary { get; init; }
}

/// <summary>A row of the overview.</summary>
/// <param name="Label">The role.</param>
/// <param name="Cells">One cell a column.</param>
[TemplateModel]
public sealed record MatrixRow(TextUnit Label, ValueList<MatrixCell> Cells);

/// <summary>A cell of the overview.</summary>
/// <param name="Count">How many duties; 0 shows an en dash.</param>
/// <param name="Strongest">The strongest of them with its word; null when there are none.</param>
/// <param name="Column">The head of its column, for narrow screens.</param>
[TemplateModel]
public sealed record MatrixCell(int Count, Obligation? Strongest, string Column);

/// <summary>An entry of a key: a square and its word.</summary>
/// <param name="Modality">The square; null for the dash that means none.</param>
/// <param name="Word">Its word.</param>
[TemplateModel]
public sealed record KeyEntry(Modality? Modality, string Word);

namespace Styrdok.Core.Document;

/// <summary>The square of obligation and the duty list.</summary>
public sealed record DutyMeasures
{
    /// <summary>How far right of its number the text of a duty begins, at least.</summary>
    public required decimal Indent { get; init; }

    /// <summary>Above the list.</summary>
    public required decimal ListAbove { get; init; }

    /// <summary>From the line above a duty to its text.</summary>
    public required decimal Above { get; init; }

    /// <summary>Below the text of a duty.</summary>
    public required decimal Below { get; init; }

    /// <summary>Where the square stands, from the hang column.</summary>
    public required decimal SquareX { get; init; }

    /// <summary>The same where the number is long.</summary>
    public required decimal SquareXLong { get; init; }

    /// <summary>The least room between number and square.</summary>
    public required decimal NumberGap { get; init; }

    /// <summary>Width and height of the square.</summary>
    public required decimal Square { get; init; }

    /// <summary>Weight of the square's line.</summary>
    public required decimal SquareLine { get; init; }

    /// <summary>Between the two squares of a shared duty.</summary>
    public required decimal JointGap { get; init; }

    /// <summary>From the square to its word.</summary>
    public required decimal WordGap { get; init; }
}

/// <summary>Goals and indicators.</summary>
public sealed record GoalMeasures
{
    /// <summary>Above a goal.</summary>
    public required decimal Above { get; init; }

    /// <summary>Below its statement.</summary>
    public required decimal StatementBelow { get; init; }

    /// <summary>Width of the label of an indicator.</summary>
    public required decimal LabelWidth { get; init; }

    /// <summary>Width of the bar.</summary>
    public required decimal BarWidth { get; init; }

    /// <summary>Width of the values.</summary>
    public required decimal ValueWidth { get; init; }

    /// <summary>From the line above an indicator to its text.</summary>
    public required decimal RowAbove { get; init; }

    /// <summary>Below its text.</summary>
    public required decimal RowBelow { get; init; }

    /// <summary>The least height of a row.</summary>
    public required decimal RowHeight { get; init; }
}

/// <summary>Callouts.</summary>
public sealed record CalloutMeasures
{
    /// <summary>Above a callout, and below it.</summary>
    public required decimal Above { get; init; }

    /// <summary>Room inside, above and below the text.</summary>
    public required decimal Padding { get; init; }

    /// <summary>How far a tinted box hangs outside the columns.</summary>
    public required decimal Outside { get; init; }

    /// <summary>Width and height of the balance over the label of a dilemma.</summary>
    public required decimal SignSize { get; init; }

    /// <summary>Below that sign.</summary>
    public required decimal SignBelow { get; init; }

    /// <summary>Above the two sides of a dilemma.</summary>
    public required decimal SidesAbove { get; init; }

    /// <summary>From the line above a side to its text.</summary>
    public required decimal SidePadding { get; init; }

    /// <summary>Weight of the line above a side.</summary>
    public required decimal SideLine { get; init; }
}

/// <summary>Figures.</summary>
public sealed record FigureMeasures
{
    /// <summary>Above a figure.</summary>
    public required decimal Above { get; init; }

    /// <summary>Between the drawing and its caption.</summary>
    public required decimal CaptionAbove { get; init; }

    /// <summary>Above the figure in words.</summary>
    public required decimal WordsAbove { get; init; }

    /// <summary>Below the figure in words.</summary>
    public required decimal Below { get; init; }
}

/// <summary>Footnotes and their numbers in the text.</summary>
public sealed record FootnoteMeasures
{
    /// <summary>How far right of the hang column notes begin, at least.</summary>
    public required decimal Indent { get; init; }

    /// <summary>Between the text and the rule, at least.</summary>
    public required decimal Above { get; init; }

    /// <summary>The length of the rule.</summary>
    public required decimal RuleWidth { get; init; }

    /// <summary>Between the rule and the first note.</summary>
    public required decimal RuleBelow { get; init; }

    /// <summary>Between two notes.</summary>
    public required decimal Gap { get; init; }

    /// <summary>Between the number of a note and the note.</summary>
    public required decimal NumberGap { get; init; }
}

/// <summary>Lists and texts side by side.</summary>
public sealed record ColumnsMeasures
{
    /// <summary>Above and below.</summary>
    public required decimal Above { get; init; }

    /// <summary>The weight of the line above each column.</summary>
    public required decimal Line { get; init; }

    /// <summary>Between the line and the column.</summary>
    public required decimal LineBelow { get; init; }

    /// <summary>Between the heading of a column and the column.</summary>
    public required decimal HeadingBelow { get; init; }
}

/// <summary>Tables and the overview of duties.</summary>
public sealed record TableMeasures
{
    /// <summary>Above a table.</summary>
    public required decimal Above { get; init; }

    /// <summary>Below a table.</summary>
    public required decimal Below { get; init; }

    /// <summary>Below the caption.</summary>
    public required decimal CaptionBelow { get; init; }

    /// <summary>Below column heads.</summary>
    public required decimal HeadBelow { get; init; }

    /// <summary>Above the text of a cell.</summary>
    public required decimal CellAbove { get; init; }

    /// <summary>Below the text of a cell.</summary>
    public required decimal CellBelow { get; init; }

    /// <summary>Between columns.</summary>
    public required decimal ColumnGap { get; init; }

    /// <summary>A table of more columns than this takes the hang column too.</summary>
    public required int WideFrom { get; init; }

    /// <summary>The least width of the first column of the overview.</summary>
    public required decimal MatrixRowHead { get; init; }

    /// <summary>From the square to the number beside it.</summary>
    public required decimal MatrixSquareGap { get; init; }

    /// <summary>Above the key.</summary>
    public required decimal KeyAbove { get; init; }

    /// <summary>Between entries of the key.</summary>
    public required decimal KeyGap { get; init; }

    /// <summary>From a square of the key to its word.</summary>
    public required decimal KeyWordGap { get; init; }

    /// <summary>Above what the overview shows in words.</summary>
    public required decimal SummaryAbove { get; init; }
}

/// <summary>The checklist form.</summary>
public sealed record ChecklistMeasures
{
    /// <summary>How far right of its box the text of an item begins, at least.</summary>
    public required decimal Indent { get; init; }

    /// <summary>Widest line of the note under the title.</summary>
    public required decimal NoteWidth { get; init; }

    /// <summary>From the title to the note.</summary>
    public required decimal NoteAbove { get; init; }

    /// <summary>From the note to the fields of the head.</summary>
    public required decimal HeadFieldsAbove { get; init; }

    /// <summary>Width of a date in the head.</summary>
    public required decimal HeadDateWidth { get; init; }

    /// <summary>Above the key.</summary>
    public required decimal KeyAbove { get; init; }

    /// <summary>Above a group.</summary>
    public required decimal GroupAbove { get; init; }

    /// <summary>From the line above a group to its name.</summary>
    public required decimal GroupPaddingAbove { get; init; }

    /// <summary>Below the name of a group.</summary>
    public required decimal GroupPaddingBelow { get; init; }

    /// <summary>Above an item, inside its line.</summary>
    public required decimal ItemAbove { get; init; }

    /// <summary>Below an item.</summary>
    public required decimal ItemBelow { get; init; }

    /// <summary>Width and height of the box to tick.</summary>
    public required decimal Box { get; init; }

    /// <summary>Where the number stands, from the hang column.</summary>
    public required decimal NumberX { get; init; }

    /// <summary>Where the square stands, from the hang column.</summary>
    public required decimal SquareX { get; init; }

    /// <summary>Width and height of the square.</summary>
    public required decimal Square { get; init; }

    /// <summary>From the square to its word.</summary>
    public required decimal WordGap { get; init; }

    /// <summary>Above the fields of an item.</summary>
    public required decimal FieldsAbove { get; init; }

    /// <summary>From the label of a field to the field.</summary>
    public required decimal FieldLabelGap { get; init; }

    /// <summary>Height of a field.</summary>
    public required decimal FieldHeight { get; init; }

    /// <summary>Between fields.</summary>
    public required decimal FieldGap { get; init; }

    /// <summary>Width of the field for who is responsible.</summary>
    public required decimal ResponsibleWidth { get; init; }

    /// <summary>Width of a date.</summary>
    public required decimal DateWidth { get; init; }

    /// <summary>Size of the type in a field.</summary>
    public required decimal FieldSize { get; init; }

    /// <summary>Room at the left edge of a field.</summary>
    public required decimal FieldPadding { get; init; }

    /// <summary>Where the text of a group that is answered on a scale begins, from the hang column.</summary>
    public required decimal ScaleTextX { get; init; }

    /// <summary>Width of that text.</summary>
    public required decimal ScaleTextWidth { get; init; }

    /// <summary>Where the first of the scale's columns begins, from the hang column.</summary>
    public required decimal ScaleX { get; init; }

    /// <summary>Width of a column of the scale.</summary>
    public required decimal ScaleColumn { get; init; }

    /// <summary>Room at the right edge of a column.</summary>
    public required decimal ScaleGap { get; init; }

    /// <summary>From a box to the words of its step.</summary>
    public required decimal StepGap { get; init; }

    /// <summary>Above the steps of an item that stand under its text.</summary>
    public required decimal StepsAbove { get; init; }

    /// <summary>Above a group that is answered on a scale.</summary>
    public required decimal ScaleGroupAbove { get; init; }
}

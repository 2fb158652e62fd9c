namespace Styrdok.Core.Document;

/// <summary>How text is set, by what the text is.</summary>
public sealed record TextRoles
{
    /// <summary>The cover title, when two lines of it fit.</summary>
    public required TextRole TitleLarge { get; init; }

    /// <summary>The cover title, when three lines of it fit.</summary>
    public required TextRole TitleMiddle { get; init; }

    /// <summary>The cover title of a longer kind, and the title of a checklist.</summary>
    public required TextRole TitleLong { get; init; }

    /// <summary>The organisation's name beside its mark.</summary>
    public required TextRole Organisation { get; init; }

    /// <summary>The sort of document above the title.</summary>
    public required TextRole Kind { get; init; }

    /// <summary>The line under the title.</summary>
    public required TextRole Subtitle { get; init; }

    /// <summary>A state in a frame.</summary>
    public required TextRole Tag { get; init; }

    /// <summary>The heading of a section.</summary>
    public required TextRole Section { get; init; }

    /// <summary>The number of a section.</summary>
    public required TextRole SectionNumber { get; init; }

    /// <summary>The heading of a subsection.</summary>
    public required TextRole Subheading { get; init; }

    /// <summary>The number of a subsection.</summary>
    public required TextRole SubheadingNumber { get; init; }

    /// <summary>A heading below the subsection.</summary>
    public required TextRole SmallHeading { get; init; }

    /// <summary>The first paragraph of a section.</summary>
    public required TextRole Lead { get; init; }

    /// <summary>A paragraph.</summary>
    public required TextRole Body { get; init; }

    /// <summary>An open question.</summary>
    public required TextRole Question { get; init; }

    /// <summary>A remark.</summary>
    public required TextRole Note { get; init; }

    /// <summary>The statement of a goal.</summary>
    public required TextRole Statement { get; init; }

    /// <summary>The label of a goal or a callout, in the hang column.</summary>
    public required TextRole HangLabel { get; init; }

    /// <summary>The number of a duty and the word beside its square.</summary>
    public required TextRole DutyLabel { get; init; }

    /// <summary>A value measured now or aimed at.</summary>
    public required TextRole Value { get; init; }

    /// <summary>A cell of a table, a fact, a reference.</summary>
    public required TextRole Cell { get; init; }

    /// <summary>The head of a row, the term of a definition, the label of a fact.</summary>
    public required TextRole RowHead { get; init; }

    /// <summary>The head of a column.</summary>
    public required TextRole ColumnHead { get; init; }

    /// <summary>The caption of a table.</summary>
    public required TextRole Caption { get; init; }

    /// <summary>The label of a table: "Table 2".</summary>
    public required TextRole CaptionLabel { get; init; }

    /// <summary>The number of a reference.</summary>
    public required TextRole ReferenceNumber { get; init; }

    /// <summary>Labels, keys and the ends of a scale.</summary>
    public required TextRole Small { get; init; }

    /// <summary>The short title in the running head and the page number.</summary>
    public required TextRole SmallStrong { get; init; }

    /// <summary>The raised number that leads to a footnote.</summary>
    public required TextRole NoteNumber { get; init; }

    /// <summary>A footnote.</summary>
    public required TextRole Footnote { get; init; }

    /// <summary>The number before a footnote.</summary>
    public required TextRole FootnoteNumber { get; init; }

    /// <summary>The mark of an outdated or untranslated text.</summary>
    public required TextRole StateNote { get; init; }

    /// <summary>A section in the table of contents.</summary>
    public required TextRole Contents1 { get; init; }

    /// <summary>The number of a section in the table of contents.</summary>
    public required TextRole Contents1Number { get; init; }

    /// <summary>A subsection in the table of contents.</summary>
    public required TextRole Contents2 { get; init; }

    /// <summary>The link from a checklist item to its clause.</summary>
    public required TextRole ClauseLink { get; init; }

    /// <summary>The number of a checklist group.</summary>
    public required TextRole GroupNumber { get; init; }
}

/// <summary>Weights of lines.</summary>
public sealed record LineWeights
{
    /// <summary>Between rows.</summary>
    public required decimal Hairline { get; init; }

    /// <summary>Around lists, metadata and notes.</summary>
    public required decimal Border { get; init; }

    /// <summary>Under column heads.</summary>
    public required decimal Head { get; init; }

    /// <summary>Above a section.</summary>
    public required decimal Section { get; init; }

    /// <summary>Above an important callout.</summary>
    public required decimal Strong { get; init; }

    /// <summary>Under a field, around a tag.</summary>
    public required decimal Field { get; init; }

    /// <summary>Under a link.</summary>
    public required decimal Underline { get; init; }

    /// <summary>How far under the baseline a link is underlined.</summary>
    public required decimal UnderlineOffset { get; init; }
}

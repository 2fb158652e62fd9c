using Styrdok.Core.Annotations;

namespace Styrdok.Core.Document;

/// <summary>
/// The measures of the printed page: positions, text roles, line weights and spaces, in points (1 pt = 1/72 inch) from the top left corner of the page.
/// Colours are named by role and taken from the organisation's palette.
/// </summary>
[YamlDocument("print_theme")]
public sealed record PrintTheme
{
    /// <summary>The id of the theme.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("ledger")]
    public required string Id { get; init; }

    /// <summary>The page and its columns.</summary>
    public required PageMeasures Page { get; init; }

    /// <summary>How text is set, by what the text is.</summary>
    public required TextRoles Text { get; init; }

    /// <summary>Weights of lines.</summary>
    public required LineWeights Lines { get; init; }

    /// <summary>The title page.</summary>
    public required CoverMeasures Cover { get; init; }

    /// <summary>The table of contents.</summary>
    public required ContentsMeasures Contents { get; init; }

    /// <summary>Headings, paragraphs and lists.</summary>
    public required FlowMeasures Flow { get; init; }

    /// <summary>The square of obligation and the duty list.</summary>
    public required DutyMeasures Duty { get; init; }

    /// <summary>Goals and indicators.</summary>
    public required GoalMeasures Goal { get; init; }

    /// <summary>Callouts.</summary>
    public required CalloutMeasures Callout { get; init; }

    /// <summary>Tables and the overview of duties.</summary>
    public required TableMeasures Table { get; init; }

    /// <summary>The checklist form.</summary>
    public required ChecklistMeasures Checklist { get; init; }
}

/// <summary>The page and its columns.</summary>
public sealed record PageMeasures
{
    /// <summary>Width of the page.</summary>
    public required decimal Width { get; init; }

    /// <summary>Height of the page.</summary>
    public required decimal Height { get; init; }

    /// <summary>Where the hang column and wide blocks start.</summary>
    public required decimal HangX { get; init; }

    /// <summary>Where the text column starts.</summary>
    public required decimal TextX { get; init; }

    /// <summary>Where everything ends.</summary>
    public required decimal RightX { get; init; }

    /// <summary>The space between two columns side by side.</summary>
    public required decimal Gutter { get; init; }

    /// <summary>Top of the text frame.</summary>
    public required decimal FrameTop { get; init; }

    /// <summary>Bottom of the text frame.</summary>
    public required decimal FrameBottom { get; init; }

    /// <summary>Top of the line of the running head.</summary>
    public required decimal HeadTop { get; init; }

    /// <summary>Top of the line of the running foot.</summary>
    public required decimal FootTop { get; init; }

    /// <summary>Widest short title in the running head; a longer one is cut with an ellipsis.</summary>
    public required decimal HeadWidth { get; init; }

    /// <summary>Height of the state strip at the top of the page.</summary>
    public required decimal StripHeight { get; init; }

    /// <summary>Length of a dash of the strip's dashed line, and of the gap after it.</summary>
    public required decimal StripDash { get; init; }

    /// <summary>How far the baseline stands under the middle of its line, in em.</summary>
    public required decimal BaselineShift { get; init; }

    /// <summary>From this size on text moves left so that stems stand on the column edge.</summary>
    public required decimal OpticalSize { get; init; }

    /// <summary>How far it moves left, in em.</summary>
    public required decimal OpticalShift { get; init; }

    /// <summary>The slant of emphasised text: the horizontal shear of the text matrix.</summary>
    public required decimal Slant { get; init; }
}

/// <summary>How one sort of text is set.</summary>
public sealed record TextRole
{
    /// <summary>Size of the type.</summary>
    public required decimal Size { get; init; }

    /// <summary>Distance between baselines.</summary>
    public required decimal Leading { get; init; }

    /// <summary>The face of the family.</summary>
    public required TypeWeight Weight { get; init; }

    /// <summary>Space added between letters, in thousandths of the size; none when left out.</summary>
    public int? Tracking { get; init; }

    /// <summary>The colour, by its role in the palette.</summary>
    public required ColourRole Colour { get; init; }

    /// <summary>Whether figures all have one width; false when left out.</summary>
    public bool Tabular { get; init; }

    /// <summary>How far the text is raised above the baseline; nothing when left out.</summary>
    public decimal? Rise { get; init; }
}

/// <summary>A weight of the type family.</summary>
public enum TypeWeight
{
    /// <summary>300: large sizes only.</summary>
    Light,

    /// <summary>400.</summary>
    Regular,

    /// <summary>500.</summary>
    Medium,

    /// <summary>600.</summary>
    SemiBold,
}

/// <summary>A colour of the palette that text may have.</summary>
public enum ColourRole
{
    /// <summary>Body text.</summary>
    Ink,

    /// <summary>Labels and remarks.</summary>
    Ink2,

    /// <summary>The palest text.</summary>
    Ink3,

    /// <summary>Numbers, links and squares.</summary>
    Brand,

    /// <summary>Text on the cover's field.</summary>
    OnField,

    /// <summary>Paler text on the cover's field.</summary>
    OnField2,

    /// <summary>A warning: outdated, untranslated.</summary>
    Warn,

    /// <summary>Not valid: a draft.</summary>
    Danger,
}

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

/// <summary>The title page.</summary>
public sealed record CoverMeasures
{
    /// <summary>Width and height of the mark.</summary>
    public required decimal MarkSize { get; init; }

    /// <summary>Top of the mark.</summary>
    public required decimal MarkTop { get; init; }

    /// <summary>Where the organisation's name starts.</summary>
    public required decimal NameX { get; init; }

    /// <summary>Top of the line with the name.</summary>
    public required decimal NameTop { get; init; }

    /// <summary>Height of the coloured band.</summary>
    public required decimal BandHeight { get; init; }

    /// <summary>The least height of the band, and the highest that the line of a plain cover moves, where a long title and notices need room.</summary>
    public required decimal LeastBandHeight { get; init; }

    /// <summary>Top of the kind label under a band.</summary>
    public required decimal BandKindTop { get; init; }

    /// <summary>The same where a notice follows.</summary>
    public required decimal BandKindTopWithNotice { get; init; }

    /// <summary>Height of the coloured field.</summary>
    public required decimal FieldHeight { get; init; }

    /// <summary>Top of the kind label on a field.</summary>
    public required decimal FieldKindTop { get; init; }

    /// <summary>Width of the subtitle on a field, where art stands beside it.</summary>
    public required decimal FieldSubtitleWidth { get; init; }

    /// <summary>Top of the section line of a plain cover.</summary>
    public required decimal PlainLineTop { get; init; }

    /// <summary>From that line to the kind label.</summary>
    public required decimal PlainKindBelow { get; init; }

    /// <summary>From the kind label to the title.</summary>
    public required decimal TitleBelow { get; init; }

    /// <summary>The same on a plain cover.</summary>
    public required decimal PlainTitleBelow { get; init; }

    /// <summary>From the title to the subtitle.</summary>
    public required decimal SubtitleBelow { get; init; }

    /// <summary>Width of the subtitle.</summary>
    public required decimal SubtitleWidth { get; init; }

    /// <summary>Most lines of a title in the large size.</summary>
    public required int LargeLines { get; init; }

    /// <summary>Most lines of a title in the middle size.</summary>
    public required int MiddleLines { get; init; }

    /// <summary>From the kind label to the frame of the state.</summary>
    public required decimal TagGap { get; init; }

    /// <summary>Room at both sides of the state in its frame.</summary>
    public required decimal TagPadding { get; init; }

    /// <summary>Where the text of a notice starts, from the hang column.</summary>
    public required decimal NoticeIndent { get; init; }

    /// <summary>From the title block to the first notice.</summary>
    public required decimal NoticeAbove { get; init; }

    /// <summary>Room above and below the text of a notice.</summary>
    public required decimal NoticePadding { get; init; }

    /// <summary>Between two notices.</summary>
    public required decimal NoticeGap { get; init; }

    /// <summary>Columns of the metadata table.</summary>
    public required int MetadataColumns { get; init; }

    /// <summary>From the line of a cell to its label.</summary>
    public required decimal MetadataAbove { get; init; }

    /// <summary>From the label of a cell to its value.</summary>
    public required decimal MetadataGap { get; init; }

    /// <summary>Below the value of a cell.</summary>
    public required decimal MetadataBelow { get; init; }

    /// <summary>Lowest height of a row.</summary>
    public required decimal MetadataRow { get; init; }

    /// <summary>Bottom of the metadata table.</summary>
    public required decimal MetadataBottom { get; init; }

    /// <summary>The same on a cover with a field.</summary>
    public required decimal FieldMetadataBottom { get; init; }
}

/// <summary>The table of contents.</summary>
public sealed record ContentsMeasures
{
    /// <summary>Below the heading.</summary>
    public required decimal HeadingBelow { get; init; }

    /// <summary>From the line above a section to its title.</summary>
    public required decimal Above { get; init; }

    /// <summary>Below the title of a section.</summary>
    public required decimal Below { get; init; }

    /// <summary>Before the line of the next section.</summary>
    public required decimal Gap { get; init; }

    /// <summary>Widest line of a title.</summary>
    public required decimal TitleWidth { get; init; }
}

/// <summary>Headings, paragraphs and lists.</summary>
public sealed record FlowMeasures
{
    /// <summary>Above a section.</summary>
    public required decimal SectionAbove { get; init; }

    /// <summary>From the section line to its heading.</summary>
    public required decimal SectionLineBelow { get; init; }

    /// <summary>Below the heading of a section.</summary>
    public required decimal SectionBelow { get; init; }

    /// <summary>How much must follow a section's heading on its page.</summary>
    public required decimal SectionReserve { get; init; }

    /// <summary>Above a subsection.</summary>
    public required decimal SubheadingAbove { get; init; }

    /// <summary>Below the heading of a subsection.</summary>
    public required decimal SubheadingBelow { get; init; }

    /// <summary>Above a small heading.</summary>
    public required decimal SmallHeadingAbove { get; init; }

    /// <summary>Between paragraphs.</summary>
    public required decimal Paragraph { get; init; }

    /// <summary>Below a lead paragraph.</summary>
    public required decimal LeadBelow { get; init; }

    /// <summary>From the edge of a list to its text.</summary>
    public required decimal ListIndent { get; init; }

    /// <summary>The least room between the label of an entry and its text.</summary>
    public required decimal ListLabelGap { get; init; }

    /// <summary>Between entries of a list.</summary>
    public required decimal ListGap { get; init; }

    /// <summary>Length of the dash before an entry.</summary>
    public required decimal DashLength { get; init; }

    /// <summary>Weight of that dash.</summary>
    public required decimal DashWeight { get; init; }

    /// <summary>Above facts, definitions and references.</summary>
    public required decimal TermsAbove { get; init; }

    /// <summary>Between facts, definitions or references.</summary>
    public required decimal TermsGap { get; init; }

    /// <summary>From the number of a reference to its text.</summary>
    public required decimal ReferenceGap { get; init; }

    /// <summary>Length of the dash before the mark of an outdated or untranslated text.</summary>
    public required decimal StateDashLength { get; init; }

    /// <summary>Weight of that dash.</summary>
    public required decimal StateDashWeight { get; init; }

    /// <summary>From that dash to its words.</summary>
    public required decimal StateDashGap { get; init; }

    /// <summary>Below the mark of an outdated or untranslated text.</summary>
    public required decimal StateBelow { get; init; }

    /// <summary>Above the colophon.</summary>
    public required decimal ColophonAbove { get; init; }

    /// <summary>From the line of the colophon to its text.</summary>
    public required decimal ColophonPadding { get; init; }
}

/// <summary>The square of obligation and the duty list.</summary>
public sealed record DutyMeasures
{
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

    /// <summary>From the top of the bar's room to the middle of the track.</summary>
    public required decimal TrackMiddle { get; init; }

    /// <summary>Height of the track.</summary>
    public required decimal TrackHeight { get; init; }

    /// <summary>Height of the tick at the baseline.</summary>
    public required decimal TickHeight { get; init; }

    /// <summary>Width of that tick.</summary>
    public required decimal TickWidth { get; init; }

    /// <summary>Length of the triangle at the target.</summary>
    public required decimal ArrowLength { get; init; }

    /// <summary>Height of that triangle.</summary>
    public required decimal ArrowHeight { get; init; }

    /// <summary>Dash and gap around a track that is not measured.</summary>
    public required decimal Dash { get; init; }

    /// <summary>Baseline of the ends of the scale, from the top of the bar's room.</summary>
    public required decimal ScaleBaseline { get; init; }
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
}

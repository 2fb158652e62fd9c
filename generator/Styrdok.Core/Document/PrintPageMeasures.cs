namespace Styrdok.Core.Document;

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
    /// <summary>How far right of the numbers titles begin, at least.</summary>
    public required decimal Indent { get; init; }

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
    /// <summary>Where the numbers of sections stand.</summary>
    public required HeadingNumbers SectionNumbers { get; init; }

    /// <summary>Where the numbers of subsections stand.</summary>
    public required HeadingNumbers SubheadingNumbers { get; init; }

    /// <summary>Between a number and the heading on its line.</summary>
    public required decimal NumberGap { get; init; }

    /// <summary>What the heading of a section stands on.</summary>
    public required SectionGround SectionGround { get; init; }

    /// <summary>Room above and below the heading on a ground.</summary>
    public required decimal SectionGroundPadding { get; init; }

    /// <summary>Whether a section begins a page.</summary>
    public required bool SectionStartsPage { get; init; }

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

    /// <summary>How far right of their labels the values of facts begin, at least.</summary>
    public required decimal FactIndent { get; init; }

    /// <summary>How far right of the hang column references begin, at least.</summary>
    public required decimal ReferenceIndent { get; init; }

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

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

    /// <summary>The theme that what is left out here is taken from.</summary>
    public string? Extends { get; init; }

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

    /// <summary>Figures.</summary>
    public required FigureMeasures Figure { get; init; }

    /// <summary>Footnotes and their numbers in the text.</summary>
    public required FootnoteMeasures Footnote { get; init; }

    /// <summary>Lists and texts side by side.</summary>
    public required ColumnsMeasures Columns { get; init; }

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

    /// <summary>The page turned, with the same margins.</summary>
    public PageMeasures Turn() => this with
    {
        Width = Height,
        Height = Width,
        RightX = Height - (Width - RightX),
        FrameBottom = Width - (Height - FrameBottom),
        FootTop = Width - (Height - FootTop),
    };
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

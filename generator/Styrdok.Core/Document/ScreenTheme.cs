using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>The measures of the screen: widths, breakpoints and text roles, in CSS pixels. Stylesheets hold none of these numbers themselves.</summary>
[YamlDocument("screen_theme")]
public sealed record ScreenTheme
{
    /// <summary>screen_theme.</summary>
    public required ScreenThemeKind Kind { get; init; }

    /// <summary>The id of the theme.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The theme that what is left out here is taken from.</summary>
    public string? Extends { get; init; }

    /// <summary>The step of the grid that every space is a multiple of.</summary>
    [YamlRange(2, 8)]
    public required int Grid { get; init; }

    /// <summary>Up to this width of the window the phone's sizes hold.</summary>
    [YamlRange(480, 900)]
    public required int PhoneUpTo { get; init; }

    /// <summary>Up to this width the contents stand above the text instead of beside it.</summary>
    [YamlRange(701, 1400)]
    public required int TabletUpTo { get; init; }

    /// <summary>Up to this width of the text column a drawing is shown in its form for phones: wider ones would have letters under 13 px.</summary>
    [YamlRange(480, 800)]
    public required int NarrowFigureUpTo { get; init; }

    /// <summary>Where the numbers of headings stand; stylesheets write <c>var(--k-number)</c>.</summary>
    public required HeadingNumbers HeadingNumbers { get; init; }

    /// <summary>Where the words of goals, callouts and figures stand; stylesheets write <c>var(--k-label)</c>.</summary>
    public required LabelPlace Labels { get; init; }

    /// <summary>What the heading of a section stands on; stylesheets write <c>var(--c-section)</c> and its kin.</summary>
    public required SectionGround SectionGround { get; init; }

    /// <summary>Widths and heights, by name; stylesheets write <c>var(--m-name)</c>.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required ValueMap<ScreenMeasure> Measures { get; init; }

    /// <summary>How text is set, by what it is; stylesheets write <c>var(--f-name)</c> and <c>var(--t-name)</c> for its tracking.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required ValueMap<ScreenText> Text { get; init; }
}

/// <summary>The kind of a screen theme's file.</summary>
public enum ScreenThemeKind
{
    /// <summary>The measures of the screen.</summary>
    ScreenTheme,
}

/// <summary>A width or height; written as a number alone where phones have the same.</summary>
public sealed record ScreenMeasure
{
    /// <summary>The measure in pixels.</summary>
    [YamlShorthand]
    [YamlRange(0, 2000)]
    public required int Value { get; init; }

    /// <summary>The measure on phones, where it is another.</summary>
    [YamlRange(0, 480)]
    public int? Phone { get; init; }
}

/// <summary>How a text is set.</summary>
public sealed record ScreenText
{
    /// <summary>The weight: 300, 400, 500 or 600.</summary>
    [YamlRange(300, 600)]
    public required int Weight { get; init; }

    /// <summary>The size in pixels.</summary>
    [YamlRange(13, 160)]
    public required int Size { get; init; }

    /// <summary>The leading in pixels.</summary>
    [YamlRange(13, 200)]
    public required int Leading { get; init; }

    /// <summary>The size on phones, where it is another.</summary>
    [YamlRange(13, 72)]
    public int? PhoneSize { get; init; }

    /// <summary>The leading on phones, where it is another.</summary>
    [YamlRange(13, 90)]
    public int? PhoneLeading { get; init; }

    /// <summary>The tracking in thousandths of an em.</summary>
    [YamlRange(-60, 60)]
    public int Tracking { get; init; }
}

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

    /// <summary>The step of the grid that every space is a multiple of.</summary>
    [YamlRange(1, 16)]
    public required int Grid { get; init; }

    /// <summary>Up to this width of the window the phone's sizes hold.</summary>
    public required int PhoneUpTo { get; init; }

    /// <summary>Up to this width the contents stand above the text instead of beside it.</summary>
    public required int TabletUpTo { get; init; }

    /// <summary>Up to this width of the text column a drawing is shown in its form for phones: wider ones would have letters under 13 px.</summary>
    public required int NarrowFigureUpTo { get; init; }

    /// <summary>Widths and heights, by name; stylesheets write <c>var(--m-name)</c>.</summary>
    public required ValueList<ScreenMeasure> Measures { get; init; }

    /// <summary>How text is set, by what it is; stylesheets write <c>var(--f-name)</c> and <c>var(--t-name)</c> for its tracking.</summary>
    public required ValueList<ScreenText> Text { get; init; }
}

/// <summary>The kind of a screen theme's file.</summary>
public enum ScreenThemeKind
{
    /// <summary>The measures of the screen.</summary>
    ScreenTheme,
}

/// <summary>A width or height.</summary>
public sealed record ScreenMeasure
{
    /// <summary>Its name.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The measure in pixels.</summary>
    public required int Value { get; init; }

    /// <summary>The measure on phones, where it is another.</summary>
    public int? Phone { get; init; }
}

/// <summary>How a text is set.</summary>
public sealed record ScreenText
{
    /// <summary>Its name.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The weight: 300, 400, 500 or 600.</summary>
    [YamlRange(300, 600)]
    public required int Weight { get; init; }

    /// <summary>The size in pixels.</summary>
    public required int Size { get; init; }

    /// <summary>The leading in pixels.</summary>
    public required int Leading { get; init; }

    /// <summary>The size on phones, where it is another.</summary>
    public int? PhoneSize { get; init; }

    /// <summary>The leading on phones, where it is another.</summary>
    public int? PhoneLeading { get; init; }

    /// <summary>The tracking in thousandths of an em.</summary>
    public int Tracking { get; init; }
}

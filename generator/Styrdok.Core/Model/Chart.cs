using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A chart of known numbers. Nothing is drawn between them that nobody has measured, and the numbers follow as a table.</summary>
public sealed record Chart
{
    /// <summary>How the numbers are drawn.</summary>
    public required ChartType Type { get; init; }

    /// <summary>What the chart shows; may hold a citation.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Caption { get; init; }

    /// <summary>The unit of the numbers.</summary>
    public IndicatorUnit Unit { get; init; } = IndicatorUnit.Count;

    /// <summary>What the numbers are.</summary>
    [UnitStep("axis")]
    public ChartAxis? Axis { get; init; }

    /// <summary>What the points stand at where that is no time: groups, places. Then 'at' of a point is an id of these; else it is a year, a quarter or a month.</summary>
    [YamlRange(0, 24)]
    public ValueList<ChartCategory> Categories { get; init; }

    /// <summary>For lines: how many years, quarters or months there are from one measuring to the next. Points further apart are not joined.</summary>
    [YamlRange(1, 100)]
    public int Every { get; init; } = 1;

    /// <summary>The numbers, one series a thing that is counted.</summary>
    [YamlRange(1, 6)]
    public required ValueList<ChartSeries> Series { get; init; }

    /// <summary>Where the numbers are from; may hold a citation.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Source { get; init; }

    /// <summary>What sort of picture it is and what it shows, in one sentence, for those who do not see it; left out, made from the numbers.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Alt { get; init; }

    /// <summary>What the numbers tell, in words. It stands before the table of the numbers, which always follows.</summary>
    [Translatable(Form = TextForm.Body)]
    public LocalizedText? TextEquivalent { get; init; }
}

/// <summary>How the numbers of a chart are drawn.</summary>
public enum ChartType
{
    /// <summary>Bars.</summary>
    Bar,

    /// <summary>Marks at the points, joined where nothing was left out between them.</summary>
    Line,
}

/// <summary>What the numbers of a chart are.</summary>
public sealed record ChartAxis
{
    /// <summary>The words for it: "Hits a year".</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }
}

/// <summary>Something that the points of a chart stand at.</summary>
public sealed record ChartCategory
{
    /// <summary>The permanent id, unique in the chart.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }
}

/// <summary>Numbers of one thing.</summary>
public sealed record ChartSeries
{
    /// <summary>The permanent id, unique in the chart.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What is counted.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>The known numbers. A number that is not known is left out, never guessed.</summary>
    [YamlRange(1, 60)]
    public required ValueList<ChartPoint> Points { get; init; }
}

/// <summary>A known number.</summary>
public sealed record ChartPoint
{
    /// <summary>What it is for: a year, a quarter, a month, or the id of a category.</summary>
    [YamlExample("2012")]
    [YamlExample("2012-q3")]
    [YamlExample("2012-09")]
    public required ChartPlace At { get; init; }

    /// <summary>The number.</summary>
    public required decimal Value { get; init; }
}

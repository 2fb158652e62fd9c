using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>How an organisation numbers, whatever a layout says.</summary>
public sealed record OrganisationNumbering
{
    /// <summary>How sections are numbered that do not say it themselves; left out, as the layout says.</summary>
    public Numbering? Sections { get; init; }

    /// <summary>How appendices are numbered; left out, as the layout says.</summary>
    public AppendixNumbering? Appendices { get; init; }
}

/// <summary>How appendices are numbered.</summary>
public enum AppendixNumbering
{
    /// <summary>A, B, C.</summary>
    Letters,

    /// <summary>As sections are, on from the last.</summary>
    Continued,

    /// <summary>No numbers.</summary>
    None,
}

/// <summary>
/// A line at the top or bottom of printed pages. Names such as <c>${document.number}</c>, <c>${version}</c> and <c>${page}</c> stand for what they name; parts between
/// <c> · </c> whose names stand for nothing are left out.
/// </summary>
public sealed record RunningLine
{
    /// <summary>At the left.</summary>
    [YamlExample("\"${document.number} · ${version}\"")]
    public string? Left { get; init; }

    /// <summary>At the right.</summary>
    [YamlExample("\"${page_of}\"")]
    public string? Right { get; init; }
}

/// <summary>A mark for how widely a document may be shown.</summary>
public sealed record ClassificationMark
{
    /// <summary>The id, for <c>classification</c> in metadata.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The word on the cover.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public required LocalizedText Label { get; init; }

    /// <summary>How much it is to be noticed.</summary>
    public ClassificationWeight Weight { get; init; } = ClassificationWeight.Marked;
}

/// <summary>How much a classification is to be noticed.</summary>
public enum ClassificationWeight
{
    /// <summary>It is said among the metadata.</summary>
    Quiet,

    /// <summary>It is said on the cover and on every page.</summary>
    Marked,

    /// <summary>The same, in the colour of a warning.</summary>
    Warning,
}

using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Branding;

/// <summary>What makes an organisation's documents its own: colours derived from one or two given ones, mark, cover.</summary>
[TemplateModel]
public sealed record Brand
{
    /// <summary>The colours on white paper and on a light screen.</summary>
    public required Palette Light { get; init; }

    /// <summary>The colours on a dark screen.</summary>
    public required Palette Dark { get; init; }

    /// <summary>How the cover is laid out.</summary>
    public CoverStyle Cover { get; init; }

    /// <summary>The square mark, for white ground; null when the organisation has none.</summary>
    public Picture? Mark { get; init; }

    /// <summary>The mark for a ground in the brand's field colour; null: <see cref="Mark"/> is used, on a plate of paper.</summary>
    public Picture? MarkOnField { get; init; }

    /// <summary>The mark for a dark screen; null: <see cref="MarkOnField"/>, else <see cref="Mark"/> on a light plate.</summary>
    public Picture? MarkOnDark { get; init; }

    /// <summary>The wide logo, which holds the name, for white ground; null when the organisation has none.</summary>
    public Picture? Wide { get; init; }

    /// <summary>The wide logo for a ground in the brand's field colour; null: mark and name are used there, and without a mark <see cref="Wide"/> on a plate of paper.</summary>
    public Picture? WideOnField { get; init; }

    /// <summary>The wide logo for a dark screen; null: <see cref="WideOnField"/>, else <see cref="Wide"/> on a light plate.</summary>
    public Picture? WideOnDark { get; init; }

    /// <summary>Art for the cover's field, bleeding at the right and bottom edge; null: none.</summary>
    public Picture? Art { get; init; }
}

/// <summary>How a cover is laid out.</summary>
public enum CoverStyle
{
    /// <summary>A coloured band across the upper third.</summary>
    Band,

    /// <summary>A coloured field that holds the title.</summary>
    Field,

    /// <summary>No fill.</summary>
    Plain,
}

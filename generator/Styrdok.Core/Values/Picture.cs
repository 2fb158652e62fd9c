using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>
/// A picture that has been read: a logo, art, a figure. It holds what is drawn and nothing else of the file it came from: no scripts, no references, no names or
/// places that a program or a camera wrote into it.
/// </summary>
[TemplateModel]
public sealed record Picture
{
    /// <summary>What every id of a drawing begins with; replaced where drawings stand in one page, so that no two ids are the same. No drawing holds it otherwise.</summary>
    public const string IdPrefix = "\uE000";

    /// <summary>What it is.</summary>
    public required PictureKind Kind { get; init; }

    /// <summary>Width as it is shown, in pixels of CSS.</summary>
    public required double Width { get; init; }

    /// <summary>Height as it is shown.</summary>
    public required double Height { get; init; }

    /// <summary>A drawing's source, one <c>svg</c> element; of points the file in Base64.</summary>
    public required string Content { get; init; }
}

/// <summary>What a picture is.</summary>
public enum PictureKind
{
    /// <summary>A drawing, sharp at every size.</summary>
    Svg,

    /// <summary>Points, as PNG.</summary>
    Png,

    /// <summary>Points of a photograph, as JPEG.</summary>
    Jpeg,
}

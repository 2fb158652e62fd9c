using System;
using System.Collections.Generic;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Text;

namespace Styrdok.Typesetting.Drawing;

/// <summary>What a page shows, in the order it is written: grounds, art, lines, then content in reading order.</summary>
internal sealed class PageContent
{
    /// <summary>Width of the page in points.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the page in points.</summary>
    public required double Height { get; init; }

    /// <summary>Fills: artifacts, painted first.</summary>
    public List<FilledPath> Grounds { get; } = [];

    /// <summary>Art and marks: artifacts, painted over the grounds.</summary>
    public List<PlacedImage> Images { get; } = [];

    /// <summary>Lines: artifacts, painted after all fills, since a fill covers every pixel it touches.</summary>
    public List<FilledPath> Rules { get; } = [];

    /// <summary>Broken lines: artifacts, painted after the lines.</summary>
    public List<DashedLine> Dashes { get; } = [];

    /// <summary>Drawings that only repeat what stands beside them as text: artifacts, painted over the fills.</summary>
    public List<DrawingItem> Ornaments { get; } = [];

    /// <summary>Text, figures and fields in reading order.</summary>
    public List<PageItem> Items { get; } = [];

    /// <summary>The ids that lead to this page with the top they lead to.</summary>
    public List<(string Id, double Top)> Anchors { get; } = [];
}

/// <summary>A filled outline.</summary>
internal sealed record FilledPath(PathShape Shape, Rgb Colour);

/// <summary>A horizontal line of dashes and gaps of one length.</summary>
/// <param name="X">Left end.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">How long it is.</param>
/// <param name="Weight">How thick it is.</param>
/// <param name="Dash">How long a dash is, and a gap.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record DashedLine(double X, double Top, double Width, double Weight, double Dash, Rgb Colour);

/// <summary>A picture in a box, an artifact.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="X">Left edge of the box.</param>
/// <param name="Top">Top edge of the box.</param>
/// <param name="Width">Width of the box; what reaches outside is clipped.</param>
/// <param name="Height">Height of the box.</param>
/// <param name="AtBottomRight">Whether an image of another shape stands in the lower right corner of the box; else in its middle.</param>
/// <param name="Visible">The height that is shown of the box.</param>
internal sealed record PlacedImage(Picture Picture, double X, double Top, double Width, double Height, bool AtBottomRight, double Visible);

/// <summary>Something in reading order.</summary>
internal abstract record PageItem;

/// <summary>A piece of one line with one look and one meaning.</summary>
internal sealed record TextPiece : PageItem
{
    /// <summary>How it is set.</summary>
    public required Look Look { get; init; }

    /// <summary>The text that was shaped.</summary>
    public required ShapedText Text { get; init; }

    /// <summary>The glyphs: a part of that text.</summary>
    public required ArraySegment<ShapedGlyph> Glyphs { get; init; }

    /// <summary>Where the pen starts, in points.</summary>
    public required double X { get; init; }

    /// <summary>The baseline, in points from the top of the page.</summary>
    public required double Baseline { get; init; }

    /// <summary>How far the pen moves.</summary>
    public required double Width { get; init; }

    /// <summary>The element that owns the text; null inside an artifact.</summary>
    public required TagNode? Owner { get; init; }

    /// <summary>The links and languages inside that element, outermost first.</summary>
    public IReadOnlyList<InlineMark> Marks { get; init; } = [];

    /// <summary>What sort of artifact it is, when no element owns it.</summary>
    public ArtifactSort Artifact { get; init; }

    /// <summary>The glyph of a hyphen added at the end; 0 for none. It stands for U+00AD, so that extracted words are whole.</summary>
    public int HyphenGlyph { get; init; }

    /// <summary>Whether a space follows that has no room on the page but keeps words apart when text is extracted.</summary>
    public bool EndsWithSpace { get; init; }
}

/// <summary>What sort of artifact content is (ISO 32000-1, 14.8.2.2).</summary>
internal enum ArtifactSort
{
    /// <summary>Drawn for looks.</summary>
    Layout,

    /// <summary>The head of a page.</summary>
    Header,

    /// <summary>The foot of a page.</summary>
    Footer,

    /// <summary>The head of a table that goes on.</summary>
    Pagination,
}

/// <summary>A drawn figure with words for it.</summary>
internal sealed record FigurePath(PathShape Shape, Rgb Colour, TagNode Owner) : PageItem;

/// <summary>The shapes of a drawing; its texts follow as pieces of text.</summary>
/// <param name="Drawing">The drawing.</param>
/// <param name="X">Left edge on the page, in points.</param>
/// <param name="Top">Top edge on the page, in points.</param>
/// <param name="Scale">How many points a unit of the drawing is.</param>
/// <param name="Owner">Its Figure element; null for an artifact.</param>
internal sealed record DrawingItem(VectorDrawing Drawing, double X, double Top, double Scale, TagNode? Owner) : PageItem;

/// <summary>The picture of a figure.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="X">Left edge on the page, in points.</param>
/// <param name="Top">Top edge on the page, in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Owner">Its Figure element.</param>
internal sealed record PictureItem(Picture Picture, double X, double Top, double Width, double Height, TagNode Owner) : PageItem;

/// <summary>A box to tick.</summary>
internal sealed record CheckboxItem(FormField Field) : PageItem;

/// <summary>One button of several of which one is chosen.</summary>
/// <param name="Field">Its place; all buttons of a group have one name.</param>
/// <param name="Group">What is chosen among, in words.</param>
/// <param name="Value">What is kept when it is chosen.</param>
internal sealed record RadioItem(FormField Field, string Group, string Value) : PageItem;

/// <summary>A field to write in or choose from.</summary>
internal sealed record FieldItem(FormField Field) : PageItem;

/// <summary>A field of the form.</summary>
/// <param name="Name">Its name: the same in every language.</param>
/// <param name="Description">What to fill in, understood without the page around it.</param>
/// <param name="X">Left edge in points.</param>
/// <param name="Top">Top edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Owner">Its Form element.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Choices">What may be chosen; empty for a field to write in.</param>
/// <param name="IsMultiline">Whether it has several lines.</param>
internal sealed record FormField(
    string Name, string Description, double X, double Top, double Width, double Height, TagNode Owner, string Value, IReadOnlyList<FieldChoice> Choices, bool IsMultiline = false)
{
    /// <summary>Whether something else than what may be chosen can be written in.</summary>
    public bool IsEditable { get; init; }
}

/// <summary>Something that may be chosen.</summary>
/// <param name="Name">Its name: the same in every language.</param>
/// <param name="Label">The words shown.</param>
internal sealed record FieldChoice(string Name, string Label);

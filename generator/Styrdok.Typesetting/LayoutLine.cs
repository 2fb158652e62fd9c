using System.Globalization;

namespace Styrdok.Typesetting;

/// <summary>A line of text as it was set, for tests that compare layouts without reading a PDF. Lengths in points from the top left corner of the page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Unit">The id of the unit, or null.</param>
/// <param name="X">Where the line starts.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Width">Its width.</param>
/// <param name="Text">The letters.</param>
/// <param name="Style">The text role.</param>
/// <param name="IsArtifact">Whether the line is no content: running head and foot, a repeated table head.</param>
public sealed record LayoutLine(int Page, string? Unit, double X, double Y, double Width, string Text, string Style, bool IsArtifact)
{
    /// <summary>The line in one row: page, place, width, role, unit, text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Page,3} {X,7:F2} {Y,7:F2} {Width,7:F2} {(IsArtifact ? "~" : string.Empty)}{Style} {Unit ?? "-"} | {Text}");
}

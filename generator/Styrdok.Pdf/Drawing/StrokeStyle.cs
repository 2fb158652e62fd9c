using System.Collections.Generic;

namespace Styrdok.Pdf.Drawing;

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">Its width in points.</param>
public sealed record StrokeStyle(PdfColour Colour, double Width)
{
    /// <summary>Lengths of dashes and gaps in turn, in points; empty for an unbroken line.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>Whether ends and corners are round.</summary>
    public bool IsRound { get; init; }
}

/// <summary>A colour that changes along a line.</summary>
/// <param name="X1">Where it begins.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="X2">Where it ends.</param>
/// <param name="Y2">Where it ends.</param>
/// <param name="From">The colour at the beginning and before it.</param>
/// <param name="To">The colour at the end and after it.</param>
public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, PdfColour From, PdfColour To)
{
    /// <summary>The colours on the way, with rising places between 0 and 1, both excluded; empty for a change straight from one end to the other.</summary>
    public IReadOnlyList<GradientStop> Between { get; init; } = [];
}

/// <summary>A colour on the way of a gradient.</summary>
/// <param name="At">Where it is reached, as a share of the way.</param>
/// <param name="Colour">The colour.</param>
public readonly record struct GradientStop(double At, PdfColour Colour);

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
public sealed record LinearGradient(double X1, double Y1, double X2, double Y2, PdfColour From, PdfColour To);

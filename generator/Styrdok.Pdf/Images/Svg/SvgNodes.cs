using System.Collections.Generic;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>What was understood of a drawing: groups and shapes with everything looked up. Two writers make PDF and clean SVG of it.</summary>
internal abstract record SvgNode;

/// <summary>Things drawn together.</summary>
/// <param name="Matrix">From the group's coordinates to those around it.</param>
/// <param name="Opacity">Opacity of the whole, drawn first and then made paler.</param>
/// <param name="Clip">What of it is shown, in the group's coordinates; null: all.</param>
/// <param name="Children">What is in it, from back to front.</param>
internal sealed record SvgGroup(AffineMatrix Matrix, double Opacity, SvgClip? Clip, IReadOnlyList<SvgNode> Children) : SvgNode;

/// <summary>An outline with its paint.</summary>
/// <param name="Outline">The outline, y downwards.</param>
/// <param name="Style">How it is painted.</param>
internal sealed record SvgShape(PdfPath Outline, SvgStyle Style) : SvgNode;

/// <summary>What a group shows of itself: the area that its outlines cover together.</summary>
/// <param name="Outlines">The outlines.</param>
internal sealed record SvgClip(IReadOnlyList<SvgClipOutline> Outlines)
{
    /// <summary>A clip inside which this one stands; null: none.</summary>
    public SvgClip? Outer { get; init; }
}

/// <summary>An outline of a clip, in the coordinates of the group that is clipped.</summary>
/// <param name="Outline">The outline.</param>
/// <param name="IsEvenOdd">Whether a part inside another is a hole whatever its direction.</param>
internal sealed record SvgClipOutline(PdfPath Outline, bool IsEvenOdd);

/// <summary>What an area or a line is painted with.</summary>
internal abstract record SvgPaint;

/// <summary>One colour.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Opacity">Its own opacity.</param>
internal sealed record SvgSolid(PdfColour Colour, double Opacity = 1) : SvgPaint
{
    /// <summary>Black.</summary>
    public static SvgSolid Black { get; } = new(PdfColour.Black);
}

/// <summary>Colours that change along a line, or from one circle to another.</summary>
/// <param name="IsRadial">Whether it is between circles.</param>
/// <param name="IsOfBox">Whether its coordinates are shares of the box around the shape.</param>
/// <param name="Matrix">From the gradient's coordinates to the shape's.</param>
/// <param name="X1">Where it begins; the focus of a radial one.</param>
/// <param name="Y1">Where it begins.</param>
/// <param name="R1">The radius of the beginning; 0 for a line.</param>
/// <param name="X2">Where it ends; the middle of a radial one.</param>
/// <param name="Y2">Where it ends.</param>
/// <param name="R2">The radius of the end; 0 for a line.</param>
/// <param name="Stops">Its colours from 0 to 1, two at least, at places that never fall.</param>
internal sealed record SvgGradient(
    bool IsRadial, bool IsOfBox, AffineMatrix Matrix, double X1, double Y1, double R1, double X2, double Y2, double R2, IReadOnlyList<SvgStop> Stops) : SvgPaint
{
    /// <summary>What is painted before its beginning and after its end.</summary>
    public SvgSpread Spread { get; init; }
}

/// <summary>What a gradient paints outside its stretch (SVG 1.1, 13.2.2).</summary>
internal enum SvgSpread
{
    /// <summary>The colours of its ends.</summary>
    Pad,

    /// <summary>The stretch again and again, every other one backwards.</summary>
    Reflect,

    /// <summary>The stretch again and again.</summary>
    Repeat,
}

/// <summary>A colour on the way of a gradient.</summary>
internal readonly record struct SvgStop(double At, PdfColour Colour, double Opacity);

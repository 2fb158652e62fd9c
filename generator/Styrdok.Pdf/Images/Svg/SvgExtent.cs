using System;
using System.Linq;
using System.Xml.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Holds that no part of a drawing lies farther away than a PDF can say (ISO 19005-2, 6.1.13): groups multiply, and each may be harmless by itself.</summary>
internal static class SvgExtent
{
    // A gradient that repeats is written up to 200 times its own length.
    private const double Farthest = 1e9, FarthestOfGradient = 1e6;

    /// <summary>Measures a drawing.</summary>
    /// <exception cref="ImageException">A part of it lies too far away.</exception>
    public static void Hold(SvgGroup root, XElement place)
    {
        if (!Holds(root, AffineMatrix.Identity))
            throw SvgNumbers.At(place, "Transforms and sizes within one another lead to numbers that a PDF cannot hold. Apply the transforms to the paths, or scale the drawing down, in the drawing program.");
    }

    private static bool Holds(SvgNode node, AffineMatrix outer)
    {
        if (node is SvgShape shape) return outer.IsFlat || (Holds(outer) && Holds(shape.Style.Fill, shape.Outline, outer) && Holds(shape.Style.Stroke, shape.Outline, outer));
        var group = (SvgGroup)node;
        var matrix = outer.Of(group.Matrix);
        if (matrix.IsFlat) return true;
        for (var clip = group.Clip; clip is not null; clip = clip.Outer)
        {
            if (!clip.Outlines.All(outline => Holds(outline.Outline, matrix))) return false;
        }

        return group.Children.All(child => Holds(child, matrix));
    }

    private static bool Holds(SvgPaint? paint, PdfPath outline, AffineMatrix matrix)
    {
        if (paint is not SvgGradient gradient || SvgBounds.Matrix(gradient, outline) is not { } own) return true;
        double[] coordinates = [gradient.X1, gradient.Y1, gradient.R1, gradient.X2, gradient.Y2, gradient.R2];
        return Holds(matrix.Of(own)) && coordinates.All(coordinate => Math.Abs(coordinate) <= FarthestOfGradient);
    }

    private static bool Holds(PdfPath outline, AffineMatrix matrix) => SvgOutlines.Moved(outline, matrix).Segments.All(segment =>
        Holds(segment.X) && Holds(segment.Y) && Holds(segment.X1) && Holds(segment.Y1) && Holds(segment.X2) && Holds(segment.Y2));

    private static bool Holds(AffineMatrix m) => Holds(m.A) && Holds(m.B) && Holds(m.C) && Holds(m.D) && Holds(m.E) && Holds(m.F);

    // False for what is no number, too.
    private static bool Holds(double number) => Math.Abs(number) <= Farthest;
}

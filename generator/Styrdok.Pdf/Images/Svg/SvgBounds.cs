using System;
using System.Collections.Generic;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>The boxes around things, without their lines' width (SVG 1.1, 7.11).</summary>
internal static class SvgBounds
{
    /// <summary>The box around nodes; null where there are none.</summary>
    public static (double X, double Y, double Width, double Height)? Of(IEnumerable<SvgNode> nodes)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        void Reach(SvgNode node, AffineMatrix matrix)
        {
            if (node is SvgGroup group)
            {
                foreach (var child in group.Children) Reach(child, matrix.Of(group.Matrix));
            }
            else if (SvgOutlines.Bounds(SvgOutlines.Moved(((SvgShape)node).Outline, matrix)) is { } box)
            {
                (left, top) = (Math.Min(left, box.X), Math.Min(top, box.Y));
                (right, bottom) = (Math.Max(right, box.X + box.Width), Math.Max(bottom, box.Y + box.Height));
            }
        }

        foreach (var node in nodes) Reach(node, AffineMatrix.Identity);
        return right < left ? null : (left, top, right - left, bottom - top);
    }

    /// <summary>The matrix from a gradient's coordinates to the shape's; null where it is of a box without width or height, and nothing is painted.</summary>
    public static AffineMatrix? Matrix(SvgGradient gradient, PdfPath outline)
    {
        if (!gradient.IsOfBox) return gradient.Matrix;
        if (SvgOutlines.Bounds(outline) is not { Width: > 0, Height: > 0 } box) return null;
        return AffineMatrix.Move(box.X, box.Y).Of(AffineMatrix.Scale(box.Width, box.Height)).Of(gradient.Matrix);
    }
}

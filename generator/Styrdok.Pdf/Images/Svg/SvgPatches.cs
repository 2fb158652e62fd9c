using System.Collections.Generic;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>The painted areas of a drawing. What is more than half transparent is none.</summary>
internal static class SvgPatches
{
    private const double LeastOpacity = 0.5;

    /// <summary>The areas, from back to front, as shares of the drawing.</summary>
    public static IReadOnlyList<ImagePatch> Of(SvgGroup root, double width, double height)
    {
        var patches = new List<ImagePatch>();
        Add(root, AffineMatrix.Identity, 1);
        return patches;

        void Add(SvgNode node, AffineMatrix matrix, double opacity)
        {
            if (node is SvgGroup group)
            {
                foreach (var child in group.Children) Add(child, matrix.Of(group.Matrix), opacity * group.Opacity);
                return;
            }

            var shape = (SvgShape)node;
            if (shape.Style.IsHidden || SvgOutlines.Bounds(SvgOutlines.Moved(shape.Outline, matrix)) is not { } box) return;
            Paint(shape.Style.Fill, opacity * shape.Style.FillOpacity, isLine: false);
            if (shape.Style.Width > 0) Paint(shape.Style.Stroke, opacity * shape.Style.StrokeOpacity, isLine: true);

            void Paint(SvgPaint? paint, double visible, bool isLine)
            {
                foreach (var (colour, own) in Colours(paint))
                {
                    if (visible * own >= LeastOpacity) patches.Add(new ImagePatch(colour, box.X / width, box.Y / height, (box.X + box.Width) / width, (box.Y + box.Height) / height, isLine));
                }
            }
        }
    }

    private static IEnumerable<(PdfColour Colour, double Opacity)> Colours(SvgPaint? paint)
    {
        if (paint is SvgSolid solid) yield return (solid.Colour, solid.Opacity);
        if (paint is not SvgGradient gradient) yield break;
        foreach (var stop in gradient.Stops) yield return (stop.Colour, stop.Opacity);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Sizes and coordinates of svg elements and symbols (SVG 1.1, 7.7 and 7.8).</summary>
internal static class SvgViewport
{
    // Less has too few steps among the six decimals that drawings are written with.
    private const double Least = 0.01;

    /// <summary>The size of a drawing: its width and height, or those of its view box where it has none of its own.</summary>
    /// <exception cref="ImageException">It has no size.</exception>
    public static (double Width, double Height) Size(XElement root)
    {
        double? width = Own(root, "width"), height = Own(root, "height");
        var box = Box(root);
        var size = (width, height, box) switch
        {
            ({ } w, { } h, _) => (w, h),
            ({ } w, null, { } b) => (w, w * b.Height / b.Width),
            (null, { } h, { } b) => (h * b.Width / b.Height, h),
            (null, null, { } b) => (b.Width, b.Height),
            _ => (0, 0),
        };
        if (size is not ( > 0 and < 1e7, > 0 and < 1e7)) throw SvgNumbers.At(root, "The image has no size. Give <svg> a 'viewBox'.");
        return size is (>= Least, >= Least) ? size : throw SvgNumbers.At(root, $"The image is less than {Least.ToString(CultureInfo.InvariantCulture)} wide or high. Scale it up in the drawing program.");
    }

    /// <summary>What percentages inside are shares of.</summary>
    public static (double Width, double Height) Inner(XElement element, (double Width, double Height) size) => Box(element) is { } box ? (box.Width, box.Height) : size;

    /// <summary>The matrix from the coordinates inside to a box at the origin.</summary>
    /// <exception cref="ImageException">The view box or its ratio is not read.</exception>
    public static AffineMatrix Matrix(XElement element, double width, double height)
    {
        if (Box(element) is not { } box) return AffineMatrix.Identity;
        double x = width / box.Width, y = height / box.Height;
        var ratio = element.Attribute("preserveAspectRatio");
        var words = (ratio?.Value ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var align = words.Length == 0 ? "xMidYMid" : words[0] == "defer" && words.Length > 1 ? words[1] : words[0];
        if (align == "none") return AffineMatrix.Scale(x, y).Of(AffineMatrix.Move(-box.X, -box.Y));
        var scale = words.Length > 0 && words[^1] == "slice" ? Math.Max(x, y) : Math.Min(x, y);
        if (align.Length != 8) throw SvgNumbers.At(ratio!, $"'{SvgNumbers.Short(ratio!.Value)}' is no preserveAspectRatio. Write 'xMidYMid meet' or another of SVG's words.");
        double Share(string word) => word switch { "Min" => 0, "Mid" => 0.5, "Max" => 1, _ => throw SvgNumbers.At(ratio!, $"'{SvgNumbers.Short(ratio!.Value)}' is no preserveAspectRatio. Write 'xMidYMid meet' or another of SVG's words.") };
        return AffineMatrix.Move((width - (box.Width * scale)) * Share(align[1..4]), (height - (box.Height * scale)) * Share(align[5..]))
            .Of(AffineMatrix.Scale(scale, scale)).Of(AffineMatrix.Move(-box.X, -box.Y));
    }

    private static double? Own(XElement root, string name) =>
        root.Attribute(name) is { } attribute && attribute.Value.Trim() is { Length: > 0 } text and not "auto" && !text.EndsWith('%') ? SvgNumbers.Length(text, attribute) : null;

    private static (double X, double Y, double Width, double Height)? Box(XElement element)
    {
        if (element.Attribute("viewBox") is not { } attribute) return null;
        IReadOnlyList<double> box = SvgNumbers.List(attribute.Value, attribute);
        if (box.Count != 4) throw SvgNumbers.At(attribute, "'viewBox' holds four numbers: x, y, width and height.");
        return box[2] > 0 && box[3] > 0 ? (box[0], box[1], box[2], box[3]) : throw SvgNumbers.At(attribute, "The image has no size: the last two numbers of 'viewBox' are its width and height.");
    }
}

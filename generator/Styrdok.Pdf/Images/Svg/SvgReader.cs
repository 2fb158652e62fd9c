using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>
/// Reads what marks and figures need of SVG 1.1: shapes, paths, groups, transforms, colours, gradients, clips, symbols and their uses, opacity, presentation
/// attributes, <c>style=""</c> and style sheets of simple selectors. Text, scripts, pictures, filters, masks, patterns and references out of the file are refused
/// with their place: what would be lost silently is an error. The source comes from outside, and everything has a bound.
/// </summary>
internal sealed class SvgReader
{
    private const int MaxDrawn = 20_000, MaxSegments = 50_000, MaxUses = 16;

    // Each layer takes three levels of q at most, the page three; PDF/A allows 28 (ISO 19005-2, 6.1.13).
    private const int MaxLayers = 8;

    // Across a shape: more are too fine to be seen, and keep readers busy for seconds.
    private const int MostDashes = 10_000;

    private readonly SvgStyleSheet _sheet;
    private readonly SvgDefinitions _definitions;
    private readonly Dictionary<(XElement, double, double), PdfPath> _outlines = [];
    private readonly List<XElement> _used = [];
    private int _drawn, _segments, _layers;

    private SvgReader(XElement root)
    {
        _sheet = SvgStyleSheet.Of(root);
        _definitions = new SvgDefinitions(root, _sheet, Outline);
    }

    /// <summary>Reads an image.</summary>
    /// <exception cref="ImageException">The source is no SVG, or holds something that is not read.</exception>
    public static SvgImage Read(string svg)
    {
        var root = SvgSource.Load(svg);
        var (width, height) = SvgViewport.Size(root);
        var reader = new SvgReader(root);
        var style = new SvgStyle().Inherit(root, reader._sheet);
        var inner = reader.Inside(root, style, (width, height), SvgViewport.Matrix(root, width, height), out var viewport);
        _ = viewport;
        var drawing = reader.Group(root, AffineMatrix.Identity, style, (width, height), [inner]) ?? new SvgGroup(AffineMatrix.Identity, 1, null, []);
        SvgExtent.Hold(drawing, root);
        return new SvgImage(width, height, drawing);
    }

    /// <summary>Whether an element belongs to SVG; others are the drawing program's own notes.</summary>
    public static bool IsSvg(XElement element) => element.Name.NamespaceName is "" or "http://www.w3.org/2000/svg";

    private SvgGroup Inside(XElement element, SvgStyle style, (double Width, double Height) size, AffineMatrix matrix, out (double Width, double Height) viewport)
    {
        viewport = SvgViewport.Inner(element, size);
        return new SvgGroup(matrix, 1, null, Children(element, style, viewport));
    }

    private List<SvgNode> Children(XElement element, SvgStyle style, (double Width, double Height) viewport)
    {
        var nodes = new List<SvgNode>();
        foreach (var child in element.Elements())
        {
            if (Node(child, style, viewport) is { } node) nodes.Add(node);
        }

        return nodes;
    }

    private SvgNode? Node(XElement element, SvgStyle inherited, (double Width, double Height) viewport)
    {
        if (!IsSvg(element)) return null;
        if (++_drawn > MaxDrawn) throw SvgNumbers.At(element, $"The drawing comes to more than {MaxDrawn} elements, counting each use. Simplify it in the drawing program.");
        var tag = element.Name.LocalName;
        if (SvgSource.IsDefinition(tag)) return null;
        var style = inherited.Inherit(element, _sheet);
        if (style.IsAbsent) return null;
        var layer = style.ClipId is not null || style.Opacity < 1;
        if (layer && ++_layers > MaxLayers) throw SvgNumbers.At(element, $"Clips and opacities lie more than {MaxLayers} deep. Ungroup them in the drawing program.");
        var node = tag switch
        {
            "g" => Group(element, SvgTransform.Of(element), style, viewport, Children(element, style, viewport)),
            "use" => Use(element, style, viewport),
            "svg" => Viewport(element, element, style, SvgTransform.Of(element), viewport),
            _ when SvgOutlines.IsShape(tag) => Shape(element, style, viewport),
            _ => throw SvgNumbers.At(element, $"<{SvgNumbers.Short(tag)}> is not drawn. Shapes, paths and groups are; turn it into one of them in the drawing program."),
        };
        if (layer) _layers--;
        return node;
    }

    private SvgNode? Shape(XElement element, SvgStyle style, (double Width, double Height) viewport)
    {
        var outline = Outline(element, viewport);
        if (outline.Segments.Count == 0 || style.IsHidden) return null;
        var painted = style with
        {
            Fill = element.Name.LocalName == "line" ? null : style.FillId is { } inside ? _definitions.Gradient(inside.Id, inside.Place, viewport) : style.Fill,
            Stroke = style.Width == 0 ? null : style.StrokeId is { } line ? _definitions.Gradient(line.Id, line.Place, viewport) : style.Stroke,
            FillId = null,
            StrokeId = null,
        };
        if (painted.Fill is null && painted.Stroke is null) return null;
        if (painted.Dashes.Count > 0 && SvgOutlines.Bounds(outline) is { } box && painted.Dashes.Sum() * MostDashes < box.Width + box.Height) painted = painted with { Dashes = [] };

        // With one paint, the opacity of the whole is that of the paint.
        if (painted.Opacity < 1 && (painted.Fill is null || painted.Stroke is null))
        {
            painted = painted with { Opacity = 1, FillOpacity = painted.FillOpacity * painted.Opacity, StrokeOpacity = painted.StrokeOpacity * painted.Opacity };
        }

        var matrix = SvgTransform.Of(element);
        var shape = new SvgShape(outline, painted with { Opacity = 1, ClipId = null });
        return matrix == AffineMatrix.Identity && painted.Opacity == 1 && painted.ClipId is null ? shape : Group(element, matrix, painted, viewport, [shape]);
    }

    private SvgGroup? Group(XElement element, AffineMatrix matrix, SvgStyle style, (double Width, double Height) viewport, IReadOnlyList<SvgNode> children)
    {
        if (children.Count == 0 || style.Opacity == 0) return null;
        var clip = style.ClipId is { } id ? _definitions.Clip(id.Id, id.Place, viewport, children) : null;
        if (clip is { Outlines.Count: 0 }) return null;

        // A single shape with one paint takes the opacity itself, and no layer is needed.
        if (style.Opacity < 1 && children is [SvgShape { Style: { } one } shape] && (one.Fill is null || one.Stroke is null))
        {
            return new SvgGroup(matrix, 1, clip, [shape with { Style = one with { FillOpacity = one.FillOpacity * style.Opacity, StrokeOpacity = one.StrokeOpacity * style.Opacity } }]);
        }

        return new SvgGroup(matrix, style.Opacity, clip, children);
    }

    private SvgGroup? Use(XElement element, SvgStyle style, (double Width, double Height) viewport)
    {
        var target = _definitions.Target(element);
        if (_used.Contains(target) || element.Ancestors().Contains(target)) throw SvgNumbers.At(element, "The <use> leads back to itself. Break the loop in the drawing program.");
        if (_used.Count == MaxUses) throw SvgNumbers.At(element, $"Uses of uses lie more than {MaxUses} deep. Break the links in the drawing program.");
        _used.Add(target);
        var move = AffineMatrix.Move(SvgNumbers.Attribute(element, "x", 0, viewport.Width), SvgNumbers.Attribute(element, "y", 0, viewport.Height));
        var matrix = SvgTransform.Of(element).Of(move);
        var group = target.Name.LocalName is "symbol" or "svg"
            ? Group(element, matrix, style, viewport, Symbol(target, element, style, viewport) is { } symbol ? [symbol] : [])
            : Group(element, matrix, style, viewport, Node(target, style, viewport) is { } node ? [node] : []);
        _used.RemoveAt(_used.Count - 1);
        return group;
    }

    private SvgGroup? Symbol(XElement target, XElement use, SvgStyle inherited, (double Width, double Height) viewport)
    {
        var style = inherited.Inherit(target, _sheet);
        return style.IsAbsent ? null : Viewport(target, use, style, SvgTransform.Of(target), viewport);
    }

    /// <summary>A symbol or an inner svg: its own coordinates in a box that cuts what reaches outside.</summary>
    private SvgGroup? Viewport(XElement element, XElement sized, SvgStyle style, AffineMatrix transform, (double Width, double Height) outer)
    {
        double Side(string name, double whole) => SvgNumbers.Attribute(sized, name, SvgNumbers.Attribute(element, name, whole, whole), whole);
        double width = Side("width", outer.Width), height = Side("height", outer.Height);
        if (!(width > 0 && height > 0)) return null;
        var place = AffineMatrix.Move(SvgNumbers.Attribute(element, "x", 0, outer.Width), SvgNumbers.Attribute(element, "y", 0, outer.Height));
        var inner = Inside(element, style, (width, height), SvgViewport.Matrix(element, width, height), out _);
        if (inner.Children.Count == 0) return null;
        var clip = style.Overflows ? null : new SvgClip([new SvgClipOutline(new PdfPath().Rectangle(0, 0, width, height), false)]);
        return Group(element, transform, style, outer, [new SvgGroup(place, 1, clip, [inner])]);
    }

    // A shape that is used many times is read once and counted each time.
    private PdfPath Outline(XElement element, (double Width, double Height) viewport)
    {
        if (!_outlines.TryGetValue((element, viewport.Width, viewport.Height), out var outline))
        {
            _outlines[(element, viewport.Width, viewport.Height)] = outline = SvgOutlines.Of(element, viewport);
        }

        _segments += outline.Segments.Count;
        if (_segments > MaxSegments) throw SvgNumbers.At(element, $"The drawing comes to more than {MaxSegments} points. Simplify its paths in the drawing program.");
        return outline;
    }
}

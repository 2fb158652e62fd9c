using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Looks up what a drawing names by id: gradients, clips, what is used.</summary>
/// <param name="root">The drawing.</param>
/// <param name="sheet">Its style sheet.</param>
/// <param name="outline">The outline of a shape.</param>
internal sealed class SvgDefinitions(XElement root, SvgStyleSheet sheet, Func<XElement, (double Width, double Height), PdfPath> outline)
{
    private const int MaxChain = 16, MaxStops = 256;

    // A gradient that is shorter shows its last colour alone; squares of lengths still are numbers.
    private const double Nothing = 1e-12;

    private readonly Dictionary<string, XElement> _ids = root.DescendantsAndSelf()
        .Where(element => SvgReader.IsSvg(element) && element.Attribute("id") is not null)
        .GroupBy(element => element.Attribute("id")!.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly Dictionary<(XElement, double, double), SvgPaint?> _gradients = [];

    /// <summary>The element that another names by <c>href</c>.</summary>
    /// <exception cref="ImageException">There is none.</exception>
    public XElement Target(XElement element)
    {
        var href = element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")
            ?? throw SvgNumbers.At(element, $"<{element.Name.LocalName}> names nothing. Give it 'href=\"#id\"', or remove it.");
        return Find(href.Value.Trim()[1..], href);
    }

    /// <summary>A gradient as paint; null where nothing is painted.</summary>
    /// <exception cref="ImageException">There is none of that id, or it is not drawn.</exception>
    public SvgPaint? Gradient(string id, XObject place, (double Width, double Height) viewport)
    {
        var element = Find(id, place);
        if (element.Name.LocalName == "pattern") throw SvgNumbers.At(place, "Patterns are not drawn. Turn the pattern into paths in the drawing program.");
        if (element.Name.LocalName is not ("linearGradient" or "radialGradient")) throw SvgNumbers.At(place, $"'{SvgNumbers.Short(id)}' is no gradient.");
        if (_gradients.TryGetValue((element, viewport.Width, viewport.Height), out var known)) return known;
        return _gradients[(element, viewport.Width, viewport.Height)] = Read(Chain(element), viewport);
    }

    /// <summary>A clip in the coordinates of what it clips.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="viewport">What percentages are shares of.</param>
    /// <param name="clipped">What it clips, for coordinates that are shares of the box around it.</param>
    /// <param name="depth">How many clips of clips there have been.</param>
    /// <exception cref="ImageException">There is none of that id, or it is not drawn.</exception>
    public SvgClip? Clip(string id, XObject place, (double Width, double Height) viewport, IReadOnlyList<SvgNode> clipped, int depth = 0)
    {
        var element = Find(id, place);
        if (element.Name.LocalName != "clipPath") throw SvgNumbers.At(place, $"'{SvgNumbers.Short(id)}' is no clip.");
        if (depth > 2) throw SvgNumbers.At(place, "Clips clip each other more than twice. Join them in the drawing program.");
        var matrix = SvgTransform.Of(element);
        if (element.Attribute("clipPathUnits")?.Value == "objectBoundingBox")
        {
            if (SvgBounds.Of(clipped) is not { } box) return new SvgClip([]);
            matrix = AffineMatrix.Move(box.X, box.Y).Of(AffineMatrix.Scale(box.Width, box.Height)).Of(matrix);
            viewport = (1, 1);
        }

        var style = new SvgStyle().Inherit(element, sheet);
        var outlines = new List<SvgClipOutline>();
        foreach (var child in element.Elements().Where(SvgReader.IsSvg)) Add(outlines, child, style, matrix, viewport);
        return new SvgClip(outlines) { Outer = style.ClipId is { } outer ? Clip(outer.Id, outer.Place, viewport, clipped, depth + 1) : null };
    }

    private void Add(List<SvgClipOutline> outlines, XElement child, SvgStyle inherited, AffineMatrix matrix, (double Width, double Height) viewport)
    {
        var tag = child.Name.LocalName;
        if (tag is "title" or "desc" or "metadata") return;
        var style = inherited.Inherit(child, sheet);
        if (style.IsAbsent || style.IsHidden) return;
        if (style.ClipId is { } own) throw SvgNumbers.At(own.Place, "A part of a clip is clipped itself. Join the two in the drawing program.");
        matrix = matrix.Of(SvgTransform.Of(child));
        if (tag == "use")
        {
            var target = Target(child);
            if (!SvgOutlines.IsShape(target.Name.LocalName)) throw SvgNumbers.At(child, "A clip may use a shape and nothing else.");
            matrix = matrix.Of(AffineMatrix.Move(SvgNumbers.Attribute(child, "x", 0, viewport.Width), SvgNumbers.Attribute(child, "y", 0, viewport.Height)));
            Add(outlines, target, style, matrix, viewport);
            return;
        }

        if (!SvgOutlines.IsShape(tag)) throw SvgNumbers.At(child, $"<{SvgNumbers.Short(tag)}> does not clip. Shapes and paths do; ungroup it in the drawing program.");
        var path = outline(child, viewport);
        if (path.Segments.Count > 0) outlines.Add(new SvgClipOutline(SvgOutlines.Moved(path, matrix), style.ClipsEvenOdd));
    }

    private XElement Find(string id, XObject place) => _ids.TryGetValue(id, out var found) ? found
        : throw SvgNumbers.At(place, $"There is no '{SvgNumbers.Short(id)}' in the drawing. Correct the id, or remove the reference.");

    // A gradient takes from others what it lacks.
    private List<XElement> Chain(XElement element)
    {
        var chain = new List<XElement> { element };
        while (chain[^1].Attributes().Any(attribute => attribute.Name.LocalName == "href"))
        {
            var next = Target(chain[^1]);
            if (chain.Contains(next) || chain.Count == MaxChain) throw SvgNumbers.At(chain[^1], "The gradients lead back to each other, or on and on. Break the links in the drawing program.");
            if (next.Name.LocalName is not ("linearGradient" or "radialGradient")) throw SvgNumbers.At(chain[^1], "A gradient can only take from another gradient.");
            chain.Add(next);
        }

        return chain;
    }

    private SvgPaint? Read(List<XElement> chain, (double Width, double Height) viewport)
    {
        var isRadial = chain[0].Name.LocalName == "radialGradient";
        XElement? With(string name) => chain.FirstOrDefault(element => element.Attribute(name) is not null && (name is "gradientUnits" or "spreadMethod" or "gradientTransform" || element.Name == chain[0].Name));
        var spread = With("spreadMethod")?.Attribute("spreadMethod") is { } attribute ? Spread(attribute) : SvgSpread.Pad;
        var isOfBox = With("gradientUnits")?.Attribute("gradientUnits")?.Value != "userSpaceOnUse";
        var matrix = With("gradientTransform") is { } moved ? SvgTransform.Of(moved, "gradientTransform") : AffineMatrix.Identity;
        var stops = Stops(chain);
        if (stops.Count == 0 || matrix.IsFlat) return null;
        var (width, height) = isOfBox ? (1, 1) : viewport;
        var last = new SvgSolid(stops[^1].Colour, stops[^1].Opacity);
        double Number(string name, double whole, double absent) => With(name) is { } element ? SvgNumbers.Attribute(element, name, absent, whole) : absent;
        if (!isRadial)
        {
            double x1 = Number("x1", width, 0), y1 = Number("y1", height, 0), x2 = Number("x2", width, width), y2 = Number("y2", height, 0);
            return Math.Abs(x1 - x2) < Nothing && Math.Abs(y1 - y2) < Nothing ? last : new SvgGradient(false, isOfBox, matrix, x1, y1, 0, x2, y2, 0, stops) { Spread = spread };
        }

        var diagonal = Math.Sqrt(((width * width) + (height * height)) / 2);
        double cx = Number("cx", width, width / 2), cy = Number("cy", height, height / 2), r = Number("r", diagonal, diagonal / 2);
        double fx = Number("fx", width, cx), fy = Number("fy", height, cy), fr = Number("fr", diagonal, 0);
        if (r < Nothing || r - fr < Nothing) return last;
        var away = Math.Sqrt(((fx - cx) * (fx - cx)) + ((fy - cy) * (fy - cy)));

        // A focus outside moves to the edge (SVG 1.1, 13.2.3); just inside, since readers of PDF disagree on the edge itself.
        var farthest = (r - fr) * 0.999;
        if (away > farthest) (fx, fy) = (cx + ((fx - cx) * farthest / away), cy + ((fy - cy) * farthest / away));
        return new SvgGradient(true, isOfBox, matrix, fx, fy, Math.Max(0, fr), cx, cy, r, stops) { Spread = spread };
    }

    private static SvgSpread Spread(XAttribute attribute) => attribute.Value.Trim() switch
    {
        "pad" => SvgSpread.Pad,
        "reflect" => SvgSpread.Reflect,
        "repeat" => SvgSpread.Repeat,
        var other => throw SvgNumbers.At(attribute, $"A gradient does not spread by '{SvgNumbers.Short(other)}'. Write 'pad', 'reflect' or 'repeat'."),
    };

    private List<SvgStop> Stops(List<XElement> chain)
    {
        var stops = new List<SvgStop>();
        if (chain.FirstOrDefault(element => element.Elements().Any(IsStop)) is not { } holder) return stops;
        var inherited = new SvgStyle().Inherit(holder, sheet);
        foreach (var element in holder.Elements().Where(IsStop))
        {
            if (stops.Count == MaxStops) throw SvgNumbers.At(element, $"The gradient has more than {MaxStops} stops. Simplify it in the drawing program.");
            var style = inherited.Inherit(element, sheet);
            var offset = element.Attribute("offset");
            var at = Math.Max(stops.Count == 0 ? 0 : stops[^1].At, offset is null ? 0 : SvgColours.Share(offset.Value.Trim(), offset));
            stops.Add(new SvgStop(at, style.StopColour.Colour, style.StopColour.Opacity * style.StopOpacity));
        }

        if (stops[0].At > 0) stops.Insert(0, stops[0] with { At = 0 });
        if (stops[^1].At < 1 || stops.Count == 1) stops.Add(stops[^1] with { At = 1 });
        return stops;
    }

    private static bool IsStop(XElement element) => element.Name.LocalName == "stop" && SvgReader.IsSvg(element);
}

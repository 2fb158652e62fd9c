using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images;

/// <summary>
/// Reads what marks and plain figures need of SVG 1.1: shapes, paths, groups, transforms, plain colours, opacity, presentation attributes and <c>style=""</c>.
/// Text, scripts, style sheets, pictures, gradients and references are refused with their line: what would be lost silently is an error.
/// The source comes from outside: no DTD, no entities, a bound on length and depth (28 levels of <c>q</c> are all that PDF/A allows: ISO 19005-2, 6.1.13).
/// </summary>
internal sealed class SvgReader
{
    private const int MaxCharacters = 1 << 20, MaxDepth = 16, MaxElements = 20_000;

    private readonly TokenWriter _content = new(1024);
    private readonly TokenWriter _path = new();
    private readonly SortedSet<(double Fill, double Stroke)> _opacities = [];
    private int _elements;

    /// <summary>Reads an image.</summary>
    /// <exception cref="SvgException">The source is no SVG, or holds something that is not read.</exception>
    public static SvgImage Read(string svg)
    {
        var root = Load(svg);
        if (root.Name.LocalName != "svg") throw SvgNumbers.At(root, $"The root element is <{root.Name.LocalName}>, not <svg>.");
        var (x, y, width, height) = ViewBox(root);
        var reader = new SvgReader();
        reader._content.Raw("1 0 0 -1 "u8).Numbers(-x, height + y).Raw("cm\n"u8);
        try
        {
            reader.Children(root, new SvgStyle().Inherit(root));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw SvgNumbers.At(root, "A coordinate is larger than a PDF can hold. Scale the drawing down.");
        }

        return new SvgImage(width, height, reader._content.ToArray(), reader._opacities);
    }

    // The depth is measured before the tree is built: building it is what a million open tags would break.
    private static XElement Load(string svg)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxCharacters };
        try
        {
            using (var measured = XmlReader.Create(new StringReader(svg), settings))
            {
                while (measured.Read())
                {
                    if (measured.Depth > MaxDepth + 1)
                    {
                        var line = ((IXmlLineInfo)measured).LineNumber;
                        throw new SvgException(line, $"Elements lie more than {MaxDepth} deep. Ungroup them in the drawing program.");
                    }
                }
            }

            using var xml = XmlReader.Create(new StringReader(svg), settings);
            return XElement.Load(xml, LoadOptions.SetLineInfo);
        }
        catch (XmlException error)
        {
            throw new SvgException(error.LineNumber, $"The file is no SVG that can be read: {error.Message}");
        }
    }

    private static (double X, double Y, double Width, double Height) ViewBox(XElement root)
    {
        double x = 0, y = 0, width, height;
        if (root.Attribute("viewBox")?.Value is { } text)
        {
            var box = SvgNumbers.List(text, root);
            if (box.Count != 4) throw SvgNumbers.At(root, "'viewBox' holds four numbers: x, y, width and height.");
            (x, y, width, height) = (box[0], box[1], box[2], box[3]);
        }
        else
        {
            (width, height) = (SvgNumbers.Attribute(root, "width"), SvgNumbers.Attribute(root, "height"));
        }

        return width > 0 && height > 0 ? (x, y, width, height) : throw SvgNumbers.At(root, "The image has no size. Give <svg> a 'viewBox'.");
    }

    private void Children(XElement element, SvgStyle style)
    {
        foreach (var child in element.Elements()) Element(child, style);
    }

    private void Element(XElement element, SvgStyle inherited)
    {
        if (++_elements > MaxElements) throw SvgNumbers.At(element, $"The image has more than {MaxElements} elements.");
        var tag = element.Name.LocalName;
        if (tag is "title" or "desc" or "metadata" || element.Name.NamespaceName is not ("" or "http://www.w3.org/2000/svg")) return;
        if (tag == "defs" && !element.HasElements) return;
        var style = inherited.Inherit(element);
        if (style.IsHidden) return;
        _content.Raw("q\n"u8);
        if (element.Attribute("transform")?.Value is { } transform) SvgTransform.Write(_content, transform, element);
        if (tag == "g") Children(element, style);
        else Paint(Shape(element, tag) ? style with { Fill = null } : style);
        _content.Raw("Q\n"u8);
    }

    /// <summary>Writes the outline of a shape; returns whether it has no inside.</summary>
    private bool Shape(XElement element, string tag)
    {
        double A(string name, double absent = 0) => SvgNumbers.Attribute(element, name, absent);
        switch (tag)
        {
            case "path": new SvgPath(_path, element.Attribute("d")?.Value ?? "", element).Read(); break;
            case "rect": Rectangle(A("x"), A("y"), A("width"), A("height"), A("rx", A("ry")), A("ry", A("rx")), element); break;
            case "circle": Ellipse(A("cx"), A("cy"), A("r"), A("r")); break;
            case "ellipse": Ellipse(A("cx"), A("cy"), A("rx"), A("ry")); break;
            case "polygon" or "polyline": Points(element, tag == "polygon"); break;
            case "line":
                _path.Numbers(A("x1"), A("y1")).Raw("m "u8).Numbers(A("x2"), A("y2")).Raw("l\n"u8);
                return true;
            case "text" or "tspan" or "textPath":
                throw SvgNumbers.At(element, "Text is not drawn from SVG, since its font is not embedded. Turn it into paths in the drawing program.");
            default: throw SvgNumbers.At(element, $"<{tag}> is not drawn. Shapes, paths and groups are; turn it into one of them in the drawing program.");
        }

        return false;
    }

    private void Rectangle(double x, double y, double width, double height, double rx, double ry, XElement element)
    {
        if (width < 0 || height < 0) throw SvgNumbers.At(element, "A rectangle has a negative side.");
        if (width == 0 || height == 0) return;
        if (rx <= 0 || ry <= 0)
        {
            _path.Path(new PdfPath().Rectangle(x, -y - height, width, height), 0);
            return;
        }

        (rx, ry) = (Math.Min(rx, width / 2), Math.Min(ry, height / 2));
        var corner = FormattableString.Invariant($"A{rx} {ry} 0 0 1 ");
        double right = x + width, bottom = y + height;
        var outline = FormattableString.Invariant($"M{x + rx} {y}H{right - rx}{corner}{right} {y + ry}V{bottom - ry}{corner}{right - rx} {bottom}")
            + FormattableString.Invariant($"H{x + rx}{corner}{x} {y + height - ry}V{y + ry}{corner}{x + rx} {y}Z");
        new SvgPath(_path, outline, element).Read();
    }

    private void Ellipse(double x, double y, double rx, double ry)
    {
        const double k = 0.5522847498;
        _path.Numbers(x + rx, y).Raw("m\n"u8)
            .Numbers(x + rx, y + (k * ry), x + (k * rx), y + ry, x, y + ry).Raw("c\n"u8)
            .Numbers(x - (k * rx), y + ry, x - rx, y + (k * ry), x - rx, y).Raw("c\n"u8)
            .Numbers(x - rx, y - (k * ry), x - (k * rx), y - ry, x, y - ry).Raw("c\n"u8)
            .Numbers(x + (k * rx), y - ry, x + rx, y - (k * ry), x + rx, y).Raw("c h\n"u8);
    }

    private void Points(XElement element, bool isClosed)
    {
        var points = SvgNumbers.List(element.Attribute("points")?.Value ?? "", element);
        if (points.Count % 2 != 0) throw SvgNumbers.At(element, "'points' holds pairs of numbers.");
        for (var i = 0; i < points.Count; i += 2) _path.Numbers(points[i], points[i + 1]).Raw(i == 0 ? "m\n"u8 : "l\n"u8);
        if (isClosed && points.Count > 0) _path.Raw("h\n"u8);
    }

    // SVG's offset may be negative, a PDF's dash phase may not (ISO 32000-1, 8.4.3.6). An odd list of dashes repeats after twice its length.
    private static double DashPhase(SvgStyle style)
    {
        double period = 0;
        foreach (var length in style.Dashes) period += 2 * length;
        return style.DashOffset >= 0 || period == 0 ? Math.Max(0, style.DashOffset) : period - (-style.DashOffset % period);
    }

    // Colour and line operators may not stand between the outline and its painting, hence the buffer of its own (ISO 32000-1, 8.2, figure 9).
    private void Paint(SvgStyle style)
    {
        var path = _path.ToArray();
        _path.Clear();
        if (path.Length == 0 || (style.Fill is null && style.Stroke is null)) return;
        double fill = Math.Round(style.FillOpacity * style.Opacity, 3), stroke = Math.Round(style.StrokeOpacity * style.Opacity, 3);
        if (fill < 1 || stroke < 1)
        {
            _opacities.Add((fill, stroke));
            _content.Name(SvgImage.OpacityName(fill, stroke)).Raw(" gs\n"u8);
        }

        if (style.Fill is { } inside) _content.FillColour(inside);
        if (style.Stroke is { } outline)
        {
            _content.StrokeColour(outline).Number(style.Width).Raw(" w "u8).Integer(style.Cap).Raw(" J "u8).Integer(style.Join).Raw(" j "u8)
                .Number(style.MiterLimit).Raw(" M ["u8);
            foreach (var length in style.Dashes) _content.Number(length).Raw(' ');
            _content.Raw("] "u8).Number(DashPhase(style)).Raw(" d\n"u8);
        }

        _content.Raw(path).Raw((style.Fill is not null, style.Stroke is not null, style.IsEvenOdd) switch
        {
            (true, true, false) => "B\n"u8,
            (true, true, true) => "B*\n"u8,
            (true, false, false) => "f\n"u8,
            (true, false, true) => "f*\n"u8,
            _ => "S\n"u8,
        });
    }
}

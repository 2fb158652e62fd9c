using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Loads the XML of a drawing: no entities, bounds on length, depth and number, and nothing that acts or refers out of the file.</summary>
internal static partial class SvgSource
{
    private const int MaxCharacters = 1 << 20, MaxDepth = 64, MaxElements = 20_000;

    /// <summary>Whether an element only defines what others name.</summary>
    public static bool IsDefinition(string tag) => tag is "title" or "desc" or "metadata" or "defs" or "style" or "symbol" or "clipPath" or "linearGradient" or "radialGradient" or "stop"
        or "mask" or "pattern" or "marker" or "filter" or "view";

    /// <summary>Loads a drawing.</summary>
    /// <exception cref="ImageException">The source is no SVG, is too large, or holds what a drawing must not hold.</exception>
    public static XElement Load(string svg)
    {
        // A reference to the document type of SVG says nothing; every other one may hold entities and is refused by the reader.
        svg = DocumentType().Replace(svg.TrimStart('\uFEFF'), match => Blank().Replace(match.Value, " "), 1);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxCharacters };
        XElement root;
        try
        {
            Measure(svg, settings);
            using var xml = XmlReader.Create(new StringReader(svg), settings);
            root = XElement.Load(xml, LoadOptions.SetLineInfo);
        }
        catch (XmlException error)
        {
            throw new ImageException(error.LineNumber, error.LinePosition, svg.Length > MaxCharacters
                ? $"The drawing is longer than {MaxCharacters} characters. Simplify its paths."
                : svg.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? "The document type at its top is not read, since it can hold entities. Remove it, or export the drawing as plain SVG."
                : $"The file is no SVG that can be read: {error.Message}");
        }

        if (root.Name.LocalName != "svg") throw SvgNumbers.At(root, $"The root element is <{SvgNumbers.Short(root.Name.LocalName)}>, not <svg>.");
        Examine(root);
        return root;
    }

    // Measured before the tree is built: building it is what a million open tags would break.
    private static void Measure(string svg, XmlReaderSettings settings)
    {
        using var xml = XmlReader.Create(new StringReader(svg), settings);
        var elements = 0;
        while (xml.Read())
        {
            var place = (IXmlLineInfo)xml;
            if (xml.NodeType == XmlNodeType.ProcessingInstruction && xml.Name != "xml")
                throw new ImageException(place.LineNumber, place.LinePosition, $"<?{SvgNumbers.Short(xml.Name)}?> refers to something outside the file. Remove it.");
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth > MaxDepth) throw new ImageException(place.LineNumber, place.LinePosition, $"Elements lie more than {MaxDepth} deep. Ungroup them in the drawing program.");
            if (++elements > MaxElements) throw new ImageException(place.LineNumber, place.LinePosition, $"The drawing has more than {MaxElements} elements. Simplify it in the drawing program.");
        }
    }

    private static void Examine(XElement element)
    {
        if (!SvgReader.IsSvg(element)) return;
        var tag = element.Name.LocalName;
        if (Refusal(tag) is { } refusal) throw SvgNumbers.At(element, refusal);
        foreach (var attribute in element.Attributes())
        {
            var name = attribute.Name.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name.Namespace == XNamespace.None)
                throw SvgNumbers.At(attribute, $"'{SvgNumbers.Short(name)}' runs a script. Remove the attribute.");
            if (name == "href" && !attribute.Value.TrimStart().StartsWith('#'))
                throw SvgNumbers.At(attribute, $"'{SvgNumbers.Short(attribute.Value)}' lies outside the file. Put what it refers to into the drawing.");
        }

        foreach (var child in element.Elements()) Examine(child);
    }

    private static string? Refusal(string tag) => tag switch
    {
        "text" or "tspan" or "textPath" or "tref" => "Text is not drawn from SVG, since its font is not embedded. Turn it into paths in the drawing program.",
        "script" => "<script> is not run. Remove it, or export the drawing as plain SVG.",
        "foreignObject" => "<foreignObject> holds what is no drawing. Remove it, or turn it into paths.",
        "image" => "<image> is not drawn. Save the picture as a PNG or JPEG file of its own, or draw it with paths.",
        "a" => "<a> makes a link in a drawing. Ungroup it in the drawing program.",
        "switch" => "<switch> is not read. Export the drawing as plain SVG.",
        "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set" or "discard" => $"<{tag}> moves, and paper does not. Remove the animation.",
        _ => null,
    };

    [GeneratedRegex("""<!DOCTYPE\s+svg(\s+PUBLIC\s+"-//W3C//DTD SVG [^"<>]*"\s+"https?://www\.w3\.org/[^"<>]*")?\s*>""", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentType();

    // Line breaks stay, so that places do.
    [GeneratedRegex(@"[^\r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}

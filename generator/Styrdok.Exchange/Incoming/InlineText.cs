using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Styrdok.Exchange.Incoming;

/// <summary>
/// The text of a source or target of XLIFF 1.x as plain text. What programs put around words (<c>g</c>, <c>mrk</c>) goes, its words stay; a code with its text
/// inside (<c>ph</c>, <c>bpt</c>, <c>ept</c>, <c>it</c>) is that text; an empty one is what <c>equiv-text</c>, or the code of that id in the source, says.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Codes">The codes that nothing says a text for.</param>
internal sealed record InlineText(string Text, IReadOnlyList<string> Codes)
{
    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal) { "x", "bx", "ex", "ph", "bpt", "ept", "it", "sub" };

    /// <summary>What the codes of a source stand for, by name and id.</summary>
    public static IReadOnlyDictionary<string, string> CodesOf(XElement source)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in source.Descendants().Where(element => s_codes.Contains(element.Name.LocalName)))
        {
            var text = code.Value.Length > 0 ? code.Value : Equivalent(code);
            if (text is not null) known.TryAdd(Name(code), text);
        }

        return known;
    }

    /// <summary>The text of an element.</summary>
    /// <param name="element">The source or the target.</param>
    /// <param name="known">What codes stand for.</param>
    /// <param name="segments">The source cut into segments, where the target is cut too: what stands between its segments stands between those of the target.</param>
    public static InlineText Of(XElement element, IReadOnlyDictionary<string, string> known, XElement? segments = null)
    {
        var text = new StringBuilder();
        var codes = new List<string>();
        var gaps = segments is null ? null : Gaps(segments);
        Append(element, text, codes, known, gaps);
        return new InlineText(text.ToString(), codes);
    }

    private static void Append(XElement element, StringBuilder text, List<string> codes, IReadOnlyDictionary<string, string> known, Dictionary<string, string>? gaps)
    {
        var afterSegment = false;
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
                afterSegment = false;
            }
            else if (node is XElement child && XliffReader.IsXliff(child))
            {
                var isSegment = child.Name.LocalName == "mrk" && (string?)child.Attribute("mtype") == "seg";
                if (isSegment && afterSegment && gaps is not null) text.Append(gaps.TryGetValue((string?)child.Attribute("mid") ?? string.Empty, out var gap) ? gap : gaps.Values.FirstOrDefault());
                if (s_codes.Contains(child.Name.LocalName)) text.Append(Code(child, codes, known));
                else Append(child, text, codes, known, gaps);
                afterSegment = isSegment;
            }
        }
    }

    private static string Code(XElement code, List<string> codes, IReadOnlyDictionary<string, string> known)
    {
        if (code.Value.Length > 0) return code.Value;
        if (Equivalent(code) is { } text || known.TryGetValue(Name(code), out text)) return text;
        codes.Add(Name(code));
        return string.Empty;
    }

    private static string? Equivalent(XElement code) =>
        (string?)code.Attribute("equiv-text") is { } text ? text : (string?)code.Attribute("ctype") == "lb" ? "\n" : null;

    private static string Name(XElement code) => $"<{code.Name.LocalName} id=\"{(string?)code.Attribute("id")}\"/>";

    // The white space before each segment of the source but the first, by the number of the segment. Where the segments of a target stand in another order, the one that was the first has that of another.
    private static Dictionary<string, string> Gaps(XElement segments)
    {
        var gaps = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = new StringBuilder();
        var isFirst = true;
        foreach (var node in segments.Nodes())
        {
            if (node is XText words) before.Append(words.Value);
            else if (node is XElement { Name.LocalName: "mrk" } segment)
            {
                if (!isFirst && string.IsNullOrWhiteSpace(before.ToString())) gaps.TryAdd((string?)segment.Attribute("mid") ?? string.Empty, before.ToString());
                before.Clear();
                isFirst = false;
            }
        }

        return gaps;
    }
}

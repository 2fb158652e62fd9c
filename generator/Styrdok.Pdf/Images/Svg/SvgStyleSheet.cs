using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>
/// The rules of <c>&lt;style&gt;</c> elements: selectors of one element by its name, class or id, as drawing programs write them. What a selector or an at-rule
/// could change unseen is refused.
/// </summary>
internal sealed class SvgStyleSheet
{
    private const int MostRules = 5_000;

    private readonly Dictionary<string, List<Rule>> _rules = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Reads the style sheets of a drawing.</summary>
    /// <exception cref="ImageException">A rule is not read.</exception>
    public static SvgStyleSheet Of(XElement root)
    {
        var sheet = new SvgStyleSheet();
        foreach (var style in root.Descendants().Where(element => element.Name.LocalName == "style" && SvgReader.IsSvg(element))) sheet.Read(style.Value, style);
        return sheet;
    }

    /// <summary>The declarations that an element gets, the weakest first.</summary>
    public IEnumerable<(string Name, string Value, XObject Place)> For(XElement element)
    {
        if (_count == 0) return [];
        List<Rule> found = [.. Rules("*"), .. Rules(element.Name.LocalName)];
        if (element.Attribute("class") is { } classes)
        {
            foreach (var name in classes.Value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
                found.AddRange([.. Rules("." + name), .. Rules(element.Name.LocalName + "." + name)]);
        }

        if (element.Attribute("id") is { } id) found.AddRange([.. Rules("#" + id.Value), .. Rules(element.Name.LocalName + "#" + id.Value)]);
        return found.OrderBy(rule => rule.Weight).ThenBy(rule => rule.Order).SelectMany(rule => rule.Declarations, (rule, one) => (one.Name, one.Value, (XObject)rule.Place));
    }

    /// <summary>The declarations of a block or of a style attribute.</summary>
    /// <exception cref="ImageException">One of them is marked as important.</exception>
    public static IEnumerable<(string Name, string Value)> Declarations(string text, XObject place)
    {
        foreach (var declaration in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw SvgNumbers.At(place, $"The style '{SvgNumbers.Short(declaration)}' is not read. Write 'name: value'.");
            if (declaration.Contains('!', StringComparison.Ordinal)) throw SvgNumbers.At(place, "'!important' is not read. Remove it, and the rules that it overrides.");
            yield return (declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
        }
    }

    private List<Rule> Rules(string selector) => _rules.TryGetValue(selector, out var rules) ? rules : [];

    private void Read(string text, XElement place)
    {
        text = WithoutComments(text, place);
        var at = 0;
        while (text.AsSpan(at).Trim().Length > 0)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) throw SvgNumbers.At(place, "The style sheet does not end: a '{' or '}' is missing.");
            if (text.IndexOf('{', open + 1, close - open - 1) >= 0 || text.AsSpan(at, open - at).Trim().StartsWith("@"))
                throw SvgNumbers.At(place, $"The rule '{SvgNumbers.Short(text.AsSpan(at, open - at).Trim())}' is not read. Rules by name, class or id are; export the drawing with presentation attributes.");
            var declarations = Declarations(text[(open + 1)..close], place).ToList();
            foreach (var selector in text[at..open].Split(',', StringSplitOptions.TrimEntries)) Add(selector, declarations, place);
            at = close + 1;
        }
    }

    private void Add(string selector, List<(string Name, string Value)> declarations, XElement place)
    {
        if (++_count > MostRules) throw SvgNumbers.At(place, $"The style sheet has more than {MostRules} rules.");
        var mark = selector.IndexOfAny(['.', '#']);
        var name = mark < 0 ? selector : selector[..mark];
        var rest = mark < 0 ? string.Empty : selector[(mark + 1)..];
        if (selector.Length == 0 || (name != "*" && !name.All(IsLetter)) || (mark >= 0 && (rest.Length == 0 || !rest.All(IsLetter))))
            throw SvgNumbers.At(place, $"The selector '{SvgNumbers.Short(selector)}' is not read. Selectors of one element by name, class or id are; export the drawing with presentation attributes.");
        if (name == "*" && mark >= 0) selector = selector[1..];
        var weight = (mark < 0 ? 0 : selector[selector.IndexOfAny(['.', '#'])] == '#' ? 4 : 2) + (name is "" or "*" ? 0 : 1);
        if (!_rules.TryGetValue(selector, out var rules)) _rules[selector] = rules = [];
        rules.Add(new Rule(weight, _count, declarations, place));
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    private static string WithoutComments(string text, XElement place)
    {
        var kept = new StringBuilder();
        var at = 0;
        for (var open = text.IndexOf("/*", StringComparison.Ordinal); open >= 0; open = text.IndexOf("/*", at, StringComparison.Ordinal))
        {
            kept.Append(text, at, open - at);
            var close = text.IndexOf("*/", open + 2, StringComparison.Ordinal);
            if (close < 0) throw SvgNumbers.At(place, "A comment of the style sheet does not end.");
            at = close + 2;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    private sealed record Rule(int Weight, int Order, IReadOnlyList<(string Name, string Value)> Declarations, XElement Place);
}

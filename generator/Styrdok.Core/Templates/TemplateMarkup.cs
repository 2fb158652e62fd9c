using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Templates;

/// <summary>
/// Looks at the HTML of a template for what its page refuses: the security policy of a page lets no element run or load anything, so such a thing would be dead
/// on the page. And escaping keeps a value inside quotes; where a value stands outside of them, nothing would.
/// </summary>
/// <param name="file">The template.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class TemplateMarkup(SourceFile file, FindingSink findings)
{
    private static readonly HashSet<string> Elements = new(
        ["script", "style", "link", "meta", "base", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "html", "head", "body", "title"], StringComparer.OrdinalIgnoreCase);

    // What names a file that the page would have to ask for.
    private static readonly HashSet<string> Sources = new(["src", "srcset", "poster", "data", "background", "action", "formaction", "ping", "manifest"], StringComparer.OrdinalIgnoreCase);

    // Conditions may stand in a tag, and {{attrs}}, which writes whole attributes with their quotes.
    private static readonly HashSet<string> InTags = new(["if", "unless", "each", "else", "attrs"], StringComparer.Ordinal);

    private readonly string _text = file.Text;
    private int _at;

    /// <summary>Reports what is refused.</summary>
    public void Check()
    {
        while (_at < _text.Length)
        {
            if (Starts("{{")) SkipBraces();
            else if (Starts("<!--")) SkipTo("-->");
            else if (_text[_at] == '<' && IsLetter(_at + 1)) Tag();
            else _at++;
        }
    }

    private void Tag()
    {
        var start = _at++;
        var name = Word("/>");
        if (Elements.Contains(name)) Report(start, _at, $"A template cannot hold <{name}>.", "Scripts, styles and the head of a page are written by the tool; take it away.");
        while (_at < _text.Length && _text[_at] != '>')
        {
            if (Starts("{{")) Braces();
            else if (char.IsWhiteSpace(_text[_at]) || _text[_at] is '/' or '=' or '"' or '\'') _at++;
            else Attribute();
        }

        _at++;
    }

    private void Attribute()
    {
        var start = _at;
        var name = Word("/>=");
        var isHandler = name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && name.Length > 2;
        if (isHandler || name.Equals("style", StringComparison.OrdinalIgnoreCase) || name.Equals("srcdoc", StringComparison.OrdinalIgnoreCase))
        {
            Report(start, _at, $"A template cannot hold the attribute '{name}'.", isHandler ? "Pages have one script, which the tool writes." : "Give the element a class that the style sheet of the page has.");
        }

        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length || _text[_at] != '=') return;
        _at++;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length) return;
        var valueStart = _at;
        var value = _text[_at] is '"' or '\'' ? Quoted(_text[_at]) : Bare(name);
        var shown = value.Trim();
        if (Sources.Contains(name) && shown.Length > 0 && !shown.StartsWith("{{", StringComparison.Ordinal) && !shown.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            Report(valueStart, _at, $"The page would have to ask for '{shown}', which its policy refuses.", "Use {{mark}}, {{art}}, {{picture this}} or {{drawing this}}: they write images into the page.");
        }

        if (name.Equals("href", StringComparison.OrdinalIgnoreCase) && Scheme(shown) is { } scheme && scheme.ToLowerInvariant() is not ("https" or "http" or "mailto" or "tel"))
        {
            Report(valueStart, _at, $"A page does not link to '{scheme}:'.", "Link to https://, http://, mailto: or tel:, or to a file beside the page.");
        }
    }

    private string Quoted(char quote)
    {
        var start = ++_at;
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (Starts("{{")) SkipBraces();
            else _at++;
        }

        var value = _text.Substring(start, Math.Min(_at, _text.Length) - start);
        _at++;
        return value;
    }

    private string Bare(string name)
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] != '>')
        {
            if (!Starts("{{"))
            {
                _at++;
                continue;
            }

            var braces = _at;
            SkipBraces();
            Report(braces, _at, $"The value of '{name}' stands outside of quotes, where escaping does not hold it.", $"Write {name}=\"…\" around it.");
        }

        return _text.Substring(start, Math.Min(_at, _text.Length) - start);
    }

    // Braces between the attributes of a tag.
    private void Braces()
    {
        var start = _at;
        SkipBraces();
        var word = _text.Substring(start, Math.Min(_at, _text.Length) - start).Trim('{', '}', '#', '/', ' ').Split(' ')[0];
        if (!InTags.Contains(word) && !word.StartsWith("!", StringComparison.Ordinal))
        {
            Report(start, _at, "A value stands outside of quotes in a tag, where escaping does not hold it.", "Write it as the value of an attribute, in quotes, or use {{attrs …}}.");
        }
    }

    private void SkipBraces() => SkipTo(Starts("{{!--") ? "--}}" : "}}");

    private void SkipTo(string end)
    {
        var found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? _text.Length : found + end.Length;
    }

    private string Word(string ends)
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && ends.IndexOf(_text[_at]) < 0 && !Starts("{{")) _at++;
        return _text.Substring(start, _at - start);
    }

    private static string? Scheme(string address)
    {
        var colon = address.IndexOf(':');
        var end = address.IndexOfAny(['/', '?', '#', '{']);
        if (colon <= 0 || (end >= 0 && end < colon)) return null;

        // Browsers skip what is no letter in a scheme.
        var scheme = new string(address.Take(colon).Where(c => c > ' ').ToArray());
        return scheme.Contains("&") ? scheme.Substring(0, scheme.IndexOf('&')) : scheme;
    }

    private bool Starts(string what) => string.CompareOrdinal(_text, _at, what, 0, what.Length) == 0;

    private bool IsLetter(int at) => at < _text.Length && _text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private void Report(int start, int end, string message, string remedy) => findings.Report(TemplateFindings.RefusedMarkup.At(file.SpanAt(start, end), message, remedy));
}

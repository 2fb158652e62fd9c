using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>
/// Makes a rendered block fit into a page that shows it beside the same block in another language: its ids get a prefix, its headings and landmarks become plain
/// elements (the page has its own outline), links lead to places of this page or nowhere, and words of the field are marked. Any template may have written it.
/// </summary>
internal static partial class FragmentWriter
{
    private static readonly HashSet<string> s_landmarks = new(["section", "article", "aside", "nav", "main", "header", "footer"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_references = new(["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The block as it stands in the page.</summary>
    /// <param name="html">The block as its template wrote it.</param>
    /// <param name="prefix">What its ids begin with.</param>
    /// <param name="places">The places of the page that a link in a document may mean, by what it is there.</param>
    /// <param name="marks">The words to mark.</param>
    public static string Write(string html, string prefix, IReadOnlyDictionary<string, string> places, IReadOnlyCollection<ReviewMark> marks)
    {
        var own = Ids().Matches(html).Select(match => match.Groups[2].Value).ToHashSet(StringComparer.Ordinal);
        var words = marks.Count == 0 ? null : Words(marks);
        var forbidden = marks.Where(mark => mark.IsForbidden).Select(mark => mark.Word).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var page = new StringBuilder(html.Length + 64);
        var at = 0;
        foreach (Match tag in Tags().Matches(html))
        {
            Text(page, html[at..tag.Index], words, forbidden);
            at = tag.Index + tag.Length;
            Tag(page, tag, prefix, own, places);
        }

        Text(page, html[at..], words, forbidden);
        return page.ToString();
    }

    private static void Text(StringBuilder page, string text, Regex? words, HashSet<string> forbidden) =>
        page.Append(words is null ? text : words.Replace(text, match => $"<span class=\"term{(forbidden.Contains(match.Value) ? " broken" : string.Empty)}\">{match.Value}</span>"));

    private static void Tag(StringBuilder page, Match tag, string prefix, HashSet<string> own, IReadOnlyDictionary<string, string> places)
    {
        var name = tag.Groups["name"].Value;
        if (name.Length == 0)
        {
            // A comment.
            return;
        }

        var heading = name.Length == 2 && name[0] is 'h' or 'H' && char.IsAsciiDigit(name[1]) ? name.ToLowerInvariant() : null;
        var isLandmark = s_landmarks.Contains(name);
        var element = heading is not null ? "p" : isLandmark ? "div" : name;
        if (tag.Groups["close"].Length > 0)
        {
            page.Append("</").Append(element).Append('>');
            return;
        }

        page.Append('<').Append(element);
        var (hasClass, hasLabel, hasRole) = (false, false, false);
        foreach (Match attribute in Attributes().Matches(tag.Groups["attributes"].Value))
        {
            var key = attribute.Groups["key"].Value;
            var value = attribute.Groups["value"].Success ? attribute.Groups["value"].Value : null;
            if (key.Equals("href", StringComparison.OrdinalIgnoreCase) && value?.StartsWith('#') == true)
            {
                if (own.Contains(value[1..])) value = "#" + prefix + value[1..];
                else if (places.TryGetValue(value[1..], out var place)) value = "#" + place;
                else continue;
            }
            else if (key.Equals("id", StringComparison.OrdinalIgnoreCase))
            {
                value = prefix + value;
            }
            else if (s_references.Contains(key) && value is not null)
            {
                value = string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => prefix + id));
            }
            else if (key.Equals("class", StringComparison.OrdinalIgnoreCase))
            {
                hasClass = true;
                if (heading is not null) value = value + " " + heading;
            }

            hasLabel |= key.Equals("aria-label", StringComparison.OrdinalIgnoreCase);
            hasRole |= key.Equals("role", StringComparison.OrdinalIgnoreCase);
            page.Append(' ').Append(key);
            if (value is not null) page.Append("=\"").Append(value.Replace("url(#", "url(#" + prefix, StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        if (heading is not null && !hasClass) page.Append(" class=\"").Append(heading).Append('"');

        // A name needs something that it is the name of.
        if (isLandmark && hasLabel && !hasRole) page.Append(" role=\"group\"");
        page.Append(tag.Groups["self"].Length > 0 ? "/>" : ">");
    }

    // Whole words, in any case; an entity is none.
    private static Regex Words(IReadOnlyCollection<ReviewMark> marks) => new(
        @"(?<![\p{L}\p{N}&#])(?:" + string.Join('|', marks.Select(mark => mark.Word).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(word => Regex.Escape(Markup.Escape(word)))) + @")(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex("""<!--.*?-->|<(?<close>/)?(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*(?<self>/)?>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("""(?<key>[^\s=>/"']+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s>"']+)))?""", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex("""\sid\s*=\s*(["'])(.*?)\1""", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}

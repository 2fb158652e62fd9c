using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Styrdok.Core.Resolution;

/// <summary>A citation in a text: one of the works between <c>[@</c> and <c>]</c>.</summary>
/// <param name="Reference">The id of the work.</param>
/// <param name="Locator">The place in the work, such as <c>§ 4-3</c>; null for the whole work.</param>
/// <param name="Group">Counts the brackets of the text from 0: works in one bracket have one number.</param>
/// <param name="Index">Where the id stands in the text.</param>
public sealed record CitationMark(string Reference, string? Locator, int Group, int Index);

/// <summary>A placeholder in a text: <c>${org.name}</c>.</summary>
/// <param name="Name">The name between the braces, without white space around it.</param>
/// <param name="Forms">What stands after the name and a <c>|</c>: the forms of a word for numbers, <c>one: måned | other: måneder</c>; null without.</param>
/// <param name="IsClosed">Whether the closing brace stands in the text.</param>
/// <param name="Index">Where the <c>${</c> stands in the text.</param>
/// <param name="Length">How long the whole placeholder is.</param>
public sealed record PlaceholderMark(string Name, string? Forms, bool IsClosed, int Index, int Length);

/// <summary>Finds what a text refers to: citations <c>[@id, § 4-3; @other]</c> and placeholders <c>${name}</c>, where <c>$${</c> stands for itself.</summary>
public static class TextMarks
{
    /// <summary>How many links, footnotes and citations one text may hold. The end of each is looked for through the rest of the text.</summary>
    public const int MostOpenings = 2000;

    /// <summary>How many signs of Markdown (stars, low lines, backticks, brackets) one text may hold.</summary>
    public const int MostSigns = 20_000;

    /// <summary>How deep lists may stand in lists, and brackets in brackets.</summary>
    public const int MostListLevels = 16, MostBrackets = 64;

    private static readonly Regex s_opening = new(@"\]\(|\^\[|\[@", RegexOptions.CultureInvariant);

    private static readonly Regex s_brackets = new(@"(?<!\\)\[(?<inner>@[^\[\]]*)\]", RegexOptions.CultureInvariant);

    // A run of backticks is taken whole or not at all: a text of nothing else would be tried at every length otherwise.
    private static readonly Regex s_code = new("(?<!`)(?<run>(?>`+))[^`]+\\k<run>(?!`)", RegexOptions.CultureInvariant);
    private static readonly Regex s_work = new(@"(?:^|;)\s*@(?<id>[^\s,;]*)\s*(?:,\s*(?<locator>[^;]*?))?\s*(?=;|$)", RegexOptions.CultureInvariant);

    /// <summary>How many links, footnotes and citations begin in a text.</summary>
    public static int Openings(string text) => s_opening.Matches(text).Count;

    /// <summary>The text with blanks for what stands between backticks and is shown as it is; every other sign keeps its place.</summary>
    public static string WithoutCode(string text) => text.IndexOf('`') < 0 ? text : s_code.Replace(text, code => new string(' ', code.Length));

    /// <summary>The works cited, in their order.</summary>
    public static IReadOnlyList<CitationMark> Citations(string text)
    {
        var found = new List<CitationMark>();
        var group = 0;
        foreach (Match bracket in s_brackets.Matches(WithoutCode(text)))
        {
            var inner = bracket.Groups["inner"];
            foreach (Match work in s_work.Matches(inner.Value))
            {
                var id = work.Groups["id"];
                var locator = work.Groups["locator"];
                found.Add(new CitationMark(id.Value, locator.Success && locator.Length > 0 ? locator.Value : null, group, inner.Index + id.Index));
            }

            group++;
        }

        return found;
    }

    /// <summary>The placeholders, in their order.</summary>
    public static IReadOnlyList<PlaceholderMark> Placeholders(string text)
    {
        var found = new List<PlaceholderMark>();
        for (var i = text.IndexOf("${", System.StringComparison.Ordinal); i >= 0; i = text.IndexOf("${", i, System.StringComparison.Ordinal))
        {
            if (i > 0 && text[i - 1] == '$')
            {
                i += 2;
                continue;
            }

            var end = text.IndexOfAny(['}', '\n', '{'], i + 2);
            var closed = end >= 0 && text[end] == '}';
            var stop = end < 0 ? text.Length : closed ? end + 1 : end;
            var name = text.Substring(i + 2, (closed ? stop - 1 : stop) - i - 2).Trim();
            var bar = name.IndexOf('|');
            found.Add(new PlaceholderMark(bar < 0 ? name : name.Substring(0, bar).TrimEnd(), bar < 0 ? null : name.Substring(bar + 1).Trim(), closed, i, stop - i));
            i = stop;
        }

        return found;
    }
}

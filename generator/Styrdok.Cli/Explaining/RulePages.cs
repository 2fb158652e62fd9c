using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Rules;

namespace Styrdok.Cli.Explaining;

/// <summary>The rules and their pages, docs/rules/STYnnnn.md, which lie beside the tool.</summary>
internal static class RulePages
{
    private static readonly string s_library = Path.Combine(AppContext.BaseDirectory, "library");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> Rules => RuleCatalogue.All;

    /// <summary>The rule of an id as a person types it: <c>STY3002</c>, <c>sty3002</c>, <c>3002</c>; else null.</summary>
    public static FindingDescriptor? Find(string id)
    {
        var full = IdOf(id);
        return Rules.FirstOrDefault(rule => rule.Id == full);
    }

    /// <summary>The id nearest to what was typed, or null.</summary>
    public static string? NearestTo(string id) => Nearest.To(IdOf(id), Rules.Select(rule => rule.Id));

    /// <summary>The page of a rule, Markdown.</summary>
    /// <exception cref="IOException">It does not lie beside the tool.</exception>
    public static string PageOf(FindingDescriptor rule) => File.ReadAllText(Path.Combine(s_library, rule.HelpLink)).ReplaceLineEndings("\n");

    /// <summary>Why there is such a rule: what stands on its page between the heading and the examples, on one line.</summary>
    public static string ReasonOf(string page)
    {
        var lines = page.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return string.Join(" ", lines.Where(line => line.Length > 0));
    }

    private static string IdOf(string typed)
    {
        var id = typed.Trim().ToUpperInvariant();
        return id.Length == 4 && id.All(char.IsAsciiDigit) ? "STY" + id : id;
    }
}

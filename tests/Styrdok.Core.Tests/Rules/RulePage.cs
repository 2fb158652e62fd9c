using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Rules;

/// <summary>docs/rules/STYnnnn.md: why, an example that breaks the rule, what is reported, and the example put right.</summary>
internal sealed record RulePage(string Id, string Title, string Text, Example Wrong, string Reported, Example Right)
{
    private static readonly Regex s_head = new(@"\A# (?<id>STY\d{4}): (?<title>[^\n]+)\n");
    private static readonly Regex s_reported = new(@"^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    /// <summary>The folder of the pages.</summary>
    public static string Folder { get; } = Repository.PathOf("docs/rules");

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Read(string id)
    {
        var text = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        var head = s_head.Match(text);
        return new RulePage(
            head.Groups["id"].Value, head.Groups["title"].Value, text, Example.Of(Part(text, "Wrong")),
            s_reported.Match(Part(text, "Reported")).Groups["text"].Value.TrimEnd('\n'), Example.Of(Part(text, "Right")));
    }

    /// <summary>The ids that have a page.</summary>
    public static IReadOnlyList<string> Ids() => [.. Directory.GetFiles(Folder, "STY*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    /// <summary>The page with another text under "Reported".</summary>
    public string WithReported(string reported)
    {
        var part = Part(Text, "Reported");
        var fence = s_reported.Match(part);
        var changed = fence.Success ? part[..fence.Index] + "```text\n" + reported + "\n```" + part[(fence.Index + fence.Length)..] : "\n```text\n" + reported + "\n```\n\n";
        return Text.Replace("## Reported\n" + part, "## Reported\n" + changed, StringComparison.Ordinal);
    }

    private static string Part(string text, string heading)
    {
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0) return string.Empty;
        start += heading.Length + 5;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..(end + 1)];
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Styrdok.Core.Findings;
using Styrdok.Core.Rules;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Tests.Rules;

public sealed class RulePageTests
{
    /// <summary>Writes what is reported now into the pages and the index, to be read before it is committed.</summary>
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("STYRDOK_ACCEPT") == "1";

    public static TheoryData<string> Pages => [.. RulePage.Ids()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_wrong_example_of_a_page_is_reported_as_the_page_says(string id)
    {
        var page = RulePage.Read(id);
        var reported = string.Join("\n", page.Wrong.Read().Select(finding => finding.ToString()));
        if (s_accept && page.Reported != reported) File.WriteAllText(Path.Combine(RulePage.Folder, id + ".md"), page.WithReported(reported));
        else Assert.Equal(page.Reported, reported);
        Assert.Contains(page.Wrong.Read(), finding => finding.Id == id);
    }

    [Fact]
    public void Findings_do_not_depend_on_how_many_rules_look_at_once() => Assert.All(RulePage.Ids().Select(RulePage.Read), page =>
        Assert.Equal(page.Wrong.Read(), page.Wrong.Read(static (count, piece) => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, piece))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Whatever_is_reported_says_what_to_do(string id) =>
        Assert.All(RulePage.Read(id).Wrong.Read(), finding => Assert.False(string.IsNullOrWhiteSpace(finding.Remedy), $"{finding} has no remedy."));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_is_found_in_the_right_example_of_a_page(string id)
    {
        var right = RulePage.Read(id).Right;
        Assert.NotEmpty(right.Files.Concat(right.Templates));
        Assert.Empty(right.Read().Select(finding => finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_headed_by_the_rules_id_and_title(string id)
    {
        var page = RulePage.Read(id);
        var descriptor = Assert.Single(RuleCatalogue.All, descriptor => descriptor.Id == id);
        Assert.Equal((id, descriptor.Title), (page.Id, page.Title));
    }

    [Fact]
    public void Every_rule_has_a_page() => Assert.Equal(RuleCatalogue.All.Select(descriptor => descriptor.Id), RulePage.Ids());

    [Fact]
    public void No_two_rules_share_an_id_or_a_title()
    {
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.Equal(RuleCatalogue.All.Count, RuleCatalogue.All.Select(descriptor => descriptor.Title).Distinct().Count());
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        var path = Path.Combine(RulePage.Folder, "README.md");
        var index = Index();
        if (s_accept) File.WriteAllText(path, index);
        Assert.Equal(index, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Index()
    {
        var index = new StringBuilder("# Rules\n\nWhat the compiler, `styrdok check` and editors report. Ids are permanent. An error fails every build, a warning only under `--strict`.\nHow to write one: [add a rule](../recipes/add-a-rule.md).\n");
        foreach (var group in RuleCatalogue.All.GroupBy(descriptor => descriptor.Id[3]))
        {
            index.Append("\n## ").Append(s_ranges[group.Key]).Append("\n\n| rule | severity | about |\n|---|---|---|\n");
            foreach (var rule in group)
                index.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} |\n");
        }

        return index.ToString();
    }

    private static readonly Dictionary<char, string> s_ranges = new()
    {
        ['1'] = "STY1xxx: YAML",
        ['2'] = "STY2xxx: vocabulary",
        ['3'] = "STY3xxx: ids, roles, citations and placeholders",
        ['4'] = "STY4xxx: translation",
        ['5'] = "STY5xxx: brand",
        ['6'] = "STY6xxx: templates",
        ['7'] = "STY7xxx: governance",
        ['8'] = "STY8xxx: outputs",
    };
}

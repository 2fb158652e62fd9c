using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Rules;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("There is no command 'chek'. Did you mean 'check'?", "chek")]
    [InlineData("There is no option '--strct'. Did you mean '--strict'?", "check", "--strct")]
    [InlineData("There is no option '--formt'. Did you mean '--format'?", "check", "--formt=sarif")]
    [InlineData("'srif' is nothing that --format takes. Did you mean 'sarif'?", "check", "--format", "srif")]
    [InlineData("'builtn' is nothing that --library takes. Did you mean 'builtin'?", "build", "--library", "builtn")]
    [InlineData("'b' is one argument too many. Put a path that holds spaces in quotes.", "check", "a", "b")]
    [InlineData("There is no folder 'no such folder'.", "check", "no such folder")]
    [InlineData("There is no rule 'STY302'. Did you mean 'STY3002'? 'styrdok explain' lists every rule.", "explain", "STY302")]
    public void What_is_not_understood_is_answered_with_the_nearest_and_exit_code_2(string answer, params string[] arguments)
    {
        var run = ToolAnswer.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(string.Empty, run.Output);
        Assert.Equal("styrdok: " + answer, run.Errors.Split('\n')[0]);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("help")]
    [InlineData("help", "build")]
    [InlineData("build", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("schema", "--help")]
    public void Help_ends_with_examples_that_the_parser_understands(params string[] arguments)
    {
        var run = ToolAnswer.Of(arguments);
        Assert.Equal(0, run.ExitCode);
        var examples = Regex.Matches(run.Output[run.Output.IndexOf("\nExamples:\n", StringComparison.Ordinal)..], "^  styrdok (.+)$", RegexOptions.Multiline);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(Styrdok.Cli.Help.UsageErrors.Of(Styrdok.Cli.Tool.Create().Parse(example.Groups[1].Value.Split(" > ")[0].Split(' ')))));
    }

    [Fact]
    public void Version_says_the_tool_and_the_runtime() => Assert.Matches(@"^styrdok \d+\.\d+\.\d+ \(\.NET [^,]+, \w+\)\n$", ToolAnswer.Of("--version").Output);

    [Theory]
    [InlineData("STY3002")]
    [InlineData("sty3002")]
    [InlineData("3002")]
    public void Explain_prints_the_page_of_a_rule(string id) => Assert.StartsWith("# STY3002: Duplicate id\n", ToolAnswer.Of("explain", id).Output, StringComparison.Ordinal);

    [Fact]
    public void Explain_has_a_page_for_every_rule_and_lists_them_all()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", ToolAnswer.Of("explain", rule.Id).Output, StringComparison.Ordinal));
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), ToolAnswer.Of("explain").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..7]));
    }

    [Fact]
    public void Quiet_prints_nothing_where_there_is_no_error()
    {
        using var folder = new LibraryFolder().WithLibrary().WithDraft();
        var output = folder.PathOf("out");
        Assert.Contains(": warning STY7001: ", ToolAnswer.Of("check", folder.Path).Output, StringComparison.Ordinal);
        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), ToolAnswer.Of("check", folder.Path, "--quiet"));
        Assert.Equal(new ToolAnswer(0, string.Empty, string.Empty), ToolAnswer.Of("build", folder.Path, "--quiet", "--format", "html", "--output", output));
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }

    [Fact]
    public void Strict_makes_warnings_errors_and_writes_nothing()
    {
        using var folder = new LibraryFolder().WithLibrary().WithDraft();
        var output = folder.PathOf("out");
        var check = ToolAnswer.Of("check", folder.Path, "--strict", "--quiet");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(": error STY7001: ", check.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings\n", check.Output, StringComparison.Ordinal);
        var build = ToolAnswer.Of("build", folder.Path, "--strict", "--output", output);
        Assert.Equal(1, build.ExitCode);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void A_finding_is_written_with_its_line_in_a_folder_named_on_the_command_line()
    {
        using var folder = new LibraryFolder().WithLibrary().With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manger\n    label: { en: Manager }\n");
        var run = ToolAnswer.Of("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{folder.Path}/policies/meetings.yaml(12,14): error STY3004: There is no role 'manager'.\n    12 |       - ref: manager\n       |              ^^^^^^^\n    Did you mean 'manger'?\n", run.Output, StringComparison.Ordinal);
    }
}

using System;
using System.IO;
using System.Linq;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class TemplatesCommandTests
{
    private const string Own = "organisations/us/partials/callout.hbs";

    [Fact]
    public void A_copy_begins_as_the_original_and_has_nothing_wrong()
    {
        using var library = new LibraryFolder().WithLibrary();

        var copy = ToolRun.Of("templates", "copy", "callout", library.Path, "--organisation", "us");

        Assert.Equal((0, string.Empty), (copy.Exit, copy.Error));
        Assert.Contains(Own, copy.Out, StringComparison.Ordinal);
        var lines = File.ReadAllText(library.PathOf(Own)).Split('\n', 2);
        Assert.Matches(@"^\{\{!-- original: callout [0-9a-f]{12} --\}\}$", lines[0]);
        Assert.Equal(ToolRun.Of("templates", "show", "callout").Out, lines[1]);
        Assert.Equal(0, ToolRun.Of("check", library.Path, "--strict").Exit);
        Assert.Contains($"{Own}: the original is as it was", ToolRun.Of("templates", "status", library.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_and_status_tell_that_the_original_has_changed()
    {
        using var library = new LibraryFolder().WithLibrary();
        ToolRun.Of("templates", "copy", "callout", library.Path);
        var text = File.ReadAllText(library.PathOf(Own));
        File.WriteAllText(library.PathOf(Own), text.Replace(text.Substring("{{!-- original: callout ".Length, 12), "0123456789ab", StringComparison.Ordinal));

        var check = ToolRun.Of("check", library.Path);

        Assert.Equal(0, check.Exit);
        Assert.Contains(Own + "(1,25): warning STY6010", check.Out, StringComparison.Ordinal);
        Assert.Contains("the original has changed: it was 0123456789ab and is ", ToolRun.Of("templates", "status", library.Path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_never_takes_the_place_of_a_file_that_is_there()
    {
        using var library = new LibraryFolder().WithLibrary().With(Own, "<div{{attrs this}}>ours</div>");

        var copy = ToolRun.Of("templates", "copy", "callout", library.Path);

        Assert.Equal(2, copy.Exit);
        Assert.Contains("is there already", copy.Error, StringComparison.Ordinal);
        Assert.Equal("<div{{attrs this}}>ours</div>", File.ReadAllText(library.PathOf(Own)));
        Assert.Contains("does not say what it was made from", ToolRun.Of("templates", "status", library.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean 'callout'?", "templates", "copy", "calout", "library/content")]
    [InlineData("There is no template 'index'", "templates", "copy", "index", "library/content")]
    [InlineData("There is no template '../bar'", "templates", "show", "../bar")]
    [InlineData("Say for which organisation", "templates", "copy", "callout", "library/content")]
    [InlineData("There is no organisation 'oslo'", "templates", "copy", "callout", "library/content", "--organisation", "oslo")]
    public void What_cannot_be_copied_is_said_with_what_can(string words, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal(2, run.Exit);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates", "copy", "callout", "--organisation", "nordvik")]
    [InlineData("translate", "start", "nn")]
    [InlineData("translate", "prune", "--dry-run")]
    [InlineData("translate", "approve", "nn", "--document", "lillestrom-2002", "--role", "manager", "--dry-run")]
    [InlineData("freeze", "--document", "lillestrom-2002")]
    public void Where_no_folder_is_named_the_library_of_the_tool_is_not_written_to(params string[] arguments)
    {
        // Beside the tool of the tests there is neither a styrdok.yaml nor a folder content.
        var run = ToolRun.Of(arguments);

        Assert.Equal(2, run.Exit);
        Assert.Contains("Name the folder of your YAML", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_what_each_template_is_for()
    {
        var lines = ToolRun.Of("templates", "list").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("quote  ", StringComparison.Ordinal) && line.EndsWith("Somebody else's words.", StringComparison.Ordinal));
        Assert.Equal(lines.Length, lines.Select(line => line.Split("  ", 2)[1].Trim()).Distinct().Count());
        Assert.DoesNotContain(lines, line => line.StartsWith("index", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_no_page_would_use_is_reported()
    {
        using var library = new LibraryFolder().WithLibrary().With("organisations/us/partials/index.hbs", "<main></main>");

        Assert.Contains("organisations/us/partials/index.hbs(1,1): error STY6004", ToolRun.Of("check", library.Path).Out, StringComparison.Ordinal);
    }
}

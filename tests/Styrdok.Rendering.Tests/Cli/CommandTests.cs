using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class CommandTests
{
    [Fact]
    public void A_library_without_errors_ends_with_nought()
    {
        var run = ToolRun.Of("check", ToolRun.BuiltIn);

        Assert.Equal((0, string.Empty), (run.Exit, run.Error));
        Assert.Contains("0 errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_ends_with_one_and_stands_at_its_line_in_text_and_in_json()
    {
        using var scratch = new ScratchFolder();
        ToolRun.CopyBuiltIn(scratch.Of("lib"));
        var policy = scratch.Of("lib/policies/health-promoting-work-environment.yaml");
        var line = File.ReadAllLines(policy).Length + 1;
        File.AppendAllText(policy, "titel: Feil\n");

        var text = ToolRun.Of("check", scratch.Of("lib"));
        Assert.Equal(1, text.Exit);
        Assert.Contains($"health-promoting-work-environment.yaml({line},1): error STY", text.Out, StringComparison.Ordinal);
        Assert.Contains("title", text.Out, StringComparison.Ordinal);

        var json = ToolRun.Of("check", scratch.Of("lib"), "--format", "json");
        Assert.Equal(1, json.Exit);
        using var document = JsonDocument.Parse(json.Out);
        Assert.True(document.RootElement.GetProperty("errors").GetInt32() >= 1);
        Assert.True(document.RootElement.TryGetProperty("warnings", out _));
        var finding = document.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("line").GetInt32() == line);
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.EndsWith("policies/health-promoting-work-environment.yaml", finding.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, line), (finding.GetProperty("column").GetInt32(), finding.GetProperty("end_line").GetInt32()));
        Assert.StartsWith("STY", finding.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(string.Empty, finding.GetProperty("message").GetString());
    }

    [Fact]
    public void A_library_that_no_organisation_publishes_is_told_what_is_missing()
    {
        using var library = new LibraryFolder().WithLibrary();
        Directory.Delete(library.PathOf("organisations"), recursive: true);

        var run = ToolRun.Of("build", library.Path, "--output", library.PathOf("out"));

        Assert.Equal(2, run.Exit);
        Assert.Contains("Write organisations/<id>/organisation.yaml", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_file_that_is_gone_is_called_one()
    {
        using var library = new LibraryFolder().WithLibrary();
        File.CreateSymbolicLink(library.PathOf("policies/gone.yaml"), library.PathOf("nowhere.yaml"));

        var run = ToolRun.Of("check", library.Path);

        Assert.Equal(2, run.Exit);
        Assert.Contains("leads to a file that is not there. Mend the link, or move it out of the content", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder 'nowhere'", "check", "nowhere")]
    [InlineData("There is no folder 'nowhere'", "build", "nowhere")]
    [InlineData("'styrdok.dll' is a file", "check", "styrdok.dll")]
    [InlineData("There is no language 'da'", "build", "library/content", "--language", "nb,da", "--output", "never")]
    [InlineData("say nb", "build", "library/content", "--language", "no", "--output", "never")]
    [InlineData("There is no format 'docx'", "build", "library/content", "--format", "docx", "--output", "never")]
    [InlineData("'oslo'; there are: nordvik, sjohog", "build", "library/content", "--organisation", "oslo", "--output", "never")]
    [InlineData("There is no document 'x'", "build", "library/content", "--document", "x", "--output", "never")]
    [InlineData("bild", "bild")]
    public void What_cannot_be_done_as_asked_ends_with_two_and_says_what_can(string words, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Equal(2, run.Exit);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Out + run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "never")));
    }

    [Fact]
    public void A_template_of_an_organisation_is_checked_too()
    {
        using var scratch = new ScratchFolder();
        ToolRun.CopyBuiltIn(scratch.Of("lib"));
        Directory.CreateDirectory(scratch.Of("lib/organisations/nordvik/partials"));
        File.WriteAllText(scratch.Of("lib/organisations/nordvik/partials/paragraph.hbs"), "<p{{attrs this}}>\n{{text this.txet}}{{label \"contnts\"}}</p>\n");

        var run = ToolRun.Of("check", scratch.Of("lib"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("organisations/nordvik/partials/paragraph.hbs(2,8): error STY6001", run.Out, StringComparison.Ordinal);
        Assert.Contains("organisations/nordvik/partials/paragraph.hbs(2,27): error STY6001", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 errors", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_of_every_kind_of_file_is_written()
    {
        using var scratch = new ScratchFolder();

        Assert.Equal(0, ToolRun.Of("schema", "--output", scratch.Of("schema")).Exit);

        var files = ToolRun.Files(scratch.Of("schema"));
        Assert.Contains("governing-document.schema.json", files);
        Assert.All(files, file => JsonDocument.Parse(File.ReadAllText(scratch.Of("schema/" + file))).Dispose());
    }
}

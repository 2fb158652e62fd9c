using System;
using System.IO;
using System.Linq;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class ProjectFileTests
{
    private const string Head = "styrdok: 1\nkind: project\n";
    private const string BuiltIn = "health-promoting-work-environment";

    [Fact]
    public void A_built_in_document_is_rendered_for_an_organisation_that_lies_above_it()
    {
        using var folder = new LibraryFolder().WithOrganisation($"adopts:\n  - document: {BuiltIn}\n    status: draft\n");
        var output = folder.PathOf("out");
        Assert.Equal(1, ToolAnswer.Of("check", folder.Path).ExitCode);
        Assert.Equal(0, ToolAnswer.Of("check", folder.Path, "--library", "builtin").ExitCode);
        Assert.Equal(0, ToolAnswer.Of("build", folder.Path, "--library", "builtin", "--language", "nb", "--format", "html", "--output", output).ExitCode);
        Assert.Equal(["us"], Directory.GetDirectories(output).Select(Path.GetFileName));
        Assert.True(File.Exists(Path.Combine(output, "us", "nb", BuiltIn + ".html")));
    }

    [Fact]
    public void The_built_in_organisations_stand_in_where_the_folder_has_none()
    {
        using var folder = new LibraryFolder().With("styrdok.yaml", Head + "library: builtin\nformats: [html]\norganisation: nordvik\nlanguages: [nb]\noutput: made\n");
        var run = ToolAnswer.Of("build", folder.Path);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("<img class=\"art\" src=\"data:image/svg+xml;base64,", File.ReadAllText(folder.PathOf($"made/nordvik/nb/{BuiltIn}.html")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("made/nordvik/sv")));
        Assert.Empty(Directory.GetFiles(folder.PathOf("made"), "*.pdf", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_the_command_line_says_goes_before_the_settings()
    {
        using var folder = new LibraryFolder().WithLibrary().With("styrdok.yaml", Head + "formats: [pdf]\nlanguages: [nb]\noutput: made\n");
        var output = folder.PathOf("other");
        Assert.Equal(0, ToolAnswer.Of("build", folder.Path, "--format", "html", "--language", "en", "--output", output).ExitCode);
        Assert.True(File.Exists(Path.Combine(output, "us/en/meetings.html")));
        Assert.False(Directory.Exists(folder.PathOf("made")));
    }

    [Fact]
    public void A_document_with_the_id_of_a_built_in_one_is_an_error_unless_it_is_replaced()
    {
        using var folder = new LibraryFolder().WithLibrary();
        folder.With($"policies/{BuiltIn}.yaml", File.ReadAllText(folder.PathOf("policies/meetings.yaml")).Replace("id: meetings", "id: " + BuiltIn, StringComparison.Ordinal));
        File.Delete(folder.PathOf("shared/roles.yaml"));   // the role is built in
        folder.With("styrdok.yaml", Head + "library: builtin\n");
        var run = ToolAnswer.Of("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"policies/{BuiltIn}.yaml(3,5): error STY3001: The id '{BuiltIn}' is taken by the document in (built-in)/policies/{BuiltIn}.yaml.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"write 'replaces: [{BuiltIn}]' in styrdok.yaml", run.Output, StringComparison.Ordinal);

        folder.With("styrdok.yaml", Head + $"library: builtin\nreplaces: [{BuiltIn}]\n");
        var replaced = ToolAnswer.Of("check", folder.Path);
        Assert.Equal(0, replaced.ExitCode);
        Assert.DoesNotContain("(built-in)", replaced.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("library: bultin\n", "(3,10): error STY2004: ", "'builtin'")]
    [InlineData("langauges: [nb]\n", "(3,1): error STY2001: ", "'languages'")]
    [InlineData("replaces: [nowhere]\n", "(3,12): error STY3007: ", "meetings")]
    [InlineData("organisation: su\n", "(3,15): error STY3030: ", "'us'")]
    public void A_mistake_in_the_settings_is_a_finding_at_its_place(string settings, string finding, string suggested)
    {
        using var folder = new LibraryFolder().WithLibrary().With("styrdok.yaml", Head + settings);
        var run = ToolAnswer.Of("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("styrdok.yaml" + finding, run.Output, StringComparison.Ordinal);
        Assert.Contains(suggested, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_in_a_file_of_another_name_are_reported_since_nobody_reads_them()
    {
        using var folder = new LibraryFolder().WithLibrary().With("shared/settings.yaml", Head + "strict: true\n");
        Assert.Contains("shared/settings.yaml(2,7): error STY3012: ", ToolAnswer.Of("check", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_file_says_what_it_is()
    {
        using var folder = new LibraryFolder().WithLibrary().With("styrdok.yaml", "library: builtin\n");
        File.Delete(folder.PathOf("shared/roles.yaml"));   // the role is built in
        Assert.Equal((0, "0 errors, 0 warnings\n"), (ToolAnswer.Of("check", folder.Path).ExitCode, ToolAnswer.Of("check", folder.Path).Output));
        Assert.Contains("shared/other.yaml(1,1): error STY2010: ", ToolAnswer.Of("check", folder.With("shared/other.yaml", "library: builtin\n").Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_can_be_a_setting()
    {
        using var folder = new LibraryFolder().WithLibrary().WithDraft().With("styrdok.yaml", Head + "strict: true\n");
        Assert.Equal(1, ToolAnswer.Of("check", folder.Path).ExitCode);
    }
}

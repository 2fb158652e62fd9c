using System;
using System.Globalization;
using System.IO;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>What a disk can do to the tool.</summary>
public sealed class HostileFolderTests(ToolFixture tool) : IClassFixture<ToolFixture>
{
    [Fact]
    public void Links_that_lead_in_circles_are_followed_once()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        Link(Path.Combine(folder, "policies", "again"), folder);
        Link(Path.Combine(folder, "organisations", "self"), Path.Combine(folder, "organisations"));
        Assert.Contains("0 errors", Fine("check", folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_part_of_the_library()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(Path.Combine(scratch.Folder, "content"));
        Directory.Move(Path.Combine(folder, "shared"), Path.Combine(scratch.Folder, "elsewhere"));
        Assert.Equal(1, tool.Run("check", folder).ExitCode);
        Link(Path.Combine(folder, "shared"), Path.Combine(scratch.Folder, "elsewhere"));
        Assert.Contains("0 errors", Fine("check", folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_with_a_remedy()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder, "policies", "gone.yaml"), Path.Combine(folder, "nowhere.yaml"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Links cannot be made here.");
        }

        var outcome = tool.Build(folder);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("gone.yaml' cannot be read", outcome.Everything, StringComparison.Ordinal);
        Assert.Contains("move it out of the content", outcome.Everything, StringComparison.Ordinal);
        ToolFixture.IsInWords(outcome);
        tool.AssertOutputsAreUntouched();
    }

    [Fact]
    public void A_pipe_among_the_files_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("There are no named pipes among files here.");
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder, "policies", "pipe.yaml")])) made.WaitForExit();
        var outcome = tool.Run("check", folder);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("pipe.yaml(1,1)", outcome.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_may_be_named_like_a_file()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        Directory.CreateDirectory(Path.Combine(folder, "policies", "x.yaml"));
        Directory.Move(Path.Combine(folder, "shared"), Path.Combine(folder, "shared.yml"));
        Assert.Contains("0 errors", Fine("check", folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_may_hold_spaces_and_letters_of_the_north()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(Path.Combine(scratch.Folder, "Våre styrende dokumenter (æøå)"));
        Directory.Move(Path.Combine(folder, "organisations"), Path.Combine(folder, "våre virksomheter"));
        Directory.Move(Path.Combine(folder, "shared"), Path.Combine(folder, "felles ÆØÅ"));
        var output = Path.Combine(scratch.Folder, "ut mappe å");
        var outcome = tool.Run("build", folder, "--output", output, "--format", "html");
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
        Assert.Contains("image/svg+xml", File.ReadAllText(Path.Combine(output, "nordby", "nb", "meetings.html")), StringComparison.Ordinal);

        File.AppendAllText(Path.Combine(folder, "felles ÆØÅ", "roles.yaml"), "feil: 1\n");
        Assert.Contains("felles ÆØÅ/roles.yaml", tool.Run("check", folder).Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_files_are_checked()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        Directory.CreateDirectory(Path.Combine(folder, "many"));
        for (var i = 0; i < 10_000; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"note-{i}");
            File.WriteAllText(
                Path.Combine(folder, "many", id + ".yaml"),
                $"styrdok: 1\nkind: policy\nid: {id}\nsource_language: nb\nlanguages: {{ nb: authoritative }}\ntitle: Notat\nsections:\n  - {{ id: a, type: purpose, heading: Formål, body: Et notat. }}\n");
        }

        Assert.Contains("0 errors", Fine("check", folder), StringComparison.Ordinal);
    }

    private string Fine(params string[] arguments)
    {
        var outcome = tool.Run(arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        return outcome.Everything;
    }

    private static void Link(string path, string target)
    {
        try
        {
            Directory.CreateSymbolicLink(path, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("Links cannot be made here.");
        }
    }
}

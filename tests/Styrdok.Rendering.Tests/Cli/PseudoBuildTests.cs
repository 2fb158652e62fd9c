using System;
using System.IO;
using System.Linq;
using Styrdok.Core.Translation;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary><c>styrdok build --pseudo</c>: a language that nobody speaks, computed and kept nowhere.</summary>
public sealed class PseudoBuildTests
{
    [Fact]
    public void Every_document_is_rendered_in_it_and_in_no_other_and_the_content_stays_as_it_was()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var before = ToolRun.Files(folder.Path).ToDictionary(file => file, file => File.ReadAllText(folder.PathOf(file)));

        var answer = ToolAnswer.Of("build", folder.Path, "--pseudo", "--output", folder.PathOf("out"));

        Assert.True(answer.ExitCode == 0, answer.Errors);
        Assert.Equal(before, ToolRun.Files(folder.Path).Where(file => !file.StartsWith("out/", StringComparison.Ordinal)).ToDictionary(file => file, file => File.ReadAllText(folder.PathOf(file))));
        var files = ToolRun.Files(folder.PathOf("out")).Where(file => file.StartsWith("us/", StringComparison.Ordinal)).ToList();
        Assert.Contains("us/qps/meetings.pdf", files);
        Assert.Contains("us/qps/meetings.checklist.html", files);
        Assert.All(files, file => Assert.StartsWith("us/qps/", file, StringComparison.Ordinal));
        var page = File.ReadAllText(folder.PathOf("out/us/qps/meetings.html"));
        Assert.Contains("lang=\"qps\"", page, StringComparison.Ordinal);
        Assert.Contains(PseudoText.Of("Meetings"), page, StringComparison.Ordinal);
        Assert.Contains(PseudoText.Of("Send the agenda the day before."), page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_choice_of_language_already()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var answer = ToolAnswer.Of("build", folder.Path, "--pseudo", "--language", "en", "--output", folder.PathOf("out"));
        Assert.Equal((2, "styrdok: --pseudo renders a language of its own: leave out --language.\n"), (answer.ExitCode, answer.Errors));
    }
}

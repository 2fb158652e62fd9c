using System;
using System.IO;
using System.Linq;
using Styrdok.Rendering.Tests.Cli;

namespace Styrdok.Rendering.Tests.Review;

/// <summary><c>styrdok translate review</c>.</summary>
public sealed class ReviewCommandTests
{
    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: en
        languages: { en: authoritative, nb: authoritative }
        title: "Meetings"
        sections:
          - id: duties
            type: responsibilities
            heading: "Who does what"
            roles:
              - ref: manager
                items:
                  - { id: agenda, modality: must, text: "Send the agenda." }

        """;

    private static LibraryFolder Library(string? norwegian = "  duties/heading: { source: \"Who did what\", target: \"Hvem gjør hva\", state: reviewed }\n") => new LibraryFolder().WithLibrary()
        .With("policies/meetings.yaml", Policy)
        .With("policies/meetings.nb.yaml", "translates: meetings\nlanguage: nb\nunits:\n" + norwegian)
        .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { en: Manager, nb: Leder }\n")
        .With("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { en: Our Organisation, nb: Oss }\nbrand:\n  color: \"#2b49a6\"\n");

    [Fact]
    public void Pages_are_written_though_an_authoritative_translation_lacks_texts()
    {
        using var library = Library();
        var output = library.PathOf("out");

        var answer = ToolAnswer.Of("translate", "review", library.Path, "-o", output, "--proof", "--source-url", "https://git.example/{file}#L{line}");

        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Equal(["review/index.html", "review/us/meetings.nb.html", "review/us/meetings.nb.proof.pdf"], ToolRun.Files(output));
        var page = File.ReadAllText(Path.Combine(output, "review/us/meetings.nb.html"));
        Assert.Contains("href=\"https://git.example/policies/meetings.nb.yaml#L4\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"meetings.nb.proof.pdf\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"us/meetings.nb.html\"", File.ReadAllText(Path.Combine(output, "review/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_reported_and_nothing_written()
    {
        using var library = Library().With("policies/meetings.yaml", Policy.Replace("ref: manager", "ref: manger", StringComparison.Ordinal));

        var answer = ToolAnswer.Of("translate", "review", library.Path, "-o", library.PathOf("out"));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("STY3004", answer.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(library.PathOf("out")));
    }

    [Theory]
    [InlineData("--language", "sv", "Nothing is translated")]
    [InlineData("--language", "no", "nb for bokmål or nn for nynorsk")]
    [InlineData("--document", "nothing", "There is no document 'nothing'")]
    [InlineData("--organisation", "nobody", "There is no organisation 'nobody'")]
    [InlineData("--source-url", "https://git.example/", "{file}")]
    [InlineData("--source-url", "javascript:{file}", "begins with https:")]
    public void What_is_not_there_is_said(string option, string value, string expected)
    {
        using var library = Library();

        var answer = ToolAnswer.Of("translate", "review", library.Path, "-o", library.PathOf("out"), option, value);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(expected, answer.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(library.PathOf("out")));
    }

    [Fact]
    public void The_same_library_gives_the_same_bytes()
    {
        using var library = Library();
        byte[][] Written(string folder)
        {
            Assert.Equal(0, ToolAnswer.Of("translate", "review", library.Path, "--proof", "-o", library.PathOf(folder)).ExitCode);
            return ToolRun.Files(library.PathOf(folder)).Select(file => File.ReadAllBytes(Path.Combine(library.PathOf(folder), file))).ToArray();
        }

        Assert.Equal(Written("one"), Written("two"));
    }
}

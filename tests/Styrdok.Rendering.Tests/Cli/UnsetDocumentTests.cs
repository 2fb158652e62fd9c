using System;
using System.IO;
using System.Linq;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>What is found to be too much only when a page is set is a finding like any other: id, file, line, remedy, and nothing is written.</summary>
public sealed class UnsetDocumentTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("something", 400));

    private const string Policy = "policies/meetings.yaml";

    [Fact]
    public void A_piece_higher_than_a_page_is_reported_at_its_text_once_and_everything_stays_as_it_was()
    {
        using var folder = new LibraryFolder().WithLibrary();
        folder.With(Policy, File.ReadAllText(folder.PathOf(Policy)) + $"            check: {{ evidence: [ {{ id: proof, text: {Words} }} ] }}\n");
        folder.With("out/index.html", "before");

        var answer = ToolAnswer.Of("build", folder.Path, "--output", folder.PathOf("out"));

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith($"{folder.PathOf(Policy)}(16,19): error STY3043: A piece that may not be split over pages is higher than a page in 'duties/manager/agenda/text'.\n", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("    Shorten its text.\n1 error, 0 warnings\nNothing was written", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(["index.html"], ToolRun.Files(folder.PathOf("out")));
    }

    [Fact]
    public void Words_for_a_figure_that_no_PDF_keeps_are_reported_at_the_figure()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var categories = string.Concat(Enumerable.Range(1, 4).Select(i => $"            - {{ id: c{i}, label: {Words[..900]}{i} }}\n"));
        var series = string.Concat(Enumerable.Range(1, 6).Select(i => $"            - {{ id: s{i}, label: Unit {i}, points: [ {{ at: c1, value: 3 }}, {{ at: c2, value: 4 }}, {{ at: c3, value: 5 }}, {{ at: c4, value: 6 }} ] }}\n"));
        folder.With(Policy, File.ReadAllText(folder.PathOf(Policy)) + $"""
              - id: rounds
                type: section
                heading: "Rounds"
                blocks:
                  - id: held
                    chart:
                      type: bar
                      caption: "Rounds a year"
                      source: "Our own count"
                      categories:
            {categories.TrimEnd()}
                      series:
            {series.TrimEnd()}

            """);

        var answer = ToolAnswer.Of("build", folder.Path, "--output", folder.PathOf("out"));

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches(@"\(24,20\): error STY3043: The words for those who do not see the page have \d+ characters in 'rounds/held/caption'; a PDF keeps 16000\.\n", answer.Errors);
        Assert.Contains("Write shorter ones: a figure's under 'alt:'.", answer.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }
}

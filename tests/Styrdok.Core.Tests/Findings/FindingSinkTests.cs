using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Tests.Findings;

public sealed class FindingSinkTests
{
    private static readonly FindingDescriptor Hint = new("STY9001", FindingSeverity.Hint, "A hint");
    private static readonly FindingDescriptor Error = new("STY9002", FindingSeverity.Error, "An error");

    [Fact]
    public void Findings_come_by_file_place_and_id()
    {
        var sink = new FindingSink();
        sink.Report(Error.At(At("b", 1), "x"));
        sink.Report(Error.At(At("a", 9), "x"));
        sink.Report(Error.At(At("a", 2), "x"));
        sink.Report(Hint.At(At("a", 2), "x"));
        Assert.Equal(["a2 STY9001", "a2 STY9002", "a9 STY9002", "b1 STY9002"], sink.ToList().Select(finding => $"{finding.Span.File}{finding.Span.Line} {finding.Id}"));
    }

    [Fact]
    public void A_flood_is_capped_a_file_and_an_id()
    {
        var sink = new FindingSink(cap: 2);
        for (var line = 1; line <= 5; line++)
        {
            sink.Report(Error.At(At("a", line), "x"));
            sink.Report(Hint.At(At("a", line), "x"));
        }

        sink.Report(Error.At(At("b", 1), "x"));
        var errors = sink.ToList().Where(finding => finding.Id == "STY9002").ToArray();
        Assert.Equal([("a", 1), ("a", 2), ("a", 3), ("b", 1)], errors.Select(finding => (finding.Span.File, finding.Span.Line)));
        Assert.StartsWith("3 more of 'An error'", errors[2].Message);
    }

    [Fact]
    public void An_error_beyond_the_cap_still_counts_as_an_error()
    {
        var sink = new FindingSink(cap: 0);
        sink.Report(Hint.At(At("a", 1), "x"));
        Assert.False(sink.HasErrors);
        sink.Report(Error.At(At("a", 1), "x"));
        Assert.True(sink.HasErrors);
        Assert.Contains(sink.ToList(), finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    [InlineData(3, 5)]
    [InlineData(5, 3)]
    public void What_several_sinks_collected_reads_as_if_one_had(int first, int second)
    {
        var (one, several) = (new FindingSink(cap: 2), new FindingSink(cap: 2));
        foreach (var (from, to) in new[] { (0, first), (first, first + second) })
        {
            var part = new FindingSink(cap: 2);
            for (var line = from + 1; line <= to; line++)
            {
                one.Report(Error.At(At("a", line), "x"));
                part.Report(Error.At(At("a", line), "x"));
            }

            several.Report(part);
        }

        Assert.Equal(one.ToList(), several.ToList());
        Assert.Equal(one.HasErrors, several.HasErrors);
    }

    [Fact]
    public void A_finding_on_one_line_is_what_terminals_link() =>
        Assert.Equal("a.yaml(3,1): error STY9002: No. Do this.", Error.At(At("a.yaml", 3), "No.", "Do this.").ToString());

    private static SourceSpan At(string file, int line) => new(file, line, 1, line, 2, line * 10, (line * 10) + 1);
}

using System.Linq;
using System.Text;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Yaml;

/// <summary>Files that are meant to take the reader down, or that a broken tool wrote.</summary>
public sealed class HostileYamlTests
{
    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("{", 1_000_000)]
    [InlineData("{a: ", 5_000)]
    [InlineData("- ", 500_000)]
    [InlineData("? ", 500_000)]
    public void Deep_nesting_stops_at_the_limit(string opening, int times)
    {
        var file = Found.Read(string.Concat(Enumerable.Repeat(opening, times)));
        var finding = Assert.Single(file.Findings);
        Assert.Equal("STY1022", finding.Id);
        Assert.Equal((1, (64 * opening.Length) + 1), (finding.Span.Line, finding.Span.Column));
        Assert.Null(file.Root);
    }

    [Fact]
    public void Nesting_at_the_limit_is_read()
    {
        var file = Found.Read(new string('[', 64) + new string(']', 64));
        Assert.Empty(file.Findings);
        Assert.NotNull(file.Root);
    }

    [Fact]
    public void Depth_by_indentation_stops_at_the_limit()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++) text.Append(' ', i).Append("a:\n");
        Assert.Equal("STY1022 65,65-65,66", Found.In(Found.Read(text.ToString()).Findings));
    }

    [Fact]
    public void A_line_of_five_megabytes_is_not_read() =>
        Assert.Equal("STY1020 1,1-1,1", Found.In(Found.Read("a: " + new string('x', 5_000_000)).Findings));

    [Fact]
    public void The_size_of_a_file_is_counted_in_bytes() =>
        Assert.Equal("STY1020 1,1-1,1", Found.In(Found.Read("a: " + new string('å', 2_200_000)).Findings));

    [Fact]
    public void A_text_beyond_the_limit_is_reported_where_it_begins() =>
        Assert.Equal("STY1021 1,4-1,5", Found.In(Found.Read("a: " + new string('x', YamlLimits.ScalarLength + 1)).Findings));

    [Fact]
    public void A_text_at_the_limit_is_read() => Assert.Empty(Found.Read("a: " + new string('x', YamlLimits.ScalarLength)).Findings);

    [Theory]
    [InlineData(", ")]
    [InlineData("\n, ")]
    public void Two_hundred_thousand_elements_stop_at_the_limit(string between)
    {
        var file = Found.Read("a: [" + string.Join(between, Enumerable.Repeat("b", 200_000)) + "]");
        Assert.Equal("STY1023", Assert.Single(file.Findings).Id);
    }

    [Fact]
    public void Aliases_that_would_grow_a_billion_times_are_not_followed()
    {
        var text = new StringBuilder("a: &a [x, x]\n");
        for (var c = 'b'; c < 'k'; c++) text.Append($"{c}: &{c} [*{(char)(c - 1)}, *{(char)(c - 1)}]\n");
        var file = Found.Read(text.ToString());
        Assert.Equal(10, file.Findings.Count(finding => finding.Id == "STY1007"));
        Assert.Equal(18, file.Findings.Count(finding => finding.Id == "STY1008"));
    }

    [Fact]
    public void A_flood_of_one_finding_is_capped_with_a_summary()
    {
        var file = Found.Read(string.Concat(Enumerable.Repeat("a: 1\n", 1000)));
        Assert.Equal(FindingSink.DefaultCap + 1, file.Findings.Count);
        Assert.Equal("974 more of 'Duplicate key' from here on in this file are not listed.", file.Findings[FindingSink.DefaultCap].Message);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("a: |")]
    [InlineData("a: >\n\n\n")]
    [InlineData("%")]
    [InlineData("---\n...\n---\n")]
    [InlineData("\r\r\r")]
    [InlineData("a: [\n]]")]
    [InlineData("- - -\n -")]
    [InlineData("\u0000")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("\"\\uD800\"")]
    [InlineData(": : :")]
    [InlineData("a: \"\\x")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("!<")]
    [InlineData("!!!!")]
    [InlineData("|9\n")]
    [InlineData("? a\n? b\n")]
    [InlineData(": [\u2028\\")]
    [InlineData("...\nr")]
    [InlineData("!!]")]
    public void Whatever_stands_in_a_file_nothing_is_thrown(string text)
    {
        var file = Found.Read(text);
        Assert.All(file.Findings, finding => Assert.InRange(finding.Span.EndOffset, finding.Span.Offset, text.Length));
    }

    [Fact]
    public void Cut_anywhere_a_document_is_read_without_an_exception()
    {
        const string Text = "a: { b: [c, \"d\\u00e5\", 'e'] }\r\ntext: |+\r\n  x\r\n   y\r\n- z\r\n? q\r\n: &r !s >-\r\n t # u\r\n*v : **w**\r\n";
        for (var from = 0; from < Text.Length; from++)
        {
            for (var length = 0; length <= Text.Length - from; length++) Found.Bind(Text.Substring(from, length));
        }
    }
}

using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>What the printed page asks of a text.</summary>
public sealed class PrintRuleTests
{
    [Theory]
    [InlineData("1 Formål", "1")]
    [InlineData("1. Formål", "1.")]
    [InlineData("2.1 Formål", "2.1")]
    [InlineData("3) Formål", "3)")]
    [InlineData("A. Formål", "A.")]
    [InlineData("b) Formål", "b)")]
    [InlineData("IV. Formål", "IV.")]
    public void A_heading_with_a_number_of_its_own_is_reported(string heading, string number)
    {
        var finding = Assert.Single(Find(heading).Findings, finding => finding.Id == "STY3044");
        Assert.Contains($"'{number}'", finding.Message, System.StringComparison.Ordinal);
        Assert.Equal((10, 14 + number.Length), (finding.Span.Line, finding.Span.EndColumn));
    }

    [Theory]
    [InlineData("10 råd til ledere")]
    [InlineData("1. mai")]
    [InlineData("2026 i tall")]
    [InlineData("24/7")]
    [InlineData("Formål 1")]
    [InlineData("§ 3 Formål")]
    [InlineData("I dag")]
    public void A_heading_that_tells_of_a_number_is_not(string heading) => Assert.DoesNotContain(Find(heading).Findings, finding => finding.Id == "STY3044");

    [Fact]
    public void Where_nothing_is_numbered_a_heading_may_have_a_number() =>
        Assert.DoesNotContain(Find("1 Formål", "    numbering: none\n").Findings, finding => finding.Id == "STY3044");

    [Theory]
    [InlineData("modality: must", "", 1)]
    [InlineData("modality: must", "check: { question: Blir det gjort? }", 0)]
    [InlineData("modality: must", "check: false", 0)]
    [InlineData("modality: should", "", 0)]
    public void Only_what_a_checklist_asks_in_one_piece_is_too_much_for_a_page(string modality, string check, int findings)
    {
        var text = string.Join(' ', Enumerable.Repeat("ord", 700));
        var items = $"    items:\n      - id: call\n        {modality}\n        text: {text}\n{(check.Length == 0 ? string.Empty : "        " + check + "\n")}";
        Assert.Equal(findings, Find("Vi lover", items, "commitments").Findings.Count(finding => finding.Id == "STY3043"));
    }

    [Theory]
    [InlineData(150, "", 0)]
    [InlineData(151, "", 1)]
    [InlineData(150, " [@aml, § 4-3; @afs, kap. 2] – ·", 0)]
    [InlineData(149, "\n\n      - ord\n      - ord", 1)]
    public void A_body_is_long_by_the_words_that_a_reader_reads(int words, string more, int findings)
    {
        var body = string.Join(' ', Enumerable.Repeat("ord", words)) + more;
        Assert.Equal(findings, Find("Formål\n    body: |\n      " + body, type: "scope").Findings.Count(finding => finding.Id == "STY3045"));
    }

    [Fact]
    public void A_body_of_signs_without_end_is_counted_at_once() =>
        Assert.DoesNotContain(Find("Formål\n    body: \"" + string.Concat(Enumerable.Repeat("[@", 100_000)) + "\"", type: "scope").Findings, finding => finding.Id == "STY3045");

    private static LibraryReading Find(string heading, string more = "", string type = "purpose") => LibraryReader.Read(
    [
        new SourceFile("policies/meetings.yaml", $"styrdok: 1\nkind: policy\nid: meetings\nsource_language: nb\nlanguages: {{ nb: authoritative }}\ntitle: Møter\nsections:\n  - id: purpose\n    type: {type}\n    heading: {heading}\n"
            + (type == "purpose" ? "    body: Møter gir alle en stemme.\n" : string.Empty) + more),
    ]);
}

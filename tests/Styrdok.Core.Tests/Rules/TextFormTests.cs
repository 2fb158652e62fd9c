using System;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>Which signs in a text are Markdown that it cannot hold, and which are what they look like.</summary>
public sealed class TextFormTests
{
    [Theory]
    [InlineData("Skriv <navn> og <dato> her.")]
    [InlineData("Der a < b og c > d.")]
    [InlineData("Bruk `<br>`, `![x](y)`, `[@x` og `[@y]`.")]
    [InlineData("#1 er ingen overskrift.")]
    [InlineData("Fra 8 --- til 16.")]
    [InlineData("Skriv \\[@navn] med klammer.")]
    [InlineData("Les [mer](side.html) eller [videre](#purpose).")]
    [InlineData("Se [delen](#part_references).")]
    [InlineData("[1]: se under")]
    [InlineData("- a\n  - b\n    1. c\n       - d\n- e - f")]
    [InlineData("\\[\\[\\[ er tre klammer.")]
    [InlineData("Les [mer](https://a.example/x_(y) \"Tittel\"), [her](<side to.html>) eller [spør](HTTPS://a.example).")]
    [InlineData("Navn:\n\n_______")]
    [InlineData("Tallet er\n- minus ett.")]
    public void What_is_only_signs_is_left_alone(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("### Hvorfor", "STY3026")]
    [InlineData("| a | b |\n|---|:-:|\n| 1 | 2 |", "STY3026")]
    [InlineData("> Et sitat.", "STY3026")]
    [InlineData("Et ord<sup>2</sup>.", "STY3026 STY3026")]
    [InlineData("Et <SCRIPT src=x>ord.", "STY3026")]
    [InlineData("![Bilde](x.png)", "STY3026")]
    [InlineData("Etter [@law", "STY3027")]
    [InlineData("Etter [@law [se her](#purpose)", "STY3027")]
    [InlineData("Etter [@law, @law]", "STY3027")]
    [InlineData("Etter [@law;]", "STY3027")]
    [InlineData("Les [mer](#)", "STY3028")]
    [InlineData("Les [mer](#purpose--first)", "STY3028")]
    [InlineData("Les [mer](javascript:alert)", "STY3028")]
    [InlineData("Hvorfor\n=======", "STY3026")]
    [InlineData("Hvorfor\n-------", "STY3026")]
    [InlineData("Først.\n\n---\n\n* * *\n\nSå.", "STY3026 STY3026")]
    [InlineData("```\nkode\n```\n\n~~~\nkode\n~~~", "STY3026 STY3026")]
    [InlineData("Se <https://a.example>.", "STY3026")]
    [InlineData("Les [mer](javascript:alert(1))", "STY3028")]
    [InlineData("Les [mer]( <javascript:x>)", "STY3028")]
    [InlineData("Les [mer](java\\script:x \"Tittel\")", "STY3028")]
    [InlineData("Les [mer](//a.example) og [mer](\\\\a.example)", "STY3028 STY3028")]
    [InlineData("Les [mer](&#106;avascript:x)", "STY3028")]
    [InlineData("Les [mer](https://a.example/en side)", "STY3028")]
    [InlineData("Les [mer]() og [](https://a.example)", "STY3028 STY3028")]
    [InlineData("Les [mer][1].\n\n[1]: https://a.example", "STY3026")]
    public void What_would_be_lost_or_printed_sign_by_sign_is_reported(string text, string ids) => Assert.Equal(ids, string.Join(' ', Find(text)));

    [Theory]
    [InlineData("- en\n- to", "STY3026")]
    [InlineData("Følgende:\n1. en\n2. to", "STY3026")]
    [InlineData("1. mai\nog 17. mai", "")]
    [InlineData("Fra mandag\n- i noen rom tirsdag.", "")]
    public void A_list_in_a_text_of_one_paragraph_is_reported(string text, string ids) => Assert.Equal(ids, string.Join(' ', Find(text, "blocks:\n      - id: first\n        text")));

    [Theory]
    [InlineData("[a](", 50_000, "")]
    [InlineData("- ", 1_500, "a")]
    [InlineData("[", 20_000, "a")]
    [InlineData("x^[y] ", 3_000, "")]
    [InlineData("`a", 120_000, "")]
    [InlineData("**a *b ", 30_000, "")]
    public void More_marks_than_anybody_reads_are_a_finding(string signs, int times, string end) =>
        Assert.Contains("STY3029", Find(string.Concat(Enumerable.Repeat(signs, times)) + end));

    [Fact]
    public void A_list_that_goes_deeper_with_every_line_is_a_finding() =>
        Assert.Contains("STY3029", Find(string.Join("\n", Enumerable.Range(0, 200).Select(level => new string(' ', 2 * level) + "- a"))));

    [Theory]
    [InlineData(12_000)]
    [InlineData(50_000)]
    public void Definitions_of_links_without_number_are_a_finding(int times) =>
        Assert.NotEmpty(Find(string.Join("\n", Enumerable.Range(0, times).Select(number => $"[a{number}]: https://a"))).Intersect(["STY3026", "STY1021"]));

    [Theory]
    [InlineData("`", 250_000)]
    [InlineData("![", 120_000)]
    [InlineData("|-", 120_000)]
    [InlineData("\t ", 120_000)]
    [InlineData("[@", 120_000)]
    [InlineData("[@law,@] ", 25_000)]
    [InlineData("](#", 80_000)]
    [InlineData("[x](#y) ", 30_000)]
    [InlineData("](a(b", 50_000)]
    [InlineData("](<a", 60_000)]
    [InlineData("](https://a ", 20_000)]
    [InlineData("[](", 80_000)]
    [InlineData("- ", 120_000)]
    [InlineData("- a\n", 30_000)]
    [InlineData("---\n", 30_000)]
    [InlineData("~~~\n", 30_000)]
    [InlineData("<a ", 80_000)]
    public void A_hostile_text_is_judged_and_its_flood_is_cut(string signs, int times) =>
        Assert.True(Find(string.Concat("a ", string.Concat(Enumerable.Repeat(signs, times)), " x")).Length < 100);

    private static string[] Find(string text, string key = "body") =>
    [
        .. LibraryReader.Read(
        [
            new SourceFile("shared/references.yaml", "styrdok: 1\nkind: references\nreferences:\n  - { id: law, type: law, title: Loven }\n"),
            new SourceFile("policies/meetings.yaml", "styrdok: 1\nkind: policy\nid: meetings\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: Møter\nsections:\n  - id: purpose\n    type: purpose\n    heading: Formål\n    " + key + ": |\n          "
                + text.Replace("\n", "\n          ", StringComparison.Ordinal) + "\n"),
        ]).Findings.Select(finding => finding.Id),
    ];
}

using System.Linq;
using System.Text;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: \"open\nb: c\n", "STY1001 1,4-1,5")]
    [InlineData("a: 'it' is\n", "STY1001 1,4-1,11")]
    [InlineData("a: [1, 2\n", "STY1001 1,4-1,5")]
    [InlineData("a:b\nc: d\n", "STY1001 1,2-1,3")]
    [InlineData("c: d\na:b\n", "STY1001 2,2-2,3")]
    [InlineData("c: d\na:\u00A0b\n", "STY1001 2,3-2,4")]
    [InlineData("c: d\na = b\n", "STY1001 2,1-2,6")]
    [InlineData("a: { b:c }\n", "STY1001 1,7-1,8")]
    [InlineData("a: \"C:\\Users\"\n", "STY1001 1,7-1,9")]
    [InlineData("a: \"\\tb \\u00e5 \\d\"\n", "STY1001 1,16-1,18")]
    [InlineData("a: \"b\\uD800\"\n", "STY1001 1,6-1,8")]
    [InlineData("a: b\n<<<<<<< ours\nc: d\n=======\nc: e\n>>>>>>> theirs\n", "STY1001 2,1-2,13")]
    [InlineData("a:\n  b: |\n    c\n\td\n", "STY1004 4,1-4,2")]
    [InlineData("alone\nc: d\n", "STY1001 1,1-1,6")]
    [InlineData("a: b\n  c: d\n", "STY1001 2,3-2,4")]
    [InlineData("a:\n  - x\n y: z\n", "STY1001 3,2-3,6")]
    [InlineData("a: b\nc: d \uFFFD e\n", "STY1002 2,6-2,7")]
    [InlineData("a: \"b\u0000\"\n", "STY1003 1,6-1,7")]
    [InlineData("a: \"b\u2028c\"\n", "STY1003 1,6-2,1")]
    [InlineData("a: \"b\\0\"\n", "STY1003 1,6-1,8")]
    [InlineData("a: \"\\\\0 b\\u0007c\"\n", "STY1003 1,10-1,16")]
    [InlineData("\"k\\x1b\": \"\\\\x1b \\t \\u00e5 \\U0001F600\"\n", "STY1003 1,3-1,7")]
    [InlineData("a: \"b\\L\"\n", "STY1003 1,6-1,8")]
    [InlineData("a: \"b\\uFFFE\"\n", "STY1003 1,6-1,12")]
    [InlineData("a: \"b\uffff\"\n", "STY1003 1,6-1,7")]
    [InlineData("a: \"b\\uFFFD\"\n", "STY1002 1,6-1,12")]
    [InlineData("a:\n\tb: c\n", "STY1004 2,1-2,2")]
    [InlineData("a:\n\u00A0\u00A0b: c\n", "STY1005 2,1-2,2")]
    [InlineData("a: 1\nb: 2\na: 3\n", "STY1006 3,1-3,2")]
    [InlineData("a: &x b\n", "STY1007 1,4-1,6")]
    [InlineData("a: *x\n", "STY1008 1,4-1,6")]
    [InlineData("<<: { a: b }\n", "STY1009 1,1-1,3")]
    [InlineData("a: !t b\n", "STY1010 1,4-1,6")]
    [InlineData("a: !!str b\n", "STY1010 1,4-1,9")]
    [InlineData("a: b\n---\nc: d\n", "STY1011 2,1-2,4")]
    [InlineData("", "STY1012 1,1-1,1")]
    [InlineData("# only a comment\n", "STY1012 1,1-1,1")]
    [InlineData("text: Se punkt #3 her\n", "STY1013 1,7-1,15")]
    [InlineData("list:\n  - Se punkt #3\n", "STY1013 2,5-2,13")]
    [InlineData("text: **Viktig** at\n", "STY1014 1,7-1,17")]
    [InlineData("text: *Viktig at\n", "STY1014 1,7-1,14")]
    [InlineData("text: [@stami] sier\n", "STY1014 1,7-1,9")]
    [InlineData("text: `kode`\n", "STY1014 1,7-1,8")]
    [InlineData("text: - strek\n", "STY1014 1,7-1,8")]
    [InlineData("text: Merk: dette\n", "STY1015 1,11-1,12")]
    [InlineData("text: Medarbeider ska\u030Al\n", "STY1016 1,21-1,23")]
    [InlineData("text: \"ska\\u030Al\"\n", "STY1016 1,10-1,17")]
    [InlineData("text: \"sk\\x61\\u030Al\"\n", "STY1016 1,10-1,20")]
    [InlineData("text: \"sk\\x61\u030Al\"\n", "STY1016 1,10-1,15")]
    [InlineData("text: \"\\u00e5 \\n\\u030A \\t\\u0301 1\\u0301 \\\\\\u0301\"\n", "")]
    [InlineData("[a]: b\n", "STY1017 1,1-1,4")]
    [InlineData("a: { text: Se her, og der }\n", "STY1018 1,20-1,26")]
    public void What_is_wrong_is_named_at_its_place(string text, string expected) => Assert.Equal(expected, Found.In(Found.Read(text).Findings));

    [Theory]
    [InlineData("kind:policy\nid: a\n", "The colon after 'kind' has no space after it. Write a space after the colon.")]
    [InlineData("id: a\nkind:policy\n", "The colon after 'kind' has no space after it. Write a space after the colon.")]
    [InlineData("id: a\nkind:\u00A0policy\n", "What stands after the colon of 'kind' only looks like a space; it is U+00A0. Replace it with an ordinary space.")]
    [InlineData("id: a\nkind = policy\n", "'kind = policy' is no key: a colon is missing. Write a colon and a space after the key, or put the text under a key.")]
    [InlineData("languages: {en:courtesy}\n", "The colon after 'en' has no space after it. Write a space after the colon.")]
    [InlineData("a: \"C:\\Users\"\n", "Between double quotes a backslash begins an escape, and this is none. Write two backslashes for one, or put the text between single quotes or after '|'.")]
    [InlineData("a: |\n  b\n c\n", "The indentation of this line fits no list or mapping above. Align it with the line it belongs beside, two spaces a level.")]
    public void What_is_said_is_what_the_author_did(string text, string expected)
    {
        var finding = Assert.Single(Found.Read(text).Findings);
        Assert.Equal(expected, finding.Message + " " + finding.Remedy);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_another_encoding_is_one_finding(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes("styrdok: 1\nkind: policy\nid: meetings\n")).ToArray();
        var finding = Assert.Single(YamlReader.Read(SourceFile.FromBytes("a.yaml", bytes)).Findings);
        Assert.Equal(("STY1002", "Save the file as UTF-8."), (finding.Id, finding.Remedy));
    }

    [Fact]
    public void A_second_key_names_the_place_of_the_first()
    {
        var finding = Found.Read("title: a\nb: c\ntitle: d\n").Findings.Single();
        Assert.Contains("line 1", finding.Message);
        Assert.Equal((1, 1), (finding.Related[0].Span.Line, finding.Related[0].Span.Column));
    }

    [Fact]
    public void Every_finding_has_a_remedy()
    {
        foreach (var text in new[] { "a: \"x\nb: c", "a: [1, 2", "a:\n\tb: c", "a: 1\na: 2", "a: &x 1", "t: Merk: x", "t: [@a] b", "", "a: b\n---\nc: d" })
            Assert.All(Found.Read(text).Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Remedy)));
    }

    [Fact]
    public void A_comment_after_a_single_word_loses_nothing() => Assert.Empty(Found.Read("kind: policy # what it is\n").Findings);

    [Fact]
    public void A_number_sign_without_a_space_before_it_is_text() =>
        Assert.Equal("Se punkt nr#3", ((YamlScalar)((YamlMapping)Found.Read("a: Se punkt nr#3\n").Root!).Find("a")!).Value);

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_move_no_place()
    {
        var bytes = new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes("a: b\r\nc: d\r\nc: e\r\n")).ToArray();
        var file = YamlReader.Read(SourceFile.FromBytes("a.yaml", bytes));
        Assert.Equal("STY1006 3,1-3,2", Found.In(file.Findings));
    }

    [Fact]
    public void Nodes_know_where_they_begin_and_end()
    {
        var root = (YamlMapping)Found.Read("a: { b: [c, 'd e'] }\ntext: |\n  one\n  two\n\nlist:\n  - x: y\n").Root!;
        string Place(YamlNode node) => $"{node.Span.Line},{node.Span.Column}-{node.Span.EndLine},{node.Span.EndColumn}";
        var map = (YamlMapping)root.Find("a")!;
        var list = (YamlSequence)map.Find("b")!;
        Assert.Equal("1,4-1,21", Place(map));
        Assert.Equal("1,9-1,19", Place(list));
        Assert.Equal("1,13-1,18", Place(list.Items[1]));
        Assert.Equal("2,7-4,6", Place(root.Find("text")!));
        Assert.Equal("7,5-7,9", Place(((YamlSequence)root.Find("list")!).Items[0]));
    }

    [Fact]
    public void Words_of_older_YAML_stay_texts()
    {
        var root = (YamlMapping)Found.Read("a: no\nb: on\nc: yes\nd: 'true'\n").Root!;
        Assert.Equal(["no", "on", "yes", "true"], root.Entries.Select(entry => ((YamlScalar)entry.Value).Value));
    }

    [Fact]
    public void Characters_outside_the_basic_plane_count_as_two_columns()
    {
        var file = Found.Read("a: \U0001D11E b\nb: \"\U0001D11E\" x\n");
        Assert.Equal("STY1001 2,4-2,10", Found.In(file.Findings));
    }

    [Fact]
    public void After_an_error_the_same_traps_further_down_are_reported_too()
    {
        const string Text = """
            a: Merk: dette
            b: "Merk: i anførselstegn"
            c: |
              Merk: i en blokk
            d:
              - id: x
                text: **Viktig**
                note: |
                  Merk: fremdeles i blokken
                last: Husk: dette
            e: policy # a: comment
            f: [@a] sier

            """;
        Assert.Equal("STY1015 1,8-1,9; STY1014 7,11-7,13; STY1015 10,15-10,16; STY1014 12,4-12,6", Found.In(Found.Read(Text).Findings));
    }
}

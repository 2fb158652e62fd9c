using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Markdown;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class MarkdownTests
{
    private static readonly MarkdownReader Reader = new(cited => new CitationInline("[" + cited.Id + (cited.Locator is null ? string.Empty : "|" + cited.Locator) + "]", cited.Id, cited.Id), id => new CrossReferenceInline(id, id, id), note => new NoteInline(string.Concat(note.Select(inline => inline is TextInline text ? text.Text : "*")), "p", "n", "d"));

    [Theory]
    [InlineData("ord^[en note] til", "en note")]
    [InlineData("ord ^[se [her](https://a.example) og [@law]]", "se * og\u00A0*")]
    [InlineData("ord^[a] b^[c]", "a,c")]
    [InlineData("ord^[ytre ^[indre] slutt]", "ytre ^[indre] slutt")]
    [InlineData("ord\\^[ingen note]", "")]
    [InlineData("ord^[aldri lukket", "")]
    [InlineData("ord^[]", "")]
    [InlineData("2^3", "")]
    public void A_footnote_is_read_with_its_brackets_in_pairs(string text, string notes) =>
        Assert.Equal(notes, string.Join(',', Reader.Inlines(text).OfType<NoteInline>().Select(note => note.Number)));

    [Theory]
    [InlineData("1. mai er fri")]
    [InlineData("- ikke en liste")]
    [InlineData("# ikke en overskrift")]
    [InlineData("> ikke et sitat")]
    [InlineData("Over\n---", "Over ---")]
    [InlineData("Over\n===", "Over ===")]
    [InlineData("[1]: https://a.example")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<https://a.example>")]
    [InlineData("a &lt;b&gt; &amp; c", "a <b> & c")]
    [InlineData("![bilde](https://a.example/x.png)", "bilde")]
    [InlineData("en\ttabulator", "en tabulator")]
    [InlineData("et &#7; tegn og &#0;")]
    public void An_inline_text_keeps_its_letters_and_is_no_block(string markdown, string? text = null)
    {
        var inlines = Reader.Inlines(markdown);

        Assert.Equal(text ?? markdown, Text(inlines));
        Assert.Empty(inlines.OfType<LinkInline>());
    }

    [Fact]
    public void A_text_that_nests_deeper_than_anybody_reads_is_shown_as_it_is_written()
    {
        var brackets = new string('[', 20000) + "a" + new string(']', 20000) + "*b*";
        Assert.Equal(brackets, Text(Reader.Inlines(brackets)));

        var links = string.Concat(Enumerable.Repeat("[a](b", 50000));
        Assert.Equal(links, Text(Reader.Inlines(links)));

        var list = string.Concat(Enumerable.Repeat("- ", 1500)) + "a";
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(Reader.Body(list, inlines => new TextUnit { Inlines = inlines })));
        Assert.Equal(list, Text(paragraph.Text.Inlines));
    }

    [Fact]
    public void A_link_to_an_address_that_no_browser_follows_is_text() =>
        Assert.Empty(Reader.Inlines("[a](https://a.example/" + new string('b', 3000) + ")").OfType<LinkInline>());

    [Fact]
    public void Emphasis_and_links_are_read_also_inside_one_another()
    {
        var inlines = Reader.Inlines("Les **den *hele* loven** hos [tilsynet](https://a.example/x).");

        var strong = Assert.IsType<StrongInline>(inlines[1]);
        Assert.IsType<EmphasisInline>(strong.Children[1]);
        Assert.Equal("https://a.example/x", Assert.IsType<LinkInline>(inlines[3]).Href);
        Assert.Equal("Les den hele loven hos tilsynet.", Text(inlines));
    }

    [Theory]
    [InlineData("https://a.example", true)]
    [InlineData("HTTP://a.example", true)]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("tel:+4700000000", true)]
    [InlineData("#goals", true)]
    [InlineData("other.html", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("\\\\a.example", false)]
    [InlineData("/\\a.example", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("javascript&colon;alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//a.example", false)]
    public void Only_links_with_a_harmless_scheme_are_links(string address, bool isLink)
    {
        var inlines = Reader.Inlines($"Se [her]({address}).");

        Assert.Equal(isLink, inlines.OfType<LinkInline>().Any());
        Assert.Equal("Se her.", Text(inlines));
    }

    [Fact]
    public void A_body_has_paragraphs_and_nested_lists_with_the_numbers_the_author_began_at()
    {
        var blocks = Reader.Body("Først.\n\n3. tre\n   - under\n     - under der\n4. fire\n\nSist\n---\n\n<b>rå</b>", inlines => new TextUnit { Inlines = inlines });

        Assert.Equal(["paragraph", "list", "paragraph", "paragraph"], blocks.Select(block => block.Partial));
        var list = (ListBlock)blocks[1];
        Assert.True(list.IsOrdered);
        Assert.Equal(["3. tre", "4. fire"], list.Items.Select(item => item.Label + " " + item.Text.PlainText));
        var under = Assert.IsType<ListBlock>(Assert.Single(list.Items[0].Blocks));
        Assert.False(under.IsOrdered);
        Assert.Equal("under der", ((ListBlock)Assert.Single(under.Items[0].Blocks)).Items[0].Text.PlainText);
        Assert.Equal(["Sist ---", "<b>rå</b>"], blocks.Skip(2).Select(block => ((ParagraphBlock)block).Text.PlainText));
    }

    [Theory]
    [InlineData("Etter loven [@law].", "Etter loven\u00A0[law].")]
    [InlineData("Etter loven [@law, § 4-3].", "Etter loven\u00A0[law|§ 4-3].")]
    [InlineData("Se [@law; @book, s. 12] og mer.", "Se\u00A0[law]\u00A0[book|s. 12] og mer.")]
    [InlineData("**Viktig** [@law]", "Viktig\u00A0[law]")]
    [InlineData("Ikke [@law; book].", "Ikke [@law; book].")]
    [InlineData("En [@law uten slutt.", "En [@law uten slutt.")]
    [InlineData("Et \\[@law] som det står.", "Et [@law] som det står.")]
    public void Citations_hold_works_with_their_places_and_join_the_word_before(string markdown, string text) => Assert.Equal(text, Text(Reader.Inlines(markdown)));

    [Theory]
    [InlineData("A*B*_c_ `d` [e](f) <g> &amp; !")]
    [InlineData("1. avdeling")]
    [InlineData("[@law]")]
    [InlineData("- strek")]
    [InlineData("\\o/ & co")]
    public void The_name_of_an_organisation_is_never_read_as_Markdown(string name)
    {
        var organisation = "styrdok: 1\nkind: organisation\nid: place\nnames: { nb: '" + name + "', en: A Place }\nname_language: nb\nlanguages: [nb, en]\nbrand: { color: \"#0b5a46\" }\n";
        var document = SmallLibrary.Of("- { id: purpose, type: purpose, heading: \"Om ${org.name}\", body: \"${org.name} har $${org.name}.\" }", organisation: organisation).Compose(Language.Nb);

        var section = Assert.Single(Tree.All<SectionBlock>(document.Blocks));
        Assert.Equal("Om " + name, section.Heading.PlainText);
        Assert.Equal(name + " har ${org.name}.", Assert.IsType<ParagraphBlock>(Assert.Single(section.Blocks)).Text.PlainText);
    }

    private static string Text(ValueList<Inline> inlines) => new TextUnit { Inlines = inlines }.PlainText;
}

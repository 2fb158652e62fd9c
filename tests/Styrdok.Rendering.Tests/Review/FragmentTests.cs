using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Html.Pages;

namespace Styrdok.Rendering.Tests.Review;

/// <summary>What a template of a document wrote, made to fit into a page of another sort. Organisations write templates too.</summary>
public sealed class FragmentTests
{
    [Theory]
    [InlineData("<h2 class=\"sec\" id=\"a\">A</h2>", "<p class=\"sec h2\" id=\"p_a\">A</p>")]
    [InlineData("<H3>A</H3>", "<p class=\"h3\">A</p>")]
    [InlineData("<section aria-label=\"Tabell\"><table></table></section>", "<div aria-label=\"Tabell\" role=\"group\"><table></table></div>")]
    [InlineData("<nav role='list'><a href='#a' id='a'>A</a></nav>", "<div role=\"list\"><a href=\"#p_a\" id=\"p_a\">A</a></div>")]
    [InlineData("<a href=\"#purpose\">1</a>", "<a href=\"#section_purpose\">1</a>")]
    [InlineData("<a href=\"#nowhere\" title=\"Loven\">[1]</a>", "<a title=\"Loven\">[1]</a>")]
    [InlineData("<a href=\"https://example.org/#a\">ute</a>", "<a href=\"https://example.org/#a\">ute</a>")]
    [InlineData("<label for=x>A</label><input id=x disabled>", "<label for=\"p_x\">A</label><input id=\"p_x\" disabled>")]
    [InlineData("<td headers=\"a b\">1</td>", "<td headers=\"p_a p_b\">1</td>")]
    [InlineData("<rect fill=\"url(#g)\"/><br/>", "<rect fill=\"url(#p_g)\"/><br/>")]
    [InlineData("A<!-- <h2> -->B", "AB")]
    [InlineData("3 < 5 &amp; 7 > 6", "3 < 5 &amp; 7 > 6")]
    public void An_element_fits_in_without_what_would_disturb_the_page(string written, string expected) =>
        Assert.Equal(expected, FragmentWriter.Write(written, "p_", new Dictionary<string, string> { ["purpose"] = "section_purpose" }, []));

    [Theory]
    [InlineData("Arbeidsmiljøet er bra", "<span class=\"term\">Arbeidsmiljøet</span> er bra")]
    [InlineData("<b title=\"arbeidsmiljøet\">arbeidsmiljøets</b>", "<b title=\"arbeidsmiljøet\">arbeidsmiljøets</b>")]
    [InlineData("Et work milieu.", "Et <span class=\"term broken\">work milieu</span>.")]
    [InlineData("Tom &amp; Jerry &amp;", "Tom &amp; Jerry &amp;")]
    [InlineData("R&amp;D er bra", "<span class=\"term\">R&amp;D</span> er bra")]
    public void Whole_words_are_marked_in_text_and_nowhere_else(string written, string expected) =>
        Assert.Equal(expected, FragmentWriter.Write(written, "p_", new Dictionary<string, string>(), [new("arbeidsmiljøet", false), new("work milieu", true), new("amp", false), new("r&d", false)]));
}

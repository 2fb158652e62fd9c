using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Styrdok.Core.Values;
using Styrdok.Html;
using Styrdok.Rendering.Tests.Html;

namespace Styrdok.Rendering.Tests.Review;

public sealed class ReviewPageTests
{
    private static readonly string s_page = ReviewSample.Html(ReviewSample.Page());

    [Fact]
    public void A_unit_is_read_as_source_and_then_as_translation_each_in_its_language()
    {
        var article = ReviewSample.Article(s_page, "duties/manager/listen/text");
        var (name, source, target) = (article.IndexOf("2.1.2 Plikt", StringComparison.Ordinal), article.IndexOf("class=\"text\" lang=\"nb\"", StringComparison.Ordinal), article.IndexOf("Ikke oversatt", StringComparison.Ordinal));

        Assert.InRange(name, 0, source);
        Assert.InRange(source, name, target);
        Assert.Contains("class=\"text\" lang=\"en\"", ReviewSample.Article(s_page, "purpose/heading"), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_those_of_the_page_and_not_of_the_texts_in_it()
    {
        var levels = Regex.Matches(s_page, "<h([1-6])").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(["1", "2", "3"], levels.Take(3));
        Assert.Equal(3, levels.Count(level => level == "2"));
        Assert.Equal(7, levels.Count(level => level == "3"));
        Assert.Contains("<p class=\"sec h2\">", ReviewSample.Article(s_page, "purpose/heading"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_stands_once_and_every_link_within_the_page_leads_somewhere()
    {
        var ids = Regex.Matches(s_page, "\\sid=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Regex.Matches(s_page, "href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value), target => Assert.Contains(target, ids));
        Assert.Contains("href=\"#section_duties\"", ReviewSample.Article(s_page, "purpose/body"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_removed_and_added_is_said_in_words()
    {
        var article = ReviewSample.Article(s_page, "duties/manager/plan/text");

        Assert.Contains("<del><span class=\"vh\">[</span><b>Fjernet:</b> <span class=\"w\">helsen</span><span class=\"vh\">]</span></del>", article, StringComparison.Ordinal);
        Assert.Contains("<b>Nytt:</b> <span class=\"w\">arbeidsmiljøet</span>", article, StringComparison.Ordinal);
        Assert.Contains("<code>[@law]</code>", article, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_author_says_to_translators_stands_below_the_source_in_its_language()
    {
        var page = ReviewSample.Html(ReviewSample.Page(ReviewSample.Library(ReviewSample.Sections + "\nnotes_to_translators:\n  purpose/heading: \"Dokumentets <formål>, ikke vårt.\"\n")));

        Assert.Contains(
            "<p class=\"anote\"><b>Merknad fra forfatteren:</b> <span lang=\"nb\">Dokumentets &lt;formål&gt;, ikke vårt.</span></p>", ReviewSample.Article(page, "purpose/heading"), StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "class=\"anote\""));
    }

    [Fact]
    public void What_the_author_says_to_translators_is_in_no_document()
    {
        var noted = ReviewSample.Library(ReviewSample.Sections + "\nnotes_to_translators:\n  purpose/heading: Dokumentets.\n  duties/lead: Kort.\n");

        Assert.Equal(2, noted.Source.NotesToTranslators.Count);
        foreach (var language in new[] { Language.Nb, Language.En }) Assert.Equal(Pages.Render(ReviewSample.Library().Compose(language)), Pages.Render(noted.Compose(language)));
    }

    [Fact]
    public void Words_of_the_field_are_marked_in_the_text_and_wrong_ones_apart()
    {
        var article = ReviewSample.Article(s_page, "duties/manager/plan/text");

        Assert.Contains("<span class=\"term\">arbeidsmiljøet</span>", article, StringComparison.Ordinal);
        Assert.Contains("<span class=\"term broken\">work milieu</span>", article, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisations_own_template_shows_here_too()
    {
        var templates = Pages.Shipped.With([new("html/blocks/duty-list.hbs", "<ol class=\"own\"{{attrs this}}>{{#each items}}<li{{attrs this}}>{{text this.text}} <a href='#{{id}}'>her</a></li>{{/each}}</ol>")]);

        var article = ReviewSample.Article(ReviewSample.Html(ReviewSample.Page(), templates), "duties/manager/plan/text");

        Assert.Equal(2, Regex.Matches(article, "<ol class=\"own\"").Count);
        Assert.Contains("<li id=\"unit_duties--manager--plan--text_source_duties--manager--plan\">", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#unit_duties--manager--plan--text_target_duties--manager--plan\">her</a>", article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_stands_below_its_own_text()
    {
        var article = ReviewSample.Article(s_page, "duties/manager/listen/text");

        Assert.Contains("Loven sier hvordan.", article, StringComparison.Ordinal);
        Assert.Contains("href=\"#unit_duties--manager--listen--text_source_note_1\"", article, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_holds_every_unit_as_it_is_written_and_cannot_end_its_element()
    {
        var library = ReviewSample.Library(english: ReviewSample.English.Replace("A document", "</script><!-- A document", StringComparison.Ordinal));
        var data = Data(ReviewSample.Html(ReviewSample.Page(library)));
        var units = data.GetProperty("units").EnumerateArray().ToList();

        Assert.Equal(7, units.Count);
        Assert.Equal("</script><!-- A document", units[0].GetProperty("target").GetString());
        Assert.Equal("inline", units[5].GetProperty("form").GetString());
        Assert.Equal("outdated", units[5].GetProperty("status").GetString());
        Assert.Equal("approved", units[5].GetProperty("state").GetString());
        Assert.Equal(12, units[5].GetProperty("hash").GetString()!.Length);
        Assert.False(units[6].TryGetProperty("target", out _));
    }

    [Fact]
    public void Only_a_served_page_may_ask_its_server_and_edit()
    {
        var templates = Pages.Shipped.With([new("styles/review-edit.js", "/* edits */"), new("styles/review-edit.css", ".edit { color: var(--c-ink); }")]);

        var file = ReviewSample.Html(ReviewSample.Page(), templates);
        var served = ReviewSample.Html(ReviewSample.Page(), templates, new ServedReview([new("save", "/save"), new("token", "secret")]));

        Assert.DoesNotContain("connect-src", file, StringComparison.Ordinal);
        Assert.DoesNotContain("/* edits */", file, StringComparison.Ordinal);
        Assert.Contains("; connect-src 'self'\"", served, StringComparison.Ordinal);
        Assert.Contains("/* edits */", served, StringComparison.Ordinal);
        Assert.Contains(".edit {", served, StringComparison.Ordinal);
        Assert.Equal("/save", Data(served).GetProperty("served").GetProperty("save").GetString());
    }

    [Fact]
    public void The_script_finds_its_words_and_its_key_where_it_looks_for_them()
    {
        Assert.Contains("<body data-state=\"styrdok/review/place/sample/en\" data-words=\"{", s_page, StringComparison.Ordinal);
        Assert.Contains("document.body.dataset.words", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_library_gives_the_same_page() => Assert.Equal(s_page, ReviewSample.Html(ReviewSample.Page()));

    [Fact]
    public void Nothing_in_the_page_asks_for_another_file()
    {
        Assert.DoesNotMatch("\\s(on[a-z]+|style|src)=", Regex.Replace(s_page, "<script.*?</script>|<style.*?</style>", string.Empty, RegexOptions.Singleline).Replace(" src=\"data:", " data-src=\"data:", StringComparison.Ordinal));
    }

    private static JsonElement Data(string page)
    {
        const string Start = "<script type=\"application/json\" id=\"page_data\">";
        var from = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return JsonDocument.Parse(page[from..page.IndexOf("</script>", from, StringComparison.Ordinal)]).RootElement;
    }
}

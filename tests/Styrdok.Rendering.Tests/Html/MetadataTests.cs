using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Html;

/// <summary>What a page says of its document to programs, and of itself to a printer.</summary>
public sealed class MetadataTests
{
    private const string Hostile = "</script><script>alert(1)</script> \"x\" \\ 'y' */}@import";

    private static readonly DocumentProperties Known = Pages.Policy.Properties with
    {
        Title = "Hälsa & arbete", Author = "Nordvik", Number = "NK-1", Version = "1.2", Date = new CalendarDate(2026, 5, 20), State = "in_force", AccessRights = "Internt", Audience = ["Chefer", "Personal"], Keywords = ["hälsa", "arbete"],
    };

    [Fact]
    public void The_page_tells_programs_what_it_is_in_the_words_of_schema_org()
    {
        using var read = JsonDocument.Parse(JsonLd(Pages.Render(Pages.Policy with { Properties = Known })));

        var root = read.RootElement;
        Assert.Equal(
            ["https://schema.org", "DigitalDocument", "Hälsa & arbete", "sv", "NK-1", "1.2", "2026-05-20", "in_force", "Internt", "hälsa, arbete"],
            new[] { "@context", "@type", "name", "inLanguage", "identifier", "version", "datePublished", "creativeWorkStatus", "conditionsOfAccess", "keywords" }.Select(key => root.GetProperty(key).GetString()));
        Assert.Equal("Chefer Personal", string.Join(' ', root.GetProperty("audience").EnumerateArray().Select(readers => readers.GetProperty("audienceType").GetString())));
        Assert.Equal("x.pdf", root.GetProperty("encoding").GetProperty("contentUrl").GetString());
        Assert.Equal("nb ../nb/x.html", string.Join(' ', root.GetProperty("workTranslation").EnumerateArray().Select(other => other.GetProperty("inLanguage").GetString() + " " + other.GetProperty("url").GetString())));
    }

    [Fact]
    public void The_page_has_the_terms_of_Dublin_Core_and_names_its_other_forms()
    {
        var page = Pages.Render(Pages.Policy with { Properties = Known });

        foreach (var expected in new[]
        {
            "<meta name=\"dcterms.title\" content=\"Hälsa &amp; arbete\">", "<meta name=\"dcterms.issued\" content=\"2026-05-20\">", "<meta name=\"dcterms.identifier\" content=\"NK-1\">",
            "<meta name=\"dcterms.subject\" content=\"arbete\">", "<meta name=\"dcterms.audience\" content=\"Personal\">", "<meta name=\"dcterms.accessRights\" content=\"Internt\">", "<link rel=\"alternate\" hreflang=\"nb\" href=\"../nb/x.html\">", "<link rel=\"alternate\" type=\"application/pdf\" href=\"x.pdf\">",
        })
        {
            Assert.Contains(expected, page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("hreflang=\"sv\" href=\"x.html\">\n<link", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words_in_the_data_and_on_paper()
    {
        var document = Pages.Policy with { Properties = Known with { Title = Hostile }, Furniture = Pages.Policy.Furniture with { HeadLeft = Hostile, FootLeft = "\\", PageOf = Hostile + "{page}", Strip = new StateStrip(Hostile, Hostile, Tone.Danger) } };

        var page = Pages.Render(document);

        using var read = JsonDocument.Parse(JsonLd(page));
        Assert.Equal(Hostile, read.RootElement.GetProperty("name").GetString());
        var print = page[page.IndexOf("@page{", StringComparison.Ordinal)..page.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.DoesNotContain('<', print);
        Assert.Equal(0, print.Count(c => c == '"') % 2);
        Assert.Contains("@bottom-left{content:\"\\5c \";", print, StringComparison.Ordinal);
        Assert.Contains("counter(page);", print, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_page_has_the_head_and_the_foot_of_the_PDF()
    {
        var page = Pages.Render(Pages.Policy with { Furniture = new Furniture { HeadLeft = "Hälsa", HeadRight = "Nordvik", FootLeft = "NK-1", PageOf = "Sida {page} av {pages}" } });

        foreach (var expected in new[] { "@top-left{content:\"Hälsa\";", "@top-right{content:\"Nordvik\";", "@bottom-left{content:\"NK-1\";", "@bottom-right{content:\"Sida \" counter(page) \" av \" counter(pages);" })
        {
            Assert.Contains(expected, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_not_everybody_may_read_says_so_at_the_foot_and_above_the_head_of_each_printed_page()
    {
        var marked = Pages.Policy with { Cover = Pages.Policy.Cover with { Classification = new StatusTag("Internt", Tone.Warning) }, Furniture = Pages.Policy.Furniture with { Strip = new StateStrip("Utkast · Internt", "1.0", Tone.Danger) } };

        foreach (var page in new[] { Pages.Render(marked), Pages.Render(Pages.Checklist with { Cover = marked.Cover, Furniture = marked.Furniture }) })
        {
            Assert.Matches("<span class=\"tag warning\">[^<]+: Internt</span>", page[page.IndexOf("<footer", StringComparison.Ordinal)..]);
            Assert.Contains("@top-left-corner{content:\"Utkast · Internt\";", page, StringComparison.Ordinal);
            Assert.DoesNotContain("@top-left-corner{content:none", page, StringComparison.Ordinal);
        }

        var open = Pages.Render(Pages.Policy with { Cover = Pages.Policy.Cover with { Classification = null }, Furniture = Pages.Policy.Furniture with { Strip = null } });
        Assert.DoesNotContain("class=\"tag", open[open.IndexOf("<footer", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("top-left-corner", open, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_without_a_number_has_a_sign_that_leads_to_it()
    {
        var body = Pages.Body(new SectionBlock { Id = "a/b", Number = string.Empty, Heading = TextUnit.Of("Om \"oss\""), Level = 1, Blocks = [] });

        Assert.Contains("</h2><a class=\"sign\" href=\"#a/b\" aria-label=\"Länk till Om &quot;oss&quot;\">#</a>", body, StringComparison.Ordinal);
    }

    private static string JsonLd(string page) => Assert.Single(Regex.Matches(page, "<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)).Groups[1].Value;
}

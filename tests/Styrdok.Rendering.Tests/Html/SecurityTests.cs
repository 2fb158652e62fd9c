using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Documents.Figures;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Html;

public sealed class SecurityTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;";

    public static TheoryData<string> BothForms { get; } = ["document", "checklist"];

    [Theory]
    [MemberData(nameof(BothForms))]
    public void The_policy_holds_the_hashes_of_the_one_style_and_the_one_script(string form)
    {
        var page = Page(form);

        Assert.Equal(Hash(Only(page, "style")), Policy(page, "style-src"));
        Assert.Equal(Hash(Only(page, "script")), Policy(page, "script-src"));
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BothForms))]
    public void No_element_has_a_style_or_a_handler_of_its_own(string form)
    {
        var tags = Regex.Matches(Page(form), "<[a-z][^>]*>").Select(tag => Regex.Replace(tag.Value, "\"[^\"]*\"", "\"\""));

        Assert.DoesNotContain(tags, tag => Regex.IsMatch(tag, @"\s(style|on[a-z]+)\s*="));
    }

    [Theory]
    [MemberData(nameof(BothForms))]
    public void A_page_asks_no_host_for_anything(string form)
    {
        var page = Page(form);

        Assert.All(Regex.Matches(page, "(?:\\ssrc|srcset)=\"([^\"]*)\"").Select(match => match.Groups[1].Value), address => Assert.StartsWith("data:", address, StringComparison.Ordinal));

        // A fragment alone is a place in this page: the colours of a drawing. Anything else must be a face that the page holds.
        Assert.All(Regex.Matches(page, @"url\(([^)]*)\)").Select(match => match.Groups[1].Value), address =>
        {
            if (address.StartsWith('#')) Assert.Contains($"<linearGradient id=\"{address[1..]}\"", page, StringComparison.Ordinal);
            else Assert.StartsWith("data:font/woff;base64,", address, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(iframe|object|embed|base)\\b", page);

        // These say where something else is; no browser fetches it.
        Assert.All(Regex.Matches(page, "<link [^>]*>").Select(match => match.Value), link => Assert.Matches("^<link rel=\"(alternate|schema.dcterms)\" ", link));
    }

    [Fact]
    public void Hostile_words_are_letters_wherever_they_stand()
    {
        var text = TextUnit.Of(Hostile);
        var document = Pages.Policy with
        {
            Title = text,
            Issuer = Pages.Policy.Issuer with { Name = Hostile, ContactLines = [Hostile] },
            Cover = new Cover { KindLabel = Hostile, Subtitle = text, Status = new StatusTag(Hostile, Tone.Danger), Notices = [new Notice(Hostile, Hostile, Tone.Danger)], Metadata = [new MetadataCell { Label = Hostile, Value = Hostile }] },
            Furniture = Pages.Policy.Furniture with { HeadLeft = Hostile, FootLeft = Hostile },
            Properties = Pages.Policy.Properties with { Title = Hostile, Subject = Hostile },
            Contents = [new ContentsEntry("\"><script>", Hostile, text, 1)],
            Blocks =
            [
                Section(Hostile, Hostile, 1, P("\"><script>x</script>", new LinkInline("https://example.org/\"><script>", [T(Hostile)]), new CitationInline(Hostile, Hostile, Hostile))),
                new DutyListBlock { Items = [Duty("1", new Obligation(Modality.Must, Hostile, true, Hostile), Hostile)] },
                new GoalBlock { Label = Hostile, Statement = text, NoIndicators = Hostile, Indicators = [new Indicator { Id = "i", Label = text, Values = Hostile, Periods = Hostile, Bar = IndicatorBarComposer.Compose(Hostile, Hostile, 0, 1) }] },
                new FactsBlock { Facts = [new Fact(Hostile, [text])] },
            ],
        };

        var page = Pages.Render(document);

        Assert.Equal(["<script type=\"application/ld+json\">", "<script>"], Regex.Matches(page, "<script[^>]*>").Select(match => match.Value));
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void A_link_with_a_scheme_that_is_not_allowed_is_only_its_text(string address)
    {
        var body = Pages.Body(P("p", new LinkInline(address, [T("hit")])));

        Assert.DoesNotContain("<a ", body, StringComparison.Ordinal);
        Assert.Contains(">hit</p>", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c:d")]
    [InlineData("mailto:post@example.org")]
    [InlineData("tel:+4700000000")]
    [InlineData("other.html#a:b")]
    [InlineData("#a")]
    public void An_allowed_link_leads_where_it_says(string address)
    {
        Assert.Contains($"<a href=\"{address.Replace("'", "&#39;", StringComparison.Ordinal)}\">hit</a>", Pages.Body(P("p", new LinkInline(address, [T("hit")]))), StringComparison.Ordinal);
    }

    private static string Page(string form) => Pages.Render(form == "document" ? Pages.Policy : Pages.Checklist);

    private static string Only(string page, string element) =>
        Assert.Single(Regex.Matches(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline)).Groups[1].Value;

    private static string Policy(string page, string directive) => Regex.Match(page, directive + " '([^']*)'").Groups[1].Value;

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

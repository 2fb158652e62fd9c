using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Portal;
using Styrdok.Documents.Wording;
using Styrdok.Rendering.Tests.Html;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>The list of documents, composed of what is known of the editions.</summary>
public sealed class PortalTests
{
    private static readonly PortalEntry s_policy = Entry("alby", "health", Language.Sv, "Hälsa") with { ReviewBy = new CalendarDate(2027, 3, 31), State = "in_force", Tone = Tone.Positive };

    [Fact]
    public void A_document_is_named_in_the_language_of_the_page_and_else_in_one_that_prevails()
    {
        PortalEntry[] entries = [Entry("alby", "health", Language.Nb, "Helse") with { IsCourtesy = true }, s_policy];

        Assert.Equal([("Helse", null), ("Hälsa", Language.Sv)], new[] { Language.Nb, Language.En }.Select(language => (Only(language, entries).Title, Only(language, entries).Language)));
        Assert.Equal("nb sv", Only(Language.Nb, entries).LanguageCodes);
        Assert.Equal([true, false], Only(Language.Nb, entries).Editions.Select(edition => edition.IsCourtesy));
    }

    [Theory]
    [InlineData("", "nb", "nb")]
    [InlineData("  document/summary: { source: Kort., target: Short., state: draft }\n", "nb", null)]
    [InlineData("  document/title: { source: Et dokument, target: A document, state: draft }\n", null, "nb")]
    public void What_of_a_document_is_not_translated_is_named_in_its_own_language(string english, string? title, string? summary)
    {
        var library = SmallLibrary.Of("  - { id: purpose, type: purpose, heading: Formål, body: Alle. }", english: english + "  purpose/heading: { source: Formål, target: Purpose, state: draft }", head: "summary: Kort.");
        var entry = PortalEntry.Of(library.Edition(Language.En), library.Compose(Language.En), [], [], isSearched: false);
        var row = Only(Language.En, entry);
        Assert.Equal((title, summary), (row.Language?.Code, row.SummaryLanguage?.Code));
    }

    [Fact]
    public void Organisations_and_documents_stand_in_the_order_of_the_alphabet_of_the_page()
    {
        PortalEntry[] entries = [Entry("zorn", "one", Language.Sv, "Öppet"), Entry("zorn", "two", Language.Sv, "Återhämtning"), Entry("zorn", "three", Language.Sv, "Arbete"), Entry("alby", "one", Language.Sv, "Ett")];
        var page = Page(Language.Sv, entries);

        Assert.Equal(["ALBY", "ZORN"], page.Organisations.Select(organisation => organisation.Name));
        Assert.Equal(["Arbete", "Återhämtning", "Öppet"], page.Organisations[1].Documents.Select(document => document.Title));
        Assert.Equal(["1 dokument", "3 dokument"], page.Organisations.Select(organisation => organisation.Count));
    }

    [Fact]
    public void What_can_be_narrowed_by_is_counted_in_documents_and_not_in_editions()
    {
        var page = Page(Language.Sv, s_policy, s_policy with { Language = Language.En, IsCourtesy = true }, Entry("zorn", "plan", Language.Sv, "Plan"));

        Assert.Equal(["organisation", "language", "kind", "status", "review"], page.Facets.Select(facet => facet.Key));
        Assert.Equal([("sv", "2"), ("en", "1")], page.Facets[1].Values.Select(value => (value.Value, value.Count!)));
        Assert.Equal([("policy", "2")], page.Facets[2].Values.Select(value => (value.Value, value.Count!)));
        Assert.Equal(("2027-03-31", "31 mars 2027"), (page.Organisations[0].Documents[0].ReviewDay, page.Organisations[0].Documents[0].Review));
    }

    [Fact]
    public void Documents_can_be_narrowed_down_to_those_for_a_role_by_its_name_in_the_page_s_language()
    {
        var managers = new Readers("manager", LocalizedText.Of([new LanguageText(Language.Nb, "ledere"), new LanguageText(Language.Sv, "chefer")]));
        var employees = new Readers("employee", LocalizedText.Of(Language.Nb, "Ansatte"));
        var page = Page(Language.Sv, s_policy with { Audience = [managers, employees] }, s_policy with { Language = Language.Nb, Audience = [managers, employees] }, Entry("zorn", "plan", Language.Sv, "Plan") with { Audience = [managers] });

        var facet = page.Facets.Single(facet => facet.Key == "audience");
        Assert.Equal([("employee", "Ansatte", "1", Language.Nb), ("manager", "Chefer", "2", null)], facet.Values.Select(value => (value.Value, value.Label, value.Count!, value.Language)));
        Assert.Equal(["manager employee", "manager"], page.Organisations.SelectMany(organisation => organisation.Documents).Select(document => document.AudienceIds));
    }

    [Fact]
    public void The_latest_versions_come_first()
    {
        var page = Page(
            Language.En, s_policy with { Versions = [new PortalVersion("1.0", new CalendarDate(2024, 1, 1), "Ett."), new PortalVersion("2.0", new CalendarDate(2026, 1, 1), "Två.")] },
            Entry("zorn", "plan", Language.Sv, "Plan") with { Versions = [new PortalVersion("1.0", new CalendarDate(2025, 5, 5), "Plan.")] });

        Assert.Equal(["Version 2.0", "Version 1.0", "Version 1.0"], page.Changes.Select(change => change.Version));
        Assert.Equal(["2026-01-01", "2025-05-05", "2024-01-01"], page.Changes.Select(change => change.Day));
    }

    [Fact]
    public void The_page_of_one_organisation_leads_to_its_files_from_its_own_folder()
    {
        var composer = Composer(Language.Sv);
        var page = composer.ComposeOrganisation([s_policy], [], "../index.html");
        var top = composer.ComposeTop([s_policy], [], organisation => organisation + "/index.html");

        Assert.Equal(("sv/health.html", "../index.html", "ALBY"), (page.Organisations[0].Documents[0].Href, page.Top, page.Title));
        Assert.Equal(("alby/index.html", 0), (top.Organisations[0].Href, top.Organisations[0].Documents.Count));
    }

    [Fact]
    public void Sections_hold_their_own_text_with_the_parts_of_words()
    {
        var document = Pages.Policy with { Language = Language.Sv, Breaks = [new BreakForm(Language.Sv, "arbets|miljö")], Blocks = [
            new SectionBlock { Id = "mal", Number = "1", Level = 1, Heading = TextUnit.Of("Mål"), Blocks = [
                new ParagraphBlock { Text = TextUnit.Of("Arbetsmiljöarbetet är bra.") },
                new ListBlock { Items = [new ListEntry { Text = TextUnit.Of("en") }, new ListEntry { Text = TextUnit.Of("två") }] },
                new SectionBlock { Id = "del", Number = "1.1", Level = 2, Heading = TextUnit.Of("Del"), Blocks = [new ParagraphBlock { Text = TextUnit.Of("Inom.") }] }] }] };

        var sections = SearchSections.Of(document);

        Assert.Equal(["", "1 Mål", "1.1 Del"], sections.Select(section => section.Heading));
        Assert.Equal("Arbets\u00ADmiljö\u00ADarbetet är bra. en · två", sections[1].Text);
        Assert.Equal("Inom.", sections[2].Text);
    }

    private static IndexPageComposer Composer(Language language) => new(Pages.Words(language), language, Pages.Policy.Issuer.Brand);

    private static IndexPage Page(Language language, params PortalEntry[] entries) => Composer(language).Compose(entries, []);

    private static IndexDocument Only(Language language, params PortalEntry[] entries) => Assert.Single(Assert.Single(Page(language, entries).Organisations).Documents);

    private static PortalEntry Entry(string organisation, string document, Language language, string title) => new()
    {
        Organisation = organisation,
        Issuer = Pages.Policy.Issuer with { Id = organisation, Name = organisation.ToUpperInvariant(), NameLanguage = null },
        Document = document,
        Language = language,
        LanguageName = language.Code,
        Title = title,
        Summary = string.Empty,
        Kind = ("policy", null, "Policy"),
        IsCourtesy = false,
        Versions = [],
        Files = [new PortalFile($"{organisation}/{language.Code}/{document}.html", "index_document")],
        Labels = Pages.Words(language),
        Roles = [],
        RoleNames = new System.Collections.Generic.Dictionary<string, LocalizedText>(),
        Sections = default,
    };
}

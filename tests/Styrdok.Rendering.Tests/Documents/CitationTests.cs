using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class CitationTests
{
    private const string Sections = """
        - id: purpose
          type: purpose
          heading: "Formål"
          blocks:
            - { id: one, text: "Boken sier det [@book, s. 12], og loven [@law, § 4-3]." }
            - id: list
              items:
                - { id: must, modality: must, text: "Følg forskriften [@rule]." }
            - { id: last, text: "Det virker [@article]." }
        - id: duties
          type: responsibilities
          heading: "Ansvar"
          roles:
            - ref: manager
              lead: "Etter loven [@law]."
              items:
                - { id: first, modality: must, text: "Les boken [@book]." }
        """;

    private const string English = """
          document/title: { source: "Et dokument", target: "A document", state: approved }
          purpose/heading: { source: "Formål", target: "Purpose", state: approved }
          purpose/one/text: { source: "Boken sier det [@book, s. 12], og loven [@law, § 4-3].", target: "The law [@law, § 4-3] and the book [@book, p. 12] say so.", state: approved }
          purpose/list/must/text: { source: "Følg forskriften [@rule].", target: "Follow the rule [@rule].", state: approved }
          purpose/last/text: { source: "Det virker [@article].", target: "It works [@article].", state: approved }
          duties/heading: { source: "Ansvar", target: "Duties", state: approved }
        """;

    [Fact]
    public void Works_are_numbered_by_type_and_then_by_first_citation()
    {
        var items = Items(SmallLibrary.Of(Sections).Compose(Language.Nb));

        Assert.Equal(["1 ref_law", "2 ref_rule", "3 ref_book", "4 ref_article"], items.Select(item => item.Number + " " + item.Id));
    }

    [Fact]
    public void Numbers_are_the_same_in_every_language_also_where_a_translation_moves_a_citation()
    {
        var library = SmallLibrary.Of(Sections, english: English);

        Assert.Equal("Boken sier det\u00A0[3, s. 12], og loven\u00A0[1, §\u00A04-3].", Tree.Unit(library.Compose(Language.Nb), "purpose/one/text").PlainText);
        Assert.Equal("The law\u00A0[1, §\u00A04-3] and the book\u00A0[3, p. 12] say so.", Tree.Unit(library.Compose(Language.En), "purpose/one/text").PlainText);
    }

    [Fact]
    public void A_work_that_only_an_outdated_translation_cites_comes_last_and_moves_no_number()
    {
        var english = English.Replace("purpose/last/text: { source: \"Det virker [@article].\"", "purpose/last/text: { source: \"Det virket [@rule].\"", StringComparison.Ordinal);
        var library = SmallLibrary.Of(
            Sections.Replace("Følg forskriften [@rule].", "Følg reglene.", StringComparison.Ordinal),
            english: english.Replace("{ source: \"Følg forskriften [@rule].\"", "{ source: \"Følg den gamle [@rule].\"", StringComparison.Ordinal));
        var document = library.Compose(Language.En);

        Assert.Equal("Follow the rule\u00A0[4].", Tree.Unit(document, "purpose/list/must/text").PlainText);
        Assert.Equal("It works\u00A0[3].", Tree.Unit(document, "purpose/last/text").PlainText);
        Assert.Equal(["1 ref_law", "4 ref_rule", "2 ref_book", "3 ref_article"], Items(document).Select(item => item.Number + " " + item.Id));
    }

    [Fact]
    public void A_work_says_in_which_numbered_places_it_is_cited()
    {
        var items = Items(SmallLibrary.Of(Sections).Compose(Language.Nb));

        Assert.Equal(["1", "2.1"], items[0].CitedIn.Select(place => place.Text));
        Assert.Equal(["1.1"], items[1].CitedIn.Select(place => place.Text));
        Assert.Equal(["1", "2.1.1"], items[2].CitedIn.Select(place => place.Text));
        Assert.Equal(["purpose", "duties--manager--first"], items[2].CitedIn.Select(place => place.Target));
        Assert.Equal(["1"], items[3].CitedIn.Select(place => place.Text));
    }

    [Fact]
    public void A_place_is_described_in_the_language_of_the_document()
    {
        var items = Items(SmallLibrary.Of(Sections, english: English).Compose(Language.En));

        Assert.Equal(["Purpose", "Manager"], items[0].CitedIn.Select(place => place.Description));
        Assert.Equal(["Follow the rule\u00A0[2]."], items[1].CitedIn.Select(place => place.Description));
    }

    [Fact]
    public void A_title_stands_in_its_own_language_and_gets_no_second_mark()
    {
        var references = Items(SmallLibrary.Of(Sections, english: English).Compose(Language.En));

        Assert.Equal(
            ["Arbeidsmiljøloven. LOV-2005-06-17-62.", "Forskriften.", "Berg, A. (2010). Helse i arbeid.", "Dahl, B. (2011). Hva virker?"],
            references.Select(item => item.Text.PlainText));
        Assert.All(references, item => Assert.Equal(Language.Nb, Assert.Single(item.Text.Inlines.OfType<ForeignInline>()).Language));
        Assert.Empty(Items(SmallLibrary.Of(Sections).Compose(Language.Nb)).SelectMany(item => item.Text.Inlines.OfType<ForeignInline>()));
    }

    [Fact]
    public void Works_of_several_types_stand_under_a_heading_for_each_in_the_readers_language()
    {
        var nb = SmallLibrary.Of(Sections).Compose(Language.Nb);
        Assert.Equal(["Lover og direktiver: 1", "Forskrifter: 2", "Litteratur: 3 4"], Groups(nb));
        Assert.Equal(["Laws and directives: 1", "Regulations: 2", "Literature: 3 4"], Groups(SmallLibrary.Of(Sections, english: English).Compose(Language.En)));
        Assert.DoesNotContain(nb.Contents, entry => entry.Target.StartsWith("references_", StringComparison.Ordinal));
    }

    [Fact]
    public void Works_of_one_type_need_no_heading()
    {
        var document = SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: \"Loven [@law] gjelder.\" }").Compose(Language.Nb);
        Assert.Empty(Groups(document));
        Assert.Single(Items(document));
    }

    [Theory]
    [InlineData("nb", "AFS 2001:1. I kraft fra 1. juli 2001 til og med 31. desember 2024. Erstattet av AFS 2023:1\u00A0[2].", "Nye regler. AFS 2023:1. I kraft fra 1. januar 2025.")]
    [InlineData("nn", "AFS 2001:1. I kraft frå 1. juli 2001 til og med 31. desember 2024. Erstatta av AFS 2023:1\u00A0[2].", "Nye regler. AFS 2023:1. I kraft frå 1. januar 2025.")]
    [InlineData("sv", "AFS 2001:1. I kraft från den 1 juli 2001 till och med den 31 december 2024. Ersatt av AFS 2023:1\u00A0[2].", "Nye regler. AFS 2023:1. I kraft från den 1 januari 2025.")]
    [InlineData("en", "AFS 2001:1. In force from 1 July 2001 until 31 December 2024. Replaced by AFS 2023:1\u00A0[2].", "Nye regler. AFS 2023:1. In force from 1 January 2025.")]
    public void A_law_says_from_when_to_when_it_is_in_force_and_what_replaced_it(string language, string old, string now)
    {
        var document = SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: \"Etter reglene [@old-rule; @new-rule].\" }", "languages: { nb: authoritative, nn: courtesy, sv: courtesy, en: courtesy }")
            .Compose(Language.Parse(language));
        Assert.Equal([old, now], Items(document).Select(item => item.Text.PlainText));
        Assert.Equal("ref_new-rule", Items(document)[0].Text.Inlines.OfType<CrossReferenceInline>().Single().Target);
    }

    [Fact]
    public void A_successor_that_is_not_cited_is_named_without_a_number() => Assert.Equal(
        ["AFS 2001:1. I kraft fra 1. juli 2001 til og med 31. desember 2024. Erstattet av AFS 2023:1."],
        Items(SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: \"Etter reglene [@old-rule].\" }").Compose(Language.Nb)).Select(item => item.Text.PlainText));

    [Fact]
    public void What_has_no_author_says_its_year_unless_its_title_does() => Assert.Equal(
        ["IA-avtalen (2025 [2001]).", "Direktivet av 1989."],
        Items(SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: \"Etter [@deal] og [@directive].\" }").Compose(Language.Nb)).Select(item => item.Text.PlainText).Order(StringComparer.Ordinal).Reverse());

    private static ReferenceEntry[] Items(ComposedDocument document) => [.. Tree.All<ReferencesBlock>(document).SelectMany(block => block.Items)];

    private static string[] Groups(ComposedDocument document) =>
    [
        .. Tree.All<SectionBlock>(document).Where(section => section.Blocks is [ReferencesBlock] && section.Level == 2)
            .Select(section => section.Heading.PlainText + ": " + string.Join(' ', ((ReferencesBlock)section.Blocks[0]).Items.Select(item => item.Number))),
    ];
}

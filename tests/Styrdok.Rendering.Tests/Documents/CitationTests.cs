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
        var references = Assert.Single(Tree.All<ReferencesBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb)));

        Assert.Equal(["1 ref_law", "2 ref_rule", "3 ref_book", "4 ref_article"], references.Items.Select(item => item.Number + " " + item.Id));
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
        Assert.Equal(["1 ref_law", "2 ref_book", "3 ref_article", "4 ref_rule"], Tree.All<ReferencesBlock>(document).Single().Items.Select(item => item.Number + " " + item.Id));
    }

    [Fact]
    public void A_work_says_in_which_numbered_places_it_is_cited()
    {
        var items = Tree.All<ReferencesBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb)).Single().Items;

        Assert.Equal(["1", "2.1"], items[0].CitedIn.Select(place => place.Text));
        Assert.Equal(["1.1"], items[1].CitedIn.Select(place => place.Text));
        Assert.Equal(["1", "2.1.1"], items[2].CitedIn.Select(place => place.Text));
        Assert.Equal(["purpose", "duties--manager--first"], items[2].CitedIn.Select(place => place.Target));
        Assert.Equal(["1"], items[3].CitedIn.Select(place => place.Text));
    }

    [Fact]
    public void A_place_is_described_in_the_language_of_the_document()
    {
        var items = Tree.All<ReferencesBlock>(SmallLibrary.Of(Sections, english: English).Compose(Language.En)).Single().Items;

        Assert.Equal(["Purpose", "Manager"], items[0].CitedIn.Select(place => place.Description));
        Assert.Equal(["Follow the rule\u00A0[2]."], items[1].CitedIn.Select(place => place.Description));
    }

    [Fact]
    public void A_title_stands_in_its_own_language_and_gets_no_second_mark()
    {
        var references = Tree.All<ReferencesBlock>(SmallLibrary.Of(Sections, english: English).Compose(Language.En)).Single();

        Assert.Equal(
            ["Arbeidsmiljøloven. LOV-2005-06-17-62.", "Forskriften.", "Berg, A. (2010). Helse i arbeid.", "Dahl, B. (2011). Hva virker?"],
            references.Items.Select(item => item.Text.PlainText));
        Assert.All(references.Items, item => Assert.Equal(Language.Nb, Assert.Single(item.Text.Inlines.OfType<ForeignInline>()).Language));
        Assert.Empty(Tree.All<ReferencesBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb)).Single().Items.SelectMany(item => item.Text.Inlines.OfType<ForeignInline>()));
    }
}

using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>Guidance, articles, briefings, catalogues and checklists written by hand, as they are composed.</summary>
public sealed class KindTests
{
    private const string Factors = """
        source_language: nb
        languages: { nb: authoritative, en: courtesy }
        factors:
          - id: autonomy
            label: { nb: Selvstendighet, en: Autonomy }
            polarity: resource
            aliases: [ { en: perceived autonomy } ]
          - { id: clarity, label: { nb: Rolleklarhet, en: Role clarity } }
        """;

    private static readonly (string, string) Owned =
        ("catalogues/owned.yaml", "styrdok: 1\nkind: catalogue\nid: owned\ntitle: { nb: Eid liste, en: Owned list }\nowner: new-office\nlink: https://list.example/\nstandalone: true\n" + Factors);

    private static readonly (string, string) Free =
        ("catalogues/free.yaml", "styrdok: 1\nkind: catalogue\nid: free\ntitle: { nb: Fri liste, en: Free list }\nattributed_to: { nb: Noen, en: Somebody }\n" + Factors);

    private const string Slides = """
        - id: work
          type: slide
          heading: "Arbeidet"
          points:
            - { id: said, text: "Det er organisert." }
            - { id: asked, kind: question, text: "Hva er nok?" }
            - { id: again, text: "Alle vil det samme.", points: [{ id: below, kind: question, text: "Eller?" }] }
            - { id: torn, kind: dilemma, text: "Dilemmaer", points: [{ id: one, text: "Jobben" }, { id: two, text: "Prisen" }] }
            - { id: many, kind: dilemma, text: "Mer", points: [{ id: one, text: "A" }, { id: two, text: "B" }, { id: three, text: "C" }] }
        - id: lists
          type: slide
          heading: "Lister"
          uses: [owned, free]
        """;

    [Fact]
    public void Questions_and_dilemmas_of_a_slide_stand_apart_in_their_order()
    {
        var section = Assert.IsType<SectionBlock>(SmallLibrary.Of(Slides, kind: "briefing", more: [Owned, Free]).Compose(Language.Nb).Blocks[0]);
        Assert.Equal(["list", "callout", "list", "callout", "callout"], section.Blocks.Select(block => block.Partial));
        Assert.Equal(["Spørsmål", "Dilemma", "Dilemma"], section.Blocks.OfType<CalloutBlock>().Select(callout => callout.Label));
        Assert.Equal(["Jobben", "Prisen"], section.Blocks.OfType<CalloutBlock>().ElementAt(1).Sides.Select(side => side.PlainText));
        var many = section.Blocks.OfType<CalloutBlock>().Last();
        Assert.Empty(many.Sides);
        Assert.Equal(3, Assert.Single(many.Blocks.OfType<ListBlock>()).Items.Count);
        var nested = Assert.IsType<ListBlock>(Assert.Single(Assert.IsType<ListBlock>(section.Blocks[2]).Items[0].Blocks));
        Assert.Equal("Spørsmål: Eller?", nested.Items[0].Text.PlainText);
    }

    [Fact]
    public void Catalogues_of_a_slide_stand_side_by_side_with_whose_they_are()
    {
        var section = Assert.IsType<SectionBlock>(SmallLibrary.Of(Slides, kind: "briefing", more: [Owned, Free]).Compose(Language.En).Blocks[1]);
        var columns = Assert.IsType<ColumnsBlock>(Assert.Single(section.Blocks)).Columns;
        Assert.Equal(["Owned list", "Free list"], columns.Select(column => column.Heading!.PlainText));
        Assert.Equal(["Autonomy", "Role clarity"], Assert.IsType<ListBlock>(columns[0].Blocks[0]).Items.Select(item => item.Text.PlainText));
        Assert.Equal("Owner: The New Office. The names are our translation.", Assert.IsType<ParagraphBlock>(columns[0].Blocks[1]).Text.PlainText);
        Assert.Equal("https://list.example/", Assert.Single(Tree.All<LinkInline>(columns[0])).Href);
        Assert.Equal("Taken from: Somebody.", Assert.IsType<ParagraphBlock>(columns[1].Blocks[1]).Text.PlainText);
    }

    [Fact]
    public void A_briefing_makes_no_checklist() => Assert.Null(Styrdok.Documents.Checklists.ChecklistComposer.Compose(SmallLibrary.Of(Slides, kind: "briefing", more: [Owned, Free]).Edition(Language.Nb)));

    [Fact]
    public void A_translated_catalogue_shows_the_owners_names_beside_ours_and_says_what_it_may_not_become()
    {
        var head = "owner: new-office\nstandalone: true\nfactors:\n  - { id: clarity, label: { nb: Rolleklarhet, en: Role clarity }, aliases: [{ en: knowing your part }] }\n  - { id: mastery, label: { nb: Mestring, en: Mastery } }\n";
        var library = SmallLibrary.Of(string.Empty, head, kind: "catalogue");
        var english = library.Compose(Language.En);
        var table = Assert.Single(Tree.All<TableBlock>(english));
        Assert.Equal(["Factor (our translation)", "Name used by the owner", "Also called"], table.Columns.Select(column => column.Label.PlainText));
        Assert.Equal(["Role clarity", "Rolleklarhet", "knowing your part"], table.Rows[0].Cells.Select(cell => cell.Text.PlainText));
        Assert.Equal(Language.Nb, table.Rows[0].Cells[1].Text.Language);
        Assert.Equal("–", table.Rows[1].Cells[2].Text.PlainText);
        Assert.Contains(Tree.All<CalloutBlock>(english), callout => callout.Variety == CalloutVariety.Important && Tree.All<TextUnit>(callout).Any(text => text.PlainText.StartsWith("The New Office owns", StringComparison.Ordinal)));
        Assert.Equal(["Faktor"], Assert.Single(Tree.All<TableBlock>(library.Compose(Language.Nb))).Columns.Select(column => column.Label.PlainText));
        Assert.Null(Styrdok.Documents.Checklists.ChecklistComposer.Compose(library.Edition(Language.En)));
    }

    [Fact]
    public void An_article_begins_with_its_abstract_and_the_one_in_english_in_its_own_language()
    {
        var library = SmallLibrary.Of("- { id: first, type: section, heading: Først, body: Tekst. }\n", "abstracts: { nb: Kort sagt., en: In short. }\n", kind: "article");
        var norwegian = library.Compose(Language.Nb);
        Assert.Equal(["Sammendrag", "Sammendrag på engelsk", "1 Først"], Tree.Headings(norwegian));
        var foreign = Assert.Single(Tree.All<ParagraphBlock>(norwegian.Blocks[1])).Text;
        Assert.Equal(("In short.", Language.En, TextState.Current), (foreign.PlainText, foreign.Language, foreign.State));
        Assert.Equal(["Abstract", "1 Først"], Tree.Headings(library.Compose(Language.En)));
    }

    [Fact]
    public void A_programme_a_case_and_an_evaluation_begin_with_their_facts()
    {
        const string Sections = """
            - { id: programme, type: programme, heading: Programmet, programme: { name: Satsa friskt, from: 2003, to: 2009 }, body: Tekst. }
            - { id: case, type: case, heading: Stedet, case: { organisation: new-office, from: 2004 } }
            - { id: evaluation, type: evaluation, heading: Målt, evaluation: { aspects: [{ id: health, text: Helse }, { id: stress, text: Stress }], limits: Få svar. } }
            """;
        var english = "  document/title: { source: Et dokument, target: A document, state: approved }\n  programme/name: { source: Satsa friskt, target: Satsa friskt, state: approved }\n";
        var library = SmallLibrary.Of(Sections, "source_updated: 2017-03-28\n", english, kind: "guidance");
        var document = library.Compose(Language.Nb);
        Assert.Equal(["facts", "paragraph"], Assert.IsType<SectionBlock>(document.Blocks[0]).Blocks.Select(block => block.Partial));
        Assert.Equal(
            ["Program: Satsa friskt", "Periode: 2003–2009", "Virksomhet: Nykontoret", "Periode: fra 2004", "Hva som ble målt: Helse; Stress", "Forbehold: Få svar."],
            Tree.All<Fact>(document.Blocks).Select(fact => fact.Label + ": " + string.Join("; ", fact.Values.Select(value => value.PlainText))));
        Assert.Contains(document.Cover.Metadata, cell => cell is { Label: "Kilden sist endret", Value: "28. mars 2017" });

        // A name that a translation repeats is still in its own language.
        Assert.Equal(Language.Nb, Tree.All<Fact>(library.Compose(Language.En).Blocks).First().Values[0].Language);
    }

    [Fact]
    public void Every_statement_of_a_checklist_written_by_hand_is_a_point()
    {
        const string Sections = """
            - id: before
              type: statements
              heading: "Før"
              items: [{ id: agenda, text: "Sakslisten er sendt." }, { id: room, text: "Rommet er bestilt.", check: false }]
            - id: then
              type: section
              heading: "Så"
              blocks: [{ id: list, items: [{ id: minutes, text: "Noen skriver referat." }] }]
            """;
        var items = Tree.All<ChecklistItem>(SmallLibrary.Of(Sections, kind: "checklist").Checklist(Language.Nb)).Select(item => item.Id);
        Assert.Equal(["before/agenda.check", "then/list/minutes.check"], items);
    }

    [Fact]
    public void An_organisation_names_kinds_and_says_what_they_must_have()
    {
        const string Text = "- { id: purpose, type: purpose, heading: Formål, body: Derfor. }\n";
        var own = ("organisations/place/kinds.yaml", "styrdok: 1\nkind: kinds\nkinds:\n  - { id: policy, label: { nb: Leveregler }, required_metadata: [classification] }\n");
        var library = SmallLibrary.Of(Text, organisation: "adopts: [{ document: sample }]\n", more: [own]);
        var cover = library.Compose(Language.Nb).Cover;
        Assert.Equal("Leveregler", cover.KindLabel);
        Assert.Contains(cover.Notices, notice => notice.Text.Contains("tilgang", StringComparison.Ordinal) && !notice.Text.Contains("versjon", StringComparison.Ordinal));
        Assert.Equal("Policy", library.Compose(Language.En).Cover.KindLabel);
        Assert.Contains(library.Reading.Findings, finding => finding.Id == "STY7001" && finding.Message.Contains("lacks classification", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_document_puts_into_effect_and_who_had_a_say_stand_in_an_appendix()
    {
        const string Adopted = """
            adopts:
              - document: sample
                status: in_force
                metadata:
                  implements: [law]
                  approvals: [{ role: manager, date: 2026-09-15, outcome: consulted, ref: Sak 3 }]
                  classification: internal
                  contact: post@place.example
            """;
        var document = SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: Derfor. }\n", organisation: Adopted).Compose(Language.Nb);
        Assert.Equal(["1 Formål", "A Kilder", "B Om dokumentet"], Tree.Headings(document));
        Assert.Equal(
            ["Setter i verk: Arbeidsmiljøloven\u00A0[1]", "Behandlet av: Leder: ble hørt, 15. september 2026 (Sak 3)", "Tilgang: Internt", "Kontakt: post@place.example"],
            Tree.All<Fact>(document.Blocks).Select(fact => fact.Label + ": " + string.Join("; ", fact.Values.Select(value => value.PlainText))));
        Assert.Contains(document.Cover.Metadata, cell => cell is { Label: "Tilgang", Value: "Internt" });
    }

    [Fact]
    public void Terms_say_where_words_of_a_document_may_be_cut()
    {
        var terms = ("shared/terms.yaml", "styrdok: 1\nkind: terms\nterms:\n  - id: workplace\n    forms:\n      nb: { preferred: helsefremmende arbeidsplass, break: \"helse|fremmende arbeids|plass\" }\n      en: { preferred: workplace }\n");
        var document = SmallLibrary.Of("- { id: purpose, type: purpose, heading: Formål, body: Derfor. }\n", more: [terms]).Compose(Language.En);
        Assert.Equal([new BreakForm(Language.Nb, "helse|fremmende"), new BreakForm(Language.Nb, "arbeids|plass")], document.Breaks);
    }
}

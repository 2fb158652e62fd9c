using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class LanguageTests
{
    private const string Sections = """
        - id: purpose
          type: purpose
          heading: "Formål"
          body: |
            Første avsnitt.

            Andre avsnitt.
        - id: duties
          type: responsibilities
          heading: "Ansvar"
          roles:
            - ref: manager
              items:
                - { id: first, modality: must, text: "Les boken." }
                - { id: second, modality: must, text: "Gjør det." }
        """;

    private const string English = """
          document/title: { source: "Et dokument", target: "A document", state: approved }
          duties/heading: { source: "Ansvar", target: "Duties", state: approved }
          duties/manager/first/text: { source: "Les den gamle boken.", target: "Read the old book.", state: approved }
        """;

    [Fact]
    public void A_missing_translation_is_shown_in_the_source_language_with_a_mark()
    {
        var document = SmallLibrary.Of(Sections, english: English).Compose(Language.En);
        var duty = Tree.Unit(document, "duties/manager/second/text");

        Assert.Equal("Gjør det.", duty.PlainText);
        Assert.Equal((TextState.Untranslated, (Language?)Language.Nb), (duty.State, duty.Language));
        Assert.Equal(document.Labels["not_translated_nb"], duty.StateNote);
        Assert.Equal(TextState.Untranslated, Tree.All<SectionBlock>(document.Blocks).First().Heading.State);
    }

    [Fact]
    public void Numbers_alone_are_no_text_in_another_language()
    {
        var document = SmallLibrary.Of(Sections.Replace("\"Gjør det.\"", "\"1 250 (12,5 %)\"", StringComparison.Ordinal), english: English).Compose(Language.En);
        var number = Tree.Unit(document, "duties/manager/second/text");
        Assert.Equal(("1 250 (12,5 %)", TextState.Current, null, null), (number.PlainText, number.State, number.StateNote, number.Language));
    }

    [Fact]
    public void An_outdated_translation_is_shown_with_a_mark()
    {
        var document = SmallLibrary.Of(Sections, english: English).Compose(Language.En);
        var duty = Tree.Unit(document, "duties/manager/first/text");

        Assert.Equal("Read the old book.", duty.PlainText);
        Assert.Equal((TextState.Outdated, (Language?)null), (duty.State, duty.Language));
        Assert.Equal(document.Labels["outdated_nb"], duty.StateNote);
    }

    [Fact]
    public void A_current_text_has_no_mark()
    {
        var library = SmallLibrary.Of(Sections, english: English);

        Assert.All(Tree.All<TextUnit>(library.Compose(Language.Nb)), text => Assert.Equal((TextState.Current, null, null), (text.State, text.StateNote, text.Language)));
        Assert.Equal((TextState.Current, null), (library.Compose(Language.En).Title.State, library.Compose(Language.En).Title.StateNote));
    }

    [Fact]
    public void A_heading_keeps_its_no_break_spaces_and_loses_its_line_wraps()
    {
        var document = SmallLibrary.Of(Sections.Replace("\"Formål\"", "\"Formål\\n på 3\u00A0000  ord\"", StringComparison.Ordinal)).Compose(Language.Nb);
        Assert.Equal("Formål på 3\u00A0000 ord", Tree.All<SectionBlock>(document.Blocks).First().Heading.PlainText);
    }

    [Fact]
    public void What_a_short_name_stands_for_is_said_in_the_language_of_the_text_around_it()
    {
        const string Bodies = """
            styrdok: 1
            kind: actors
            actors:
              - { id: union, names: { nb: Kontorforbundet, en: Union of Clerks }, name_language: nb, abbreviation: KF }
              - { id: health, names: { en: World Health Organization }, name_language: en, abbreviation: WHO }
            """;
        const string Spoken = """
            - id: purpose
              type: purpose
              heading: "Formål"
              body: "Hva KF og WHO mener."
            - id: scope
              type: scope
              heading: "Omfang"
              body: "Det KF og WHO gjør."
            """;
        const string Translated = "  scope/body: { source: \"Det KF og WHO gjør.\", target: \"What KF and WHO do.\", state: approved }\n";
        var document = SmallLibrary.Of(Spoken, english: Translated, more: ("shared/bodies.yaml", Bodies)).Compose(Language.En);
        var texts = Tree.All<ParagraphBlock>(document.Blocks).Select(paragraph => paragraph.Text).ToList();

        Assert.Equal([Language.Nb, null], texts.Select(text => text.Language));
        Assert.Equal(
            [[("Kontorforbundet", null), ("World Health Organization", Language.En)], [("Union of Clerks", null), ("World Health Organization", null)]],
            texts.Select(text => text.Inlines.OfType<AbbreviationInline>().Select(name => (name.Expansion, name.Language)).ToArray()));
    }

    [Fact]
    public void The_mark_of_a_body_stands_at_its_first_paragraph_only()
    {
        var texts = Tree.All<ParagraphBlock>(SmallLibrary.Of(Sections, english: English).Compose(Language.En).Blocks).Select(paragraph => paragraph.Text).ToList();

        Assert.Equal(["Første avsnitt.", "Andre avsnitt."], texts.Select(text => text.PlainText));
        Assert.NotNull(texts[0].StateNote);
        Assert.Null(texts[1].StateNote);
        Assert.All(texts, text => Assert.Equal(Language.Nb, text.Language));
    }

    [Fact]
    public void A_courtesy_version_says_which_text_prevails_on_the_cover_and_on_every_page()
    {
        var library = SmallLibrary.Of(Sections, english: English, organisation: "adopts: [{ document: sample, status: in_force }]");
        var english = library.Compose(Language.En);
        var notice = Assert.Single(english.Cover.Notices);

        Assert.Contains(english.Labels["prevails_nb"], notice.Text, StringComparison.Ordinal);
        Assert.Contains(english.Labels["strip_prevails_nb"], english.Furniture.Strip!.Left, StringComparison.Ordinal);
        Assert.Equal(english.Labels["courtesy"], english.Cover.Status!.Word);
        var norwegian = library.Compose(Language.Nb);
        Assert.Empty(norwegian.Cover.Notices);
        Assert.Null(norwegian.Furniture.Strip);
        Assert.Null(norwegian.Cover.Status);
    }

    [Fact]
    public void A_retelling_says_so_in_every_language_and_names_the_work()
    {
        var library = SmallLibrary.Of(Sections, "languages: { nb: courtesy, en: courtesy }\nfidelity: paraphrase\nsource_work: book\n", English, "adopts: [{ document: sample, status: in_force }]");

        foreach (var language in new[] { Language.Nb, Language.En })
        {
            var document = library.Compose(language);
            var notice = Assert.Single(document.Cover.Notices);
            Assert.Equal(document.Labels["notice_paraphrase_head"], notice.Head);
            Assert.Contains(document.Labels["quote_open"] + "Helse i arbeid" + document.Labels["quote_close"], notice.Text, StringComparison.Ordinal);
            Assert.Equal(document.Labels["strip_paraphrase"], document.Furniture.Strip!.Left);
        }
    }

    [Fact]
    public void A_draft_says_so_everywhere_and_lists_what_is_missing()
    {
        var document = SmallLibrary.Of(Sections, organisation: "adopts: [{ document: sample, status: draft, metadata: { case_number: 1/2026, owner: hr } }]").Compose(Language.Nb);

        Assert.Equal([document.Labels["notice_draft_head"], document.Labels["notice_missing_head"]], document.Cover.Notices.Select(notice => notice.Head));
        Assert.Equal(document.Labels["status_draft"], document.Cover.Status!.Word);
        Assert.Equal(Tone.Danger, document.Furniture.Strip!.Tone);
        var missing = document.Cover.Notices[1].Text;
        Assert.Contains(document.Labels["document_number"][1..], missing, StringComparison.Ordinal);
        Assert.DoesNotContain(document.Labels["case_number"][1..], missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_that_is_not_set_says_so_and_what_is_set_is_shown()
    {
        var document = SmallLibrary.Of(Sections, organisation: "adopts: [{ document: sample, status: draft, metadata: { case_number: 1/2026, owner: hr, valid_until: open, review_by: 2027-05-01, version: \"0.3\" } }]").Compose(Language.Nb);
        string Value(string key) => document.Cover.Metadata.Single(cell => cell.Label == document.Labels[key]).Value;

        Assert.Equal(("1/2026", "HR-sjef", document.Labels["open_ended"], "1. mai 2027", "0.3"), (Value("case_number"), Value("owner"), Value("valid_until"), Value("review_by"), Value("version")));
        var unset = document.Cover.Metadata.Where(cell => !cell.IsSet).ToList();
        Assert.Equal(new[] { "decided_by", "decided_on", "valid_from", "document_number", "replaces" }.Select(key => document.Labels[key]), unset.Select(cell => cell.Label));
        Assert.All(unset, cell => Assert.Equal(document.Labels["not_set"], cell.Value));
        Assert.Contains("0.3", document.Furniture.FootLeft, StringComparison.Ordinal);
    }

    [Fact]
    public void The_organisations_metadata_lies_over_the_documents()
    {
        const string Head = "metadata: { document_number: D-1, owner: manager }\nhistory: [{ version: \"1.0\", date: 2025-01-01, change: material, summary: \"Først.\" }, { version: \"2.0\", date: 2026-01-01, change: editorial, summary: \"Så.\" }]";
        var document = SmallLibrary.Of(Sections, Head, organisation: "adopts: [{ document: sample, status: draft, metadata: { owner: hr } }]").Compose(Language.Nb);
        string Value(string key) => document.Cover.Metadata.Single(cell => cell.Label == document.Labels[key]).Value;

        Assert.Equal(("D-1", "HR-sjef", "2.0"), (Value("document_number"), Value("owner"), Value("version")));
        Assert.Equal(["2.0", "1.0"], Tree.All<TableBlock>(document.Blocks).Single().Rows.Select(row => row.Cells[0].Text.PlainText));
    }

    [Fact]
    public void A_body_without_a_name_in_the_language_keeps_its_own_and_says_which()
    {
        const string Head = """
            event: { name: "Møtet", from: 2002-11-06, to: 2002-11-07, organiser: old-office }
            parties: [{ ref: old-office, capacity: party }]
            """;
        var document = SmallLibrary.Of(Sections, Head, English, kind: "declaration").Compose(Language.En);
        var row = Tree.All<TableBlock>(document.Blocks).First().Rows[0];

        Assert.Equal(("Gamlekontoret", (Language?)Language.Nb), (row.Cells[0].Text.PlainText, row.Cells[0].Text.Language));
        Assert.Contains("The New Office", row.Cells[2].Text.PlainText, StringComparison.Ordinal);
        Assert.Contains("2006", row.Cells[2].Text.PlainText, StringComparison.Ordinal);
        var organiser = document.Cover.Metadata.Single(cell => cell.Label == document.Labels["event_organiser"]);
        Assert.Equal(("Gamlekontoret", (Language?)Language.Nb), (organiser.Value, organiser.Language));
        Assert.Contains(document.Cover.Metadata, cell => cell.Value == "6–7 November 2002");
    }
}

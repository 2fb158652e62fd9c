using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>What an organisation has otherwise on its pages: head and foot, numbers, marks, layouts.</summary>
public sealed class OrganisationPagesTests
{
    private const string Sections = """
          - { id: purpose, type: purpose, heading: Formål, body: "Som ${ref:rules} sier." }
          - { id: rules, type: commitments, heading: Regler, items: [{ id: one, text: "Leder sier fra.", modality: must }] }
        """;

    private const string Adopted = "adopts: [{ document: sample, status: in_force, metadata: { document_number: K-7, case_number: 1/2026, version: \"2.0\", classification: internal, owner: hr, valid_from: 2026-01-01, review_by: 2028-01-01, decided_by: { body: { nb: Styret, en: The board }, date: 2026-01-01 } } }]\n";

    [Fact]
    public void Head_and_foot_hold_what_the_organisation_says_and_the_pages_are_counted_later()
    {
        var furniture = Compose("head: { left: \"${org.name} · ${document.kind}\", right: \"${classification}\" }\nfoot: { left: \"${document.number} · ${case_number} · ${version}\", right: \"${page}/${pages}\" }").Furniture;

        Assert.Equal(("Et sted · Policy", "Internt"), (furniture.HeadLeft, furniture.HeadRight));
        Assert.Equal(("K-7 · 1/2026 · Versjon 2.0", "{page}/{pages}"), (furniture.FootLeft, furniture.PageOf));
        Assert.Equal("Et dokument", furniture.ShortTitle);
    }

    [Fact]
    public void A_part_whose_name_stands_for_nothing_is_left_out_with_its_words()
    {
        var furniture = SmallLibrary.Of(Sections, organisation: "foot: { left: \"Sak ${case_number} · ${document.title}\" }").Compose(Language.Nb).Furniture;

        Assert.Equal(("Et dokument", string.Empty), (furniture.FootLeft, furniture.PageOf));
    }

    [Fact]
    public void Without_lines_of_its_own_it_has_the_usual_ones()
    {
        var furniture = Compose(string.Empty).Furniture;

        Assert.Equal(("Et dokument", "Et sted"), (furniture.HeadLeft, furniture.HeadRight));
        Assert.Contains("K-7", furniture.FootLeft, StringComparison.Ordinal);
        Assert.Equal(furniture.FootLeft, furniture.Imprint);
        Assert.Contains("{page}", furniture.PageOf, StringComparison.Ordinal);
    }

    [Fact]
    public void What_not_everybody_may_read_says_so_on_the_cover_and_on_every_page()
    {
        var document = Compose(string.Empty);

        Assert.Equal(new StatusTag("Internt", Tone.Information), document.Cover.Classification);
        Assert.Equal(("Internt", Tone.Information), (document.Furniture.Strip!.Left, document.Furniture.Strip.Tone));
        Assert.Equal(("internal", "Internt"), (document.Properties.Classification, document.Properties.AccessRights));
    }

    [Fact]
    public void What_everybody_may_read_has_no_mark()
    {
        var document = SmallLibrary.Of(Sections, organisation: Adopted.Replace("internal", "open", StringComparison.Ordinal)).Compose(Language.Nb);

        Assert.Null(document.Cover.Classification);
        Assert.Null(document.Furniture.Strip);
        Assert.Equal(("open", "Åpent for alle"), (document.Properties.Classification, document.Properties.AccessRights));
    }

    [Fact]
    public void An_organisation_has_marks_and_words_of_its_own()
    {
        var document = Compose("classifications: [{ id: internal, label: { nb: Husets eget, en: In house }, weight: warning }]");

        Assert.Equal(new StatusTag("Husets eget", Tone.Warning), document.Cover.Classification);
        Assert.Equal("Husets eget", document.Furniture.Strip!.Left);
    }

    [Fact]
    public void A_draft_says_on_every_page_that_it_is_one_and_how_widely_it_may_be_shown()
    {
        var document = SmallLibrary.Of(Sections, organisation: Adopted.Replace("in_force", "draft", StringComparison.Ordinal)).Compose(Language.Nb);

        Assert.Equal(document.Labels["strip_draft"] + " · Internt", document.Furniture.Strip!.Left);
        Assert.Equal(Tone.Danger, document.Furniture.Strip.Tone);
    }

    [Fact]
    public void Sections_are_numbered_as_the_organisation_numbers()
    {
        var document = Compose("numbering: { sections: paragraph, appendices: continued }");
        var sections = document.Blocks.OfType<SectionBlock>().ToList();

        Assert.Equal(["§\u00A01", "§\u00A02", "§\u00A03"], sections.Take(3).Select(section => section.Number));
        Assert.Equal("2.1", sections[1].Blocks.OfType<DutyListBlock>().Single().Items[0].Number);
        Assert.Contains("§\u00A02", ((ParagraphBlock)sections[0].Blocks[0]).Text.PlainText, StringComparison.Ordinal);
        Assert.All(Compose("numbering: { sections: none, appendices: none }").Blocks.OfType<SectionBlock>(), section => Assert.Empty(section.Number));
    }

    [Fact]
    public void An_organisation_s_layout_takes_the_place_of_the_one_with_the_same_id_for_its_documents_alone()
    {
        const string Layout = "styrdok: 1\nkind: layout\nid: governing-document\nkinds: [policy]\nnumbering: decimal\nappendices: continued\nparts:\n  - { part: about, appendix: true }\n  - part: sections\n";
        var library = SmallLibrary.Of(Sections, organisation: Adopted, more: ("organisations/place/layouts/governing-document.yaml", Layout));

        var document = library.Compose(Language.Nb);

        Assert.Empty(document.Contents);
        Assert.Equal(["1", "2", "3"], document.Blocks.OfType<SectionBlock>().Select(section => section.Number));
        Assert.Equal(document.Labels["about_heading"], document.Blocks.OfType<SectionBlock>().First().Heading.PlainText);
        Assert.True(library.Library.FindLayout(library.Source.Kind)!.Contents);
    }

    private static ComposedDocument Compose(string organisation) => SmallLibrary.Of(Sections, organisation: Adopted + organisation).Compose(Language.Nb);
}

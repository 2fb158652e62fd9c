using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>The appendix that says where an organisation has a document otherwise, in a language that not all of it is translated into.</summary>
public sealed class DeviationTests
{
    private const string Head = """
        short_title: "Dokumentet"
        params: { weeks: { type: int, label: "Uker", default: 2 } }
        history: [{ version: "1.0", date: 2026-01-01, change: material, summary: "Først." }]
        """;

    private const string Sections = """
          - id: purpose
            type: purpose
            heading: "Formål"
            body: "Vi møtes."
          - id: duties
            type: responsibilities
            heading: "Ansvar"
            roles:
              - ref: manager
                items:
                  - { id: first, modality: must, text: "Les **boken**.^[Den røde.]" }
                  - { id: second, modality: must, text: "Gjør det." }
                  - { id: third, modality: must, text: "Si det." }
        """;

    private const string English = """
          document/title: { source: "Et dokument", target: "A document", state: approved }
          document/short_title: { source: "Dokument", target: "The document", state: approved }
          purpose/heading: { source: "Hensikt", target: "Intention", state: approved }
          duties/heading: { source: "Ansvar", target: "Duties", state: approved }
          duties/manager/first/text: { source: "Les den gamle boken.^[Den røde.]", target: "Read the old book.^[The red one.]", state: approved }
          duties/manager/third/text: { source: "Si det.", target: "Say so.", state: approved }
        """;

    private const string Overlay = """
        styrdok: 1
        kind: overlay
        id: ours
        base: { id: sample, version: "1.0" }
        exclude: [purpose]
        set: { weeks: 3 }
        replace:
          - { at: duties/manager/first/text, text: "Les boken to ganger." }
          - { at: duties/manager/second/text, text: "Gjør det nå." }
          - { at: duties/manager/third/text, text: "Si det høyt." }
        add:
          - after: duties/manager/third
            item: { id: fourth, modality: must, text: "Hvil." }
        """;

    private const string OverlayEnglish = """
        translates: ours
        language: en
        units:
          replace/duties/manager/second/text: { source: "Gjør det straks.", target: "Do it at once.", state: approved }
          replace/duties/manager/third/text: { source: "Si det høyt.", target: "Say so aloud.", state: approved }
        """;

    private const string Adopted = "adopts: [{ document: sample, overlay: ours, status: in_force }]\n";

    [Fact]
    public void A_quoted_text_that_is_outdated_or_not_translated_is_marked_as_in_the_body()
    {
        var document = Compose(Language.En);
        var (outdated, untranslated) = (document.Labels["outdated_nb"], document.Labels["not_translated_nb"]);

        Assert.Equal(
            [
                ("Intention", outdated, null), ("–", null, null),
                ("2", null, null), ("3", null, null),
                ("Read the old book.", outdated, null), ("Les boken to ganger.", untranslated, Language.Nb),
                ("Gjør det.", untranslated, Language.Nb), ("Do it at once.", outdated, null),
                ("Say so.", null, null), ("Say so aloud.", null, null),
                ("–", null, null), ("Hvil.", untranslated, Language.Nb),
            ],
            Rows(document).SelectMany(row => row.Skip(2)).Select(text => (text.PlainText, text.StateNote, text.Language)));
        Assert.All(Rows(document).SelectMany(row => row.Skip(2)), text => Assert.Equal((text.StateNote is null, (string?)null), (text.State == TextState.Current, text.Unit)));
    }

    [Fact]
    public void So_is_what_the_places_are_called()
    {
        var document = Compose(Language.En);
        var places = Rows(document).Select(row => row[0]).ToList();

        Assert.Equal(("Intention", document.Labels["outdated_nb"]), (places[0].PlainText, places[0].StateNote));
        Assert.Equal(("Uker", document.Labels["not_translated_nb"], Language.Nb), (places[1].PlainText, places[1].StateNote, places[1].Language));
    }

    [Fact]
    public void In_the_language_it_is_written_in_nothing_is_marked() =>
        Assert.All(Tree.All<TextUnit>(Compose(Language.Nb)), text => Assert.Equal((TextState.Current, null), (text.State, text.StateNote)));

    [Fact]
    public void A_footnote_of_a_quoted_text_is_no_note_of_the_document() => Assert.Empty(Compose(Language.En).Notes);

    [Fact]
    public void An_overlay_in_another_language_is_what_has_changed_and_not_the_document()
    {
        var overlay = Overlay.Replace("base:", "source_language: en\nbase:", System.StringComparison.Ordinal).Replace("Gjør det nå.", "Do it now.", System.StringComparison.Ordinal);
        const string Norwegian = """
            translates: ours
            language: nb
            units:
              replace/duties/manager/second/text: { source: "Do it soon.", target: "Gjør det snart.", state: approved }
            """;
        var document = Adoptee(SmallLibrary.Of(
            Sections, Head + "\nlanguages: { nb: courtesy, en: authoritative }\n", organisation: Adopted, more: [("overlays/ours.yaml", overlay), ("overlays/ours.nb.yaml", Norwegian)]), Language.Nb);

        Assert.Equal(document.Labels["outdated_en"], Tree.Unit(document, "duties/manager/second/text").StateNote);
        var row = Rows(document).Single(row => row[3].PlainText == "Gjør det snart.");
        Assert.Equal((null, document.Labels["outdated_en"]), (row[2].StateNote, row[3].StateNote));
    }

    [Theory]
    [InlineData("document/short_title: { source: Dokument, target: The document, state: approved }", "Outdated translation: The document", "Outdated translation: The document")]
    [InlineData("document/short_title: { source: Dokumentet, target: The document, state: approved }", "The document", "The document")]
    [InlineData("document/title: { source: Et dokument, target: A document, state: approved }", "Not translated: Dokumentet", "Not translated: Dokumentet")]
    public void A_running_head_says_of_a_title_in_a_word_that_it_is_outdated_or_not_translated(string unit, string usual, string own)
    {
        var library = SmallLibrary.Of(Sections, Head, "  " + unit + "\n", "head: { left: \"${org.name} · ${document.short_title}\" }\n");
        var furniture = library.Compose(Language.En).Furniture;
        Assert.Equal("A Place · " + own, furniture.HeadLeft);
        Assert.Equal(usual, SmallLibrary.Of(Sections, Head, "  " + unit + "\n").Compose(Language.En).Furniture.HeadLeft);
        Assert.DoesNotContain(":", furniture.ShortTitle, System.StringComparison.Ordinal);
        Assert.Equal("Dokumentet", library.Compose(Language.Nb).Furniture.HeadLeft.Split(" · ")[1]);
    }

    [Fact]
    public void The_head_of_a_checklist_is_marked_with_the_title_in_it() =>
        Assert.StartsWith("Outdated translation: ", Library().Checklist(Language.En).Furniture.HeadLeft, System.StringComparison.Ordinal);

    private static SmallLibrary Library() => SmallLibrary.Of(Sections, Head, English, Adopted, more: [("overlays/ours.yaml", Overlay), ("overlays/ours.en.yaml", OverlayEnglish)]);

    private static ComposedDocument Compose(Language language) => Adoptee(Library(), language);

    private static ComposedDocument Adoptee(SmallLibrary library, Language language) => DocumentComposer.Compose(library.Edition(language).AsAdopted());

    private static List<List<TextUnit>> Rows(ComposedDocument document) =>
        Tree.All<TableBlock>(document.Blocks).Single(table => table.Id == "deviations_table").Rows.Select(row => row.Cells.Select(cell => cell.Text).ToList()).ToList();
}

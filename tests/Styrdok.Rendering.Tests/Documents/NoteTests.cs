using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>Footnotes as they are composed, and what else long texts are made of.</summary>
public sealed class NoteTests
{
    private const string Sections = """
        - id: purpose
          type: purpose
          heading: "Formål"
          lead: "Alle skal med ^[Også vikarer.]."
          blocks:
            - { id: one, text: "Loven^[Se [@law, § 4-3] og *boken*.] sier det." }
            - id: list
              items:
                - id: must
                  modality: must
                  text: "Følg den^[Alltid.]."
                  items:
                    - id: a
                      text: "Slik"
                      items: [ { id: i, text: "og slik", items: [ { id: x, text: "og slik" } ] } ]
            - id: box
              callout:
                kind: note
                blocks:
                  - { id: in, text: "Inne^[I boksen.]." }
                  - id: duties
                    items: [ { id: ask, modality: must, text: "Spør." } ]
            - id: beside
              columns:
                - { id: left, heading: "Ger", items: [ { id: l, text: "en" } ] }
                - { id: right, text: "To.\n\n- tre^[Sist.]" }
            - id: grid
              table:
                caption: "Rutenett"
                columns: [ { id: a, label: "A" }, { id: b, label: "B" } ]
                rows: [ { id: r, cells: { a: "x", b: { body: "Ett.\n\n1. to" } } } ]
        """;

    private static readonly ComposedDocument Document = SmallLibrary.Of(Sections).Compose(Language.Nb);

    [Fact]
    public void Notes_are_numbered_through_the_document_in_the_order_of_reading()
    {
        Assert.Equal(["1 Også vikarer.", "2 Se\u00A0[1, §\u00A04-3] og boken.", "3 Alltid.", "4 I boksen.", "5 Sist."], Document.Notes.Select(note => note.Number + " " + note.Text.PlainText));
        Assert.Equal(["1", "2", "3", "4", "5"], Tree.All<NoteInline>(Document.Blocks).Select(note => note.Number));
    }

    [Fact]
    public void A_number_stands_close_to_its_word_and_is_no_part_of_the_plain_text()
    {
        var lead = Tree.Unit(Document, "purpose/lead");
        Assert.Equal("Alle skal med.", lead.PlainText);
        Assert.Equal("note_1", Assert.Single(lead.Inlines.OfType<NoteInline>()).Target);
    }

    [Fact]
    public void A_checklist_has_the_notes_of_its_items_with_numbers_of_its_own()
    {
        var checklist = SmallLibrary.Of(Sections).Checklist(Language.Nb);
        Assert.Equal(["1 Alltid."], checklist!.Notes.Select(note => note.Number + " " + note.Text.PlainText));
        Assert.Equal(["Følg den.", "Spør."], Tree.All<ChecklistItem>(checklist.Blocks).Select(item => item.Text.PlainText));
    }

    [Fact]
    public void Numbers_go_round_from_level_to_level() =>
        Assert.Equal(["a.", "i.", "1."], Tree.All<ListEntry>(Tree.All<DutyListBlock>(Document.Blocks).First()).Select(entry => entry.Label));

    [Fact]
    public void A_list_that_asks_for_letters_has_letters_of_its_own()
    {
        const string lettered = """
            - id: purpose
              type: purpose
              heading: "Formål"
              blocks:
                - { id: l, numbering: lower_alpha, items: [ { id: a, text: "en", items: [ { id: x, text: "inne" } ] }, { id: b, text: "to" } ] }
            """;
        Assert.Equal(["a. en", "i. inne", "b. to"], Tree.All<ListEntry>(SmallLibrary.Of(lettered).Compose(Language.Nb)).Select(entry => entry.Label + " " + entry.Text.PlainText));
    }

    [Fact]
    public void A_callout_a_cell_and_a_column_hold_blocks()
    {
        Assert.Equal(["ParagraphBlock", "DutyListBlock"], Assert.Single(Tree.All<CalloutBlock>(Document.Blocks)).Blocks.Select(block => block.GetType().Name));
        Assert.Equal(["ListBlock", "ParagraphBlock ListBlock"], Assert.Single(Tree.All<ColumnsBlock>(Document.Blocks)).Columns.Select(column => string.Join(' ', column.Blocks.Select(block => block.GetType().Name))));
        Assert.Equal("Ett.", Assert.IsType<ParagraphBlock>(Assert.Single(Tree.All<TableBlock>(Document.Blocks)).Rows[0].Cells[1].Blocks[0]).Text.PlainText);
    }
}

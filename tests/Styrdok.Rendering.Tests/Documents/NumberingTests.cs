using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class NumberingTests
{
    private const string Sections = """
        - id: preamble
          type: section
          heading: "Innledning"
          numbering: none
          body: "Slik begynner det [@law]."
        - id: purpose
          type: purpose
          heading: "Formål"
          body: "Derfor."
        - id: duties
          type: responsibilities
          heading: "Ansvar"
          roles:
            - ref: manager
              items:
                - { id: first, modality: must, text: "Gjør det første.", areas: [work], items: [{ id: part, text: "En del.", items: [{ id: deep, text: "En liten del." }] }] }
                - { id: second, modality: should, text: "Gjør det andre.", areas: [work] }
            - ref: employee
              items:
                - { id: first, modality: may, text: "Si fra." }
        - id: areas
          type: areas
          heading: "Områder"
          areas:
            - { id: work, label: "Arbeid", items: [{ id: own, modality: must, text: "Begynn.", roles: [employee] }] }
            - { id: needs, label: "Behov", items: [{ id: own, modality: must, text: "Spør." }] }
          needs:
            - { id: trust, text: "Tillit." }
        """;

    private const string History = """
        history:
          - { version: "1.0", date: 2026-01-02, change: material, summary: "Den første." }
        """;

    [Fact]
    public void Sections_count_from_one_an_unnumbered_one_is_passed_over_and_appendices_have_letters()
    {
        var document = SmallLibrary.Of(Sections, History).Compose(Language.Nb);

        Assert.Equal(
            ["Innledning", "1 Formål", "2 Ansvar", "2.1 Leder", "2.2 Medarbeider", "2.3 " + document.Labels["matrix_heading"], "3 Områder", "3.1 Arbeid", "3.2 Behov", "3.3 " + document.Labels["areas_needs"], "A " + document.Labels["references_heading"], "B " + document.Labels["history_heading"]],
            Tree.Headings(document));
        Assert.Equal(["2.1.1 Gjør det første.", "2.1.2 Gjør det andre.", "2.2.1 Si fra.", "3.1.1 Begynn.", "3.2.1 Spør.", "3.3.1 Tillit."], Tree.Duties(document));
    }

    [Fact]
    public void Nested_statements_have_letters_and_below_those_roman_numbers()
    {
        var labels = Tree.All<ListEntry>(SmallLibrary.Of(Sections).Compose(Language.Nb).Blocks).Select(entry => entry.Label + " " + entry.Text.PlainText);

        Assert.Equal(["a. En del.", "i. En liten del."], labels);
    }

    [Fact]
    public void The_contents_list_two_levels_with_the_numbers_of_the_sections()
    {
        var contents = SmallLibrary.Of(Sections).Compose(Language.Nb).Contents;

        Assert.Equal(["", "1", "2", "2.1", "2.2", "2.3", "3", "3.1", "3.2", "3.3", "A"], contents.Select(entry => entry.Number));
        Assert.Equal([1, 1, 1, 2, 2, 2, 1, 2, 2, 2, 1], contents.Select(entry => entry.Level));
    }

    [Fact]
    public void The_overview_counts_the_duties_of_a_role_with_an_area_from_both_sides()
    {
        var matrix = Assert.Single(Tree.All<MatrixBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb).Blocks));

        Assert.Equal(["Arbeid", "Behov"], matrix.Columns.Select(column => column.PlainText));
        Assert.Equal(["Leder", "Medarbeider"], matrix.Rows.Select(row => row.Label.PlainText));
        Assert.Equal([2, 0], matrix.Rows[0].Cells.Select(cell => cell.Count));
        Assert.Equal([1, 0], matrix.Rows[1].Cells.Select(cell => cell.Count));
        Assert.Equal(Modality.Must, matrix.Rows[0].Cells[0].Strongest!.Modality);
        Assert.Null(matrix.Rows[0].Cells[1].Strongest);
        Assert.Equal(2, matrix.Summary.Count);
        Assert.Contains("leder", matrix.Summary[0], StringComparison.Ordinal);
        Assert.Contains("2", matrix.Summary[0], StringComparison.Ordinal);
        Assert.Contains("Arbeid", matrix.Summary[1], StringComparison.Ordinal);
        Assert.Contains("3", matrix.Summary[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_stands_once_also_where_responsibilities_are_two_sections()
    {
        var more = Sections + """

            - id: more
              type: responsibilities
              heading: "Mer ansvar"
              roles:
                - { ref: hr, items: [{ id: help, modality: must, text: "Hjelp.", areas: [work] }] }
            """;

        var document = SmallLibrary.Of(more).Compose(Language.Nb);
        Assert.Equal(["4 Mer ansvar", "4.1 HR-sjef", "4.2 " + document.Labels["matrix_heading"]], Tree.Headings(document).Where(heading => heading[0] == '4'));
        Assert.Single(Tree.All<MatrixBlock>(document.Blocks));
    }

    [Fact]
    public void No_two_things_of_a_document_or_its_checklist_have_one_anchor()
    {
        var names = new[] { "references", "overview", "content", "part", "ref", "group", "check" };
        var sections = Sections + string.Concat(names.Select(name => $"\n- id: {name}\n  type: commitments\n  heading: \"{name}\"\n  items:\n    - {{ id: law, text: \"Vi gjør det.\" }}\n    - {{ id: references, text: \"Vi gjør det også.\" }}"));
        var library = SmallLibrary.Of(sections, History);

        foreach (var document in new[] { library.Compose(Language.Nb), library.Checklist(Language.Nb) })
        {
            var anchors = Anchors(document).ToList();
            Assert.NotEmpty(anchors);
            Assert.Empty(anchors.GroupBy(anchor => anchor).Where(group => group.Count() > 1).Select(group => group.Key));
        }
    }

    [Fact]
    public void What_a_checklist_or_a_cross_reference_leads_to_is_in_the_document()
    {
        var library = SmallLibrary.Of(Sections, History);
        var document = library.Compose(Language.Nb);
        var anchors = Anchors(document).ToHashSet();

        Assert.All(document.Contents, entry => Assert.Contains(entry.Target, anchors));
        Assert.All(Tree.All<CitationInline>(document), citation => Assert.Contains(citation.Target, anchors));
        Assert.All(Tree.All<CrossReferenceInline>(document), reference => Assert.Contains(reference.Target, anchors));
        var items = Tree.All<ChecklistItem>(library.Checklist(Language.Nb)).ToList();
        Assert.Equal(3, items.Count);
        Assert.All(items, item => Assert.Contains(item.ClauseTarget, anchors));
    }

    private static System.Collections.Generic.IEnumerable<string> Anchors(ComposedDocument document) => Tree.All<object>(document.Blocks).Select(node => node switch
    {
        Block block => block.Id,
        Duty duty => duty.Id,
        ListEntry entry => entry.Id,
        Indicator indicator => indicator.Id,
        Definition definition => definition.Id,
        ReferenceEntry reference => reference.Id,
        ChecklistItem item => item.Anchor,
        _ => null,
    }).OfType<string>();
}

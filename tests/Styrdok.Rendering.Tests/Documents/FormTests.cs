using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>What the fields of a form are called, for those who do not see the row and the column they stand in.</summary>
public sealed class FormTests
{
    private const string Sections = """
        - id: round
          type: section
          heading: "Runde"
          blocks:
            - id: form
              form:
                caption: "Rommene"
                columns:
                  - { id: place, label: "Sted" }
                  - { id: point, label: "Punkt" }
                  - { id: fine, label: "I orden", type: check }
                rows:
                  - id: screen
                    cells: { place: { text: "Store sal", span_rows: 2 }, point: "Skjermen" }
                  - id: loop
                    cells: { point: "Teleslyngen" }
                  - id: doors
                    cells:
                      place:
                        body: |
                          Gangen og **trappen**^[Begge trapper.].

                          - alle dører
                  - id: empty
                    cells: { point: "Lyset" }
                blank_rows: 1
        """;

    [Fact]
    public void A_field_is_called_after_the_head_of_its_row_wherever_that_begins() => Assert.Equal(
        [
            ("round/form/screen/fine", "I orden, Store sal, Skjermen, Rommene"),
            ("round/form/loop/fine", "I orden, Store sal, Teleslyngen, Rommene"),
            ("round/form/doors/fine", "I orden, Gangen og trappen., Rommene"),
            ("round/form/empty/fine", "I orden, Lyset, Rommene"),
        ],
        Fields().Take(4).Select(field => (field.Name, field.Description)));

    [Fact]
    public void No_field_is_called_after_an_id() => Assert.DoesNotContain(Fields(), field => field.Description.Contains("doors", System.StringComparison.Ordinal));

    private static EntryField[] Fields()
    {
        var section = Assert.IsType<SectionBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb).Blocks[0]);
        return [.. Assert.IsType<TableBlock>(section.Blocks[0]).Rows.SelectMany(row => row.Cells).Select(cell => cell.Field).OfType<EntryField>()];
    }
}

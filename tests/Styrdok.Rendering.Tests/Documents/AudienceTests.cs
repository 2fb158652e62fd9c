using System.Linq;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>Whom a document is for, as readers see it.</summary>
public sealed class AudienceTests
{
    private const string Sections = """
          - { id: purpose, type: purpose, heading: Formål, body: Vi møtes. }
        """;

    [Fact]
    public void Those_a_document_is_for_stand_on_the_cover_by_the_names_that_they_have_together()
    {
        var library = SmallLibrary.Of(Sections, head: "audience: [managers, employee, employees, hr]\n");

        var cell = library.Compose(Language.Nb).Cover.Metadata.Single(cell => cell.Label == "Målgruppe");
        Assert.Equal(("Ledere, medarbeidere og HR-sjef", 4, true), (cell.Value, cell.Columns, cell.IsSet));
        Assert.Equal(["Ledere", "Medarbeidere", "HR-sjef"], library.Compose(Language.Nb).Properties.Audience);
        Assert.Equal(["Managers", "Staff", "HR manager"], library.Compose(Language.En).Properties.Audience);
    }

    [Fact]
    public void They_stand_beside_the_mark_of_who_may_read_it_where_there_is_one()
    {
        var cells = SmallLibrary.Of(Sections, head: "audience: [managers]\nmetadata: { classification: internal }\n").Compose(Language.Nb).Cover.Metadata;

        Assert.Equal([("Tilgang", 1), ("Målgruppe", 3)], cells.Skip(cells.Count - 2).Select(cell => (cell.Label, cell.Columns)));
    }

    [Fact]
    public void A_word_without_a_name_is_shown_to_nobody()
    {
        var document = SmallLibrary.Of(Sections, head: "audience: [night-workers]\n").Compose(Language.Nb);

        Assert.DoesNotContain(document.Cover.Metadata, cell => cell.Label == "Målgruppe");
        Assert.Empty(document.Properties.Audience);
    }

    [Fact]
    public void A_document_that_names_nobody_has_no_line_for_it() =>
        Assert.DoesNotContain(SmallLibrary.Of(Sections).Compose(Language.Nb).Cover.Metadata, cell => cell.Label == "Målgruppe");
}

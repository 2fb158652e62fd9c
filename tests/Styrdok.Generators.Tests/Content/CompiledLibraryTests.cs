using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Generators.Tests.Content;

public sealed class CompiledLibraryTests
{
    private static Declaration Declaration => Styrdok.Content.Declarations.Lillestrom2002.Document;

    private static GoverningDocument Policy => Styrdok.Content.Policies.HealthPromotingWorkEnvironment.Document;

    [Fact]
    public void The_compiled_library_equals_the_same_files_read_at_run_time()
    {
        var read = ShippedContent.Read().Library;
        var compiled = Styrdok.Content.Library;
        Assert.NotEmpty(compiled.Documents);
        Assert.NotEmpty(compiled.Organisations);
        Assert.Equal<LibraryDocument>(read.Documents, compiled.Documents);
        Assert.Equal<Role>(read.Roles, compiled.Roles);
        Assert.Equal<Actor>(read.Actors, compiled.Actors);
        Assert.Equal<Reference>(read.References, compiled.References);
        Assert.Equal<Organisation>(read.Organisations, compiled.Organisations);
        Assert.Equal<Core.Translation.DocumentTranslations>(read.Translations, compiled.Translations);
        Assert.Equal(read, compiled);
    }

    [Fact]
    public void A_text_is_reached_along_its_ids_in_every_language()
    {
        var text = Styrdok.Content.Declarations.Lillestrom2002.Sections.Characteristics.PresentLeaders.Text;
        var section = Assert.Single(Declaration.Sections.OfType<StatementsSection>(), section => section.Id == "characteristics");
        Assert.Equal(Assert.Single(section.Items, item => item.Id == "present-leaders").Text, text);
        Assert.Equal([Language.Nb, Language.Nn, Language.Sv, Language.En], text.Languages);
        Assert.StartsWith("Leaders", text[Language.En].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_declaration_holds_what_the_parties_declared()
    {
        Assert.Equal(11, Declaration.Parties.Count(party => party.Capacity == PartyCapacity.Party));
        var numbered = Declaration.Sections.OfType<StatementsSection>().Where(section => section.Numbering != Numbering.None).ToList();
        Assert.Equal(
            [SectionType.Identity, SectionType.StartingPoint, SectionType.Goal, SectionType.Characteristics, SectionType.Commitments, SectionType.IntendedUse],
            numbered.Select(section => section.Type));
        Assert.Equal([1, 4, 1, 8, 5, 1], numbered.Select(section => section.Items.Count));
        Assert.Equal(4, Assert.Single(Declaration.Sections.OfType<StatementsSection>(), section => section.Id == "preamble").Items.Count);
        Assert.Equal(2, numbered[4].Items.Count(item => item.Joint));
    }

    [Fact]
    public void The_policy_holds_goals_duties_and_areas()
    {
        Assert.Equal(5, Assert.Single(Policy.Sections.OfType<GoalsSection>()).Goals.Count);
        var roles = Assert.Single(Policy.Sections.OfType<ResponsibilitiesSection>()).Roles;
        Assert.Equal([2, 2, 3, 4, 1, 2, 3], roles.Select(duties => duties.Items.Count));
        Assert.All(roles.SelectMany(duties => duties.Items), duty => Assert.Equal(Modality.Must, duty.Modality));
        Assert.Equal(4, Assert.Single(Policy.Sections.OfType<AreasSection>()).Areas.Count);
        Assert.Equal(4, Assert.Single(Assert.Single(Policy.Sections.OfType<GoalsSection>()).Goals, goal => goal.Outcomes.Count > 0).Outcomes.Count);
    }

    [Fact]
    public void The_policy_has_must_duties_beside_those_of_the_roles()
    {
        var areas = Policy.Sections.OfType<AreasSection>().SelectMany(section => section.Areas.SelectMany(area => area.Items).Concat(section.Needs));
        var statements = Policy.Sections.OfType<StatementsSection>().SelectMany(section => section.Items);
        var blocks = Policy.Sections.OfType<TextSection>().SelectMany(section => section.Blocks).OfType<ItemsContent>().SelectMany(block => block.Items);
        Assert.True(areas.Concat(statements).Concat(blocks).Count(item => item.Modality == Modality.Must) >= 11);
    }

    [Fact]
    public void Four_internal_documents_are_referred_to() =>
        Assert.Equal(4, Styrdok.Content.Library.References.Count(reference => reference.Type == ReferenceType.Internal));

    [Fact]
    public void Bodies_that_changed_their_names_say_what_they_became()
    {
        string? After(string id) => Styrdok.Content.Library.FindActor(id)?.SucceededBy?.Actor;
        Assert.Equal(["virke", "spekter", "unio", "nav"], new[] { "hsh", "navo", "uho", "rikstrygdeverket" }.Select(After));
    }

    [Fact]
    public void Each_organisation_adopts_the_policy_in_its_own_way()
    {
        var adoptions = Styrdok.Content.Library.Organisations.SelectMany(organisation => organisation.Adopts).Where(adoption => adoption.Document == Policy.Id).ToList();
        Assert.Equal(2, adoptions.Count);
        Assert.Single(adoptions, adoption => adoption.Status == DocumentStatus.Draft);
        Assert.Single(adoptions, adoption => adoption is { Status: not DocumentStatus.Draft, Metadata.DecidedBy.Date: not null });
    }
}

using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents;
using Styrdok.Documents.Views;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>What a document asks of one role.</summary>
public sealed class RoleViewTests
{
    private const string Sections = """
        - { id: purpose, type: purpose, heading: "Formål", body: "Derfor." }
        - id: duties
          type: responsibilities
          heading: "Ansvar"
          roles:
            - ref: manager
              lead: "Lederen:"
              items:
                - { id: plan, modality: must, text: "Planlegger [@law].", areas: [work], basis: [{ ref: law, locator: "§ 1" }] }
                - { id: ask, modality: should, text: "Spør.", items: [{ id: all, text: "Alle." }, { id: hr, text: "HR hjelper.", roles: [hr] }] }
            - id: together
              refs: [manager, employee]
              items:
                - { id: talk, modality: must, text: "Snakker sammen.", joint: true }
        - id: areas
          type: areas
          heading: "Områder"
          areas:
            - { id: work, label: "Arbeid", items: [{ id: meet, modality: must, text: "Møtes.", roles: [employee, hr] }, { id: rest, modality: must, text: "Hviler." }] }
            - { id: home, label: "Hjem" }
        - id: counsel
          type: advice
          heading: "Råd"
          numbering: none
          items:
            - { id: begin, text: "Begynn.", roles: [employee] }
        """;

    private static RoleView View(string role, Language? language = null, Related? related = null, string? english = null)
    {
        var edition = SmallLibrary.Of(Sections, english: english).Edition(language ?? Language.Nb);
        return RoleViewComposer.Compose(related is null ? edition : edition with { Related = related }).Single(view => view.Role == role);
    }

    private static string[] Links(object root) => [.. Tree.All<LinkInline>(root).Select(link => link.Href)];

    [Fact]
    public void Every_role_that_is_asked_something_has_a_view_and_no_other()
    {
        Assert.Equal(["manager", "hr", "employee"], RoleViewComposer.RolesOf(SmallLibrary.Of(Sections).Source));
        Assert.Equal(["Leder", "HR-sjef", "Medarbeider"], RoleViewComposer.Compose(SmallLibrary.Of(Sections).Edition(Language.Nb)).Select(view => view.Name));
        Assert.Empty(RoleViewComposer.Compose(SmallLibrary.Of("- { id: purpose, type: purpose, heading: \"Formål\", body: \"Derfor.\" }").Edition(Language.Nb)));
    }

    [Fact]
    public void Duties_stand_by_section_under_the_numbers_of_the_document()
    {
        Assert.Equal(["2 Ansvar", "2.2 Ledere og medarbeidere"], Tree.Headings(View("manager").Document));
        Assert.Equal(["2.1.1 Planlegger\u00A0[1].", "2.1.2 Spør.", "2.2.1 Snakker sammen."], Tree.Duties(View("manager").Document));
        Assert.Equal(["2 Ansvar", "2.2 Ledere og medarbeidere", "3 Områder", "3.1 Arbeid", "Råd"], Tree.Headings(View("employee").Document));
        Assert.Equal(["2.2.1 Snakker sammen.", "3.1.1 Møtes.", " Begynn."], Tree.Duties(View("employee").Document));

        // What hangs below the duty of another is said to those whom it names.
        Assert.Equal(["2.1.2 b. HR hjelper.", "3.1.1 Møtes."], Tree.Duties(View("hr").Document));
        Assert.Equal("Lederen:", Tree.All<SectionBlock>(View("manager").Document.Blocks).First().Remark!.PlainText);
    }

    [Fact]
    public void A_shared_duty_says_with_whom_and_every_duty_leads_to_its_clause()
    {
        var duties = Tree.All<Duty>(View("manager").Document.Blocks).ToDictionary(duty => duty.Id);
        string Last(string id) => Assert.IsType<ParagraphBlock>(duties[id].Blocks[^1]).Text.PlainText;

        Assert.Equal("Felles med medarbeider · Punkt 2.2.1 i dokumentet", Last("duties--together--talk"));
        Assert.True(duties["duties--together--talk"].Obligation!.IsJoint);
        Assert.Equal("Punkt 2.1.1 i dokumentet · Områder: Arbeid", Last("duties--manager--plan"));
        Assert.Contains("sample.html#duties--manager--plan", Links(duties["duties--manager--plan"]));

        // The reference list stands in the document.
        Assert.Empty(Tree.All<CitationInline>(View("manager").Document.Blocks));
        Assert.Equal(2, Links(duties["duties--manager--plan"]).Count(href => href.StartsWith("sample.html#ref_", StringComparison.Ordinal) || href.Contains("law", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Arbeid", "Områder: Arbeid og Hjem")]
    [InlineData("Organisasjon, ledelse og miljø", "Områder: Organisasjon, ledelse og miljø; Hjem")]
    public void The_areas_of_a_duty_can_be_told_apart(string label, string expected)
    {
        var sections = Sections.Replace("areas: [work]", "areas: [work, home]", StringComparison.Ordinal).Replace("label: \"Arbeid\"", $"label: \"{label}\"", StringComparison.Ordinal);
        var view = RoleViewComposer.Compose(SmallLibrary.Of(sections).Edition(Language.Nb)).Single(view => view.Role == "manager");
        var duty = Tree.All<Duty>(view.Document.Blocks).Single(duty => duty.Id == "duties--manager--plan");
        Assert.EndsWith(" · " + expected, ((ParagraphBlock)duty.Blocks[^1]).Text.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_say_how_much_with_whom_and_where()
    {
        var facts = Tree.All<Fact>(View("employee", related: new Related { Document = "sample.html", Checklist = "sample.checklist.html" }).Document).ToDictionary(fact => fact.Label, fact => fact.Values);

        Assert.Equal("3 oppgaver (skal: 2)", facts["Oppgaver"].Single().PlainText);
        Assert.Equal("Leder og HR-sjef", facts["Deler ansvar med"].Single().PlainText);
        Assert.Equal(["sample.html#areas--work"], Links(facts["Områder"]));
        Assert.Equal(["sample.checklist.html?role=employee"], Links(facts["Sjekkliste"]));
    }

    [Fact]
    public void Where_no_document_lies_beside_it_nothing_leads_anywhere()
    {
        Assert.Empty(Links(View("manager", related: new Related()).Document.Blocks));
    }

    [Fact]
    public void The_view_is_in_the_language_of_the_edition()
    {
        var view = View("manager", Language.En, english: "  document/title: { source: \"Et dokument\", target: \"A document\", state: approved }\n");

        Assert.Equal("What applies to manager", view.Document.Title.PlainText);
        Assert.Contains("A document", Tree.All<ParagraphBlock>(view.Document).First().Text.PlainText, StringComparison.Ordinal);
        Assert.Equal(Language.Nb, Tree.All<Duty>(view.Document.Blocks).First().Text.Language);
        Assert.Equal(DocumentForm.RoleView, view.Document.Form);
    }

    [Fact]
    public void The_document_leads_to_the_views_that_lie_beside_it()
    {
        var edition = SmallLibrary.Of(Sections).Edition(Language.Nb);
        var section = Tree.All<SectionBlock>(DocumentComposer.Compose(edition with { Related = new Related { Roles = [new RoleAddress("manager", "sample.role-manager.html")] } })).Single(section => section.Id == "duties");

        Assert.Equal(["sample.role-manager.html"], Links(section.Blocks[0]));
        Assert.DoesNotContain("role-", string.Join(' ', Links(DocumentComposer.Compose(edition))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_only_statements_of_other_sections_name_is_led_to_where_responsibilities_begin()
    {
        var edition = SmallLibrary.Of(Sections).Edition(Language.Nb);
        var pages = new Related { Roles = [new RoleAddress("hr", "hr.html"), new RoleAddress("manager", "manager.html")] };
        var section = Tree.All<SectionBlock>(DocumentComposer.Compose(edition with { Related = pages })).Single(section => section.Id == "duties");

        Assert.Equal(["manager.html", "hr.html"], Links(section.Blocks[0]));
    }
}

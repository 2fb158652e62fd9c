using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class ChecklistTests
{
    private const string Sections = """
        - id: goals
          type: goals
          heading: "Mål"
          goals:
            - { id: health, text: "God helse." }
            - { id: absence, text: "Mindre fravær.", indicators: [{ id: days, label: "Fravær", unit: percent, baseline: { value: 6.2, period: 2024 }, target: { value: 5, period: 2027 } }] }
        - id: traits
          type: characteristics
          heading: "Kjennetegn"
          items:
            - { id: open, text: "Ledelsen er åpen." }
            - { id: never-mind, text: "Dette spør vi ikke om.", check: false }
        - id: promises
          type: commitments
          heading: "Forpliktelser"
          numbering: none
          items:
            - { id: help, text: "Vi hjelper [@law]." }
        - id: counsel
          type: advice
          heading: "Råd"
          items:
            - { id: begin, text: "Begynn i det små.", check: { question: "Begynner dere i det små?", evidence: [{ id: minutes, text: "Referat" }], by: [hr] } }
        - id: other
          type: statements
          heading: "Annet"
          items:
            - { id: said, text: "Bare sagt." }
        - id: duties
          type: responsibilities
          heading: "Ansvar"
          roles:
            - ref: manager
              items:
                - { id: must, modality: must, text: "Gjør det.", items: [{ id: also, modality: must, text: "Og dette." }, { id: perhaps, text: "Og kanskje dette." }] }
                - { id: should, modality: should, text: "Burde." }
            - id: together
              refs: [manager, employee]
              items:
                - { id: talk, modality: must, text: "Snakk sammen.", joint: true }
        - id: areas
          type: areas
          heading: "Områder"
          areas:
            - { id: work, label: "Arbeid", items: [{ id: plan, modality: must, text: "Planlegg.", roles: [employee] }] }
          needs:
            - { id: trust, modality: must, text: "Tillit." }
        - id: scope
          type: scope
          heading: "Virkeområde"
          blocks:
            - { id: list, items: [{ id: all, modality: must, text: "Gjelder alle." }, { id: may, modality: may, text: "Kan gjelde flere." }] }
        """;

    private static readonly string[] Ids =
    [
        "goals/health.check", "goals/absence/days.check", "traits/open.check", "promises/help.check", "counsel/begin.check", "duties/manager/must.check", "duties/manager/must/also.check",
        "duties/together/talk.check", "areas/work/plan.check", "areas/trust.check", "scope/list/all.check",
    ];

    [Fact]
    public void A_checklist_asks_about_what_obliges_what_is_promised_and_what_is_measured()
    {
        Assert.Equal(Ids, Tree.All<ChecklistItem>(SmallLibrary.Of(Sections).Checklist(Language.Nb)).Select(item => item.Id));
    }

    [Fact]
    public void The_ids_of_items_are_the_same_in_every_language()
    {
        var library = SmallLibrary.Of(Sections, english: "  document/title: { source: \"Et dokument\", target: \"A document\", state: approved }\n");

        Assert.Equal(Ids, Tree.All<ChecklistItem>(library.Checklist(Language.En)).Select(item => item.Id));
    }

    [Fact]
    public void A_question_stands_in_for_the_text_and_everything_else_is_shown_unchanged_without_its_citation()
    {
        var items = Tree.All<ChecklistItem>(SmallLibrary.Of(Sections).Checklist(Language.Nb)).ToDictionary(item => item.Id);

        Assert.Equal("Begynner dere i det små?", items["counsel/begin.check"].Text.PlainText);
        Assert.Equal("counsel/begin/question", items["counsel/begin.check"].Text.Unit);
        Assert.Equal(["Referat"], items["counsel/begin.check"].Evidence.Select(evidence => evidence.PlainText));
        Assert.Equal("Vi hjelper.", items["promises/help.check"].Text.PlainText);
        Assert.Equal("Gjør det.", items["duties/manager/must.check"].Text.PlainText);
        Assert.Equal("Fravær", items["goals/absence/days.check"].Text.PlainText);
    }

    [Fact]
    public void Every_item_names_its_clause_and_leads_to_it()
    {
        var library = SmallLibrary.Of(Sections);
        var items = Tree.All<ChecklistItem>(library.Checklist(Language.Nb)).ToDictionary(item => item.Id);
        string Clause(string number) => library.Compose(Language.Nb).Labels["clause_label"].Replace("{number}", number, StringComparison.Ordinal);

        Assert.Equal(Clause("5.1.1"), items["duties/manager/must.check"].ClauseLabel);
        Assert.Equal(Clause("5.1.1 a."), items["duties/manager/must/also.check"].ClauseLabel);
        Assert.Equal("duties--manager--must", items["duties/manager/must.check"].ClauseTarget);
        Assert.Equal("Forpliktelser", items["promises/help.check"].ClauseLabel);
        Assert.All(items.Values, item => Assert.NotEqual(string.Empty, item.ClauseLabel));
    }

    [Fact]
    public void Those_who_answer_are_those_of_the_check_else_of_the_statement_else_of_the_section()
    {
        var items = Tree.All<ChecklistItem>(SmallLibrary.Of(Sections).Checklist(Language.Nb)).ToDictionary(item => item.Id, item => item.Role);

        Assert.Equal("HR-sjef", items["counsel/begin.check"]);
        Assert.Equal("Medarbeider", items["areas/work/plan.check"]);
        Assert.Equal("Leder", items["duties/manager/must/also.check"]);
        Assert.Equal(string.Empty, items["traits/open.check"]);
    }

    [Fact]
    public void Groups_are_sections_roles_and_areas_with_their_counts()
    {
        var checklist = SmallLibrary.Of(Sections).Checklist(Language.Nb);
        var groups = Tree.All<ChecklistGroupBlock>(checklist).ToList();

        Assert.Equal([2, 1, 1, 1, 2, 1, 1, 1, 1], groups.Select(group => group.Items.Count));
        Assert.Equal("Leder", groups[4].Heading.PlainText);
        Assert.Equal(["5.1", "5.2"], groups[4].Items.Select(item => item.Number));
        Assert.StartsWith("2 ", groups[4].CountText, StringComparison.Ordinal);
        Assert.Equal(11, Tree.All<ChecklistHeadBlock>(checklist).Single().Count);
        Assert.Equal(["partly", "not_in_place", "not_relevant"], groups[0].Items[0].Answers.Select(answer => answer.Name));
    }

    [Fact]
    public void A_group_whose_items_are_all_answered_with_the_same_steps_has_them_at_its_head()
    {
        const string sections = """
            - id: far
              type: commitments
              heading: "Hvor langt"
              items:
                - { id: one, text: "Ett.", check: { scale: maturity_4, cadence: quarterly } }
                - { id: two, text: "To.", check: { scale: maturity_4 } }
            - id: mixed
              type: commitments
              heading: "Blandet"
              items:
                - { id: yes, text: "Tre.", check: { scale: yes_no } }
                - { id: value, text: "Fire.", check: { scale: value, by: [manager] } }
                - { id: tick, text: "Fem." }
            """;
        var checklist = SmallLibrary.Of(sections).Checklist(Language.Nb);
        var groups = Tree.All<ChecklistGroupBlock>(checklist).ToList();
        var items = groups.SelectMany(group => group.Items).ToList();

        Assert.Equal(["1", "2", "3", "4"], groups[0].Scale!.Steps.Select(step => step.Name));
        Assert.Null(groups[1].Scale);
        Assert.Equal([4, 4, 2, 0, null], items.Select(item => item.Scale?.Steps.Count));
        Assert.All(items, item => Assert.Equal(item.Scale is null, item.Answers.Count > 0));
        Assert.Equal(3, items.SelectMany(item => item.Scale?.Steps.Select(step => step.Group) ?? []).Distinct().Count());
        Assert.Equal(checklist.Labels["cadence_quarterly"], items[0].Cadence);
        Assert.Equal(["manager"], Tree.All<ChecklistHeadBlock>(checklist).Single().Roles.Select(role => role.Name));
        Assert.NotNull(Tree.All<ChecklistHeadBlock>(checklist).Single().ScaleNote);
    }

    [Fact]
    public void A_document_that_obliges_nobody_has_no_checklist()
    {
        var library = SmallLibrary.Of("- { id: purpose, type: purpose, heading: \"Formål\", body: \"Derfor.\" }");

        Assert.Null(ChecklistComposer.Compose(library.Edition(Language.Nb)));
    }
}

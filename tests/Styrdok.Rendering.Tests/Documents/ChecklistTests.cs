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
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("{ cadence: yearly }", true)]
    [InlineData("false", false)]
    [InlineData("{ include: false, cadence: yearly }", false)]
    public void A_recommendation_is_asked_about_where_it_says_how(string check, bool isAsked)
    {
        var sections = Sections.Replace("modality: should, text: \"Burde.\"", "modality: should, text: \"Burde.\", check: " + check, StringComparison.Ordinal);

        Assert.Equal(isAsked, Tree.All<ChecklistItem>(SmallLibrary.Of(sections).Checklist(Language.Nb)).Any(item => item.Id == "duties/manager/should.check"));
    }

    [Fact]
    public void An_indicator_is_asked_about_with_the_numbers_it_has_in_the_document()
    {
        var item = Tree.All<ChecklistItem>(SmallLibrary.Of(Sections).Checklist(Language.Nb)).Single(item => item.Id == "goals/absence/days.check");

        Assert.Equal("Fravær: 6,2\u00A0→ 5\u00A0% (2024 → 2027)", item.Text.PlainText);
        Assert.Equal("goals/absence/days/label", item.Text.Unit);
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
        Assert.EndsWith(checklist.Labels["checklist_low_note"], Tree.All<ChecklistHeadBlock>(checklist).Single().ScaleNote!.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_obliges_nobody_has_no_checklist()
    {
        var library = SmallLibrary.Of("- { id: purpose, type: purpose, heading: \"Formål\", body: \"Derfor.\" }");

        Assert.Null(ChecklistComposer.Compose(library.Edition(Language.Nb)));
    }

    [Fact]
    public void What_is_selected_keeps_its_ids_and_numbers_and_the_list_says_that_it_is_a_part()
    {
        var library = SmallLibrary.Of(Sections);
        ComposedDocument Selected(ChecklistSelection selection) => ChecklistComposer.Compose(library.Edition(Language.Nb), selection)!;
        string[] Items(ChecklistSelection selection) => [.. Tree.All<ChecklistItem>(Selected(selection)).Select(item => item.Id + " " + item.Number)];

        Assert.Equal(["duties/manager/must.check 5.1", "duties/manager/must/also.check 5.2", "duties/together/talk.check 6.1"], Items(new ChecklistSelection { Role = "manager" }));
        Assert.Equal(["duties/together/talk.check 6.1"], Items(new ChecklistSelection { Role = "manager", Section = "duties/together" }));
        Assert.Equal(3, Items(new ChecklistSelection { Section = "duties" }).Length);
        Assert.Empty(Items(new ChecklistSelection { Role = "manager", Section = "traits" }));
        var head = Tree.All<ChecklistHeadBlock>(Selected(new ChecklistSelection { Role = "manager" })).Single();
        Assert.Equal(3, head.Count);
        Assert.Contains("3 av 11", head.Note.PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain("av 11", Tree.All<ChecklistHeadBlock>(library.Checklist(Language.Nb)).Single().Note.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_offer_what_tells_items_apart_with_how_many_each_leaves()
    {
        const string sections = """
            - id: promises
              type: commitments
              heading: "Løfter"
              items:
                - { id: one, text: "Ett.", roles: [manager, employee], basis: [{ ref: law, locator: "§ 1" }], check: { cadence: yearly } }
                - { id: two, text: "To.", roles: [manager], basis: [{ ref: law, locator: "§ 2" }, { ref: law, locator: "§ 3" }] }
            - id: more
              type: commitments
              heading: "Mer"
              items:
                - { id: three, text: "Tre.", basis: [{ ref: law }] }
            """;
        var filters = Tree.All<ChecklistHeadBlock>(SmallLibrary.Of(sections).Checklist(Language.Nb)).Single().Filters;

        // Everything rests on the same law, so that choosing it would change nothing.
        Assert.Equal(["role", "section", "cadence"], filters.Select(filter => filter.Name));
        Assert.Equal(["manager Leder 2", "employee Medarbeider 1"], filters[0].Options.Select(option => $"{option.Value} {option.Label} {option.Count}"));
        Assert.Equal(["promises 1\u00A0Løfter 2", "more 2\u00A0Mer 1"], filters[1].Options.Select(option => $"{option.Value} {option.Label} {option.Count}"));
        Assert.Equal(["yearly Hvert år 1"], filters[2].Options.Select(option => $"{option.Value} {option.Label} {option.Count}"));
    }

    [Fact]
    public void A_topic_is_called_as_the_term_or_the_document_of_that_name_and_one_without_a_name_is_not_offered()
    {
        const string sections = """
            - id: promises
              type: commitments
              heading: "Løfter"
              items:
                - { id: one, text: "Ett.", tags: [night-work, sample, nameless] }
                - { id: two, text: "To.", tags: [night-work] }
                - { id: three, text: "Tre." }
            """;
        const string terms = "styrdok: 1\nkind: terms\nterms:\n  - { id: night-work, forms: { nb: { preferred: nattarbeid }, en: { preferred: night work } } }\n";
        var checklist = SmallLibrary.Of(sections, more: ("shared/terms.yaml", terms)).Checklist(Language.Nb);

        var filter = Tree.All<ChecklistHeadBlock>(checklist).Single().Filters.Single(filter => filter.Name == "tag");
        Assert.Equal(["night-work Nattarbeid 2", "sample Et dokument 1"], filter.Options.Select(option => $"{option.Value} {option.Label} {option.Count}"));
        Assert.Equal(["night-work sample nameless", "night-work", ""], Tree.All<ChecklistItem>(checklist).Select(item => item.TagNames));
    }

    [Fact]
    public void Open_questions_are_left_out_of_what_is_derived_and_answered_in_words_in_what_is_written_by_hand()
    {
        const string sections = """
            - id: talk
              type: questions
              heading: "Å snakke om"
              items:
                - { id: silent, text: "Hvem tier?" }
            - id: round
              type: section
              heading: "Runden"
              blocks:
                - { id: seen, items: [{ id: light, modality: must, text: "Lyset virker." }] }
                - { id: torn, callout: { kind: dilemma, text: "Tid eller trygghet?" } }
                - { id: asked, callout: { kind: question, blocks: [{ id: list, items: [{ id: near, text: "Er noen redde?" }] }] } }
            """;

        Assert.Equal(["round/seen/light.check"], Tree.All<ChecklistItem>(SmallLibrary.Of(sections).Checklist(Language.Nb)).Select(item => item.Id));

        var items = Tree.All<ChecklistItem>(SmallLibrary.Of(sections, kind: "checklist").Checklist(Language.Nb)).ToList();
        Assert.Equal(["talk/silent.check", "round/seen/light.check", "round/torn.check", "round/asked/list/near.check"], items.Select(item => item.Id));
        Assert.Equal([true, false, true, true], items.Select(item => item.Scale is { IsInWords: true, HasSteps: false }));
        Assert.All(items.Where(item => item.Scale is not null), item => Assert.True(item.Obligation is null && item.Answers.Count == 0));
    }

    [Fact]
    public void Yes_and_no_have_no_low_answer_to_speak_of()
    {
        const string section = "- { id: asked, type: commitments, heading: \"Spurt\", items: [ { id: one, text: \"Ett.\", check: { scale: yes_no } } ] }";
        var checklist = SmallLibrary.Of(section).Checklist(Language.Nb);

        Assert.Equal(checklist.Labels["checklist_scale_note"], Tree.All<ChecklistHeadBlock>(checklist).Single().ScaleNote!.PlainText);
    }

    [Fact]
    public void A_factor_that_nobody_owns_is_a_word_of_its_language_also_where_two_languages_share_it()
    {
        const string catalogue = "styrdok: 1\nkind: catalogue\nid: free\nsource_language: nb\nlanguages: { nb: authoritative, nn: courtesy }\ntitle: { nb: Liste, nn: Liste }\n"
            + "factors:\n  - { id: night-work, polarity: risk, label: { nb: Nattarbeid, nn: Nattarbeid } }\n";
        var library = SmallLibrary.Of("- { id: purpose, type: purpose, heading: \"Formål\", body: \"Derfor.\" }", more: [("catalogues/free.yaml", catalogue)]);
        var checklist = ChecklistComposer.Compose(SmallLibrary.Edition(library.Library, library.Library.FindOrganisation("place")!, library.Library.FindDocument("free")!, Language.Nn));

        var question = Tree.All<ChecklistItem>(checklist).Single().Text;
        Assert.Equal("Finst denne risikoen hos oss: nattarbeid?", question.PlainText);
        Assert.All(question.Inlines, inline => Assert.IsType<TextInline>(inline));
    }

    [Fact]
    public void A_catalogue_that_may_be_asked_about_gives_a_question_for_each_factor_and_another_gives_none()
    {
        string Catalogue(string id, string more) => $"styrdok: 1\nkind: catalogue\nid: {id}\nsource_language: nb\nlanguages: {{ nb: authoritative, en: courtesy }}\ntitle: {{ nb: Liste, en: List }}\n{more}"
            + "factors:\n  - { id: night-work, polarity: risk, label: { nb: Nattarbeid, en: Night work } }\n  - { id: support, polarity: resource, label: { nb: Støtte, en: Support } }\n";
        var library = SmallLibrary.Of(
            "- { id: purpose, type: purpose, heading: \"Formål\", body: \"Derfor.\" }",
            more: [("catalogues/free.yaml", Catalogue("free", "")), ("catalogues/owned.yaml", Catalogue("owned", "owner: new-office\nstandalone: true\n"))]);
        ComposedDocument? Checklist(string id, Language language) =>
            ChecklistComposer.Compose(SmallLibrary.Edition(library.Library, library.Library.FindOrganisation("place")!, library.Library.FindDocument(id)!, language));

        Assert.Null(Checklist("owned", Language.Nb));
        var items = Tree.All<ChecklistItem>(Checklist("free", Language.Nb)).ToList();
        Assert.Equal(["factors/night-work.check", "factors/support.check"], items.Select(item => item.Id));
        Assert.Equal(["Finnes denne risikoen hos oss: nattarbeid?", "Har vi dette å bygge på: støtte?"], items.Select(item => item.Text.PlainText));
        Assert.All(items, item => Assert.Equal("yes_no", item.Scale!.Name));
        Assert.Equal("Do we have this risk: night work?", Tree.All<ChecklistItem>(Checklist("free", Language.En)).First().Text.PlainText);
    }
}

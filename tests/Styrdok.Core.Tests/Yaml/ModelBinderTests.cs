using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Tests.Yaml;

public sealed class ModelBinderTests
{
    private const string Policy = """
        styrdok: 1
        kind: policy
        id: arbeidsmiljo
        source_language: nb
        languages: { nb: authoritative, en: courtesy }
        title: Arbeidsmiljø
        history:
          - { version: "2.0", date: 2026-09-17, change: material, summary: Ny }
        sections:
          - id: mal
            type: goals
            heading: Mål
            goals:
              - text: Alle har det bra.
                id: god-helse
                outcomes:
                  - { id: a, text: Utfall }
          - id: ansvar
            type: responsibilities
            heading: Ansvar
            roles:
              - ref: leder
                items:
                  - { id: omstilling, modality: must, text: Vurder, areas: [hms] }

        """;

    /// <summary>Where a line of the policy is replaced, line numbers count from 1 in the text above.</summary>
    private static string With(string old, string @new)
    {
        Assert.Contains(old, Policy);
        return Policy.Replace(old, @new);
    }

    [Fact]
    public void A_document_becomes_records()
    {
        var file = Found.Bind(Policy);
        Assert.Equal("", Found.In(file.Findings));
        Assert.True(file.IsComplete);
        var policy = Assert.IsType<GoverningDocument>(file.Model);
        Assert.Equal("Arbeidsmiljø", policy.Title[Language.Nb].Text);
        Assert.Equal(LanguageStanding.Courtesy, policy.Languages[1].Value);
        var goals = Assert.IsType<GoalsSection>(policy.Sections[0]);
        Assert.Equal("Alle har det bra.", goals.Goals[0].Text[Language.Nb].Text);
        Assert.Equal(Modality.Must, Assert.IsType<ResponsibilitiesSection>(policy.Sections[1]).Roles[0].Items[0].Modality);
    }

    [Fact]
    public void Unit_ids_are_the_ids_on_the_way_and_the_field()
    {
        string[] expected =
        [
            "ansvar/heading", "ansvar/leder/omstilling/text", "document/title", "history/v2-0/summary", "mal/god-helse/a/text", "mal/god-helse/text", "mal/heading",
        ];
        Assert.Equal(expected, Found.Bind(Policy).Units.Select(unit => unit.Id).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void A_unit_knows_its_way_in_the_file_and_its_place()
    {
        var unit = Found.Bind(Policy).Units.Single(unit => unit.Id == "ansvar/leder/omstilling/text");
        Assert.Equal("/sections/1/roles/0/items/0/text", unit.Pointer);
        Assert.Equal((24, 53, 24, 59), (unit.Span.Line, unit.Span.Column, unit.Span.EndLine, unit.Span.EndColumn));
    }

    [Fact]
    public void References_and_ids_are_listed_with_their_owner()
    {
        var file = Found.Bind(Policy);
        Assert.Contains(file.References, use => use is { Target: Annotations.RefTarget.Area, Id: "hms", Owner: "ansvar/leder/omstilling" });
        Assert.Contains(file.References, use => use is { Target: Annotations.RefTarget.Role, Id: "leder", Span: { Line: 22, Column: 14 } });
        Assert.Contains(file.Ids, id => id is { Scope: "ansvar", Id: "leder", Record: "RoleDuties" });
        Assert.Contains(file.Ids, id => id is { Scope: "history", Id: "2.0", Step: "v2-0" });
    }

    [Fact]
    public void A_record_finds_its_node_by_reference()
    {
        var file = Found.Bind(Policy);
        var goal = ((GoalsSection)((GoverningDocument)file.Model!).Sections[0]).Goals[0];
        Assert.Equal(14, file.NodeOf(goal)!.Span.Line);
        Assert.Equal(15, file.SpanOf(goal, "id").Line);
        Assert.Null(file.NodeOf(goal with { }));
    }

    [Theory]
    [InlineData("title: Arbeidsmiljø", "titel: Arbeidsmiljø", "STY2002 1,1-1,8; STY2001 6,1-6,6")]
    [InlineData("outcomes:", "utfall:", "STY2001 16,9-16,15")]
    [InlineData("heading: Mål", "heading: [Mål]", "STY2003 12,14-12,19")]
    [InlineData("modality: must", "modality: mst", "STY2004 24,41-24,44")]
    [InlineData("date: 2026-09-17", "date: 17.09.2026", "STY2005 8,29-8,39")]
    [InlineData("date: 2026-09-17", "date: 2026-02-30", "STY2005 8,29-8,39")]
    [InlineData("id: god-helse", "id: God helse", "STY2006 15,13-15,22")]
    [InlineData("styrdok: 1", "styrdok: one", "STY2007 1,10-1,13")]
    [InlineData("styrdok: 1", "styrdok: 2", "STY2008 1,10-1,11")]
    [InlineData("styrdok: 1", "styrdok: 99999999999", "STY2008 1,10-1,21")]
    [InlineData("kind: policy", "kind: polcy", "STY2009 2,7-2,12")]
    [InlineData("kind: policy\n", "", "STY2010 1,1-1,8")]
    [InlineData("type: goals", "type: gaols", "STY2011 11,11-11,16")]
    [InlineData("source_language: nb", "source_language: se", "STY2014 4,18-4,20")]
    [InlineData("source_language: nb", "source_language: no", "STY2015 4,18-4,20")]
    [InlineData("title: Arbeidsmiljø", "title:", "STY2016 6,1-6,6")]
    [InlineData("title: Arbeidsmiljø", "title: ''", "STY2016 6,8-6,10")]
    [InlineData("title: Arbeidsmiljø", "title: \"\\u00AD\\u200B\"", "STY2016 6,8-6,22")]
    [InlineData("heading: Mål", "heading: { nb: Mål, en: Goals }", "STY2018 12,14-12,36")]
    [InlineData("title: Arbeidsmiljø", "title: { en: Work }", "STY2019 6,8-6,20")]
    [InlineData("areas: [hms]", "joint: yes", "STY2020 24,68-24,71")]
    [InlineData("text: Vurder,", "text: 2026,", "STY2003 24,53-24,57")]
    [InlineData("id: god-helse", "id: 2026", "STY2003 15,13-15,17")]
    [InlineData("title: Arbeidsmiljø", "title: Arbeid #miljø", "STY1013 6,8-6,14")]
    [InlineData("- { id: a, text: Utfall }", "-", "STY2016 17,12-17,12")]
    [InlineData("items:\n          - { id: omstilling, modality: must, text: Vurder, areas: [hms] }", "items: []", "STY2008 23,16-23,18")]
    public void What_is_wrong_is_named_at_its_place(string old, string @new, string expected)
    {
        var file = Found.Bind(With(old, @new));
        Assert.False(file.IsComplete);
        Assert.Equal(expected, Found.In(file.Findings.Where(finding => finding.Span.Line < 25)));
    }

    [Fact]
    public void Everything_wrong_is_reported_in_one_pass()
    {
        var text = With("title:", "titel:").Replace("type: goals", "type: gaols").Replace("modality: must", "modality: mst").Replace("2026-09-17", "i går");
        Assert.Equal(["STY2001", "STY2002", "STY2004", "STY2005", "STY2011"], Found.Bind(text).Findings.Select(finding => finding.Id).Order());
    }

    [Theory]
    [InlineData("modality: must", "modality: mst", "Did you mean 'must'?")]
    [InlineData("outcomes:", "outcoms:", "Did you mean 'outcomes'?")]
    [InlineData("type: goals", "type: gaols", "Did you mean 'goals'?")]
    [InlineData("date: 2026-09-17", "date: 17.9.2026", "Write 2026-09-17.")]
    [InlineData("id: god-helse", "id: God hälsa", "Write 'god-halsa', for example.")]
    [InlineData("source_language: nb", "source_language: no", "Write nb (bokmål) or nn (nynorsk).")]
    [InlineData("title: Arbeidsmiljø", "title: #1 på arbeidsmiljø", "What stands after '#' is a comment; put the value in quotes.")]
    [InlineData("languages: { nb: authoritative", "languages: { no: authoritative", "Write nb (bokmål) or nn (nynorsk).")]
    [InlineData("heading: Mål", "roles: []\n    heading: Mål", "It belongs to a section of the type responsibilities.")]
    [InlineData("outcomes:", "source_work: x\n        outcomes:", "It is a key of the governing document around; look at the indentation.")]
    public void A_remedy_says_what_would_be_right(string old, string @new, string expected) =>
        Assert.Contains(expected, Found.Bind(With(old, @new)).Findings.Select(finding => finding.Remedy));

    [Theory]
    [InlineData("{ id: b }", "STY2012 14,11-14,13")]
    [InlineData("{ id: b, tekst: Hei }", "STY2012 14,11-14,13")]
    [InlineData("{ id: b, text: Hei, definitions: [{ id: d, term: T, text: F }] }", "STY2013 14,29-14,40")]
    [InlineData("hei", "STY2003 14,9-14,12")]
    public void A_block_has_exactly_one_of_its_keys(string block, string expected)
    {
        var head = Policy.Split("- id: mal")[0];
        var file = Found.Bind(head + "- id: om\n    type: purpose\n    heading: Om\n    blocks:\n      - " + block + "\n");
        Assert.Equal(expected, Found.In(file.Findings));
    }

    [Fact]
    public void Translations_join_the_source_text()
    {
        var context = new BindContext { Translations = new Sidecar(("document/title", Language.En, "Work  environment\n")) };
        var file = Found.Bind(Policy, context);
        Assert.Equal("Work  environment", ((LibraryDocument)file.Model!).Title[Language.En].Text);
    }

    [Fact]
    public void A_text_in_document_and_sidecar_names_both()
    {
        var context = new BindContext { Translations = new Sidecar(("document/title", Language.En, "Work")) };
        var finding = Assert.Single(Found.Bind(With("title: Arbeidsmiljø", "title: { nb: Arbeid, en: Work }"), context).Findings);
        Assert.Equal("STY4003", finding.Id);
        Assert.Equal("a.en.yaml", finding.Related[0].Span.File);
    }

    [Fact]
    public void A_folded_and_a_quoted_text_are_the_same_text()
    {
        string Title(string text) => ((LibraryDocument)Found.Bind(With("title: Arbeidsmiljø", text)).Model!).Title[Language.Nb];
        Assert.Equal(Title("title: Arbeid og miljø"), Title("title: |\n  Arbeid og\n  miljø"));
        Assert.Equal(Title("title: Arbeid og miljø"), Title("title: >\n  Arbeid og\n  miljø"));
        Assert.Equal(Title("title: Arbeid og miljø"), Title("title: \"Arbeid\n  og miljø\""));
    }

    [Fact]
    public void A_shared_file_needs_maps_of_languages()
    {
        var file = Found.Bind("styrdok: 1\nkind: roles\nroles:\n  - { id: leder, label: Leder }\n  - { id: vo, label: { nb: Verneombud, sv: Skyddsombud } }\n");
        Assert.Equal("STY2017 4,25-4,30", Found.In(file.Findings));
        Assert.Equal("Skyddsombud", ((RolesFile)file.Model!).Roles.Single().Label[Language.Sv].Text);
    }

    [Fact]
    public void A_sidecar_is_told_by_its_key()
    {
        var file = Found.Bind("translates: a\nlanguage: en\nunits:\n  mal/heading: { source: Mål, target: Goals, state: approved }\n");
        Assert.Equal("translates", file.Kind);
        Assert.Equal("Goals", ((TranslationSidecar)file.Model!).Units[0].Value.Target);
        Assert.Equal("mal/heading", ((TranslationSidecar)file.Model!).Units[0].Key);
    }

    [Fact]
    public void A_list_instead_of_a_file_is_no_crash() => Assert.Equal("STY2003 1,1-1,4", Found.In(Found.Bind("- a\n").Findings));

    [Fact]
    public void Twenty_thousand_items_are_bound()
    {
        var items = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"        - {{ id: i{i}, text: Tekst }}\n"));
        var file = Found.Bind(Policy.Split("- id: ansvar")[0] + "- id: krav\n    type: statements\n    heading: Krav\n    items:\n" + items);
        Assert.True(file.IsComplete);
        Assert.Equal(10_006, file.Units.Count);
    }

    private sealed class Sidecar(params (string Id, Language Language, string Text)[] units) : IUnitTranslations
    {
        public IEnumerable<UnitTranslation> Find(string unitId) =>
            units.Where(unit => unit.Id == unitId).Select(unit => new UnitTranslation(unit.Language, unit.Text, SourceSpan.StartOf("a.en.yaml")));
    }
}

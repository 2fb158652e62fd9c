using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Resolution;

/// <summary>Organisations have the same document, each a little otherwise.</summary>
public sealed class TailoringTests
{
    private const string Base = """
        styrdok: 1
        kind: declaration
        id: rules
        source_language: nb
        languages: { nb: authoritative, sv: courtesy }
        title: "Regler"
        params:
          months: { type: int, default: 12, min: 1, max: 24 }
        history:
          - { version: "2.0", date: 2026-01-01, change: material, summary: "Ny." }
        sections:
          - id: who
            type: responsibilities
            heading: "Ansvar"
            roles:
              - ref: manager
                items:
                  - { id: plan, modality: must, text: "Lage en plan.", areas: [prevent, promote] }
                  - { id: review, modality: must, text: "Følge opp hver ${param.months}. måned." }
          - id: areas
            type: areas
            heading: "Områder"
            areas:
              - { id: prevent, label: "Forebygge" }
              - { id: promote, label: "Fremme" }
          - id: end
            type: section
            heading: "Til slutt"
            blocks:
              - id: table
                table:
                  caption: "Ruter"
                  columns: [ { id: a, label: "Hva" } ]
                  rows: [ { id: one, cells: { a: "Rute" } } ]
        """;

    private const string Swedish = """
        translates: rules
        language: sv
        units:
          document/title: { source: "Regler", target: "Regler", state: approved }
          history/v2-0/summary: { source: "Ny.", target: "Ny.", state: approved }
          who/heading: { source: "Ansvar", target: "Ansvar", state: approved }
          who/manager/plan/text: { source: "Lage en plan.", target: "Göra en plan.", state: approved }
          who/manager/review/text: { source: "Følge opp hver ${param.months}. måned.", target: "Följa upp var ${param.months}:e månad.", state: approved }
          areas/heading: { source: "Områder", target: "Områden", state: approved }
          areas/prevent/label: { source: "Forebygge", target: "Förebygga", state: approved }
          areas/promote/label: { source: "Fremme", target: "Främja", state: approved }
          end/heading: { source: "Til slutt", target: "Till sist", state: approved }
          end/table/caption: { source: "Ruter", target: "Rutor", state: approved }
          end/table/a/label: { source: "Hva", target: "Vad", state: approved }
          end/table/one/a/text: { source: "Rute", target: "Ruta", state: approved }
        """;

    private const string Roles = "styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: Leder, sv: Chef } }\n  - { id: nurse, label: { nb: Sykepleier, sv: Sjuksköterska } }\n";

    [Fact]
    public void What_is_left_out_is_gone_with_everything_below_it_and_areas_are_forgotten()
    {
        var tailored = Tailored("exclude: [areas/prevent, who/manager/review]");
        Assert.Equal(["plan"], Duties(tailored).Select(item => item.Id));
        Assert.Equal(["promote"], Duties(tailored)[0].Areas);
        Assert.Equal(["promote"], tailored.Document.Sections.OfType<AreasSection>().Single().Areas.Select(area => area.Id));
        Assert.DoesNotContain(tailored.Translations.Units, unit => unit.Unit.StartsWith("areas/prevent", StringComparison.Ordinal));
        Assert.Equal([(DeviationKind.LeftOut, "areas/prevent"), (DeviationKind.LeftOut, "who/manager/review")], tailored.Deviations.Select(deviation => (deviation.Kind, deviation.Path)));
    }

    [Fact]
    public void A_text_is_worded_otherwise_in_the_languages_that_the_overlay_has()
    {
        var tailored = Tailored(
            "replace:\n  - { at: who/manager/plan/text, pinned: abcdefabcdef, text: \"Lage en god plan.\" }",
            "replace/who/manager/plan/text: { source: \"Lage en god plan.\", target: \"Göra en bra plan.\", state: reviewed }");
        var text = Duties(tailored)[0].Text;
        Assert.Equal(("Lage en god plan.", "Göra en bra plan."), (text[Language.Nb].Text, text[Language.Sv].Text));
        Assert.Equal(TranslationState.Reviewed, tailored.Translations.Find("who/manager/plan/text", Language.Sv)!.State);
        Assert.Equal(("Lage en plan.", "Lage en god plan."), (tailored.Deviations[0].Was![Language.Nb].Text, tailored.Deviations[0].Now![Language.Nb].Text));
    }

    [Fact]
    public void A_text_that_is_reworded_and_not_translated_is_missing_in_the_other_language()
    {
        var tailored = Tailored("replace:\n  - { at: end/table/one/a/text, text: \"Annen rute\" }");
        var cell = tailored.Document.Sections.OfType<TextSection>().Single().Blocks.OfType<TableContent>().Single().Table.Rows[0].Cells[0].Value;
        Assert.Equal([Language.Nb], cell.Text!.Languages);
        Assert.Equal(TranslationStanding.Missing, tailored.Translations.Find("end/table/one/a/text", Language.Sv)!.Standing);
    }

    [Fact]
    public void Additions_stand_where_they_are_told_to_and_carry_their_translations()
    {
        var tailored = Tailored(
            """
            add:
              - after: who/manager/plan
                item: { id: night, modality: must, text: "Se på nattarbeidet." }
              - before: who/manager/plan
                item: { id: first, text: "Begynne." }
              - in: who/manager
                item: { id: last, text: "Avslutte." }
              - after: who/manager
                role: { ref: nurse, items: [ { id: speak, text: "Si fra." } ] }
              - section: { id: more, type: purpose, heading: "Mer", body: "Mer å si." }
            """,
            "add/night/text: { source: \"Se på nattarbeidet.\", target: \"Se över nattarbetet.\", state: approved }");
        Assert.Equal(["first", "plan", "night", "review", "last"], Duties(tailored).Select(item => item.Id));
        Assert.Equal("Se över nattarbetet.", Duties(tailored)[2].Text[Language.Sv]);
        Assert.Equal(TranslationStanding.Current, tailored.Translations.Find("who/manager/night/text", Language.Sv)!.Standing);
        Assert.Equal(["manager", "nurse"], tailored.Document.Sections.OfType<ResponsibilitiesSection>().Single().Roles.Select(role => role.Ref));
        Assert.Equal("more", tailored.Document.Sections.Last().Id);
        Assert.Equal(
            ["who/manager/night", "who/manager/first", "who/manager/last", "who/nurse", "more"], tailored.Deviations.Select(deviation => deviation.Path));
    }

    [Fact]
    public void Every_unit_says_which_overlay_it_comes_from()
    {
        var tailored = Tailored("replace:\n  - { at: who/manager/plan/text, text: Lage to planer. }\nadd:\n  - { after: who/manager/plan, item: { id: night, text: Natt } }");
        var provenance = UnitTable.Of(tailored.Document).ToLookup(unit => tailored.ProvenanceOf(unit.Id), unit => unit.Id);
        Assert.Equal(["who/manager/plan/text", "who/manager/night/text"], provenance["one"]);
        Assert.Equal(UnitTable.Of(tailored.Document).Count - 2, provenance[null].Count());
    }

    [Fact]
    public void A_parameter_is_set_and_only_a_value_of_its_own_is_a_deviation()
    {
        Assert.Equal((6m, 1), (Number(Tailored("set: { months: 6 }")), Tailored("set: { months: 6 }").Deviations.Count));
        Assert.Equal((12m, 0), (Number(Tailored("set: { months: 12 }")), Tailored("set: { months: 12 }").Deviations.Count));
        static decimal? Number(TailoredDocument tailored) => tailored.Parameters.TryGet("months", out var value) ? value.Number : null;
    }

    [Fact]
    public void Two_overlays_give_the_same_document_in_either_order()
    {
        string first = Overlay("one", "exclude: [areas/prevent]"), second = Overlay("two", "add:\n  - { after: who/manager/plan, item: { id: night, text: Natt } }");
        var reading = Read(("organisations/us/one.yaml", first), ("organisations/us/two.yaml", second));
        Assert.DoesNotContain(reading.Findings, finding => finding.Severity == FindingSeverity.Error);
        var document = reading.Library.FindDocument("rules")!;
        var tailored = Tailor.Apply(reading.Library, document, new Adoption { Document = "rules", Overlay = ["one", "two"] });
        Assert.Equal(tailored.Document, Tailor.Apply(reading.Library, document, new Adoption { Document = "rules", Overlay = ["two", "one"] }).Document);
        Assert.Equal(["plan", "night", "review"], Duties(tailored).Select(item => item.Id));
        Assert.Equal(document, Tailor.Apply(reading.Library, document, new Adoption { Document = "rules" }).Document);
    }

    [Fact]
    public void Two_overlays_of_one_adoption_that_touch_one_unit_are_reported_with_both_places()
    {
        var reading = Read(
            ("organisations/us/one.yaml", Overlay("one", "exclude: [who/manager/plan]")), ("organisations/us/two.yaml", Overlay("two", "replace:\n  - { at: who/manager/plan/text, text: Noe annet. }")),
            ("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - { document: rules, overlay: [one, two] }\n"));
        var clash = Assert.Single(reading.Findings, finding => finding.Id == "STY3065");
        Assert.Equal("organisations/us/two.yaml(6,11)", clash.Span.ToString());
        Assert.Equal("organisations/us/one.yaml(5,11)", clash.Related.Single().Span.ToString());
    }

    [Fact]
    public void What_one_overlay_locks_no_other_may_touch()
    {
        var reading = Read(
            ("organisations/us/one.yaml", Overlay("one", "lock: [who]")), ("organisations/us/two.yaml", Overlay("two", "exclude: [who/manager/plan]")),
            ("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - { document: rules, overlay: [one, two] }\n"));
        Assert.Contains("'who' is locked in organisations/us/one.yaml(5,8).", Assert.Single(reading.Findings, finding => finding.Id == "STY3065").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_about_bodies_hold_for_what_an_overlay_adds()
    {
        var reading = Read(("organisations/us/one.yaml", Overlay("one", """
            add:
              - in: end
                block: { id: more, table: { caption: Mer, columns: [ { id: a, label: Hva } ], rows: [ { id: r, cells: { b: Feil } } ] } }
              - after: who/manager/plan
                item: { id: night, text: "Se ${ref:nowhere}, ${param.years} og [@nothing].", areas: [nowhere], roles: [nobody] }
            """)));
        string[] expected = ["STY3004", "STY3008", "STY3010", "STY3011", "STY3011", "STY3022"];
        Assert.Equal(expected, reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.All(reading.Findings, finding => Assert.True(finding.Span.Line > 4 || finding.Id == "STY4001", finding.ToString()));
    }

    [Fact]
    public void When_the_document_moves_on_the_review_says_what_to_look_at()
    {
        var pinned = SourceText.Hash("Lage en plan.", Annotations.TextForm.Inline);
        var overlay = Overlay("one", $"exclude: [areas/prevent]\nset: {{ months: 6 }}\nreplace:\n  - {{ at: who/manager/plan/text, pinned: {pinned}, text: Lage to planer. }}\nadd:\n  - {{ after: who/manager/review, item: {{ id: night, text: Natt }} }}");
        var before = OverlayReview.Of(Read(("organisations/us/one.yaml", overlay)).Library).Single();
        Assert.True(before.IsSettled);
        Assert.Equal("2.0", before.Version);

        var moved = Base.Replace("history:\n", "history:\n  - { version: \"2.1\", date: 2026-06-01, change: editorial, summary: \"Kortere.\" }\n", StringComparison.Ordinal)
            .Replace("Lage en plan.", "Lag en plan.", StringComparison.Ordinal)
            .Replace("id: review, modality", "id: follow-up, modality", StringComparison.Ordinal)
            .Replace("sections:\n", "retired: [ { id: who/manager/review, in: \"2.1\", reason: Nytt navn } ]\nsections:\n", StringComparison.Ordinal);
        var reading = Read(moved, ("organisations/us/one.yaml", overlay));
        var after = OverlayReview.Of(reading.Library).Single();
        Assert.False(after.IsSettled);
        Assert.Equal(["2.1"], after.Since.Select(entry => entry.Version));
        Assert.Equal(
            [("areas/prevent", OverlayEntryState.Settled), ("months", OverlayEntryState.Settled), ("who/manager/plan/text", OverlayEntryState.Changed), ("who/manager/review", OverlayEntryState.Gone)],
            after.Entries.Select(entry => (entry.Path, entry.State)));
        Assert.Contains(reading.Findings, finding => finding.Id == "STY3067" && finding.Severity == FindingSeverity.Warning);
        Assert.Contains(reading.Findings, finding => finding.Id == "STY3062" && finding.Message.Contains("was retired in version 2.1", StringComparison.Ordinal));
    }

    private static TailoredDocument Tailored(string body, string units = "")
    {
        (string, string)[] files = [("organisations/us/one.yaml", Overlay("one", body))];
        if (units.Length > 0) files = [.. files, ("organisations/us/one.sv.yaml", "translates: one\nlanguage: sv\nunits:\n  " + units + "\n")];
        var reading = Read(files);
        Assert.DoesNotContain(reading.Findings.Select(finding => finding.ToString()), finding => finding.Contains(": error ", StringComparison.Ordinal));
        return Tailor.Apply(reading.Library, reading.Library.FindDocument("rules")!, new Adoption { Document = "rules", Overlay = ["one"] });
    }

    private static ValueList<Item> Duties(TailoredDocument tailored) => tailored.Document.Sections.OfType<ResponsibilitiesSection>().Single().Roles[0].Items;

    private static string Overlay(string id, string body) => $"styrdok: 1\nkind: overlay\nid: {id}\nbase: {{ id: rules, version: \"2.0\" }}\n{body}\n";

    private static LibraryReading Read(params (string Path, string Text)[] files) => Read(Base, files);

    private static LibraryReading Read(string document, params (string Path, string Text)[] files) => LibraryReader.Read(
        new[] { ("declarations/rules.yaml", document), ("declarations/rules.sv.yaml", Swedish), ("shared/roles.yaml", Roles) }.Concat(files).Select(file => new SourceFile(file.Item1, file.Item2)));
}

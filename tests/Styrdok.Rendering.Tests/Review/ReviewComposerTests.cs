using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Review;

public sealed class ReviewComposerTests
{
    [Fact]
    public void Units_stand_in_the_order_of_the_document_under_its_headings()
    {
        var page = ReviewSample.Page();

        Assert.Equal(["document", "purpose", "duties"], page.Sections.Select(section => section.Name));
        Assert.Equal(["1", "2"], page.Sections.Skip(1).Select(section => section.Number));
        Assert.Equal(
            ["document/title", "purpose/heading", "purpose/body", "duties/heading", "duties/lead", "duties/manager/plan/text", "duties/manager/listen/text"],
            page.Sections.SelectMany(section => section.Units).Select(unit => unit.Id));
    }

    [Fact]
    public void Numbers_alone_are_nobodys_work_and_not_counted()
    {
        var page = ReviewSample.Page(ReviewSample.Library(ReviewSample.Sections.Replace("\"Oppgavene følger rollen.\"", "\"1 250 (12,5 %)\"", StringComparison.Ordinal)));
        Assert.DoesNotContain(page.Sections.SelectMany(section => section.Units), unit => unit.Id == "duties/lead");
        Assert.Equal(ReviewSample.Page().Count - 1, page.Count);
    }

    [Theory]
    [InlineData("document/title", ReviewStatus.Approved, "Tittel")]
    [InlineData("purpose/heading", ReviewStatus.Reviewed, "1 Overskrift")]
    [InlineData("purpose/body", ReviewStatus.Translated, "1 Tekst")]
    [InlineData("duties/heading", ReviewStatus.Draft, "2 Overskrift")]
    [InlineData("duties/lead", ReviewStatus.Missing, "2 Ingress")]
    [InlineData("duties/manager/plan/text", ReviewStatus.Outdated, "2.1.1 Plikt")]
    public void A_unit_says_what_it_is_and_how_far(string id, ReviewStatus status, string name)
    {
        var unit = ReviewSample.Page().Unit(id);

        Assert.Equal(status, unit.Status);
        Assert.Equal(name, unit.Name);
    }

    [Fact]
    public void A_changed_source_is_shown_with_what_was_removed_and_added()
    {
        var unit = ReviewSample.Page().Unit("duties/manager/plan/text");

        Assert.Equal("Lage en plan for [-helsen][+arbeidsmiljøet] innen [-30][+14] dager [@law].", string.Concat(unit.Changes.Select(change =>
        {
            var text = string.Concat(change.Pieces.Select(piece => piece.Text));
            return change.IsRemoved ? "[-" + text + "]" : change.IsAdded ? "[+" + text + "]" : text;
        })));
        Assert.Equal("Før endringen: godkjent", unit.Before);
        Assert.Contains(unit.Findings, finding => finding.Id == "STY4005");
    }

    [Fact]
    public void Words_of_the_field_are_found_with_the_word_to_write()
    {
        var page = ReviewSample.Page();
        var broken = Assert.Single(page.Unit("duties/manager/plan/text").Terms);
        var untranslated = Assert.Single(page.Unit("duties/manager/listen/text").Terms);

        Assert.Equal(("arbeidsmiljø", "working environment", true, "Et vidt begrep."), (broken.Source.PlainText, broken.Preferred.PlainText, broken.IsBroken, broken.Note));
        Assert.Contains("work milieu", broken.Verdict, StringComparison.Ordinal);
        Assert.Equal(("verneombud", string.Empty), (untranslated.Source.PlainText, untranslated.Verdict));
    }

    [Fact]
    public void A_unit_leads_to_its_line_and_carries_note_and_length()
    {
        var page = ReviewSample.Page();
        var body = page.Unit("purpose/body");

        Assert.Equal("Linje 6", body.Place);
        Assert.Equal("https://git.example/policies/sample.en.yaml#L6", body.PlaceHref);
        Assert.Equal("Bevisst kort.", body.Note);
        Assert.Equal("1,09 × kilden", body.Ratio);
        Assert.Equal("sample.yaml, linje 20", page.Unit("duties/lead").Place);
        Assert.Contains("policies/sample.en.yaml", page.Facts);
    }

    [Fact]
    public void Filters_and_progress_count_what_there_is()
    {
        var page = ReviewSample.Page();

        Assert.Equal(["all 7", "open 5", "missing 2", "outdated 1", "draft 1", "translated 1", "reviewed 1", "approved 1"], page.Filters.Where(filter => filter.Name != "findings").Select(filter => $"{filter.Name} {filter.Count}"));
        Assert.Equal("2 av 7 er gjennomgått eller godkjent", page.Progress.Text);
        Assert.Equal(1000, page.Progress.Shares.Sum(share => share.Length));
        Assert.Equal(page.Progress.Shares.Select(share => share.Start), page.Progress.Shares.Select((_, at) => page.Progress.Shares.Take(at).Sum(share => share.Length)));
    }

    [Fact]
    public void A_third_language_stands_beside_and_leaves_open_what_it_lacks()
    {
        var library = Documents.SmallLibrary.Of(
            ReviewSample.Sections, head: "languages: { nb: authoritative, sv: courtesy, en: courtesy }", english: ReviewSample.English,
            more: [("policies/sample.sv.yaml", "translates: sample\nlanguage: sv\nunits:\n  purpose/heading: { source: \"Formål\", target: \"Syfte\", state: draft }\n")]);

        var page = ReviewSample.Page(library, [Language.Sv]);

        Assert.Equal("svensk", Assert.Single(page.Others).Name);
        Assert.Equal("Syfte", Assert.IsType<SectionBlock>(Assert.Single(page.Unit("purpose/heading").Others[0].Blocks)).Heading.PlainText);
        Assert.Empty(page.Unit("duties/heading").Others[0].Blocks);
    }

    [Fact]
    public void The_head_says_who_approved_the_language_and_whether_that_still_holds()
    {
        var library = Documents.SmallLibrary.Of(
            ReviewSample.Sections, more: [("policies/sample.en.yaml", "translates: sample\nlanguage: en\napproval: { role: hr, date: 2026-03-01, ref: 26/17 }\nunits:\n" + ReviewSample.English)]);

        var page = ReviewSample.Page(library);

        Assert.Equal(("Godkjent", Tone.Warning), (page.Approval!.Word, page.Approval.Tone));
        Assert.StartsWith("1. mars 2026, HR-sjef (26/17). ", page.ApprovalText, StringComparison.Ordinal);
        Assert.Null(ReviewSample.Page().Approval);
    }

    [Fact]
    public void Nothing_is_reviewed_in_the_language_the_document_is_written_in()
    {
        var library = ReviewSample.Library();

        Assert.Throws<ArgumentException>(() => Styrdok.Documents.Review.ReviewComposer.Compose(new Styrdok.Documents.Review.ReviewRequest
        {
            Source = library.Edition(Language.Nb), Target = library.Edition(Language.Nb), Places = Core.Translation.TranslationPlaces.Of([], []),
        }));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Document;
using Styrdok.Rendering.Tests.Cli;
using Styrdok.Rendering.Tests.Documents;

namespace Styrdok.Rendering.Tests.Review;

/// <summary>The library that comes with the tool: every sort of document and block, two organisations, four languages.</summary>
public sealed class BuiltInReviewTests
{
    private static readonly Lazy<List<ReviewPage>> s_pages = new(() =>
    {
        var library = LibraryLoader.Load(ToolRun.BuiltIn);
        var renderer = new ReviewRenderer(library, new Nowhere(), _ => null);
        return EditionPlan.Of(library, [], OutputFormats.Html, null, null).Editions.Select(edition => renderer.PageOf(edition, folder: null)).OfType<ReviewPage>().ToList();
    });

    [Fact]
    public void Every_text_is_shown_once_with_its_words()
    {
        foreach (var page in s_pages.Value)
        {
            var units = page.Sections.SelectMany(section => section.Units).ToList();
            Assert.Equal(units.Select(unit => unit.Id).Distinct(), units.Select(unit => unit.Id));
            foreach (var unit in units)
            {
                Assert.True(Words(unit.Source).Contains(FirstWord(unit.Raw.Source), StringComparison.Ordinal), $"{page.Id}: {unit.Id} is not shown.");
                if (unit.Target is { } target) Assert.True(Words(target).Contains(FirstWord(unit.Raw.Target!), StringComparison.Ordinal), $"{page.Id}: {unit.Id} is not shown in {page.Target.Language}.");
            }
        }
    }

    [Fact]
    public void A_text_of_one_line_is_shown_by_one_block() =>
        Assert.All(s_pages.Value.SelectMany(page => page.Sections).SelectMany(section => section.Units).Where(unit => unit.Raw.Form != "body"), unit => Assert.Single(unit.Source.Blocks));

    [Fact]
    public void What_an_overlay_words_is_shown_in_the_language_it_is_written_in_and_named_by_its_file()
    {
        var units = s_pages.Value.Where(page => page.Issuer.Id == "nordvik" && page.Id == "health-promoting-work-environment").SelectMany(page => page.Sections, (page, section) => (page, section))
            .SelectMany(entry => entry.section.Units, (entry, unit) => (entry.page, unit)).ToList();

        Assert.Equal(["en", "nb", "sv"], units.Select(entry => entry.page.Target.Language.Code).Distinct().Order(StringComparer.Ordinal));
        var worded = units.First(entry => entry.page.Target.Language.Code == "en" && entry.unit.Id == "purpose/point-of-departure/text").unit;
        Assert.Equal("nb", worded.Source.Column.Language.Code);
        Assert.StartsWith("Arbeidsmiljøarbeidet", worded.Raw.Source, StringComparison.Ordinal);
        Assert.Contains("nordvik-work-environment.en.yaml", worded.Place, StringComparison.Ordinal);
        Assert.DoesNotContain(units, entry => entry.page.Target.Language.Code == "nb" && entry.unit.Id == worded.Id);
    }

    [Fact]
    public void A_note_of_the_author_stands_at_the_text_it_was_written_for_and_not_where_another_one_stands_instead()
    {
        string? NoteOn(string organisation, string unit) => s_pages.Value.First(page => page.Issuer.Id == organisation && page.Id == "health-promoting-work-environment" && page.Target.Language.Code == "en")
            .Sections.SelectMany(section => section.Units).First(entry => entry.Id == unit).AuthorNote;

        Assert.StartsWith("Internkontroll er", NoteOn("nordvik", "follow-up/duties/systematic-review/text"), StringComparison.Ordinal);
        Assert.StartsWith("Frisknärvaro är", NoteOn("nordvik", "goals/good-health/text"), StringComparison.Ordinal);
        Assert.Null(NoteOn("nordvik", "goals/prevention/text"));
    }

    [Theory]
    [InlineData("psychosocial-risks", "Oversettelse – bokmålsteksten gjelder")]
    [InlineData("lillestrom-2002", "Oversettelse")]
    public void The_head_says_which_language_prevails_where_one_does(string document, string expected) =>
        Assert.All(s_pages.Value.Where(page => page.Id == document), page => Assert.Equal(expected, page.Facts[0]));

    // The first whole word that is neither a mark nor filled in.
    private static string FirstWord(string raw) => raw.Split([' ', '\n', '*', '[', ']', '(', ')', '$', '-', '"'], StringSplitOptions.RemoveEmptyEntries)
        .FirstOrDefault(word => word.Length > 2 && word.All(char.IsLetter)) ?? string.Empty;

    private static string Words(ReviewText text) => string.Join(' ', Tree.All<TextUnit>(text.Blocks).Select(unit => unit.PlainText));

    private sealed class Nowhere : IOutputSink
    {
        public void Write(string path, ReadOnlySpan<byte> bytes) => throw new IOException("Nothing is written here.");

        public void Commit()
        {
        }

        public void Dispose()
        {
        }
    }
}

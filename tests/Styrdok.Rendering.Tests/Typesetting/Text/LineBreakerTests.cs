using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Typesetting.Text;

public sealed class LineBreakerTests
{
    [Fact]
    public void Every_line_fits_and_no_letter_is_lost_at_any_width()
    {
        var text = Shape("Ansvaret följer uppgiften. Här står vad var och en gör, i den ordning de flesta möter dem i vardagen, från första dagen till den sista.");
        for (var width = 40; width <= 400; width += 7)
        {
            var lines = LineBreaker.Break(text.Cells(), width);
            Assert.Equal(0, lines[0].Start);
            Assert.Equal(text.Glyphs.Count, lines[^1].End);
            for (var i = 0; i < lines.Count; i++)
            {
                Assert.True(lines[i].Width <= width + 0.01, $"line {i} is {lines[i].Width} wide in {width}");
                if (i > 0) Assert.Equal(lines[i - 1].End, lines[i].Start);
            }
        }
    }

    [Fact]
    public void Total_fit_never_leaves_more_ragged_lines_than_the_greedy_way()
    {
        var text = Shape("En fylld ruta är ett krav, en halv en rekommendation och en tom en möjlighet som var och en kan ta när den passar i arbetet.");
        for (var width = 80; width <= 300; width += 3)
        {
            var greedy = Greedy(text.Cells(), width);
            if (greedy[^1].Width < width / 2) continue; // a short last line is what total fit pays raggedness to avoid
            Assert.True(Raggedness(LineBreaker.Break(text.Cells(), width), width) <= Raggedness(greedy, width) + 0.01, $"at {width}");
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("xa")]
    [InlineData("x-")]
    public void A_word_of_a_quarter_of_a_million_letters_is_cut_into_lines_that_fit(string syllable)
    {
        const int Letters = 250_000;
        var text = Shape(new string('x', Letters / 2) + string.Concat(Enumerable.Repeat(syllable, Letters / 2 / syllable.Length)));
        var lines = LineBreaker.Break(text.Cells(), 300);
        Assert.Equal(Letters, lines[^1].End);
        Assert.All(lines, line => Assert.InRange(line.Width, 1, 300.01));
    }

    [Fact]
    public void The_last_word_does_not_stand_alone()
    {
        var text = Shape("ett två tre fyra fem sex sju åtta nio ja");
        var width = text.Width - 8;
        Assert.DoesNotContain("ja", Lines(text, width));
        Assert.EndsWith("nio ja", Lines(text, width)[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("avgift på 1 250 kr om året", "1 250 kr")]
    [InlineData("den 17. september i år", "17. september")]
    [InlineData("från 1 januari och framåt", "1 januari")]
    [InlineData("höjs med 3,5 % per år", "3,5 %")]
    [InlineData("etter § 4-3 i loven", "§ 4-3")]
    [InlineData("forskrift nr. 1355 om vern", "nr. 1355")]
    [InlineData("fra 11 → 80 i alt", "11 →")]
    [InlineData("et ord – og et til", "ord –")]
    [InlineData("skrevet av A. B. Lie i fjor", "A. B. Lie")]
    public void What_belongs_together_is_not_parted(string text, string together)
    {
        var shaped = Shape(text);
        for (var width = 66; width <= 140; width++)
        {
            Assert.Contains(Lines(shaped, width), line => line.Contains(together, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_no_break_space_never_ends_a_line()
    {
        var text = Shape("dag\u00A0[3] och\u00A0natt hela\u00A0tiden");
        for (var width = 50; width <= 140; width++) Assert.DoesNotContain(Lines(text, width), line => line.EndsWith('\u00A0'));
    }

    [Fact]
    public void A_soft_hyphen_is_used_where_the_word_does_not_fit()
    {
        var text = Shape("konsekvens\u00ADutredning");
        Assert.Equal(["konsekvens-", "utredning"], Lines(text, 60));
        Assert.Equal(["konsekvensutredning"], Lines(text, 110));
    }

    [Fact]
    public void A_title_is_not_hyphenated_while_each_word_fits()
    {
        var text = Shape("om konsekvens\u00ADutredning");
        Assert.Equal(["om", "konsekvensutredning"], Lines(text, 100, HyphenPolicy.OnlyWhenTooWide));
        Assert.Equal(["om konsekvens-", "utredning"], Lines(text, 80, HyphenPolicy.OnlyWhenTooWide));
    }

    [Fact]
    public void A_title_does_not_end_a_line_at_a_hyphen_of_its_own_while_the_word_fits()
    {
        var text = Shape("Råd för health-promoting arbete");
        for (var width = 90; width < 200; width++) Assert.DoesNotContain(Lines(text, width, HyphenPolicy.OnlyWhenTooWide), line => line.EndsWith('-'));
        for (var width = 90; width < 200; width++) Assert.DoesNotContain(LineBreaker.Balance(text.Cells(), width), line => text.Glyphs[line.End - 1].CodePoint == '-');
        Assert.Equal(["Råd för", "health-", "promoting", "arbete"], Lines(text, 60, HyphenPolicy.OnlyWhenTooWide));
    }

    [Fact]
    public void A_word_wider_than_its_column_is_cut_before_the_consonant_that_begins_a_syllable()
    {
        var lines = Lines(Shape("Realisationsvinstbeskattningsmyndighet"), 100);
        Assert.True(lines.Count > 1);
        foreach (var line in lines.SkipLast(1)) Assert.EndsWith("-", line, StringComparison.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            Assert.DoesNotContain(line[0], "aeiouyåäöæø");
            Assert.Contains(line[1], "aeiouyåäöæø");
        }
    }

    [Fact]
    public void A_column_narrower_than_a_syllable_cuts_after_any_letter()
    {
        var text = Shape("Ansvar for rutinen har styret");
        for (var width = 14; width < 40; width++)
        {
            var lines = LineBreaker.Break(text.Cells(), width);
            Assert.Equal(text.Glyphs.Count, lines[^1].End);
            Assert.All(lines, line => Assert.InRange(line.Width, 1, width + 0.01));
        }
    }

    [Fact]
    public void A_word_that_fits_is_never_cut_by_force()
    {
        var text = Shape("en bergsäker plats");
        for (var width = 46; width < 150; width++) Assert.DoesNotContain(Lines(text, width), line => line.EndsWith('-'));
    }

    [Fact]
    public void An_address_breaks_after_its_marks_and_gets_no_hyphen()
    {
        var lines = Lines(Shape("https://dokument.sjohog.example/2026/uppfoljning_av.html?a=1&b=2"), 90);
        Assert.True(lines.Count > 2);
        Assert.Equal("https://dokument.sjohog.example/2026/uppfoljning_av.html?a=1&b=2", string.Concat(lines));
        foreach (var line in lines.SkipLast(1)) Assert.Contains(line[^1], "/.-_?&=");
    }

    [Theory]
    [InlineData("arbeids-miljø", "arbeids-")]
    [InlineData("eller/og/eller", "eller/og/")]
    [InlineData("august–september", "august–")]
    public void A_line_may_end_after_a_hyphen_a_dash_or_a_slash_between_letters(string text, string first) => Assert.Equal(first, Lines(Shape(text), 48)[0]);

    [Theory]
    [InlineData("NK-POL-014")]
    [InlineData("2026/1183")]
    [InlineData("309–328")]
    public void A_number_with_marks_stays_whole_while_it_fits(string number)
    {
        var text = Shape("se " + number + " nå");
        for (var width = 55; width < 90; width++) Assert.Contains(Lines(text, width), line => line.Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public void A_forced_break_ends_the_line() => Assert.Equal(["en", "to tre"], Lines(Shape("en\nto tre"), 200));

    [Fact]
    public void Balanced_lines_are_as_few_and_nearly_equal()
    {
        var text = Shape("A workplace that makes good health more likely");
        var width = text.Width * 0.8;
        var lines = LineBreaker.Balance(text.Cells(), width);
        Assert.Equal(LineBreaker.Break(text.Cells(), width).Count, lines.Count);
        Assert.InRange(lines[0].Width / lines[1].Width, 0.7, 1.4);
    }

    private static ShapedText Shape(string text) => Shaper.Shape([new TextRun(text, Look, [])], null);

    private static Look Look { get; } = new() { Name = "Body", Face = new PlainFace(), Size = 10, Leading = 16, Colour = new Rgb(0, 0, 0) };

    private static List<string> Lines(ShapedText text, double width, HyphenPolicy hyphens = HyphenPolicy.Allowed) => LineBreaker.Break(text.Cells(), width, hyphens)
        .Select(line => string.Concat(Enumerable.Range(line.Start, line.End - line.Start).Select(i => char.ConvertFromUtf32(text.Glyphs[i].CodePoint))).TrimEnd(' ', '\n') + (line.IsHyphenated ? "-" : string.Empty))
        .ToList();

    private static double Raggedness(IReadOnlyList<LineSpan> lines, double width) => lines.SkipLast(1).Sum(line => Math.Pow((width - line.Width) / width * 100, 2) + 8);

    private static List<LineSpan> Greedy(IReadOnlyList<BreakCell> cells, double width)
    {
        var lines = new List<LineSpan>();
        int start = 0, best = 0;
        double at = 0, kept = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (!cells[i].IsSpace && at + cells[i].Width > width && best > start)
            {
                lines.Add(new LineSpan(start, best, kept, false));
                start = best;
                at = 0;
                for (var k = start; k < i; k++) at += cells[k].Width;
            }

            if (cells[i].After == BreakOpportunity.Space) (best, kept) = (i + 1, at);
            at += cells[i].Width;
        }

        lines.Add(new LineSpan(start, cells.Count, at, false));
        return lines;
    }
}

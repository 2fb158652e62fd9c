using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Figures;
using Styrdok.Documents.Views;

namespace Styrdok.Rendering.Tests.Documents;

/// <summary>The items of a checklist by the months of a year.</summary>
public sealed class YearViewTests
{
    private const string Sections = """
        - id: promises
          type: commitments
          heading: "Løfter"
          items:
            - { id: weekly, text: "Uke.", check: { cadence: weekly } }
            - { id: quarterly, text: "Kvartal.", check: { cadence: quarterly, by: [manager] } }
            - { id: february, text: "Februar.", check: { cadence: quarterly, month: 5 } }
            - { id: twice, text: "To ganger.", check: { cadence: half_yearly } }
            - { id: october, text: "Oktober.", check: { cadence: yearly, month: 10 } }
            - { id: some-day, text: "En gang.", check: { cadence: yearly } }
            - { id: election, text: "Valg.", check: { cadence: every_fourth_year } }
            - { id: never, text: "Aldri." }
        """;

    private static ComposedDocument? Year(string sections)
    {
        var edition = SmallLibrary.Of(sections).Edition(Language.Nb);
        return YearViewComposer.Compose(edition, ChecklistComposer.Compose(edition)!);
    }

    private static string[] Under(string heading) =>
        [.. Tree.All<Duty>(Tree.All<SectionBlock>(Year(Sections)).Single(section => section.Heading.PlainText == heading)).Select(item => item.Number + " " + item.Text.PlainText)];

    [Fact]
    public void A_month_that_is_given_is_counted_from_and_the_others_follow_the_rule_that_the_text_states()
    {
        Assert.Equal(["1.3 Februar."], Under("Februar"));
        Assert.Equal(["1.2 Kvartal."], Under("Mars"));
        Assert.Equal(["1.2 Kvartal.", "1.4 To ganger."], Under("Juni"));
        Assert.Equal(["1.5 Oktober."], Under("Oktober"));
        Assert.Equal(["1.2 Kvartal.", "1.4 To ganger."], Under("Desember"));
        Assert.Equal(Tree.All<Duty>(Year(Sections)).Count(), Tree.All<Duty>(Year(Sections)).Select(item => item.Id).Distinct().Count());
        Assert.Contains("juni og desember", string.Join(' ', Tree.All<ParagraphBlock>(Year(Sections)).Select(paragraph => paragraph.Text.PlainText)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_every_week_stands_before_the_year_and_what_has_no_month_after_it()
    {
        var headings = Tree.Headings(Year(Sections)!).ToList();

        Assert.Equal("Hele året", headings[0]);
        Assert.Equal(["1.1 Uke."], Under("Hver uke"));
        Assert.Equal(["1.6 En gang."], Under("Hvert år"));
        Assert.Equal(["1.7 Valg."], Under("Hvert fjerde år"));
        Assert.Equal(["I løpet av året: velg måneden selv", "Hvert år", "Hvert fjerde år"], headings.TakeLast(3));
        Assert.Contains(Tree.All<ParagraphBlock>(Year(Sections)), paragraph => paragraph.Text.PlainText.StartsWith("1 punkt i sjekklisten", StringComparison.Ordinal));
        Assert.Contains(Tree.All<ParagraphBlock>(Year(Sections)), paragraph => paragraph.Text.PlainText == "Ingen punkter i januar.");
    }

    [Fact]
    public void An_item_says_how_often_who_and_where_it_comes_from()
    {
        var entry = Tree.All<Duty>(Tree.All<SectionBlock>(Year(Sections)).Single(section => section.Heading.PlainText == "Mars")).Single();

        Assert.Equal("Hvert kvartal · Leder · Punkt 1.2", Assert.IsType<ParagraphBlock>(Assert.Single(entry.Blocks)).Text.PlainText);
        Assert.Equal(["sample.html#promises--quarterly"], Tree.All<LinkInline>(entry).Select(link => link.Href));
    }

    [Fact]
    public void The_wheel_marks_the_months_in_which_something_comes_up_by_a_number_too()
    {
        var wheel = Assert.Single(Tree.All<FigureBlock>(Year(Sections)));
        Assert.Equal("Hjul med tolv måneder. Punkter kommer i februar (1), mars (1), mai (1), juni (2), august (1), september (1), oktober (1), november (1) og desember (2).", wheel.Alt);
        foreach (var drawing in new[] { wheel.Drawing, wheel.NarrowDrawing })
        {
            Assert.Equal((9, 3), (drawing.Shapes.OfType<DrawnPolygon>().Count(sector => sector.Fill == DrawnColour.Field), drawing.Shapes.OfType<DrawnPolygon>().Count(sector => sector.Fill == DrawnColour.Tint)));
            Assert.Equal(12 + 9, drawing.Texts.Count);

            // A sector that is drawn after a border covers half of it.
            Assert.All(drawing.Shapes.Take(12), shape => Assert.IsType<DrawnPolygon>(shape));
            Assert.All(drawing.Shapes.Skip(12), shape => Assert.IsType<DrawnLine>(shape));
            Assert.All(drawing.Texts, text => Assert.True(LineFitting.Width(text.Text, text.Size, text.Weight) <= text.Room && text.X > text.Room / 2 && text.X < drawing.Width - (text.Room / 2), text.Text));
        }

        Assert.Empty(Tree.All<FigureBlock>(Year("- { id: a, type: commitments, heading: A, items: [ { id: x, text: Uke, check: { cadence: weekly } } ] }")));
    }

    [Fact]
    public void A_checklist_that_never_says_how_often_has_no_year()
    {
        const string sections = "- { id: promises, type: commitments, heading: \"Løfter\", items: [{ id: one, text: \"Ett.\" }] }";

        Assert.Null(Year(sections));
        Assert.False(YearViewComposer.Has(SmallLibrary.Of(sections).Source));
        Assert.True(YearViewComposer.Has(SmallLibrary.Of(Sections).Source));
    }
}

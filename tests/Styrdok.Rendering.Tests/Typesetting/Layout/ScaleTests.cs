using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>Items of a checklist that are answered with steps of a scale, on paper.</summary>
public sealed class ScaleTests
{
    private static readonly ChecklistScale Maturity = new("Hvor langt", [new("1", "1", "Ikke begynt"), new("2", "2", "På vei"), new("3", "3", "På plass"), new("4", "4", "Hverdag")]);

    [Fact]
    public void The_steps_of_an_item_are_one_group_and_each_says_what_it_means()
    {
        var buttons = Radios(Lay(1, null)).ToList();

        Assert.Equal(["1", "2", "3", "4"], buttons.Select(button => button.Value));
        Assert.Equal(["items/0.check.answer"], buttons.Select(button => button.Field.Name).Distinct());
        Assert.Equal("3 På plass, 1.1: Arbeidet er planlagt.", buttons[2].Field.Description);
        Assert.Equal("Hvor langt, 1.1: Arbeidet er planlagt.", buttons[2].Group);
    }

    [Fact]
    public void A_button_stands_in_a_Form_element_of_its_own()
    {
        var owners = Radios(Lay(3, Maturity)).Select(button => button.Field.Owner).ToList();

        Assert.Equal(12, owners.Distinct().Count());
        Assert.All(owners, owner => Assert.Equal("Form", owner.Role));
    }

    [Fact]
    public void The_words_of_the_steps_stand_above_the_boxes_on_every_page()
    {
        var layout = Lay(30, Maturity);
        Assert.True(layout.Pages.Count > 1);

        foreach (var (page, number) in layout.Pages.Select((page, index) => (page, index + 1)))
        {
            var words = layout.Lines.Where(line => line.Page == number && line.Text == "Hverdag").ToList();
            Assert.Equal(number > 1, Assert.Single(words).IsArtifact);
            Assert.All(Radios(page).Where(button => button.Value == "4"), button => Assert.Equal(words[0].X, button.Field.X, 2));
        }
    }

    [Fact]
    public void An_item_with_steps_has_no_box_to_tick_and_a_value_is_written_in()
    {
        var layout = Lay(1, null, new ChecklistScale("Verdi", []));

        Assert.Empty(layout.Pages.SelectMany(page => page.Items).OfType<CheckboxItem>());
        Assert.Empty(Radios(layout));
        Assert.Contains(layout.Pages.SelectMany(page => page.Items).OfType<FieldItem>(), item => item.Field.Name == "items/0.check.value");
    }

    [Fact]
    public void Long_numbers_stand_clear_of_the_questions_which_begin_on_one_edge()
    {
        var lines = Lay(10, Maturity, groups: 10).Lines;
        var numbers = lines.Where(line => line.Text.Length > 0 && char.IsAsciiDigit(line.Text[0]) && line.Text.Contains('.', StringComparison.Ordinal)).ToList();
        var texts = lines.Where(line => line.Text.StartsWith("Arbeidet er", StringComparison.Ordinal)).ToList();

        Assert.Equal(100, numbers.Count);
        Assert.Equal(100, texts.Count);
        var edge = Assert.Single(texts.Select(text => Math.Round(text.X, 2)).Distinct());
        var gap = (double)Themes.Ledger.Checklist.ScaleGap;
        Assert.All(numbers, number => Assert.True(number.X + number.Width + gap <= edge + 0.01, $"{number.Text} ends at {number.X + number.Width}, the text begins at {edge}."));
    }

    private static DrawnLayout Lay(int items, ChecklistScale? common, ChecklistScale? own = null, int groups = 1)
    {
        var blocks = Enumerable.Range(1, groups).Select(group => (Block)Group(group, items, common, own)).ToArray();
        var face = new PlainFace();
        var document = SampleDocuments.Checklist() with { Blocks = [.. blocks] };
        return DrawnLayout.Of(document, Themes.Ledger, new Looks(Themes.Ledger, document.Issuer.Brand.Light, _ => face));
    }

    private static ChecklistGroupBlock Group(int number, int items, ChecklistScale? common, ChecklistScale? own)
    {
        var place = number == 1 ? string.Empty : number + "/";
        return new ChecklistGroupBlock
        {
            Id = "group" + place,
            Number = number.ToString(CultureInfo.InvariantCulture),
            Heading = TextUnit.Of("Arbeidet"),
            CountText = "punkter",
            Scale = common,
            Items = Enumerable.Range(0, items).Select(i => new ChecklistItem
            {
                Id = $"items/{place}{i}.check",
                Number = $"{number}.{i + 1}",
                Text = new TextUnit { Unit = $"items/{i}/text", Inlines = [new TextInline("Arbeidet er planlagt.")] },
                ClauseLabel = "pkt. 1",
                ClauseTarget = "items",
                Scale = own ?? Maturity,
                Cadence = "Hvert år",
            }).ToValueList(),
        };
    }

    private static IEnumerable<RadioItem> Radios(DrawnLayout layout) => layout.Pages.SelectMany(Radios);

    private static IEnumerable<RadioItem> Radios(PageContent page) => page.Items.OfType<RadioItem>();
}

using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Theming;

/// <summary>The themes that are shipped, and what an organisation makes of them.</summary>
public sealed class ThemeTests
{
    public static TheoryData<string> Ids => [.. BuiltInThemes.Ids];

    [Fact]
    public void There_are_three_finished_themes() => Assert.Equal(["ledger", "poster", "protocol"], BuiltInThemes.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_theme_can_be_read(string id)
    {
        Assert.Equal(id, BuiltInThemes.Print(id).Id);
        Assert.Equal(id, BuiltInThemes.Screen(id).Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_theme_holds_its_bounds_on_every_paper(string id)
    {
        Assert.Empty(ThemeBounds.Of(BuiltInThemes.Screen(id)));
        Assert.All(Enum.GetValues<Paper>(), paper => Assert.Empty(ThemeBounds.Of(PaperFit.On(paper, BuiltInThemes.Print(id)))));
    }

    [Fact]
    public void On_letter_margins_stay_and_the_columns_take_what_is_more()
    {
        var a4 = BuiltInThemes.Print("ledger");
        var letter = PaperFit.On(Paper.Letter, a4);
        Assert.Equal((612m, 792m), (letter.Page.Width, letter.Page.Height));
        Assert.Equal(a4.Page.Width - a4.Page.RightX, letter.Page.Width - letter.Page.RightX);
        Assert.Equal(a4.Page.Height - a4.Page.FrameBottom, letter.Page.Height - letter.Page.FrameBottom);
        Assert.Equal(a4.Page.HangX, letter.Page.HangX);
        Assert.Equal(a4.Text, letter.Text);
        Assert.Same(a4, PaperFit.On(Paper.A4, a4));
    }

    [Fact]
    public void An_organisation_s_tokens_lie_over_those_of_the_theme_it_extends()
    {
        var organisation = Read("theme: { extends: protocol, print: { text: { body: { size: 11 } }, flow: { paragraph: 9 } }, screen: { measures: { side: { phone: 16 } }, text: { body: { size: 19 } } } }\npaper: letter");
        var (print, screen) = (Themes.Print(organisation), Themes.Screen(organisation));
        var below = BuiltInThemes.Print("protocol");
        Assert.Equal((11m, below.Text.Body.Leading, 9m, 612m), (print.Text.Body.Size, print.Text.Body.Leading, print.Flow.Paragraph, print.Page.Width));
        Assert.Equal(below.Text.Section, print.Text.Section);
        Assert.True(screen.Measures.TryGet("side", out var side) && screen.Text.TryGet("body", out var body) && (side.Value, side.Phone, body.Size) == (48, 16, 19));
    }

    [Fact]
    public void An_organisation_without_a_theme_has_the_default_one()
    {
        Assert.Equal(BuiltInThemes.Print(BuiltInThemes.Default), Themes.Print(Read("paper: a4")));
        Assert.Equal("poster", Themes.Print(Read("theme: poster")).Id);
    }

    [Theory]
    [InlineData("print: { text: { body: { size: 4 } } }", "STY5022", "'text.body.size' is 4")]
    [InlineData("print: { page: { text_x: 400 } }", "STY5022", "'page.text_x' is 400")]
    [InlineData("print: { page: { right_x: 300 } }", "STY5022", "'page.right_x' is 300")]
    [InlineData("print: { page: { frame_bottom: 830 } }", "STY5022", "'page.frame_bottom' is 830")]
    [InlineData("print: { page: { strip_dash: 0 } }", "STY5022", "'page.strip_dash' is 0")]
    [InlineData("print: { text: { section: { colour: on_field } } }", "STY5022", "stands on paper")]
    [InlineData("print: { flow: { section_ground: field } }", "STY5022", "stands on the field")]
    [InlineData("print: { cover: { large_lines: -3 } }", "STY5022", "'cover.large_lines' is -3")]
    [InlineData("print: { table: { wide_from: 99999999999 } }", "STY5022", "wide_from")]
    [InlineData("print: { flow: { paragraph: 1e9 } }", "STY5021", "'1e9'")]
    [InlineData("print: { text: { body: { weight: 600 } } }", "STY5021", "weight")]
    [InlineData("print: { text: { body: big } }", "STY5021", "body")]
    [InlineData("print: { text: { bodi: { size: 11 } } }", "STY5021", "'bodi' is no key")]
    [InlineData("print: { page: { width: 500 } }", "STY5021", "'page.width' cannot be set")]
    [InlineData("print: { id: mine }", "STY5021", "'id' is no token")]
    [InlineData("screen: { text: { body: { size: 9 } } }", "STY5022", "size")]
    [InlineData("screen: { measures: { box: 12 } }", "STY5022", "'box' is 12 px")]
    [InlineData("screen: { measures: { hangs: 12 } }", "STY5021", "'measures.hangs'")]
    [InlineData("screen: { measures: { text: 1200 } }", "STY5022", "wider than the container")]
    [InlineData("screen: { labels: sideways }", "STY5021", "sideways")]
    [InlineData("screen: { grid: [4] }", "STY5021", "grid")]
    public void A_token_that_cannot_be_is_reported_where_it_stands(string theme, string id, string part)
    {
        var finding = Assert.Single(LibraryReader.Read([File("theme: { " + theme + " }")]).Findings);
        Assert.Equal(id, finding.Id);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
        Assert.Equal(("organisations/nordby/organisation.yaml", 7), (finding.Span.File, finding.Span.Line));
        Assert.True(finding.Span.Column > 10, $"{finding} stands at the theme, not at its token.");
    }

    private static Organisation Read(string lines)
    {
        var reading = LibraryReader.Read([File(lines)]);
        Assert.Empty(reading.Findings);
        return reading.Library.FindOrganisation("nordby")!;
    }

    private static SourceFile File(string lines) => new(
        "organisations/nordby/organisation.yaml", "styrdok: 1\nkind: organisation\nid: nordby\nnames: { nb: Nordby kommune }\nname_language: nb\nbrand: { color: \"#0b5a46\" }\n" + lines + "\n");
}

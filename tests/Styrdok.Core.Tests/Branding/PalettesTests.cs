using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;

namespace Styrdok.Core.Tests.Branding;

public sealed class PalettesTests
{
    // The colours that the design was drawn with, in the order of the palette's members.
    public static TheoryData<string, string, string, string> DrawnBrands { get; } = new()
    {
        {
            "#34444f",
            "#b4632c",
            "#ffffff #f6f8f9 #ecf0f2 #d8dfe4 #bcc6cc #fadccb #192025 #51595f #646b71 #d5dadd #81898e #34444f #ffffff #d8dfe4 "
            + "#485864 #23323c #34444f #b4632c #a5561c #ffece9 #a7463e #feeedd #8f5a03 #e3f7e9 #0c7644 #e7f2ff #1b69ad",
            "#0f1519 #151c21 #212528 #33393d #464e55 #4d301f #e3e9ed #aeb5bb #8c9399 #2f353a #697177 #323f48 #ffffff #c6cbcf "
            + "#414f59 #273239 #94a5b0 #cb7843 #cb7843 #3e211e #e6867b #38260f #d49648 #163120 #60bb83 #182c40 #67aaed"
        },
        {
            "#0b5a46",
            "#b87d00",
            "#ffffff #f4f9f7 #e5f3ed #cde4db #accdc0 #f3e0c6 #19211e #515b57 #646d69 #d5dbd8 #818a86 #0b5a46 #ffffff #cde4db "
            + "#29705a #004535 #0b5a46 #b87d00 #91630b #ffece9 #a7463e #feeedd #8f5a03 #e3f7e9 #0c7644 #e7f2ff #1b69ad",
            "#0f1613 #151d1a #1b2823 #273d35 #345549 #473418 #e3eae7 #adb7b3 #8b9591 #2e3633 #68736f #094838 #ffffff #bcd0c8 "
            + "#1f5948 #0a392c #73b09a #bd820e #bd820e #3e211e #e6867b #38260f #d49648 #163120 #60bb83 #182c40 #67aaed"
        },
        {
            "#2b49a6",
            "#e8573f",
            "#ffffff #f5f8ff #e8efff #d0defd #adc4f7 #fddad3 #1c1f26 #545860 #676a72 #d7d9de #83868e #2b49a6 #ffffff #cfdeff "
            + "#3e60bf #1c358b #2b49a6 #e8573f #c63620 #ffece9 #a7463e #feeedd #8f5a03 #e3f7e9 #0c7644 #e7f2ff #1b69ad",
            "#111419 #181b22 #1e2433 #2c3752 #384b7b #4f2e28 #e5e8ed #b1b4bc #8f929a #31343a #6c7079 #1d3581 #ffffff #bfcbe6 "
            + "#2c4694 #172a66 #7b9ffa #ef5e45 #ef5e45 #3e211e #e6867b #38260f #d49648 #163120 #60bb83 #182c40 #67aaed"
        },
    };

    public static TheoryData<string, string?> AnyBrand { get; } = new()
    {
        { "#34444f", "#b4632c" },
        { "#0b5a46", "#b87d00" },
        { "#2b49a6", "#e8573f" },
        { "#f3e9dc", null }, // pale
        { "#ffd400", "#ffe680" }, // yellow
        { "#00bcd4", "#ff00ff" }, // cyan
        { "#d00020", null }, // red
        { "#808080", "#c0c0c0" }, // grey
        { "#000000", null }, // black
        { "#ffffff", "#000000" },
    };

    [Theory]
    [MemberData(nameof(DrawnBrands))]
    public void A_drawn_brand_gets_exactly_the_colours_it_was_drawn_with(string brand, string accent, string light, string dark)
    {
        var palettes = Derive(brand, accent);

        Assert.Equal(light, string.Join(' ', Colours(palettes.Light)));
        Assert.Equal(dark, string.Join(' ', Colours(palettes.Dark)));
    }

    [Theory]
    [MemberData(nameof(AnyBrand))]
    public void Every_pair_holds_its_contrast_for_any_brand(string brand, string? accent)
    {
        var (light, dark) = Derive(brand, accent);

        Hold(light, 12, 6, 4.6, 5, 4.6, 5);
        Hold(dark, 11, 6, 4.6, 6, 4.6, 5.5);
        AtLeast(3.1, light.Accent, light.Paper);
    }

    [Fact]
    public void The_field_of_a_light_screen_is_the_brand_itself()
    {
        Assert.Equal("#ffd400", Derive("#ffd400", null).Light.Field.Hex);
    }

    [Theory]
    [InlineData("#0B5a46", true)]
    [InlineData("#0b5a4", false)]
    [InlineData("0b5a46f", false)]
    [InlineData("#0b5a4g", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_colour_is_read_only_in_its_six_digit_form(string? text, bool read)
    {
        Assert.Equal(read, Rgb.TryParse(text, out var colour));
        Assert.Equal(read ? "#0b5a46" : "#000000", colour.Hex);
    }

    [Fact]
    public void Contrast_runs_from_one_to_twenty_one()
    {
        Assert.Equal(21, Palettes.Contrast(new(0, 0, 0), new(255, 255, 255)), 9);
        Assert.Equal(1, Palettes.Contrast(new(9, 99, 199), new(9, 99, 199)), 9);
    }

    private static void Hold(Palette p, double ink, double ink2, double ink3, double brand, double accentText, double state)
    {
        foreach (var ground in new[] { p.Paper, p.Wash, p.Tint, p.Tint2, p.Tint3, p.AccentTint }) AtLeast(4.5, p.Ink, ground);
        AtLeast(ink, p.Ink, p.Tint);
        foreach (var ground in new[] { p.Paper, p.Wash, p.Tint, p.Tint2 }) AtLeast(4.5, p.Ink2, ground);
        foreach (var ground in new[] { p.Paper, p.Tint })
        {
            AtLeast(ink2, p.Ink2, ground);
            AtLeast(ink3, p.Ink3, ground);
            AtLeast(3.1, p.Rule, ground);
            AtLeast(brand, p.BrandInk, ground);
            AtLeast(accentText, p.AccentText, ground);
        }

        foreach (var ground in new[] { p.Field, p.FieldLift, p.FieldDeep }) AtLeast(4.5, p.OnField, ground);
        AtLeast(4.5, p.OnField2, p.Field);
        foreach (var (text, own) in new[] { (p.Danger, p.DangerGround), (p.Warn, p.WarnGround), (p.Ok, p.OkGround), (p.Info, p.InfoGround) })
        {
            AtLeast(state, text, own);
            AtLeast(state, text, p.Paper);
        }
    }

    private static void AtLeast(double ratio, Rgb text, Rgb ground)
    {
        Assert.True(Palettes.Contrast(text, ground) >= ratio, $"{text} on {ground} has {Palettes.Contrast(text, ground):F2}, not {ratio}.");
    }

    private static (Palette Light, Palette Dark) Derive(string brand, string? accent)
    {
        Assert.True(Rgb.TryParse(brand, out var b));
        if (accent is null) return Palettes.Derive(b, null);
        Assert.True(Rgb.TryParse(accent, out var a));
        return Palettes.Derive(b, a);
    }

    private static IEnumerable<string> Colours(Palette p) => new[]
    {
        p.Paper, p.Wash, p.Tint, p.Tint2, p.Tint3, p.AccentTint, p.Ink, p.Ink2, p.Ink3, p.Hair, p.Rule, p.Field, p.OnField, p.OnField2, p.FieldLift, p.FieldDeep,
        p.BrandInk, p.Accent, p.AccentText, p.DangerGround, p.Danger, p.WarnGround, p.Warn, p.OkGround, p.Ok, p.InfoGround, p.Info,
    }.Select(colour => colour.Hex);
}

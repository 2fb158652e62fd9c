using System;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Html;

/// <summary>The mark and the wide logo in the bar of a page.</summary>
public sealed class LogoTests
{
    private static readonly Picture Wide = PictureFile.Read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 40\"><path d=\"M0 0H160V40H0Z\" fill=\"#2b49a6\"/></svg>");

    [Fact]
    public void A_wide_logo_stands_in_place_of_mark_and_name_and_says_the_name()
    {
        var bar = Bar(document => document.Issuer.Brand with { Wide = Wide, WideOnDark = Wide });

        Assert.Contains($"alt=\"{Pages.Policy.Issuer.Name}\"", bar, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"org\"", bar, StringComparison.Ordinal);
        Assert.DoesNotContain("plate", bar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_stands_beside_the_name_and_says_nothing_again()
    {
        var bar = Bar(document => document.Issuer.Brand);

        Assert.Contains("alt=\"\"", bar, StringComparison.Ordinal);
        Assert.Contains("class=\"org\"", bar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_for_light_ground_alone_has_a_light_plate_on_a_dark_screen() =>
        Assert.Contains("class=\"mark plate\"", Bar(document => document.Issuer.Brand with { MarkOnDark = null, MarkOnField = null }), StringComparison.Ordinal);

    private static string Bar(Func<ComposedDocument, Core.Branding.Brand> brand)
    {
        var document = Pages.Policy;
        var page = Pages.Render(document with { Issuer = document.Issuer with { Brand = brand(document) } });
        var start = page.IndexOf("<div class=\"bar\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("<nav", start, StringComparison.Ordinal)];
    }
}

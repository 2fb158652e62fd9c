using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Html.Templates;

namespace Styrdok.Html.Pages;

/// <summary>Makes the style sheet of a page: the theme's measures and the brand's colours as custom properties, then the rules that use them.</summary>
internal sealed partial class StyleSheet(TemplateSet templates, ScreenTheme theme)
{
    /// <summary>The style sheet for a kind of page.</summary>
    /// <param name="page">The kind of page.</param>
    /// <param name="brand">The brand.</param>
    /// <param name="family">The names of the fonts, best first.</param>
    public string For(string page, Brand brand, string family)
    {
        var css = new StringBuilder();
        css.Append(":root{color-scheme:light dark;--family:").Append(family).Append(';').Append(Measures(phone: false)).Append(Choices()).Append(Colours(brand.Light, dark: false));

        // Behind a picture whose colours are its own, also on a dark screen.
        Property(css, "--c-sheet", brand.Light.Paper.Hex);
        css.Append("}\n");
        css.Append("@media @phone{:root{").Append(Measures(phone: true)).Append("}}\n");
        css.Append("@media screen and (prefers-color-scheme: dark){:root{").Append(Colours(brand.Dark, dark: true)).Append("}}\n");
        css.Append(templates.Style("document.css"));
        if (page != "document") css.Append(templates.Style(page + ".css"));
        return Shorten(Breakpoints(css.ToString()));
    }

    /// <summary>More rules for a page, without the measures and colours that it has already; empty for none.</summary>
    public string Addition(string name) => Shorten(Breakpoints(templates.Style(name + ".css")));

    /// <summary>The script of a kind of page; empty for none.</summary>
    public string Script(string page) => Breakpoints(templates.Style(page + ".js"));

    private string Breakpoints(string text) => text
        .Replace("@phone", $"screen and (max-width: {Number(theme.PhoneUpTo)}px)", StringComparison.Ordinal)
        .Replace("@narrow-figure", $"(max-width: {Number(theme.NarrowFigureUpTo)}px)", StringComparison.Ordinal)
        .Replace("@tablet-width", $"{Number(theme.TabletUpTo)}px", StringComparison.Ordinal)
        .Replace("@tablet", $"screen and (max-width: {Number(theme.TabletUpTo)}px)", StringComparison.Ordinal);

    private string Measures(bool phone)
    {
        var css = new StringBuilder();
        if (!phone) css.Append("--u:").Append(Number(theme.Grid)).Append("px;");
        foreach (var (id, measure) in theme.Measures)
        {
            if (!phone) Property(css, "--m-" + id, Number(measure.Value) + "px");
            else if (measure.Phone is { } value) Property(css, "--m-" + id, Number(value) + "px");
        }

        foreach (var (id, text) in theme.Text)
        {
            if (phone && text.PhoneSize is null) continue;
            var size = phone ? text.PhoneSize!.Value : text.Size;
            var leading = phone ? text.PhoneLeading ?? text.Leading : text.Leading;

            // In rem, so that a reader's own text size counts (WCAG 2.2, 1.4.4).
            Property(css, "--f-" + id, FormattableString.Invariant($"{text.Weight} {size / 16.0:0.####}rem/{(double)leading / size:0.####} var(--family)"));
            if (!phone) Property(css, "--t-" + id, FormattableString.Invariant($"{text.Tracking / 1000.0:0.###}em"));
        }

        return css.ToString();
    }

    // What stands where: style sheets cannot ask, so each choice is the value of a property.
    private string Choices()
    {
        var css = new StringBuilder();
        var isBeside = theme.HeadingNumbers == HeadingNumbers.Beside;
        Property(css, "--k-number", isBeside ? "absolute" : "static");
        Property(css, "--k-number-display", theme.HeadingNumbers == HeadingNumbers.Above ? "block" : "inline");
        Property(css, "--k-number-gap", isBeside ? "0" : "calc(var(--u) * 3)");
        Property(css, "--k-label", theme.Labels == LabelPlace.Beside ? "absolute" : "static");
        Property(css, "--k-label-room", theme.Labels == LabelPlace.Beside ? "calc(var(--u) * 8)" : "calc(var(--u) * 3)");
        Property(css, "--c-section", theme.SectionGround == SectionGround.Field ? "var(--c-onfield)" : "var(--c-ink)");
        Property(css, "--c-section-number", theme.SectionGround == SectionGround.Field ? "var(--c-onfield)" : "var(--c-brand)");
        Property(css, "--c-section-sign", theme.SectionGround == SectionGround.Field ? "var(--c-onfield)" : "var(--c-ink2)");
        Property(css, "--c-section-ground", theme.SectionGround switch
        {
            SectionGround.Field => "var(--c-field)",
            SectionGround.Tint => "var(--c-tint)",
            _ => "none",
        });
        return css.ToString();
    }

    private static string Colours(Palette palette, bool dark)
    {
        var css = new StringBuilder();
        foreach (var (name, colour) in new (string, Rgb)[]
        {
            ("paper", palette.Paper), ("wash", palette.Wash), ("tint", palette.Tint), ("tint2", palette.Tint2), ("tint3", palette.Tint3),
            ("accenttint", palette.AccentTint), ("ink", palette.Ink), ("ink2", palette.Ink2), ("ink3", palette.Ink3), ("hair", palette.Hair), ("rule", palette.Rule),
            ("field", palette.Field), ("onfield", palette.OnField), ("onfield2", palette.OnField2), ("fieldlift", palette.FieldLift), ("fielddeep", palette.FieldDeep),
            ("brand", palette.BrandInk), ("accent", palette.Accent), ("accenttext", palette.AccentText), ("dangerbg", palette.DangerGround), ("danger", palette.Danger),
            ("warnbg", palette.WarnGround), ("warn", palette.Warn), ("okbg", palette.OkGround), ("ok", palette.Ok), ("infobg", palette.InfoGround), ("info", palette.Info),
        }) Property(css, "--c-" + name, colour.Hex);

        // In a dark scheme a primary button is the brand's text colour with paper on it: the field would not stand out.
        Property(css, "--c-button", (dark ? palette.BrandInk : palette.Field).Hex);
        Property(css, "--c-onbutton", (dark ? palette.Paper : palette.OnField).Hex);
        return css.ToString();
    }

    private static void Property(StringBuilder css, string name, string value) => css.Append(name).Append(':').Append(value).Append(';');

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // Comments and indentation are for those who edit the files.
    private static string Shorten(string css) => Space().Replace(Comment().Replace(css, string.Empty), "\n");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}

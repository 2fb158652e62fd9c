using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Branding;

/// <summary>A colour of a palette on another, and the contrast that it must have there (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
/// <param name="Token">The colour, as an organisation names it.</param>
/// <param name="Ground">What it stands on.</param>
/// <param name="Least">The contrast it must have.</param>
public sealed record ContrastPair(string Token, string Ground, double Least);

/// <summary>Which colours of a palette stand on which.</summary>
public static class ContrastPairs
{
    private const double Text = 4.5, Graphics = 3;

    private static readonly Dictionary<string, (Func<Palette, Rgb> Get, Func<Palette, Rgb, Palette> With)> s_tokens = new(StringComparer.Ordinal)
    {
        ["ink"] = (palette => palette.Ink, (palette, colour) => palette with { Ink = colour }),
        ["ink2"] = (palette => palette.Ink2, (palette, colour) => palette with { Ink2 = colour }),
        ["brand"] = (palette => palette.BrandInk, (palette, colour) => palette with { BrandInk = colour }),
        ["tint"] = (palette => palette.Tint, (palette, colour) => palette with { Tint = colour }),
        ["field"] = (palette => palette.Field, (palette, colour) => palette with { Field = colour }),
        ["on_field"] = (palette => palette.OnField, (palette, colour) => palette with { OnField = colour }),
        ["on_field2"] = (palette => palette.OnField2, (palette, colour) => palette with { OnField2 = colour }),
        ["accent"] = (palette => palette.Accent, (palette, colour) => palette with { Accent = colour }),
        ["accent_text"] = (palette => palette.AccentText, (palette, colour) => palette with { AccentText = colour }),
        ["paper"] = (palette => palette.Paper, (palette, _) => palette),
        ["wash"] = (palette => palette.Wash, (palette, _) => palette),
        ["tint2"] = (palette => palette.Tint2, (palette, _) => palette),
        ["tint3"] = (palette => palette.Tint3, (palette, _) => palette),
    };

    /// <summary>Every pair.</summary>
    public static IReadOnlyList<ContrastPair> All { get; } =
    [
        new("ink", "paper", Text), new("ink", "wash", Text), new("ink", "tint", Text), new("ink", "tint2", Text), new("ink", "tint3", Text),
        new("ink2", "paper", Text), new("ink2", "wash", Text), new("ink2", "tint", Text), new("ink2", "tint2", Text),
        new("brand", "paper", Text), new("brand", "tint", Text),
        new("accent_text", "paper", Text), new("accent_text", "tint", Text), new("accent", "paper", Graphics),
        new("on_field", "field", Text), new("on_field2", "field", Text),
    ];

    /// <summary>A colour of a palette by the name that an organisation has for it.</summary>
    public static Rgb ColourOf(Palette palette, string token) => s_tokens[token].Get(palette);

    /// <summary>The pairs that a palette does not hold.</summary>
    public static IEnumerable<ContrastPair> Broken(Palette palette) => All.Where(pair => ContrastOf(palette, pair) < pair.Least);

    /// <summary>The contrast of a pair.</summary>
    public static double ContrastOf(Palette palette, ContrastPair pair) => Palettes.Contrast(ColourOf(palette, pair.Token), ColourOf(palette, pair.Ground));

    /// <summary>The nearest colour, lighter or darker, with which a token holds every pair it is part of; null where none does.</summary>
    public static Rgb? Nearest(Palette palette, string token)
    {
        var colour = Oklch.Of(ColourOf(palette, token));
        var pairs = All.Where(pair => pair.Token == token || pair.Ground == token).ToList();
        for (var step = 1; step <= 200; step++)
        {
            foreach (var lightness in new[] { colour.L - (0.005 * step), colour.L + (0.005 * step) })
            {
                if (lightness is < 0 or > 1) continue;
                var candidate = (colour with { L = lightness }).ToRgb();
                var changed = s_tokens[token].With(palette, candidate);
                if (pairs.All(pair => ContrastOf(changed, pair) >= pair.Least)) return candidate;
            }
        }

        return null;
    }

    /// <summary>The nearest colour, lighter or darker, that has a contrast to another; null where none has.</summary>
    public static Rgb? NearestTo(Rgb wanted, Rgb other, double least)
    {
        var colour = Oklch.Of(wanted);
        for (var step = 0; step <= 200; step++)
        {
            foreach (var lightness in new[] { colour.L - (0.005 * step), colour.L + (0.005 * step) })
            {
                if (lightness is < 0 or > 1) continue;
                var candidate = (colour with { L = lightness }).ToRgb();
                if (Palettes.Contrast(candidate, other) >= least) return candidate;
            }
        }

        return null;
    }
}

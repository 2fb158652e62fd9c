using System;
using System.Linq;

namespace Styrdok.Core.Branding;

/// <summary>
/// Makes a whole palette from one brand colour and perhaps an accent. Every colour that carries text is pushed in lightness until its contrast holds on every
/// ground it can stand on (WCAG 2.2, 1.4.3 and 1.4.11), so that no brand colour makes a document hard to read.
/// </summary>
public static class Palettes
{
    private const double DangerHue = 27, WarnHue = 70, OkHue = 155, InfoHue = 250;

    private static readonly Rgb White = new(255, 255, 255);
    private static readonly Rgb Black = new(0, 0, 0);

    /// <summary>The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance).</summary>
    public static double Contrast(Rgb one, Rgb other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The palette for white paper and light screens, and the one for dark screens.</summary>
    /// <param name="brand">The organisation's colour.</param>
    /// <param name="accent">Its second colour; null for one that stands off from the brand.</param>
    public static (Palette Light, Palette Dark) Derive(Rgb brand, Rgb? accent)
    {
        var b = Oklch.Of(brand);
        var a = accent is { } given ? Oklch.Of(given) : new Oklch(0.64, 0.15, b.H + 160);
        return (Light(brand, b, a), Dark(b, a));
    }

    private static Palette Light(Rgb brand, Oklch b, Oklch a)
    {
        Rgb Ground(double l, double share, double most) => new Oklch(l, Math.Min(b.C * share, most), b.H).ToRgb();
        Rgb Ink(double l, double c, double least, Rgb ground) => Push(new Oklch(l, c, b.H), least, -1, ground);
        Rgb StatusGround(double hue) => new Oklch(0.957, 0.028, hue).ToRgb();
        Rgb Status(double hue) => Push(new Oklch(0.52, 0.13, hue), 5, -1, StatusGround(hue), White);

        var tint = Ground(0.952, 0.2, 0.022);
        var ink = Ink(0.24, 0.014, 12, tint);

        // On a middle grey neither white nor the ink holds: there the ink is darkened until it does.
        var onField = Contrast(White, brand) >= 4.5 ? White : Contrast(ink, brand) >= 4.5 ? ink : Ink(0.24, 0.014, 4.5, brand);
        var soft = Push(new Oklch(0.9, Math.Min(b.C * 0.35, 0.05), b.H), 5.5, 1, brand);
        return new Palette
        {
            Paper = White,
            Wash = Ground(0.978, 0.08, 0.01),
            Tint = tint,
            Tint2 = Ground(0.9, 0.36, 0.045),
            Tint3 = Ground(0.82, 0.5, 0.085),
            AccentTint = new Oklch(0.915, 0.04, a.H).ToRgb(),
            Ink = ink,
            Ink2 = Ink(0.46, 0.014, 6, tint),
            Ink3 = Ink(0.56, 0.012, 4.6, tint),
            Hair = new Oklch(0.885, 0.007, b.H).ToRgb(),
            Rule = Ink(0.68, 0.012, 3.1, tint),
            Field = brand,
            OnField = onField,
            OnField2 = onField == White && Contrast(soft, brand) >= 4.5 ? soft : onField,
            FieldLift = Beside(b, 0.075, onField),
            FieldDeep = Beside(b with { C = b.C * 0.95 }, -0.07, onField),
            BrandInk = Push(b, 5, -1, White, tint),
            Accent = Push(a, 3.1, -1, White),
            AccentText = Push(a, 4.6, -1, White, tint),
            DangerGround = StatusGround(DangerHue),
            Danger = Status(DangerHue),
            WarnGround = StatusGround(WarnHue),
            Warn = Status(WarnHue),
            OkGround = StatusGround(OkHue),
            Ok = Status(OkHue),
            InfoGround = StatusGround(InfoHue),
            Info = Status(InfoHue),
        };
    }

    private static Palette Dark(Oklch b, Oklch a)
    {
        Rgb Ground(double l, double share, double most) => new Oklch(l, Math.Min(b.C * share, most), b.H).ToRgb();
        var paper = new Oklch(0.19, 0.012, b.H).ToRgb();
        var tint = Ground(0.262, 0.25, 0.03);
        Rgb Ink(double l, double c, double least) => Push(new Oklch(l, c, b.H), least, 1, tint);
        Rgb StatusGround(double hue) => new Oklch(0.285, 0.045, hue).ToRgb();
        Rgb Status(double hue) => Push(new Oklch(0.72, 0.12, hue), 5.5, 1, StatusGround(hue), paper);

        var fieldLightness = Math.Min(b.L, 0.36);
        var field = new Oklch(fieldLightness, b.C * 0.85, b.H).ToRgb();
        var accent = Push(a, 4.6, 1, tint);
        return new Palette
        {
            Paper = paper,
            Wash = new Oklch(0.222, 0.014, b.H).ToRgb(),
            Tint = tint,
            Tint2 = Ground(0.34, 0.4, 0.05),
            Tint3 = Ground(0.42, 0.55, 0.085),
            AccentTint = new Oklch(0.34, 0.05, a.H).ToRgb(),
            Ink = Ink(0.93, 0.008, 11),
            Ink2 = Ink(0.77, 0.012, 6),
            Ink3 = Ink(0.66, 0.012, 4.6),
            Hair = new Oklch(0.325, 0.012, b.H).ToRgb(),
            Rule = Ink(0.5, 0.014, 3.1),
            Field = field,
            OnField = White,
            OnField2 = Push(new Oklch(0.84, Math.Min(b.C * 0.3, 0.04), b.H), 5.5, 1, field),
            FieldLift = new Oklch(fieldLightness + 0.06, b.C * 0.85, b.H).ToRgb(),
            FieldDeep = new Oklch(fieldLightness - 0.05, b.C * 0.7, b.H).ToRgb(),
            BrandInk = Ink(b.L, b.C * 0.9, 6),
            Accent = accent,
            AccentText = accent,
            DangerGround = StatusGround(DangerHue),
            Danger = Status(DangerHue),
            WarnGround = StatusGround(WarnHue),
            Warn = Status(WarnHue),
            OkGround = StatusGround(OkHue),
            Ok = Status(OkHue),
            InfoGround = StatusGround(InfoHue),
            Info = Status(InfoHue),
        };
    }

    // Moves lightness by half a hundredth until the colour holds its contrast on every ground.
    private static Rgb Push(Oklch colour, double least, int direction, params Rgb[] grounds)
    {
        for (var i = 0; i < 200; i++)
        {
            var rgb = colour.ToRgb();
            if (grounds.All(ground => Contrast(rgb, ground) >= least)) return rgb;
            colour = colour with { L = colour.L + (0.005 * direction) };
            if (colour.L is <= 0 or >= 1) break;
        }

        return direction < 0 ? Black : White;
    }

    // A ground beside the field, nearer to it when the text on it would fall below 4.5.
    private static Rgb Beside(Oklch field, double distance, Rgb text)
    {
        for (; Math.Abs(distance) > 0.002; distance *= 0.9)
        {
            var rgb = (field with { L = field.L + distance }).ToRgb();
            if (Contrast(rgb, text) >= 4.5) return rgb;
        }

        return field.ToRgb();
    }

    private static double Luminance(Rgb rgb) => (0.2126 * Oklch.Linear(rgb.R)) + (0.7152 * Oklch.Linear(rgb.G)) + (0.0722 * Oklch.Linear(rgb.B));
}

using System;

namespace Styrdok.Core.Branding;

/// <summary>A colour by lightness, chroma and hue as the eye orders them (OKLCH, Björn Ottosson 2020).</summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="C">Chroma, 0 to about 0.4.</param>
/// <param name="H">Hue in degrees.</param>
internal readonly record struct Oklch(double L, double C, double H)
{
    /// <summary>The colour of an sRGB triple.</summary>
    public static Oklch Of(Rgb rgb)
    {
        double r = Linear(rgb.R), g = Linear(rgb.G), b = Linear(rgb.B);
        var l = CubeRoot((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = CubeRoot((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = CubeRoot((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var a = (1.9779984951 * l) - (2.428592205 * m) + (0.4505937099 * s);
        var bb = (0.0259040371 * l) + (0.7827717662 * m) - (0.808675766 * s);
        return new Oklch(
            (0.2104542553 * l) + (0.793617785 * m) - (0.0040720468 * s),
            Math.Sqrt((a * a) + (bb * bb)),
            Math.Atan2(bb, a) * 180 / Math.PI);
    }

    /// <summary>The nearest sRGB colour: outside sRGB chroma is lowered, lightness and hue are kept.</summary>
    public Rgb ToRgb()
    {
        var chroma = C;
        for (var i = 0; i < 80; i++, chroma *= 0.96)
        {
            var (r, g, b) = Channels(chroma);
            if (InGamut(r) && InGamut(g) && InGamut(b)) return new Rgb(Byte(r), Byte(g), Byte(b));
        }

        var (grey, _, _) = Channels(0);
        return new Rgb(Byte(grey), Byte(grey), Byte(grey));
    }

    /// <summary>A channel of sRGB as light, 0 to 1 (IEC 61966-2-1).</summary>
    internal static double Linear(byte channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    private (double R, double G, double B) Channels(double chroma)
    {
        var hue = H * Math.PI / 180;
        double a = chroma * Math.Cos(hue), b = chroma * Math.Sin(hue);
        var l = Cube(L + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(L - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(L - (0.0894841775 * a) - (1.291485548 * b));
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.707614701 * s));
    }

    private static bool InGamut(double light) => light is >= -0.0005 and <= 1.0005;

    private static byte Byte(double light)
    {
        light = Math.Min(1, Math.Max(0, light));
        var gamma = light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
        return (byte)Math.Floor((Math.Min(1, Math.Max(0, gamma)) * 255) + 0.5);
    }

    private static double Cube(double value) => value * value * value;

    private static double CubeRoot(double value) => value < 0 ? -Math.Pow(-value, 1.0 / 3) : Math.Pow(value, 1.0 / 3);
}

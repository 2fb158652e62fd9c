using System;
using System.Drawing;
using System.Globalization;
using System.Xml.Linq;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>Reads colours (CSS Color 3): hexadecimal, rgb(), rgba() and the names.</summary>
internal static class SvgColours
{
    /// <summary>A colour with its opacity; null for <c>none</c>.</summary>
    /// <exception cref="ImageException">It is none that is read.</exception>
    public static SvgSolid? Read(string value, SvgSolid current, XObject place)
    {
        if (value is "none") return null;
        if (value is "transparent") return new SvgSolid(PdfColour.Black, 0);
        if (value.Equals("currentColor", StringComparison.OrdinalIgnoreCase)) return current;
        return Hexadecimal(value) ?? Function(value, place) ?? Named(value)
            ?? throw SvgNumbers.At(place, $"The colour '{SvgNumbers.Short(value)}' is not read. Write it as #rrggbb.");
    }

    /// <summary>A share between 0 and 1.</summary>
    public static double Share(string value, XObject place) => Math.Clamp(SvgNumbers.Length(value, place, 1), 0, 1);

    private static SvgSolid? Hexadecimal(string value)
    {
        if (value.Length is 4 or 5 && value[0] == '#')
        {
            Span<char> doubled = stackalloc char[((value.Length - 1) * 2) + 1];
            doubled[0] = '#';
            for (var i = 1; i < value.Length; i++) doubled[(2 * i) - 1] = doubled[2 * i] = value[i];
            value = doubled.ToString();
        }

        if (value.Length is not (7 or 9) || value[0] != '#' || !uint.TryParse(value.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)) return null;
        var opacity = value.Length == 9 ? (bits & 255) / 255.0 : 1;
        if (value.Length == 9) bits >>= 8;
        return new SvgSolid(new PdfColour((byte)(bits >> 16), (byte)(bits >> 8), (byte)bits), opacity);
    }

    private static SvgSolid? Function(string value, XObject place)
    {
        var open = value.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !value.EndsWith(')') || value[..open] is not ("rgb" or "rgba")) return null;
        var parts = value[(open + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length is not (3 or 4)) return null;
        byte Channel(string part) => (byte)Math.Round(Math.Clamp(SvgNumbers.Length(part, place, 255), 0, 255));
        return new SvgSolid(new PdfColour(Channel(parts[0]), Channel(parts[1]), Channel(parts[2])), parts.Length == 4 ? Share(parts[3], place) : 1);
    }

    // The names of CSS are those of .NET, which has one spelling of grey and more names, for the colours of windows.
    private static SvgSolid? Named(string value)
    {
        var colour = Color.FromName(value.Replace("grey", "gray", StringComparison.OrdinalIgnoreCase));
        return colour.IsKnownColor && !colour.IsSystemColor && colour.A == 255 ? new SvgSolid(new PdfColour(colour.R, colour.G, colour.B)) : null;
    }
}

using Styrdok.Core.Branding;
using Styrdok.Core.Model;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>The palettes of an organisation: derived from its colours, with its own in place of derived ones.</summary>
public static class BrandPalettes
{
    /// <summary>The palette for white paper and light screens, and the one for dark screens.</summary>
    public static (Palette Light, Palette Dark) Of(OrganisationBrand brand)
    {
        var (light, dark) = Palettes.Derive(brand.Color, brand.Accent);
        return (With(light, brand.Colors?.Light, brand.Accent), With(dark, brand.Colors?.Dark, brand.Accent));
    }

    private static Palette With(Palette palette, SchemeColours? own, Rgb? accent)
    {
        if (own is null) return palette;
        if (own.Field is { } field)
        {
            // What stands on another field is derived from that one.
            var (other, _) = Palettes.Derive(field, accent);
            palette = palette with { Field = field, OnField = other.OnField, OnField2 = other.OnField2, FieldLift = other.FieldLift, FieldDeep = other.FieldDeep };
        }

        return palette with
        {
            Ink = own.Ink ?? palette.Ink,
            Ink2 = own.Ink2 ?? palette.Ink2,
            BrandInk = own.Brand ?? palette.BrandInk,
            Tint = own.Tint ?? palette.Tint,
            OnField = own.OnField ?? palette.OnField,
            OnField2 = own.OnField2 ?? palette.OnField2,
            Accent = own.Accent ?? palette.Accent,
            AccentText = own.AccentText ?? palette.AccentText,
        };
    }
}

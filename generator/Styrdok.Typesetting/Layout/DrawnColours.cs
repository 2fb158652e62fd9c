using System;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;

namespace Styrdok.Typesetting.Layout;

/// <summary>The colours of drawings on paper.</summary>
internal static class DrawnColours
{
    /// <summary>The colour of a role.</summary>
    public static Rgb Of(DrawnColour role, Palette palette) => role switch
    {
        DrawnColour.Ink => palette.Ink,
        DrawnColour.Ink2 => palette.Ink2,
        DrawnColour.Rule => palette.Rule,
        DrawnColour.Paper => palette.Paper,
        DrawnColour.Brand => palette.BrandInk,
        DrawnColour.Tint => palette.Tint,
        DrawnColour.AccentTint => palette.AccentTint,
        DrawnColour.Tint2 => palette.Tint2,
        DrawnColour.Tint3 => palette.Tint3,
        DrawnColour.Field => palette.Field,
        DrawnColour.OnField => palette.OnField,
        DrawnColour.OnField2 => palette.OnField2,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}

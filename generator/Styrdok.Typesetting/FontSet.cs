using System;
using Styrdok.Core.Document;
using Styrdok.Fonts;
using Styrdok.Pdf.Fonts;
using Styrdok.Typesetting.Text;

namespace Styrdok.Typesetting;

/// <summary>The four weights that documents are set in.</summary>
/// <param name="Light">300, for large sizes.</param>
/// <param name="Regular">400.</param>
/// <param name="Medium">500.</param>
/// <param name="SemiBold">600.</param>
public sealed record FontSet(FontFace Light, FontFace Regular, FontFace Medium, FontFace SemiBold)
{
    /// <summary>Inter, the family that comes with Styrdok.</summary>
    public static FontSet Inter => Of(FontFamily.Inter);

    /// <summary>The faces that signs come from which these lack; null for none.</summary>
    public FontSet? Signs { get; init; }

    /// <summary>The face of fields to fill in: the regular one, if it has every letter that can be typed, else that of the signs.</summary>
    public FontFace Form => Signs is null || WinAnsi.IsCoveredBy(Regular) ? Regular : Signs.Form;

    /// <summary>The faces of a family.</summary>
    public static FontSet Of(FontFamily family) => new(family.Light, family.Regular, family.Medium, family.SemiBold) { Signs = family.Signs is null ? null : Of(family.Signs) };

    /// <summary>What the shaper asks of a weight.</summary>
    public IGlyphMetrics MetricsOf(TypeWeight weight) => new FontMetrics(this[weight], Signs?[weight]);

    /// <summary>The face of a weight.</summary>
    public FontFace this[TypeWeight weight] => weight switch
    {
        TypeWeight.Light => Light,
        TypeWeight.Regular => Regular,
        TypeWeight.Medium => Medium,
        TypeWeight.SemiBold => SemiBold,
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, null),
    };
}

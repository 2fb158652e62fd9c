using System;
using Styrdok.Core.Document;
using Styrdok.Fonts;

namespace Styrdok.Typesetting;

/// <summary>The four weights that documents are set in.</summary>
/// <param name="Light">300, for large sizes.</param>
/// <param name="Regular">400; also the face of fields to fill in.</param>
/// <param name="Medium">500.</param>
/// <param name="SemiBold">600.</param>
public sealed record FontSet(FontFace Light, FontFace Regular, FontFace Medium, FontFace SemiBold)
{
    /// <summary>Inter, the family that comes with Styrdok.</summary>
    public static FontSet Inter => new(InterFaces.Light, InterFaces.Regular, InterFaces.Medium, InterFaces.SemiBold);

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

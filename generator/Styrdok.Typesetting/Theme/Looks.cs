using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;

namespace Styrdok.Typesetting.Theme;

/// <summary>Finds the faces and colours of the theme's text roles for one organisation.</summary>
internal sealed class Looks(PrintTheme theme, Palette palette, Func<TypeWeight, IGlyphMetrics> faces)
{
    private readonly Dictionary<TextRole, Look> _looks = new(ReferenceEqualityComparer.Instance);

    private BreakDictionary? _breaks;

    /// <summary>The text roles.</summary>
    public TextRoles Roles => theme.Text;

    /// <summary>The colours.</summary>
    public Palette Palette => palette;

    /// <summary>The face of strong runs.</summary>
    public IGlyphMetrics Strong => faces(TypeWeight.SemiBold);

    /// <summary>A role with its face and colour. Its name in the layout dump is that of the property it was taken from.</summary>
    public Look Of(TextRole role, [CallerArgumentExpression(nameof(role))] string name = "")
    {
        if (_looks.TryGetValue(role, out var look)) return look;
        look = new Look
        {
            Name = name[(name.LastIndexOf('.') + 1)..],
            Face = faces(role.Weight),
            Size = role.Size.Pt(),
            Leading = role.Leading.Pt(),
            Tracking = role.Tracking ?? 0,
            Colour = Colour(role.Colour),
            Tabular = role.Tabular,
            Rise = (role.Rise ?? 0).Pt(),
        };
        _looks.Add(role, look);
        return look;
    }

    /// <summary>Where the long words of a document may be cut.</summary>
    public BreakDictionary Breaks(ComposedDocument document) => _breaks ??= new BreakDictionary(document.Language, document.Breaks);

    /// <summary>A look of a drawing, which has sizes of its own.</summary>
    public Look Drawn(double size, TypeWeight weight, Rgb colour) =>
        new() { Name = "Drawn", Face = faces(weight), Size = size, Leading = size, Colour = colour };

    private Rgb Colour(ColourRole role) => role switch
    {
        ColourRole.Ink => palette.Ink,
        ColourRole.Ink2 => palette.Ink2,
        ColourRole.Ink3 => palette.Ink3,
        ColourRole.Brand => palette.BrandInk,
        ColourRole.OnField => palette.OnField,
        ColourRole.OnField2 => palette.OnField2,
        ColourRole.Warn => palette.Warn,
        ColourRole.Danger => palette.Danger,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}

using System.Globalization;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Branding;

/// <summary>A colour in sRGB, eight bits a channel.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
[TemplateModel]
[YamlScalar("#[0-9a-fA-F]{6}", "a colour such as \"#0b5a46\", in quotes because # begins a comment")]
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>The colour as CSS writes it: <c>#0b5a46</c>.</summary>
    public string Hex => "#" + Digits(R) + Digits(G) + Digits(B);

    /// <summary>Reads a colour written <c>#0b5a46</c>; false when the form is another.</summary>
    public static bool TryParse(string? text, out Rgb color)
    {
        color = default;
        if (text is not { Length: 7 } || text[0] != '#') return false;
        if (!uint.TryParse(text.Substring(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        color = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Hex;

    private static string Digits(byte value) => "0123456789abcdef"[value >> 4].ToString() + "0123456789abcdef"[value & 15];
}

/// <summary>The colours of one scheme. Which pairs hold which contrast is in docs and in the rules; Palettes makes them so.</summary>
[TemplateModel]
public sealed record Palette
{
#pragma warning disable CS1591 // the names are the design's tokens, described together in the theme guide
    public required Rgb Paper { get; init; }
    public required Rgb Wash { get; init; }
    public required Rgb Tint { get; init; }
    public required Rgb Tint2 { get; init; }
    public required Rgb Tint3 { get; init; }
    public required Rgb AccentTint { get; init; }
    public required Rgb Ink { get; init; }
    public required Rgb Ink2 { get; init; }
    public required Rgb Ink3 { get; init; }
    public required Rgb Hair { get; init; }
    public required Rgb Rule { get; init; }
    public required Rgb Field { get; init; }
    public required Rgb OnField { get; init; }
    public required Rgb OnField2 { get; init; }
    public required Rgb FieldLift { get; init; }
    public required Rgb FieldDeep { get; init; }
    public required Rgb BrandInk { get; init; }
    public required Rgb Accent { get; init; }
    public required Rgb AccentText { get; init; }
    public required Rgb DangerGround { get; init; }
    public required Rgb Danger { get; init; }
    public required Rgb WarnGround { get; init; }
    public required Rgb Warn { get; init; }
    public required Rgb OkGround { get; init; }
    public required Rgb Ok { get; init; }
    public required Rgb InfoGround { get; init; }
    public required Rgb Info { get; init; }
#pragma warning restore CS1591
}

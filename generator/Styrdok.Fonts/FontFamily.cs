using System;
using System.Linq;
using System.Text;

namespace Styrdok.Fonts;

/// <summary>The faces of a family in the four weights that documents are set in. Immutable, and safe to share between threads.</summary>
public sealed class FontFamily
{
    private static readonly Lazy<FontFamily> s_inter = new(() => new FontFamily(InterFaces.Regular, InterFaces.Medium, InterFaces.SemiBold, InterFaces.Light, null));

    private FontFamily(FontFace regular, FontFace medium, FontFace semiBold, FontFace light, FontFamily? signs)
    {
        (Regular, Medium, SemiBold, Light, Signs) = (regular, medium, semiBold, light, signs);
        Name = CssName(regular.FamilyName);
    }

    /// <summary>Inter, the family that comes with the program.</summary>
    public static FontFamily Inter => s_inter.Value;

    /// <summary>A family of its own, with Inter for signs it lacks. A weight that is not there is set in the nearest that is, as browsers do (CSS Fonts 4, 5.2).</summary>
    /// <param name="regular">Weight 400.</param>
    /// <param name="medium">Weight 500; else 400.</param>
    /// <param name="semiBold">Weight 600; else 500, else 400.</param>
    /// <param name="light">Weight 300; else 400.</param>
    public static FontFamily Of(FontFace regular, FontFace? medium = null, FontFace? semiBold = null, FontFace? light = null)
    {
        ArgumentNullException.ThrowIfNull(regular);
        return new FontFamily(regular, medium ?? regular, semiBold ?? medium ?? regular, light ?? regular, Inter);
    }

    /// <summary>The family's name as a style sheet may hold it: letters, figures, spaces and hyphens.</summary>
    public string Name { get; }

    /// <summary>Weight 300.</summary>
    public FontFace Light { get; }

    /// <summary>Weight 400.</summary>
    public FontFace Regular { get; }

    /// <summary>Weight 500.</summary>
    public FontFace Medium { get; }

    /// <summary>Weight 600.</summary>
    public FontFace SemiBold { get; }

    /// <summary>The family that signs come from which this one lacks: arrows, for the most part. Null for the family that comes with the program.</summary>
    public FontFamily? Signs { get; }

    /// <summary>Whether a face shows a character: with its own glyph, a substitute's, or, for a sign, one of Inter.</summary>
    public static bool Shows(FontFace face, int codePoint)
    {
        if (!Typography.IsText(codePoint)) return false;
        return Typography.GlyphOf(face, codePoint) != 0 || (Typography.IsSign(codePoint) && Typography.GlyphOf(InterFaces.Regular, codePoint) != 0);
    }

    // The name comes from a file and goes into a style sheet.
    private static string CssName(string name)
    {
        var kept = new StringBuilder();
        foreach (var letter in name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-').Take(60)) kept.Append(letter);
        var trimmed = kept.ToString().Trim();
        return trimmed.Length > 0 ? trimmed : "Brand";
    }
}

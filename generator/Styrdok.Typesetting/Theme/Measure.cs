namespace Styrdok.Typesetting.Theme;

/// <summary>Reads the theme's decimal measures as the points that layout counts in.</summary>
internal static class Measure
{
    /// <summary>A measure of the theme in points.</summary>
    public static double Pt(this decimal value) => (double)value;
}

using Styrdok.Core.Branding;
using Styrdok.Core.Document;

namespace Styrdok.Typesetting.Layout;

/// <summary>The colours of a state; the word beside them says the same.</summary>
internal static class ToneColours
{
    /// <summary>The colour of its text.</summary>
    public static Rgb Text(Tone tone, Palette palette) => tone switch
    {
        Tone.Danger => palette.Danger,
        Tone.Warning => palette.Warn,
        Tone.Positive => palette.Ok,
        _ => palette.BrandInk,
    };

    /// <summary>The ground under its text.</summary>
    public static Rgb Ground(Tone tone, Palette palette) => tone switch
    {
        Tone.Danger => palette.DangerGround,
        Tone.Warning => palette.WarnGround,
        Tone.Positive => palette.OkGround,
        _ => palette.Tint,
    };
}

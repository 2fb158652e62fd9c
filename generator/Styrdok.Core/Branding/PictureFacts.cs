using System;
using System.Collections.Generic;

namespace Styrdok.Core.Branding;

/// <summary>What a picture is painted with, for the rules about what is seen on what; hosts that open files say it.</summary>
/// <param name="Width">Its width, in any unit.</param>
/// <param name="Height">Its height, in the same unit.</param>
/// <param name="Patches">Its painted areas, from back to front.</param>
public sealed record PictureFacts(double Width, double Height, IReadOnlyList<PicturePatch> Patches)
{
    /// <summary>The greatest contrast that something of it has to a ground.</summary>
    public double ContrastOn(Rgb ground)
    {
        double most = 1;
        foreach (var patch in Patches) most = Math.Max(most, Palettes.Contrast(patch.Colour, ground));
        return most;
    }
}

/// <summary>A painted area: its colour and the box around it, as shares of the picture from its top left corner.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Left">Left edge, 0 to 1.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="IsLine">Whether it is a line, which covers less than its box.</param>
public sealed record PicturePatch(Rgb Colour, double Left, double Top, double Right, double Bottom, bool IsLine = false);

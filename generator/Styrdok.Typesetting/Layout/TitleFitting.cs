using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>The sizes of a cover's title.</summary>
internal enum TitleStep
{
    /// <summary>The largest.</summary>
    Large,

    /// <summary>The middle one.</summary>
    Middle,

    /// <summary>The one for long titles.</summary>
    Long,
}

/// <summary>Finds the size of a cover's title: the largest in which it takes few enough lines and no word has to be cut.</summary>
internal static class TitleFitting
{
    /// <summary>The title in the size that fits.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="title">The title.</param>
    /// <param name="width">The width of its lines in points.</param>
    /// <param name="largest">The largest size to try.</param>
    /// <param name="colour">Gives a look the colour of the ground it stands on.</param>
    /// <param name="share">What share of the size for long titles is taken where that is too large.</param>
    public static TextLines Fit(Flow flow, TextUnit title, double width, TitleStep largest, Func<Look, Look> colour, double share)
    {
        var roles = flow.Roles;
        var cover = flow.Theme.Cover;
        TextLines? lines = null;
        if (largest == TitleStep.Large) lines = Try(flow, title, colour(flow.Looks.Of(roles.TitleLarge)), cover.LargeLines, width);
        if (largest <= TitleStep.Middle) lines ??= Try(flow, title, colour(flow.Looks.Of(roles.TitleMiddle)), cover.MiddleLines, width);
        return lines ?? flow.Lines(title, Smaller(colour(flow.Looks.Of(roles.TitleLong)), share), width, HyphenPolicy.OnlyWhenTooWide);
    }

    /// <summary>The same look in a share of its size.</summary>
    public static Look Smaller(Look look, double share) => share >= 1 ? look : look with { Size = look.Size * share, Leading = look.Leading * share };

    private static TextLines? Try(Flow flow, TextUnit title, Look look, int most, double width)
    {
        var lines = flow.Lines(title, look, width, HyphenPolicy.OnlyWhenTooWide);
        if (lines.Lines.Count > most) return null;
        foreach (var line in lines.Lines)
        {
            if (line.IsHyphenated || line.Width > width) return null;
        }

        return lines.Balanced(width);
    }
}

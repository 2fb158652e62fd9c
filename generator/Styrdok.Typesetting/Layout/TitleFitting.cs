using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>Finds the size of a cover's title: the largest in which it takes few enough lines and no word has to be cut.</summary>
internal static class TitleFitting
{
    /// <summary>The title in the size that fits, in a colour.</summary>
    public static TextLines Fit(Flow flow, TextUnit title, double width, ColourOf colour)
    {
        var roles = flow.Roles;
        var cover = flow.Theme.Cover;
        return Try(flow, title, flow.Looks.Of(roles.TitleLarge), cover.LargeLines, width, colour)
            ?? Try(flow, title, flow.Looks.Of(roles.TitleMiddle), cover.MiddleLines, width, colour)
            ?? flow.Lines(title, colour(flow.Looks.Of(roles.TitleLong)), width, HyphenPolicy.OnlyWhenTooWide);
    }

    private static TextLines? Try(Flow flow, TextUnit title, Look look, int most, double width, ColourOf colour)
    {
        var lines = flow.Lines(title, colour(look), width, HyphenPolicy.OnlyWhenTooWide);
        if (lines.Lines.Count > most) return null;
        foreach (var line in lines.Lines)
        {
            if (line.IsHyphenated || line.Width > width) return null;
        }

        return lines.Balanced(width);
    }
}

/// <summary>Gives a look the colour of the ground it stands on.</summary>
internal delegate Look ColourOf(Look look);

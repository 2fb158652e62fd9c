using Styrdok.Core.Document;
using Styrdok.Core.Model;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>Sets a theme, which is drawn for A4, on another paper: margins and sizes of type stay, columns and covers take what the paper has more or less.</summary>
public static class PaperFit
{
    // ISO 216 A4 and ANSI/ASME Y14.1 A, in points.
    private const decimal A4Width = 595.28m, A4Height = 841.89m, LetterWidth = 612m, LetterHeight = 792m;

    /// <summary>The theme on a paper.</summary>
    public static PrintTheme On(Paper paper, PrintTheme theme)
    {
        var (width, height) = paper == Paper.Letter ? (LetterWidth, LetterHeight) : (A4Width, A4Height);
        var (wider, higher) = (width - theme.Page.Width, height - theme.Page.Height);
        if (wider == 0 && higher == 0) return theme;
        var page = theme.Page;
        var cover = theme.Cover;
        return theme with
        {
            Page = page with
            {
                Width = width,
                Height = height,
                RightX = page.RightX + wider,
                FrameBottom = page.FrameBottom + higher,
                FootTop = page.FootTop + higher,
                HeadWidth = page.HeadWidth + wider,
            },

            // The ground of a cover keeps its share of the page; what stands on it and under it keeps its distance to the edge of the ground.
            Cover = cover with
            {
                BandHeight = Share(cover.BandHeight),
                BandKindTop = cover.BandKindTop + Share(cover.BandHeight) - cover.BandHeight,
                BandKindTopWithNotice = cover.BandKindTopWithNotice + Share(cover.BandHeight) - cover.BandHeight,
                FieldHeight = Share(cover.FieldHeight),
                PlainLineTop = Share(cover.PlainLineTop),
                MetadataBottom = cover.MetadataBottom + higher,
                FieldMetadataBottom = cover.FieldMetadataBottom + higher,
            },
            Contents = theme.Contents with { TitleWidth = theme.Contents.TitleWidth + wider },
        };

        decimal Share(decimal measure) => decimal.Round(measure * height / page.Height);
    }
}

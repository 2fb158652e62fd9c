using System;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;

namespace Styrdok.Core.Rules;

/// <summary>Art that paints the place of the title on a cover with a field, in a colour that the title cannot be read on.</summary>
internal sealed class TitleOverArt() : Rule("STY5025", FindingSeverity.Warning, "Title over art")
{
    private const double Least = 4.5;

    // How much of the place must be painted, so that an edge that touches it is nothing.
    private const double LeastShare = 0.02;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            var brand = file.Model.Brand;
            if (brand.Cover != CoverStyle.Field || brand.Art is null || !BuiltInThemes.Ids.Contains(Themes.IdOf(file.Model))) continue;
            if (files.Assets is not { } assets || !assets.TryGetValue(file.Folder + brand.Art, out var asset) || asset.Picture?.Invoke() is not { } art) continue;
            if (Theme(file.Model) is not { } theme) continue;
            var text = BrandPalettes.Of(brand).Light.OnField;
            var painted = art.Patches.LastOrDefault(patch => !patch.IsLine && Share(art, patch, theme) >= LeastShare && Palettes.Contrast(text, patch.Colour) < Least);
            if (painted is null) continue;
            var nearest = ContrastPairs.NearestTo(painted.Colour, text, Least);
            sink.Report(Descriptor.At(
                file.SpanOf(brand, "art"),
                $"The title stands over {painted.Colour} in {brand.Art}, where {text} has a contrast of {Palettes.Contrast(text, painted.Colour).ToString("0.##", CultureInfo.InvariantCulture)}, but must have {Least.ToString(CultureInfo.InvariantCulture)}.",
                $"Leave the upper left of the art without a ground{(nearest is { } holds ? $", or paint it {holds}, the nearest that holds" : string.Empty)}."));
        }
    }

    // Wrong tokens have a finding of their own.
    private static PrintTheme? Theme(Organisation organisation)
    {
        try
        {
            return Themes.Print(organisation);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // The share of the title's place, two lines of the largest size with what stands over and under them, that an area covers: art spans the field from its lower right corner.
    private static double Share(PictureFacts art, PicturePatch patch, PrintTheme theme)
    {
        var (page, cover) = (theme.Page, theme.Cover);
        var (width, height) = ((double)page.Width, (double)cover.FieldHeight);
        var scale = art.Width >= art.Height ? width / art.Width : Math.Min(width / art.Width, height / art.Height);
        var (artWidth, artHeight) = (art.Width * scale, art.Height * scale);
        var (x, y) = (width - artWidth, height - artHeight);
        var top = (double)cover.FieldKindTop;
        var bottom = top + (double)(theme.Text.Kind.Leading + cover.TitleBelow + (2 * theme.Text.TitleLarge.Leading) + cover.SubtitleBelow + theme.Text.Subtitle.Leading);
        var (left, right) = ((double)page.HangX, (double)page.HangX + ((double)(page.RightX - page.HangX) * 0.75));
        var across = Math.Min(right, x + (patch.Right * artWidth)) - Math.Max(left, x + (patch.Left * artWidth));
        var down = Math.Min(bottom, y + (patch.Bottom * artHeight)) - Math.Max(top, y + (patch.Top * artHeight));
        return across <= 0 || down <= 0 ? 0 : across * down / ((right - left) * (bottom - top));
    }
}

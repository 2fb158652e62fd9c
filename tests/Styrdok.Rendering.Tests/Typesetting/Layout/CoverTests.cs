using System.Linq;
using Styrdok.Core.Branding;
using static Styrdok.Rendering.Tests.Typesetting.Sample;
using static Styrdok.Rendering.Tests.Typesetting.Layout.Tags;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

public sealed class CoverTests
{
    [Theory]
    [InlineData(CoverStyle.Band, 200)]
    [InlineData(CoverStyle.Band, 300)]
    [InlineData(CoverStyle.Field, 200)]
    [InlineData(CoverStyle.Field, 300)]
    [InlineData(CoverStyle.Plain, 200)]
    [InlineData(CoverStyle.Plain, 300)]
    public void A_title_and_a_subtitle_of_many_lines_become_smaller_before_anything_overlaps(CoverStyle style, int letters)
    {
        var words = string.Concat(Enumerable.Repeat("Retningslinjer for samarbeid mellom kommunene om ", 10))[..letters].Trim();
        var draft = SampleDocuments.NorwegianDraft(style);
        var layout = Lay(draft with { Title = Unit("document/title", words), Cover = draft.Cover with { Subtitle = Unit("document/subtitle", words) } });

        var lines = layout.Lines.Where(line => line.Page == 1 && !line.IsArtifact).ToList();
        var subtitle = lines.Where(line => line.Style == "Subtitle").Max(line => line.Y);
        var notices = lines.Where(line => line.Style is "Cell" or "CaptionLabel").ToList();
        Assert.Equal(words, string.Join(' ', lines.Where(line => line.Style == "TitleLong").Select(line => line.Text.Trim())));
        Assert.True(notices[0].Y > subtitle + 8, $"{notices[0]} below {subtitle}");
        Assert.True(notices.Max(notice => notice.Y) < lines.First(line => line.Text == "Vedtas av").Y - 8);
        if (style == CoverStyle.Field) Assert.True(subtitle < layout.Pages[0].Grounds.Where(ground => ground.Colour == draft.Issuer.Brand.Light.Field).Max(ground => ground.Shape.Bounds.Bottom) - 4);
    }
}

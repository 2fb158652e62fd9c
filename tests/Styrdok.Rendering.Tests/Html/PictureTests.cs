using System;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Html.Pages;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Html;

public sealed class PictureTests
{
    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><desc>secret</desc><linearGradient id="g"><stop stop-color="#123456"/><stop offset="1"/></linearGradient><rect width="9" height="9" fill="url(#g)"/></svg>
        """;

    // One grey point, as PNG.
    private const string Point = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    [Fact]
    public void A_drawing_stands_in_the_page_with_its_words_and_ids_of_its_own()
    {
        var body = Pages.Body(Block("a", Drawing), Block("b", Drawing));
        Assert.Contains("width=\"40\" height=\"30\" role=\"img\" aria-label=\"Et &quot;kart&quot;\"", body.Replace("&#34;", "&quot;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Picture.IdPrefix, body, StringComparison.Ordinal);
        var ids = Regex.Matches(body, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("a-p1", ids);
        Assert.Contains("b-p1", ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Points_stand_in_the_page_with_their_file_as_often_as_they_are_shown()
    {
        var picture = PictureFile.Read(Convert.FromBase64String(Point));
        var body = Pages.Body(Block("a", picture), Block("b", Drawing), Block("c", picture));
        Assert.Equal(2, Regex.Count(body, Regex.Escape($"<img src=\"data:image/png;base64,{Point}\" width=\"1\" height=\"1\"")));
        Assert.DoesNotContain('\u0002', body);
    }

    [Theory]
    [InlineData("\u0002", "\u0002")]
    [InlineData("\u00027\u0003", "\u00027\u0003")]
    [InlineData("\u0002-1\u0003", "\u0002-1\u0003")]
    [InlineData("\u0002\u00020\u0003\u0003", "\u0002" + Point + "\u0003")]
    public void What_looks_like_a_place_for_a_picture_and_is_none_stays(string text, string expected)
    {
        var pictures = new PagePictures();
        var place = pictures.DataUri(PictureFile.Read(Convert.FromBase64String(Point)));
        Assert.Equal($"<p>{expected}<img src=\"data:image/png;base64,{Point}\">", pictures.PutInto($"<p>{text}<img src=\"{place}\">"));
    }

    private static PictureBlock Block(string id, string svg) => Block(id, PictureFile.Read(svg));

    private static PictureBlock Block(string id, Picture picture) => new()
    {
        Id = id,
        Picture = picture,
        Alt = TextUnit.Of("Et \"kart\""),
        Label = "Figur 1",
        Caption = Sample.Unit(id + "/caption", "Kartet"),
    };
}

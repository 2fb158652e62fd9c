using System;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Html;

public sealed class PictureTests
{
    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><desc>secret</desc><linearGradient id="g"><stop stop-color="#123456"/><stop offset="1"/></linearGradient><rect width="9" height="9" fill="url(#g)"/></svg>
        """;

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

    private static PictureBlock Block(string id, string svg) => new()
    {
        Id = id,
        Picture = PictureFile.Read(svg),
        Alt = TextUnit.Of("Et \"kart\""),
        Label = "Figur 1",
        Caption = Sample.Unit(id + "/caption", "Kartet"),
    };
}

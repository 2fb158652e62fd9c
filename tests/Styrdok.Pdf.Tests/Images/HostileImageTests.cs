using System;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Images;

namespace Styrdok.Pdf.Tests.Images;

/// <summary>Images that somebody made to break a reader: every one is drawn, or refused with words.</summary>
public sealed class HostileImageTests
{
    private const string Drawing = """
        <svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" viewBox="0 0 80 60" preserveAspectRatio="xMaxYMin slice"><style>.a,#b{fill:url(#g)}</style>
        <defs><linearGradient id="g" x1="0" x2="1" gradientTransform="rotate(20)"><stop offset="0" stop-color="red"/><stop offset="50%" stop-color="#0f08"/></linearGradient>
        <radialGradient id="r" href="#g" fx="10%" r="60%"/><clipPath id="c"><circle r="20"/><use href="#p"/></clipPath><symbol id="s" viewBox="0 0 9 9"><path id="p" d="M1 1a3 4 5 0 1 6 2q1 2 3 4t1 1z"/></symbol></defs>
        <g transform="scale(2) skewX(10)" opacity=".5" clip-path="url(#c)"><rect class="a" width="10" height="10" rx="3"/><ellipse rx="4" ry="3" fill="url(#r)" stroke="rgb(1 2 3 / 50%)" stroke-dasharray="1 2"/></g>
        <use href="#s" width="20" height="20"/><polygon id="b" points="0,0 10,0 10,10"/></svg>
        """;

    public static TheoryData<string, byte[]> Seeds => new()
    {
        { "svg", Encoding.UTF8.GetBytes(Drawing) },
        { "png", SampleImages.Png(9, 9, 8, 6, true, (x, y, s) => (x * y * (s + 1)) & 255) },
        { "png palette", SampleImages.Png(9, 9, 4, 3, false, (x, y, _) => (x + y) & 3, [.. Enumerable.Range(0, 12).Select(i => (byte)i)], [0]) },
        { "jpeg", SampleImages.Jpeg(3, 0xC2, application: SampleImages.Exif(6, true)) },
    };

    [Theory]
    [InlineData("GIF89a..", "a GIF picture")]
    [InlineData("RIFF....WEBPVP8 ", "a WebP picture")]
    [InlineData("....ftypheic", "an HEIF picture")]
    [InlineData("....ftypavif", "an AVIF picture")]
    [InlineData("%PDF-1.7", "a PDF")]
    [InlineData("BM....", "a BMP picture")]
    [InlineData("not a picture", "neither SVG nor PNG nor JPEG")]
    public void A_picture_with_another_ending_is_called_what_it_is(string file, string words)
    {
        var message = Assert.Throws<ImageException>(() => PdfImage.Read(Encoding.ASCII.GetBytes(file))).Message;
        Assert.StartsWith($"The file is {words}", message, StringComparison.Ordinal);
        Assert.DoesNotContain("root level", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_may_begin_with_a_mark_of_its_encoding_and_with_blank_lines()
    {
        const string drawing = "\r\n <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, new UTF8Encoding(false) })
            Assert.Equal(9, PdfImage.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(drawing)]).Width);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_file_with_wrong_or_missing_bytes_is_drawn_or_refused(string name, byte[] seed)
    {
        var random = new Random(20260117);
        var (drawn, refused) = (0, 0);
        for (var i = 0; i < 1_500; i++)
        {
            var file = seed.ToArray();
            for (var change = random.Next(1, 5); change > 0; change--) file[random.Next(file.Length)] = name == "svg" ? (byte)random.Next(32, 127) : (byte)random.Next(256);
            if (random.Next(4) == 0) file = file[..random.Next(file.Length)];
            try
            {
                var image = PdfImage.Read(file);
                image.Write(new ObjectStore());
                PdfImage.Read(image.ToCleanFile());
                drawn++;
            }
            catch (ImageException)
            {
                refused++;
            }
        }

        Assert.True(refused > 0, "No file was refused.");
        Assert.Equal(1_500, drawn + refused);
    }

    [Fact]
    public void A_drawing_of_every_sort_of_thing_comes_through_cleaning_as_it_is()
    {
        var image = SvgImage.Parse(Drawing);
        var clean = SvgImage.Parse(image.ToSvg("x-"));
        Assert.Equal((image.Width, image.Height), (clean.Width, clean.Height));
        Assert.Equal(clean.ToSvg(), SvgImage.Parse(clean.ToSvg()).ToSvg());
        Assert.DoesNotContain("style", clean.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_that_double_at_every_step_are_refused()
    {
        var bomb = new StringBuilder("<svg viewBox='0 0 1 1'><defs><g id='a0'><rect width='1' height='1'/></g>");
        for (var i = 1; i <= 15; i++) bomb.Append($"<g id='a{i}'><use href='#a{i - 1}'/><use href='#a{i - 1}'/><use href='#a{i - 1}'/></g>");
        Assert.Contains("20000 elements", Assert.Throws<ImageException>(() => SvgImage.Parse(bomb.Append("</defs><use href='#a15'/></svg>").ToString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_path_used_often_is_refused()
    {
        var path = "M0 0" + string.Concat(Enumerable.Repeat("h1v1", 5_000));
        var source = $"<svg viewBox='0 0 1 1'><defs><path id='p' d='{path}'/></defs>{string.Concat(Enumerable.Repeat("<use href='#p'/>", 1_000))}</svg>";
        Assert.Contains("50000 points", Assert.Throws<ImageException>(() => SvgImage.Parse(source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_within_layers_stay_under_what_a_PDF_may_nest()
    {
        string Layers(int count) => "<svg viewBox='0 0 9 9'>" + string.Concat(Enumerable.Repeat("<g opacity='.9'><path d='M0 0H1V1Z'/>", count)) + string.Concat(Enumerable.Repeat("</g>", count)) + "</svg>";
        Assert.Contains("deep", Assert.Throws<ImageException>(() => SvgImage.Parse(Layers(9))).Message, StringComparison.Ordinal);
        SvgImage.Parse(Layers(8)).Write(new ObjectStore());
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 9 9'><g transform='scale(1000000)'><g transform='scale(1000000)'>{0}</g></g></svg>")]
    [InlineData("<svg viewBox='0 0 9 9'><g transform='scale(1000000) scale(1000000)' opacity='.5'>{0}{0}</g></svg>")]
    [InlineData("<svg viewBox='0 0 9 9'><g transform='skewX(90)'>{0}</g></svg>")]
    [InlineData("<svg viewBox='0 0 9 9'><svg width='100000' height='100000' viewBox='0 0 .00001 .00001'><svg width='100000' height='100000' viewBox='0 0 .00001 .00001'>{0}</svg></svg></svg>")]
    [InlineData("<svg viewBox='0 0 1 1'><svg width='1' height='1' viewBox='0 0 1e-320 1e-320'>{0}</svg></svg>")]
    [InlineData("<svg viewBox='0 0 9 9'><clipPath id='c'><rect width='9' height='9' transform='scale(1000000) scale(1000000)'/></clipPath><g clip-path='url(#c)'>{0}</g></svg>")]
    [InlineData("<svg viewBox='0 0 1000000 1000000'><g id='a'>{0}</g><use href='#a' x='1000000%'/></svg>")]
    [InlineData("<svg viewBox='0 0 9 9'><linearGradient id='g' gradientTransform='scale(1000000) scale(1000000)'><stop/><stop offset='1' stop-color='red'/></linearGradient><path d='M0 0H9V9' fill='url(#g)'/></svg>")]
    [InlineData("<svg viewBox='0 0 1000000 1000000'><linearGradient id='g' gradientUnits='userSpaceOnUse' x2='1000000%'><stop/><stop offset='1' stop-color='red'/></linearGradient><path d='M0 0H9V9' fill='url(#g)'/></svg>")]
    public void What_leads_beyond_the_numbers_of_a_PDF_is_refused(string source)
    {
        var error = Assert.Throws<ImageException>(() => SvgImage.Parse(source.Replace("{0}", "<path d='M0 0H9V9Z'/>", StringComparison.Ordinal)));
        Assert.Contains("a PDF cannot hold", error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 2), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 0.02 0.01'><path d='M0 0H.01V.01Z'/></svg>", ".01 0 l")]
    [InlineData("<svg viewBox='0 0 24 24'><path transform='scale(5000)' d='M0 0H.001V.001Z'/></svg>", ".001 0 l")]
    [InlineData("<svg viewBox='0 0 24 24'><g transform='scale(1000000)'><g transform='scale(.000001)'><path d='M0 0H9V9Z'/></g></g></svg>", "9 0 l")]
    [InlineData("<svg viewBox='0 0 24 24'><g transform='scale(1000000) scale(1000000)'><g transform='scale(0)'><path d='M0 0H9V9Z'/></g></g><path d='M0 0H8'/></svg>", "8 0 l")]
    [InlineData("<svg viewBox='0 0 24 24'><path d='M0 0H9' stroke='red' stroke-dasharray='.000001' stroke-dashoffset='-3'/></svg>", "[] 0 d")]
    [InlineData("<svg viewBox='0 0 24 24'><path d='M0 0H900000' stroke='red' stroke-dasharray='40 40' stroke-dashoffset='3'/></svg>", "[] 0 d")]
    [InlineData("<svg viewBox='0 0 24 24'><path d='M0 0H700000' stroke='red' stroke-dasharray='40 40'/></svg>", "[40 40 ] 0 d")]
    [InlineData("<svg viewBox='0 0 24 24'><linearGradient id='g' x2='1e-200' spreadMethod='repeat'><stop/><stop offset='1' stop-color='red'/></linearGradient><path d='M0 0H9V9' fill='url(#g)'/></svg>", "1 0 0 rg")]
    [InlineData("<svg viewBox='0 0 24 24'><radialGradient id='g' r='1e-200' spreadMethod='reflect'><stop/><stop offset='1' stop-color='red'/></radialGradient><path d='M0 0H9V9' fill='url(#g)'/></svg>", "1 0 0 rg")]
    public void What_is_far_smaller_or_larger_than_the_drawing_is_drawn(string source, string operators)
    {
        var store = new ObjectStore();
        var number = SvgImage.Parse(source).Write(store);
        Assert.Contains(operators, Encoding.Latin1.GetString(store.Objects[number - 1]!.Data!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("viewBox='0 0 1e-9 1e-9'")]
    [InlineData("width='1e-300' height='1' viewBox='0 0 9 9'")]
    public void A_drawing_too_small_to_be_scaled_is_refused(string size) =>
        Assert.Contains("0.01", Assert.Throws<ImageException>(() => SvgImage.Parse($"<svg {size}><path d='M0 0H9V9'/></svg>")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg viewBox='0 0 1 1'>\n  <text/></svg>", 2, 4)]
    [InlineData("<svg viewBox='0 0 1 1'>\n<path d='M0 0H1'\n onload='x()'/></svg>", 3, 2)]
    public void A_refusal_names_line_and_column(string source, int line, int column)
    {
        var error = Assert.Throws<ImageException>(() => SvgImage.Parse(source));
        Assert.Equal((line, column), (error.Line, error.Column));
    }
}

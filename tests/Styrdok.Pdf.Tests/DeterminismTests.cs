using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Pdf.Meta;

namespace Styrdok.Pdf.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void The_same_calls_give_the_same_bytes_in_any_culture()
    {
        var first = SamplePdf.Build().ToArray();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("nn-NO") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };
            Assert.Equal(first, SamplePdf.Build().ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_identifier_is_the_hash_of_what_the_file_holds()
    {
        var document = SamplePdf.Build();
        var hash = document.ContentSha256;
        Assert.Matches("^[0-9a-f]{64}$", hash);
        var id = Regex.Match(Encoding.Latin1.GetString(document.ToArray()), "/ID\\[<([0-9A-F]+)><([0-9A-F]+)>\\]");
        Assert.Equal(hash[..32], id.Groups[1].Value.ToLowerInvariant());
        Assert.Equal(id.Groups[1].Value, id.Groups[2].Value);
    }

    [Fact]
    public void Another_word_gives_another_hash()
    {
        var other = SamplePdf.Build();
        new SamplePen(other).Text(other.Pages[1], "til", 56, 400, other.Root.Add("P"));
        Assert.NotEqual(SamplePdf.Build().ContentSha256, other.ContentSha256);
    }

    [Fact]
    public void Nothing_is_added_after_writing()
    {
        var document = SamplePdf.Build();
        var file = document.ToArray();
        Assert.Throws<InvalidOperationException>(() => document.AddPage());
        Assert.Equal(file, document.ToArray());
    }

    [Fact]
    public void A_page_that_is_done_before_the_others_gives_the_same_file()
    {
        var early = SamplePdf.Build();
        foreach (var page in early.Pages.Reverse()) page.Finish();
        Assert.Equal(SamplePdf.Build().ToArray(), early.ToArray());
        Assert.Equal(SamplePdf.Build().ContentSha256, early.ContentSha256);
    }

    [Fact]
    public void Nothing_is_drawn_on_a_page_that_is_done()
    {
        var document = SamplePdf.Build();
        var page = document.Pages[0];
        page.Finish();
        Assert.Throws<InvalidOperationException>(() => new SamplePen(document).Text(page, "a", 50, 50, document.Root.Add("P")));
        Assert.Throws<InvalidOperationException>(() => page.Grounds.FillRectangle(new PdfBox(0, 0, 1, 1), new PdfColour(0, 0, 0)));
        Assert.Throws<InvalidOperationException>(page.Finish);
    }

    [Fact]
    public void No_date_is_written_that_was_not_given()
    {
        var document = new PdfDocument(new DocumentInfo { Title = "T", Language = "sv" });
        new SamplePen(document).Text(document.AddPage(), "a", 50, 50, document.Root.Add("P"));
        var written = new WrittenObjects(document);
        Assert.DoesNotContain(written.All(), item => item.Body.Contains("Date(", StringComparison.Ordinal));
        Assert.DoesNotContain("Date>", written.Data(written.With("/Subtype/XML").Single().Number), StringComparison.Ordinal);
    }
}

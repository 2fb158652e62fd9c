using System;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Navigation;

namespace Styrdok.Pdf.Tests.Navigation;

public sealed class NavigationTests
{
    private readonly PdfDocument _document = new(new DocumentInfo { Title = "T", Language = "nb" }, 200, 100);
    private readonly PageCanvas _page;

    public NavigationTests() => _page = _document.AddPage();

    [Fact]
    public void A_link_over_two_lines_is_one_annotation_with_two_areas()
    {
        var link = _document.Root.Add("P").Later("Link");
        var target = LinkTarget.Uri("https://example.org/å");
        foreach (var area in new[] { new PdfBox(150, 10, 20, 10), new PdfBox(170, 10, 20, 10), new PdfBox(10, 22, 30, 10) }) _page.Link(link, target, "Mer", area);
        var body = new WrittenObjects(_document).With("/Subtype/Link").Single().Body;
        Assert.Contains("/QuadPoints[150 90 190 90 150 80 190 80 10 78 40 78 10 68 40 68 ]", body, StringComparison.Ordinal);
        Assert.Contains("/Rect[10 68 190 90 ]", body, StringComparison.Ordinal);
        Assert.Contains("/URI(https://example.org/%C3%A5)", body, StringComparison.Ordinal);
        Assert.Contains("/Contents(Mer)", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_of_many_words_is_described_by_the_first_of_them()
    {
        _page.Link(_document.Root.Add("P").Later("Link"), LinkTarget.Uri("https://example.org"), new string('a', 499) + "\U0001F600" + new string('b', 40000), new PdfBox(10, 10, 20, 10));
        var body = new WrittenObjects(_document).With("/Subtype/Link").Single().Body;
        Assert.Contains("/Contents<FEFF" + string.Concat(Enumerable.Repeat("0061", 499)) + "2026>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_says_where_it_leads_and_belongs_to_a_link_element()
    {
        var target = LinkTarget.Uri("https://example.org");
        Assert.Throws<ArgumentException>(() => _page.Link(_document.Root.Add("P"), target, "Mer", default));
        Assert.Throws<ArgumentException>(() => _page.Link(_document.Root.Add("P").Later("Link"), target, " ", default));
    }

    [Fact]
    public void A_link_to_a_place_that_is_not_there_is_refused()
    {
        _page.Link(_document.Root.Add("P").Later("Link"), LinkTarget.Destination("borte"), "Mer", new PdfBox(0, 0, 9, 9));
        Assert.Contains("'borte'", Assert.Throws<PdfException>(() => _document.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Destinations_have_names_for_addresses_from_outside()
    {
        _document.AddDestination("b", _page, 30);
        _document.AddDestination("a", _page, 10);
        _document.AddDestination("b", _page, 90);
        var names = new WrittenObjects(_document).With("/Limits").Single().Body;
        Assert.Contains($"/Names[<61>[{_page.Number} 0 R/XYZ null 90 null]<62>[{_page.Number} 0 R/XYZ null 70 null]]", names, StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_are_counted_as_they_are_shown()
    {
        _document.AddDestination("a", _page, 0);
        var first = _document.AddOutline("1", "a");
        first.IsOpen = true;
        first.Add("1.1", "a").Add("1.1.1", "a");
        _document.AddOutline("2", "a");
        var written = new WrittenObjects(_document);
        Assert.Contains("/Count 3>>", written.With("/Type/Outlines").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/Count 1>>", written.With("/Title(1)").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/Count -1>>", written.With("/Title(1.1)").Single().Body, StringComparison.Ordinal);
        Assert.Contains("/PageMode/UseOutlines", written.With("/Type/Catalog").Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_opens_at_full_width_with_its_title()
    {
        var catalog = new WrittenObjects(_document).With("/Type/Catalog").Single().Body;
        Assert.Matches(new Regex($@"/OpenAction\[{_page.Number} 0 R/FitH 100\]"), catalog);
        Assert.Contains("/DisplayDocTitle true", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_numbered_from_the_first_when_a_range_begins_later()
    {
        _document.AddPage();
        _document.NumberPages(1, PageLabelStyle.Decimal, "A-", 5);
        Assert.Contains("/PageLabels<</Nums[0<</S/D>>1<</P(A-)/S/D/St 5>>]>>", new WrittenObjects(_document).With("/Type/Catalog").Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_pages_is_refused() => Assert.Throws<PdfException>(() => new PdfDocument(new DocumentInfo { Title = "T", Language = "nb" }).ToArray());
}

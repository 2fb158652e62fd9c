using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Tests.Tagging;

public sealed class StructTreeTests
{
    private static readonly DocumentInfo Info = new() { Title = "T", Language = "nb" };

    [Fact]
    public void Every_element_is_a_kid_of_its_parent_and_of_no_other()
    {
        var written = new WrittenObjects(SamplePdf.Build());
        var elements = written.With("/Type/StructElem").ToDictionary(item => item.Number, item => item.Body);
        Assert.True(elements.Count > 30);
        foreach (var (number, body) in elements)
        {
            var holders = elements.Where(other => Kids(other.Value).Contains(number)).Select(other => other.Key).ToList();
            var parent = WrittenObjects.Reference(body, "P");
            if (written.Body(parent).Contains("/StructTreeRoot", StringComparison.Ordinal)) Assert.Empty(holders);
            else Assert.Equal([parent], holders);
        }
    }

    [Fact]
    public void Every_marked_sequence_leads_through_the_parent_tree_to_the_element_that_holds_it()
    {
        var document = SamplePdf.Build();
        var written = new WrittenObjects(document);
        var tree = written.Body(WrittenObjects.Reference(written.With("/ParentTree ").Single().Body, "ParentTree"));
        foreach (var page in document.Pages)
        {
            var content = written.Data(WrittenObjects.Reference(written.Body(page.Number), "Contents"));
            var marks = Regex.Matches(content, @"/(\w+)<</MCID (\d+)>>BDC")
                .Select(m => (Type: m.Groups[1].Value, Mcid: int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
            var owners = Regex.Match(tree, $@"(?:^<</Nums\[|\]){page.Index}\[([^\]]*)\]").Groups[1].Value;
            var numbers = Regex.Matches(owners, @"(\d+) 0 R").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(Enumerable.Range(0, marks.Count), marks.Select(mark => mark.Mcid));
            Assert.Equal(marks.Count, numbers.Count);
            foreach (var (type, mcid) in marks) Assert.Contains($"/S/{type}/P ", written.Body(numbers[mcid]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Marked_content_is_balanced_and_never_nested()
    {
        var document = SamplePdf.Build();
        var written = new WrittenObjects(document);
        foreach (var page in document.Pages)
        {
            var depth = 0;
            foreach (Match mark in Regex.Matches(written.Data(WrittenObjects.Reference(written.Body(page.Number), "Contents")), @"\b(BDC|BMC|EMC)\b"))
            {
                depth += mark.Value == "EMC" ? -1 : 1;
                Assert.InRange(depth, 0, 1);
            }

            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void An_element_made_for_later_stands_where_it_was_first_drawn()
    {
        var document = new PdfDocument(Info);
        var pen = new SamplePen(document);
        var page = document.AddPage();
        var paragraph = document.Root.Add("P");
        var link = paragraph.Later("Link");
        var span = paragraph.Later("Span");
        Assert.Empty(paragraph.Kids);
        pen.Text(page, "a", 50, 50, paragraph);
        pen.Text(page, "b", 60, 50, span);
        pen.Text(page, "c", 70, 50, paragraph);
        pen.Text(page, "d", 80, 50, link);
        pen.Text(page, "e", 90, 50, link);
        Assert.Equal(["text", "Span", "text", "Link"], paragraph.Kids.Select(kid => kid is StructKid.Element element ? element.Child.Type : "text"));
        Assert.Single(link.Kids);
    }

    [Fact]
    public void A_waiting_element_brings_its_waiting_parents_along()
    {
        var document = new PdfDocument(Info);
        var reference = document.Root.Add("P").Later("Reference");
        var link = reference.Later("Link");
        new SamplePen(document).Text(document.AddPage(), "a", 50, 50, link);
        Assert.Same(reference, link.Parent);
        Assert.Same(link, Assert.IsType<StructKid.Element>(Assert.Single(reference.Kids)).Child);
    }

    [Fact]
    public void Elements_for_which_nothing_was_drawn_are_left_out_but_cells_stay()
    {
        var document = new PdfDocument(Info);
        var page = document.AddPage();
        document.Root.Add("Sect").Add("P");
        var row = document.Root.Add("Table").Add("TBody").Add("TR");
        new SamplePen(document).Text(page, "a", 50, 50, row.Add("TD"));
        row.Add("TD");
        var written = new WrittenObjects(document);
        Assert.Empty(written.With("/S/Sect"));
        Assert.Equal(2, written.With("/S/TD").Count());
    }

    [Fact]
    public void A_figure_without_words_and_two_elements_with_one_identifier_are_refused()
    {
        var figure = new PdfDocument(Info);
        figure.AddPage().Figure(figure.Root.Add("Figure"), new PdfBox(0, 0, 9, 9), layer => layer.FillRectangle(new PdfBox(0, 0, 9, 9), PdfColour.Black));
        Assert.Contains("AlternateText", Assert.Throws<PdfException>(() => figure.ToArray()).Message, StringComparison.Ordinal);

        var notes = new PdfDocument(Info);
        var page = notes.AddPage();
        foreach (var _ in new[] { 1, 2 })
        {
            var note = notes.Root.Add("Note");
            note.Id = "n";
            new SamplePen(notes).Text(page, "a", 50, 50, note);
        }

        Assert.Contains("'n'", Assert.Throws<PdfException>(() => notes.ToArray()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_and_languages_outside_the_standard_are_refused()
    {
        var document = new PdfDocument(Info);
        Assert.Throws<ArgumentException>(() => document.Root.Add("Paragraph"));
        Assert.Throws<ArgumentException>(() => document.Root.Add("P").Language = "nb_NO");
        Assert.Throws<ArgumentException>(() => new PdfDocument(Info with { Language = "nb_NO" }));
        Assert.Throws<ArgumentException>(() => new PdfDocument(Info with { Title = " " }));
    }

    [Fact]
    public void A_glyph_the_font_lacks_is_never_shown()
    {
        var document = new PdfDocument(Info);
        var run = new GlyphRun { Font = document.Font(InterFaces.Regular), Size = 9, Colour = PdfColour.Black, Glyphs = [new RunGlyph(0, 0x4E2D)] };
        Assert.Contains("U+4E2D", Assert.Throws<PdfException>(() => document.AddPage().Text(run, 1, 1, document.Root.Add("P"))).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Kids(string body)
    {
        var kids = Regex.Replace(body[body.IndexOf("/K[", StringComparison.Ordinal)..], "<<[^>]*>>", "");
        return Regex.Matches(kids, @"(\d+) 0 R").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
    }
}

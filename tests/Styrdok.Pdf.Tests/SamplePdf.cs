using System;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Forms;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Tests;

/// <summary>A document of two pages that uses everything the writer can do.</summary>
public sealed class SamplePdf
{
    public const string Mark = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><title>Mark</title><path d="M0 0H40V40H0Z" fill="#0b5a46"/>
        <g transform="translate(2 2) scale(.9)" opacity=".8"><path d="M9 31V9.5L31 30.5V9" fill="none" stroke="#fff" stroke-width="4.5" stroke-linejoin="bevel"/>
        <circle cx="30" cy="30" r="4" fill="#b87d00"/><path d="M10 10a5 5 0 0 1 10 0q2.5 4 5 0t5 0z" fill="rgb(1,2,3)"/><rect x="1" y="2" width="6" height="5" rx="1"/></g></svg>
        """;

    private static readonly CheckBoxLook Box = new(PdfColour.White, new PdfColour(90, 98, 106), new PdfColour(11, 90, 70));
    private static readonly FieldLook Look = new(new PdfColour(240, 244, 242), new PdfColour(160, 170, 168), new PdfColour(16, 24, 32));

    private readonly SamplePen _pen;

    private SamplePdf()
    {
        Document = new PdfDocument(new DocumentInfo
        {
            Title = "Erklæring om åpenhet & ‘tillit’",
            Language = "nb-NO",
            Author = "Nordvik kommune",
            Subject = "Hvordan vi deler ansvar",
            Keywords = ["ansvar", "mål"],
            Creator = "Styrdok 0.1",
            Date = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)),
        }) { FormFace = InterFaces.Regular };
        _pen = new SamplePen(Document);
    }

    public PdfDocument Document { get; }

    /// <summary>The document, all drawn and not yet written.</summary>
    public static PdfDocument Build()
    {
        var sample = new SamplePdf();
        sample.FirstPage();
        sample.SecondPage();
        return sample.Document;
    }

    private void FirstPage()
    {
        var root = Document.Root;
        var page = Document.AddPage();
        page.Grounds.FillRectangle(new PdfBox(0, 0, page.Width, 200), new PdfColour(11, 90, 70));
        page.Grounds.FillGradient(new PdfBox(0, 200, page.Width, 4), new LinearGradient(0, 200, page.Width, 200, new PdfColour(184, 125, 0), PdfColour.White));
        var mark = Document.AddSvg(Mark);
        page.Art.Place(mark, new PdfBox(56, 48, 36, 36));
        page.Art.Place(mark, new PdfBox(395, 0, 400, 400), new PdfBox(0, 0, page.Width, 200));
        page.Rules.Line(56, 230, 539, 230, new StrokeStyle(_pen.Ink, 0.5));
        page.Rules.Line(56, 232, 539, 232, new StrokeStyle(_pen.Ink, 0.5) { Dashes = [2, 2] });
        _pen.Furniture(page, "Nordvik kommune", 56, 30, ArtifactKind.Header);

        Document.AddDestination("del-1", page, 240);
        var section = root.Add("Sect");
        page.Text(_pen.Shape("Åpenhet og tillit", InterFaces.SemiBold, 28, PdfColour.White), 56, 150, section.Add("H1"));
        _pen.Text(page, "Dette gjelder", 56, 260, section.Add("H2"), InterFaces.SemiBold, 16);

        var paragraph = section.Add("P");
        var x = _pen.Text(page, "Vi følger Tåværet, det vil si", 56, 285, paragraph);
        var foreign = paragraph.Later("Span");
        foreign.Language = "en-GB";
        x = _pen.Text(page, "the rule of law", x, 285, foreign, slant: 12);
        var link = paragraph.Later("Link");
        var target = LinkTarget.Uri("https://example.org/lover/å?a=1&b=(2)");
        var first = _pen.Shape("som loven", InterFaces.Regular, 10);
        page.Text(first, x, 285, link);
        page.Link(link, target, "Loven om åpenhet", new PdfBox(x, 275, first.Width, 13));
        page.Text(_pen.Shape("bestem", InterFaces.Regular, 10, isHyphenated: true), 500, 285, link);
        page.Link(link, target, "Loven om åpenhet", new PdfBox(500, 275, 39, 13));
        _pen.Text(page, "mer", 56, 299, link);
        page.Link(link, target, "Loven om åpenhet", new PdfBox(56, 289, 22, 13));
        _pen.Text(page, "i dag.", 80, 299, paragraph);

        var list = section.Add("L");
        list.Numbering = ListNumbering.Disc;
        for (var i = 0; i < 2; i++)
        {
            var item = list.Add("LI");
            _pen.Text(page, "•", 56, 330 + (15 * i), item.Add("Lbl"));
            _pen.Text(page, i == 0 ? "Alle svarer." : "Ingen venter.", 70, 330 + (15 * i), item.Add("LBody"));
        }

        var figure = section.Add("Figure");
        figure.AlternateText = "To av tre mål er nådd.";
        page.Figure(figure, new PdfBox(56, 370, 40, 40), layer => layer.Place(mark, new PdfBox(56, 370, 40, 40)));
        page.Figure(figure, new PdfBox(100, 370, 90, 40), layer => layer.Fill(new PdfPath().Circle(120, 390, 20).Circle(120, 390, 12), new PdfColour(184, 125, 0)));

        var reference = section.Add("P").Later("Reference").Later("Link");
        _pen.Text(page, "Se del 2", 56, 440, reference);
        page.Link(reference, LinkTarget.Destination("del-2"), "Del 2", new PdfBox(56, 430, 45, 13));
        section.Add("P");
        Table(page, section);
        Document.AddOutline("Dette gjelder", "del-1").Add("Skjema", "del-2");
        Document.NumberPages(0, PageLabelStyle.LowerRoman);
        Document.NumberPages(1, PageLabelStyle.Decimal);
        _pen.Furniture(page, "1", 530, 810, ArtifactKind.Footer);
    }

    private void Table(PageCanvas page, StructElement section)
    {
        var table = section.Add("Table");
        _pen.Text(page, "Tabell 1: Hvem gjør hva", 56, 480, table.Add("Caption"), InterFaces.Medium);
        var head = table.Add("THead").Add("TR");
        foreach (var (text, x) in new[] { ("Hvem", 56.0), ("Hva", 200.0), ("Når", 350.0) })
        {
            var cell = head.Add("TH");
            cell.Scope = TableScope.Column;
            _pen.Text(page, text, x, 500, cell, InterFaces.SemiBold);
        }

        var body = table.Add("TBody");
        var row = body.Add("TR");
        var name = row.Add("TH");
        name.Scope = TableScope.Row;
        name.RowSpan = 2;
        _pen.Text(page, "Rådet", 56, 520, name);
        var wide = row.Add("TD");
        wide.ColumnSpan = 2;
        _pen.Text(page, "svarer hvert år", 200, 520, wide);
        var second = body.Add("TR");
        _pen.Text(page, "spør", 200, 540, second.Add("TD"));
        second.Add("TD");
        page.Rules.Line(56, 545, 539, 545, new StrokeStyle(_pen.Ink, 0.75));
    }

    private void SecondPage()
    {
        var page = Document.AddPage();
        _pen.Furniture(page, "Hvem   Hva   Når", 56, 60, ArtifactKind.Pagination);
        Document.AddDestination("del-2", page, 80);
        var section = Document.Root.Add("Sect");
        _pen.Text(page, "Skjema", 56, 100, section.Add("H2"), InterFaces.SemiBold, 16);
        for (var i = 0; i < 2; i++)
        {
            var line = section.Add("P");
            var place = new PdfBox(56, 120 + (20 * i), 14, 14);
            page.Field(new CheckBoxField { Name = "punkt." + i, Description = "Er punktet gjort?", Box = place, IsOn = i == 1, Look = Box }, line.Later("Form"));
            _pen.Text(page, "Punktet er gjort", 78, 131 + (20 * i), line);
        }

        var text = section.Add("P");
        _pen.Text(page, "Enhet", 56, 180, text);
        var unit = new TextField { Name = "unit", Description = "Enhet", Box = new PdfBox(56, 186, 200, 20), Value = "Sørsida", Look = Look };
        page.Field(unit, text.Later("Form"));
        var notes = new TextField { Name = "notes", Description = "Merknad", Box = new PdfBox(56, 220, 200, 60), Value = "Čáhcesuolu er\nden andre linja", Look = Look };
        page.Field(notes with { IsMultiline = true }, section.Add("P").Later("Form"));
        page.Field(new ChoiceField
        {
            Name = "answer",
            Description = "Svar",
            Box = new PdfBox(56, 290, 200, 20),
            Choices = [new FieldChoice("yes", "Ja"), new FieldChoice("partly", "Delvis på vei")],
            Value = "partly",
            Look = Look,
        }, section.Add("P").Later("Form"));
        var choice = section.Add("P");
        foreach (var (value, x) in new[] { ("yes", 56.0), ("not-relevant", 120.0) })
        {
            page.Field(new RadioButtonField
            {
                Name = "relevant",
                GroupDescription = "Er det aktuelt?",
                Description = value,
                Value = value,
                IsOn = value == "yes",
                Box = new PdfBox(x, 330, 12, 12),
                Look = Box,
            }, choice.Later("Form"));
            _pen.Text(page, value, x + 18, 340, choice);
        }

        var note = section.Add("Note");
        note.Id = "note-1";
        _pen.Text(page, "Lagt til av rådet.", 56, 380, note, size: 8);
        _pen.Furniture(page, "2", 530, 810, ArtifactKind.Footer);
    }
}

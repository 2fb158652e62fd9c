using System;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Forms;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Tests;

/// <summary>Small documents, each about one thing, whose objects are verified one by one.</summary>
internal static class GoldenDocuments
{
    private static readonly CheckBoxLook Box = new(PdfColour.White, new PdfColour(90, 98, 106), new PdfColour(11, 90, 70));
    private static readonly FieldLook Look = new(new PdfColour(240, 244, 242), new PdfColour(160, 170, 168), new PdfColour(16, 24, 32));

    /// <summary>A checklist: an item with every field that there is.</summary>
    public static PdfDocument Form()
    {
        var (document, page, pen) = Begin("Sjekkliste");
        var item = Numbered(document.Root.Add("L"), ListNumbering.Decimal).Add("LI");
        pen.Text(page, "1.1", 56, 100, item.Add("Lbl"));
        var body = item.Add("LBody");
        var text = body.Add("P");
        page.Field(new CheckBoxField { Name = "a.done", Description = "Gjort, 1.1: Møtet er holdt.", Box = new PdfBox(76, 90, 14, 14), IsOn = true, Look = Box }, text.Later("Form"));
        pen.Text(page, "Møtet er holdt.", 96, 100, text);
        foreach (var (value, x) in new[] { ("yes", 96.0), ("no", 140.0) })
        {
            var step = body.Add("P");
            page.Field(new RadioButtonField { Name = "a.answer", GroupDescription = "Svar, 1.1", Description = value, Value = value, IsOn = value == "no", Box = new PdfBox(x, 110, 12, 12), Look = Box }, step.Later("Form"));
            pen.Text(page, value, x + 16, 119, step);
        }

        var role = body.Add("P");
        pen.Text(page, "Ansvarlig", 96, 140, role);
        FieldChoice[] roles = [new("leader", "Leder"), new("staff", "Ansatt")];
        page.Field(new ChoiceField { Name = "a.responsible", Description = "Ansvarlig, 1.1", Box = new PdfBox(96, 144, 120, 16), Choices = roles, Value = "leader", IsEditable = true, Look = Look }, role.Later("Form"));
        var note = body.Add("P");
        pen.Text(page, "Merknad", 230, 140, note);
        page.Field(new TextField { Name = "a.note", Description = "Merknad, 1.1", Box = new PdfBox(230, 144, 200, 40), Value = "Æ, ø og å:\nkoster 5 €", IsMultiline = true, Look = Look }, note.Later("Form"));
        return document;
    }

    /// <summary>A table that is read both ways, with merged cells, and a figure with its words.</summary>
    public static PdfDocument TableAndFigure()
    {
        var (document, page, pen) = Begin("Tabell og figur");
        var table = document.Root.Add("Table");
        pen.Text(page, "Tabell 1", 56, 90, table.Add("Caption"));
        var head = table.Add("THead").Add("TR");
        head.Add("TD");
        var year = Head(head, "c1", TableScope.Column);
        year.ColumnSpan = 2;
        pen.Text(page, "2026", 160, 110, year);
        var row = table.Add("TBody").Add("TR");
        var name = Head(row, "r1", TableScope.Row);
        pen.Text(page, "Nærvær", 56, 130, name);
        foreach (var (value, x) in new[] { ("94,2", 160.0), ("95,0", 240.0) })
        {
            var cell = row.Add("TD");
            cell.Headers.AddRange(["c1", "r1"]);
            pen.Text(page, value, x, 130, cell);
        }

        var figure = document.Root.Add("Figure");
        figure.AlternateText = "Nærværet steg fra 94,2 til 95,0 prosent.";
        page.Figure(figure, new PdfBox(56, 160, 200, 40), layer => layer.FillGradient(new PdfBox(56, 160, 200, 40), new LinearGradient(56, 0, 256, 0, new PdfColour(11, 90, 70), PdfColour.White)));
        pen.Text(page, "Figur 1", 56, 215, document.Root.Add("P"));
        return document;
    }

    /// <summary>Passages in other languages, an abbreviation, a note with both its links.</summary>
    public static PdfDocument Languages()
    {
        var (document, page, pen) = Begin("Språk");
        document.AddDestination("note-1", page, 700);
        document.AddDestination("note-1-back", page, 80);
        var paragraph = document.Root.Add("P");
        var x = pen.Text(page, "Erklæringen heter", 56, 100, paragraph);
        var foreign = paragraph.Later("Span");
        foreign.Language = "en";
        x = pen.Text(page, "Luxembourg Declaration", x, 100, foreign);
        var abbreviation = paragraph.Later("Span");
        abbreviation.Expansion = "European Network for Workplace Health Promotion";
        abbreviation.Language = "en";
        x = pen.Text(page, "ENWHP", x, 100, abbreviation);
        var mark = paragraph.Later("Reference").Later("Link");
        pen.Text(page, "1", x, 97, mark, size: 7);
        page.Link(mark, LinkTarget.Destination("note-1"), "Note 1", new PdfBox(x, 90, 6, 9));
        var swedish = document.Root.Add("P");
        swedish.Language = "sv";
        pen.Text(page, "En hälsofrämjande arbetsplats", 56, 120, swedish);
        var note = document.Root.Add("Note");
        note.Id = "note-1";
        var back = note.Later("Lbl").Later("Link");
        pen.Text(page, "1", 56, 720, back, size: 8);
        page.Link(back, LinkTarget.Destination("note-1-back"), "Tilbake til teksten", new PdfBox(56, 712, 6, 9));
        pen.Text(page, "Vedtatt i 1997.", 66, 720, note, size: 8);
        return document;
    }

    /// <summary>A document with its source inside, and with what an archive asks for.</summary>
    public static PdfDocument Archived()
    {
        var info = new DocumentInfo
        {
            Title = "Møter",
            Language = "nn-NO",
            Author = "Nordvik kommune",
            Date = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
            Schema = new MetadataSchema("Styrdok", "urn:styrdok:document:1#", "styrdok", [new MetadataProperty("version", "1.2", "The version."), new MetadataProperty("state", null, "Where it stands.")]),
        };
        var document = new PdfDocument(info) { FormFace = InterFaces.Regular };
        new SamplePen(document).Text(document.AddPage(), "Møter", 56, 100, document.Root.Add("H1"));
        document.Attach(new Attachment("policies/møter.yaml", "application/yaml", "id: meetings\n"u8.ToArray(), "policies/møter.yaml", info.Date.Value));
        document.Attach(new Attachment("policies/møter.nb.yaml", "application/yaml", "translates: meetings\n"u8.ToArray(), "policies/møter.nb.yaml", info.Date.Value));
        return document;
    }

    private static (PdfDocument Document, PageCanvas Page, SamplePen Pen) Begin(string title)
    {
        var document = new PdfDocument(new DocumentInfo { Title = title, Language = "nb-NO" }) { FormFace = InterFaces.Regular };
        var page = document.AddPage();
        var pen = new SamplePen(document);
        pen.Text(page, title, 56, 70, document.Root.Add("H1"), size: 16);
        return (document, page, pen);
    }

    private static StructElement Numbered(StructElement list, ListNumbering numbering)
    {
        list.Numbering = numbering;
        return list;
    }

    private static StructElement Head(StructElement row, string id, TableScope scope)
    {
        var head = row.Add("TH");
        (head.Id, head.Scope) = (id, scope);
        return head;
    }
}

using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>Forms, turned pages, quotations and references to sections on paper.</summary>
public sealed class FormBlockTests
{
    [Fact]
    public void A_cell_to_fill_in_is_a_field_of_its_own_element()
    {
        var layout = Lay(Form(columns: 2));

        Assert.Equal(["form/r1/c1"], layout.Pages.SelectMany(page => page.Items).OfType<FieldItem>().Select(item => item.Field.Name));
        var field = layout.Pages.SelectMany(page => page.Items).OfType<FieldItem>().Single().Field;
        var cell = Find(layout.Root, node => node.Children.Contains(field.Owner));
        Assert.Equal(("TD", "Form"), (cell!.Role, field.Owner.Role));
        Assert.Equal("Kolumn 1, Rad, Rond", field.Description);
    }

    [Fact]
    public void A_field_for_a_date_says_how_the_date_is_written()
    {
        var form = Form(columns: 2);
        var cells = form.Rows[0].Cells;
        var dated = cells[1] with { Field = cells[1].Field! with { Kind = EntryKind.Date } };

        var layout = Lay(form with { Rows = [new TableRow([cells[0], dated])] });

        var field = layout.Pages.SelectMany(page => page.Items).OfType<FieldItem>().Single().Field;
        Assert.Equal("Kolumn 1, Rad, Rond (åååå-mm-dd)", field.Description);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(8, true)]
    public void A_page_is_turned_where_columns_cannot_hold_twelve_letters(int columns, bool isTurned)
    {
        var layout = Lay(Section("1", "Blankett", 1, Form(columns)), P("after", "Efter"));

        var page = layout.Pages.Single(page => page.Items.OfType<FieldItem>().Any());
        Assert.Equal(isTurned, page.Width > page.Height);
        Assert.All(page.Items.OfType<FieldItem>(), item => Assert.InRange(item.Field.X + item.Field.Width, 0, page.Width - (double)(Themes.Ledger.Page.Width - Themes.Ledger.Page.RightX) + 0.01));
        Assert.Equal(page, layout.Pages[layout.Lines.Single(line => line.Text == "Blankett" && line.Style == "Section").Page - 1]);
        var after = layout.Pages[layout.Lines.Single(line => line.Text == "Efter").Page - 1];
        Assert.True(after.Width < after.Height);
    }

    [Fact]
    public void A_reference_names_the_page_its_section_stands_on()
    {
        var reference = new CrossReferenceInline("2", "far", "Långt bort") { OnPage = ", sida {page}" };
        var text = new ParagraphBlock { Text = new TextUnit { Unit = "ref", Inlines = [new TextInline("Se "), reference] } };
        Block[] filler = [.. Enumerable.Range(0, 90).Select(i => (Block)P("p" + i, "Text"))];

        var layout = Lay([text, .. filler, Section("2", "Långt bort", 1, P("x", "Slut")) with { Id = "far" }]);

        var page = layout.Lines.Single(line => line.Text == "Långt bort" && line.Style == "Section").Page;
        Assert.True(page > 2);
        Assert.Equal($"Se 2, sida\u00A0{page}", layout.Lines.Single(line => line.Unit == "ref").Text);
    }

    [Fact]
    public void A_reference_out_of_the_file_names_no_page()
    {
        var reference = new CrossReferenceInline("2", "elsewhere", "Annat") { OnPage = ", sida {page}" };

        var layout = Lay(new ParagraphBlock { Text = new TextUnit { Unit = "ref", Inlines = [new TextInline("Se "), reference] } });

        Assert.Equal("Se 2", layout.Lines.Single(line => line.Unit == "ref").Text);
    }

    [Fact]
    public void A_quotation_holds_its_words_and_who_said_them()
    {
        var layout = Lay(new QuoteBlock { Text = Unit("q", "Ord."), Source = Unit("s", "Någon") });

        var quote = Find(layout.Root, node => node.Role == "BlockQuote");
        Assert.Equal(["P", "P"], quote!.Children.Select(child => child.Role));
    }

    [Fact]
    public void A_cell_with_a_tone_has_a_ground_inside_the_column()
    {
        var table = Form(columns: 2) with { Rows = [new TableRow([new TableCell { Text = Unit("a", "Rad") }, new TableCell { Text = Unit("b", "Hög 12"), Tone = Tone.Danger }])] };

        var ground = Assert.Single(Lay(table).Pages.SelectMany(page => page.Grounds), path => path.Colour == Sjohog(Core.Branding.CoverStyle.Plain).Brand.Light.DangerGround);

        Assert.True(ground.Shape.Bounds.Right <= (double)Themes.Ledger.Page.RightX + 0.01);
    }

    private static TableBlock Form(int columns)
    {
        TableCell Field(int column) => new()
        {
            Text = TextUnit.Of(string.Empty),
            Field = new EntryField { Name = $"form/r1/c{column}", Description = $"Kolumn {column}, Rad, Rond", Kind = EntryKind.Line },
        };
        return new TableBlock
        {
            Label = "Blankett 1",
            Caption = Unit("c", "Rond"),
            Orientation = PageOrientation.Auto,
            Columns = Enumerable.Range(0, columns).Select(i => new TableColumn { Label = Unit("h" + i, "Kolumn " + i), IsRowHeader = i == 0, LeastLetters = i == 0 ? 0 : 12 }).ToValueList(),
            Rows = [new TableRow(Enumerable.Range(0, columns).Select(i => i == 0 ? new TableCell { Text = Unit("r", "Rad"), IsHeader = true } : Field(i)).ToValueList())],
        };
    }

    private static DrawnLayout Lay(params Block[] blocks)
    {
        var face = new PlainFace();
        var document = SampleDocuments.SwedishPolicy() with { Blocks = blocks.ToValueList(), Contents = [], Issuer = Sjohog(Core.Branding.CoverStyle.Plain) with { ContactLines = [], Web = null } };
        return DrawnLayout.Of(document, Themes.Ledger, new Looks(Themes.Ledger, document.Issuer.Brand.Light, _ => face));
    }

    private static TagNode? Find(TagNode node, Func<TagNode, bool> match) => match(node) ? node : node.Children.Select(child => Find(child, match)).FirstOrDefault(found => found is not null);
}

using System;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using static Styrdok.Rendering.Tests.Typesetting.Layout.Tags;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>Footnotes, blocks inside callouts, cells and columns, tables read both ways, marks of states, words that may be cut.</summary>
public sealed class LongTextTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Range(1, 40).Select(i => "ord" + i.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void A_note_follows_the_body_and_is_linked_both_ways()
    {
        var layout = Lay([Note(1, "Se loven.")], P("p", T("Alle skal med"), To(1), T(".")));

        Assert.Equal("P[Alle skal med1.] Div(P(Note#note_1[Se loven.](Lbl[1])))", Body(layout));
        Assert.Equal(["1: Reference #note_1", "1: Link #noteref_1"], Marks(layout));
        Assert.Equal(["note_1", "noteref_1"], layout.Pages[^1].Anchors.Select(anchor => anchor.Id).Where(id => id.StartsWith("note", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("heading")]
    [InlineData("list")]
    [InlineData("cell")]
    [InlineData("definition")]
    [InlineData("quote")]
    [InlineData("fact")]
    [InlineData("callout")]
    [InlineData("column")]
    public void A_note_may_be_led_to_from_any_text(string where)
    {
        var text = Unit("u", T("Ord"), To(1));
        Block block = where switch
        {
            "heading" => Section("1", "x", 1, P("p", "Text")) with { Heading = text },
            "list" => new ListBlock { Items = [new ListEntry { Text = text }] },
            "cell" => new TableBlock { Label = "T", Caption = Unit("c", "C"), Columns = [new TableColumn { Label = Unit("h", "A") }], Rows = [new TableRow([new TableCell { Text = text }])] },
            "definition" => new DefinitionsBlock { Items = [new Definition { Id = "d", Term = Unit("t", "Ord"), Text = text }] },
            "quote" => new QuoteBlock { Text = text },
            "fact" => new FactsBlock { Facts = [new Fact("Sted", [text])] },
            "callout" => new CalloutBlock { Variety = CalloutVariety.Note, Label = "Merk", Blocks = [new ParagraphBlock { Text = text }] },
            _ => new ColumnsBlock { Columns = [new SideBySide { Id = "a", Blocks = [new ParagraphBlock { Text = text }] }, new SideBySide { Id = "b", Blocks = [P("q", "To")] }] },
        };

        var layout = Lay([Note(1, "Noten.")], block);

        Assert.Contains("Note#note_1[Noten.](Lbl[1])", Body(layout), StringComparison.Ordinal);
        var reference = layout.Pages.SelectMany(page => page.Items, (page, item) => (page, item)).Single(entry => entry.item is TextPiece { Marks: [.., { IsNote: true }] });
        Assert.Contains(reference.page.Items, item => item is TextPiece { Owner.Role: "Note" });
    }

    [Fact]
    public void Notes_stand_on_the_page_that_leads_to_them_above_the_foot_and_below_the_text()
    {
        var notes = Enumerable.Range(1, 90).Select(i => Note(i, string.Concat(Enumerable.Repeat(Words + " ", i % 7 == 0 ? 12 : 1)))).ToValueList();
        var blocks = Enumerable.Range(1, 90).Select(i => (Block)P("p" + i.ToString(CultureInfo.InvariantCulture), T(Words), To(i), T(" " + Words + " " + Words))).ToArray();

        var layout = Lay(notes, blocks);

        foreach (var page in layout.Pages.Skip(1))
        {
            var pieces = page.Items.OfType<TextPiece>().Where(piece => piece.Owner is not null).ToList();
            var inNotes = pieces.Where(piece => piece.Owner!.Role is "Note" or "Lbl").ToList();
            Assert.All(inNotes, piece => Assert.True(piece.Baseline <= 772));
            if (inNotes.Count > 0) Assert.All(pieces.Except(inNotes), piece => Assert.True(piece.Baseline + 12 < inNotes.Min(note => note.Baseline)));
            foreach (var number in pieces.Where(piece => piece.Marks.Any(mark => mark.IsNote)).Select(piece => piece.Marks[^1].Href![1..]))
            {
                Assert.Contains(inNotes, piece => piece.Owner!.Id == number);
            }
        }

        foreach (var note in notes) Assert.Equal(note.Text.PlainText.Trim(), string.Join(' ', layout.Lines.Where(line => line.Unit == note.Text.Unit && line.Style == "Footnote").Select(line => line.Text)));
    }

    [Fact]
    public void A_policy_of_sixty_pages_keeps_headings_with_text_and_everything_inside_its_frame()
    {
        var document = LongPolicy.Compose();
        var layout = Lay(document);

        Assert.True(layout.Pages.Count >= 60, layout.Pages.Count.ToString(CultureInfo.InvariantCulture));
        Assert.All(layout.Lines.Where(line => line.Page > 1 && !line.IsArtifact), line => Assert.InRange(line.Y, 88, 772));
        foreach (var page in layout.Lines.Where(line => !line.IsArtifact && line.Style is not ("Footnote" or "FootnoteNumber")).GroupBy(line => line.Page))
        {
            Assert.DoesNotContain(page.OrderBy(line => line.Y).Last().Style, new[] { "Section", "SectionNumber", "Caption", "ColumnHead" });
        }

        Assert.Equal(document.Notes.Count, layout.Pages.SelectMany(page => page.Anchors).Count(anchor => anchor.Id.StartsWith("note_", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_note_that_no_text_leads_to_is_not_lost() =>
        Assert.Contains("Note#note_1[Ensam.]", Body(Lay([Note(1, "Ensam.")], P("p", "Text"))), StringComparison.Ordinal);

    [Fact]
    public void Contents_of_three_levels_are_lists_within_lists_each_further_in()
    {
        (int Level, string Title)[] entries = [(1, "Ett"), (2, "Ett ett"), (3, "Ett ett ett"), (3, "Ett ett två"), (2, "Ett två"), (1, "Två"), (3, "Två ett ett"), (1, "Tre")];
        var long_ = Enumerable.Range(0, 60).Select(i => P("p" + i.ToString(CultureInfo.InvariantCulture), string.Join(' ', Enumerable.Repeat("ord", 120)))).ToArray();
        var layout = Tags.Lay(Document(long_) with { Contents = entries.Select(entry => new ContentsEntry("p0", string.Empty, Unit("t/" + entry.Title, entry.Title), entry.Level)).ToValueList() });

        string Shape(TagNode node) => node.Role + (node.Children.Count == 0 ? string.Empty : "(" + string.Join(' ', node.Children.Select(Shape)) + ")");
        Assert.Equal(
            "TOC(TOCI(Reference TOC(TOCI(Reference TOC(TOCI(Reference) TOCI(Reference))) TOCI(Reference))) TOCI(Reference TOC(TOCI(Reference))) TOCI(Reference))",
            Shape(layout.Root.Children.Single(node => node.Role == "TOC")));
        double X(string title) => layout.Lines.First(line => line.Text == title && line.Page == 2).X;
        Assert.Equal(X("Ett"), X("Ett ett"), 2);
        Assert.True(X("Ett ett ett") > X("Ett ett") + 8);
        Assert.Equal(X("Ett ett"), X("Två ett ett"), 2);
    }

    [Fact]
    public void Columns_are_read_one_after_another() => Assert.Equal(
        "Div(Div(P[Ger] L(LI(LBody[en]) LI(LBody[to]))) Div(P[Tar] L(LI(LBody[tre]))))",
        Body(Lay([], new ColumnsBlock
        {
            Columns =
            [
                new SideBySide { Id = "a", Heading = Unit("a/h", "Ger"), Blocks = [List(string.Empty, Entry(string.Empty, "en"), Entry(string.Empty, "to"))] },
                new SideBySide { Id = "b", Heading = Unit("b/h", "Tar"), Blocks = [List(string.Empty, Entry(string.Empty, "tre"))] },
            ],
        })));

    [Fact]
    public void Columns_higher_than_a_page_go_on_and_lose_nothing()
    {
        SideBySide Column(string id, int count) => new() { Id = id, Blocks = [List(string.Empty, [.. Enumerable.Range(0, count).Select(i => Entry(string.Empty, id + i.ToString(CultureInfo.InvariantCulture)))])] };

        var layout = Lay([], new ColumnsBlock { Columns = [Column("a", 90), Column("b", 20), Column("c", 60)] });

        Assert.True(layout.Pages.Count > 2);
        Assert.Equal(170, layout.Lines.Count(line => line.Unit?.StartsWith("e/", StringComparison.Ordinal) == true));
        Assert.All(layout.Lines.Where(line => line.Page > 1), line => Assert.InRange(line.Y, 40, 806));
    }

    [Fact]
    public void A_callout_holds_any_block() => Assert.Equal(
        "Div(P[Merk] P[Først.] L(LI(LBody[en])) BlockQuote(P[Ord.]))",
        Body(Lay([], new CalloutBlock { Variety = CalloutVariety.Note, Label = "Merk", Blocks = [P("p", "Først."), List(string.Empty, Entry(string.Empty, "en")), new QuoteBlock { Text = Unit("q", "Ord.") }] })));

    [Theory]
    [InlineData(CalloutVariety.Question)]
    [InlineData(CalloutVariety.Important)]
    public void A_callout_over_pages_has_its_box_on_each(CalloutVariety variety)
    {
        var layout = Lay([], new CalloutBlock { Variety = variety, Label = "Merk", Blocks = [.. Enumerable.Range(0, 60).Select(i => (Block)P("p" + i.ToString(CultureInfo.InvariantCulture), "Text"))] });

        Assert.True(layout.Pages.Count > 2);
        foreach (var page in layout.Pages.Skip(1))
        {
            var boxes = variety == CalloutVariety.Question ? page.Grounds.Count(ground => ground.Shape.Bounds.Right - ground.Shape.Bounds.Left > 480) : page.Rules.Count(rule => rule.Shape.Bounds.Right - rule.Shape.Bounds.Left > 470);
            Assert.Equal(variety == CalloutVariety.Question ? 1 : 2, boxes);
        }
    }

    [Fact]
    public void A_cell_holds_paragraphs_and_lists() => Assert.Contains(
        "TD(P[Først.] L(LI(LBody[en])))",
        Body(Lay([], new TableBlock
        {
            Label = "T",
            Caption = Unit("c", "C"),
            Columns = [new TableColumn { Label = Unit("h", "A") }],
            Rows = [new TableRow([new TableCell { Text = TextUnit.Of(string.Empty), Blocks = [P("p", "Først."), List(string.Empty, Entry(string.Empty, "en"))] }])],
        })),
        StringComparison.Ordinal);

    [Fact]
    public void A_cell_of_a_table_read_both_ways_names_its_heads() => Assert.Contains(
        "THead(TR(TH#table-1-c1[A] TH#table-1-c2[B])) TBody(TR(TH#table-1-r1-1<table-1-c1>[x] TD<table-1-c2 table-1-r1-1>[y]) TR(TD<table-1-c2 table-1-r1-1>[z]))",
        Body(Lay([], new TableBlock
        {
            Label = "T",
            Caption = Unit("c", "C"),
            Columns = [new TableColumn { Label = Unit("h", "A"), IsRowHeader = true }, new TableColumn { Label = Unit("i", "B") }],
            Rows = [new TableRow([Cell("x", 1, 2), Cell("y")]), new TableRow([Cell("z")])],
        })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(8, true)]
    [InlineData(4, false)]
    public void A_table_is_turned_where_its_columns_cannot_hold_twelve_letters_that_they_have(int columns, bool isTurned)
    {
        TableBlock Table(string text) => new()
        {
            Label = "T",
            Caption = Unit("c", "C"),
            Orientation = PageOrientation.Auto,
            Columns = [.. Enumerable.Range(0, columns).Select(i => new TableColumn { Label = Unit("h", "A"), LeastLetters = 12 })],
            Rows = [new TableRow([.. Enumerable.Range(0, columns).Select(_ => Cell(text))])],
        };

        Assert.Equal(isTurned, Lay([], Table("Medarbetare och chefer")).Pages[^1] is { } page && page.Width > page.Height);
        Assert.False(Lay([], Table("12")).Pages[^1] is { } narrow && narrow.Width > narrow.Height);
    }

    [Fact]
    public void A_row_that_goes_on_stands_as_far_below_the_head_as_where_it_began()
    {
        var layout = Lay([], new TableBlock
        {
            Label = "T", Caption = Unit("c", "C"), Columns = [new TableColumn { Label = Unit("h", "Huvud") }],
            Rows = [new TableRow([Cell(string.Join(' ', Enumerable.Repeat(Words, 40)))])],
        });
        var heads = layout.Lines.Where(line => line.Text == "Huvud").ToList();
        var distances = heads.ConvertAll(head => layout.Lines.First(line => line.Page == head.Page && line.Text.StartsWith("ord", StringComparison.Ordinal) && line.Y > head.Y).Y - head.Y);

        Assert.True(distances.Count > 1);
        Assert.All(distances, distance => Assert.Equal(distances[0], distance, 3));
    }

    [Theory]
    [InlineData("", "turned")]
    [InlineData("heading", "turned")]
    [InlineData("text", "turned upright turned")]
    public void Turned_tables_share_a_page_unless_a_text_stands_between_them(string between, string pages)
    {
        TableBlock Wide() => new()
        {
            Label = "T", Caption = Unit("c", "C"), Orientation = PageOrientation.Landscape, Columns = [new TableColumn { Label = Unit("h", "A") }], Rows = [new TableRow([Cell("x")])],
        };
        Block[] blocks = between switch
        {
            "heading" => [Wide(), Section("1.1", "Andra", 2, Wide())],
            "text" => [Wide(), P("p", T("Alle skal med")), Wide()],
            _ => [Wide(), Wide()],
        };

        var body = Lay([], Section("1", "Första", 1, blocks)).Pages.SkipWhile(page => page.Width < page.Height);
        Assert.Equal(pages, string.Join(' ', body.Select(page => page.Width > page.Height ? "turned" : "upright")));
    }

    [Fact]
    public void An_outdated_caption_is_marked_between_its_label_and_its_words()
    {
        var caption = Unit("c", "Året") with { State = TextState.Outdated, StateNote = "Föråldrad" };
        var layout = Lay([], new TableBlock { Label = "Tabell 1", Caption = caption, Columns = [new TableColumn { Label = Unit("h", "A") }], Rows = [new TableRow([Cell("x")])] });

        Assert.Equal("Table(Caption(P[Tabell 1] P[Föråldrad] P[Året]) THead(TR(TH[A])) TBody(TR(TD[x])))", Body(layout));
        Assert.Single(layout.Lines.Where(line => line.Text is "Tabell 1" or "Föråldrad").Select(line => line.Y).Distinct());
    }

    [Fact]
    public void An_outdated_text_is_marked_wherever_it_stands()
    {
        TextUnit Old(string text) => new() { Unit = text, Inlines = [T(text)], State = TextState.Outdated, StateNote = "Föråldrad" };
        var layout = Lay(Document(
            new FactsBlock { Facts = [new Fact("Plats", [Old("Oslo")])] },
            new DefinitionsBlock { Items = [new Definition { Id = "d", Term = Old("Hälsa"), Text = Old("En resurs.") }] },
            new TableBlock { Label = "T", Caption = Unit("c", "C"), Columns = [new TableColumn { Label = Unit("h", "A") }], Rows = [new TableRow([new TableCell { Text = Old("Rad") }])] },
            new ReferencesBlock { Items = [new ReferenceEntry { Id = "r", Number = "1", Text = Old("Lov.") }] }) with { Title = Old("Titel") });

        Assert.Equal(5, layout.Lines.Count(line => line.Text == "Föråldrad"));
        Assert.Equal(1, layout.Lines.First(line => line.Text == "Föråldrad").Page);
        Assert.Contains("TD(P[Föråldrad] P[Rad])", Body(layout), StringComparison.Ordinal);
    }

    [Fact]
    public void An_abbreviation_says_what_it_stands_for()
    {
        var layout = Lay([], P("p", T("Enligt "), new AbbreviationInline("WHO", "World Health Organization", Language.En), T(".")));
        Assert.Equal(["WHO: E World Health Organization"], Marks(layout));
    }

    [Theory]
    [InlineData("arbeidsmiljø", "arbeids\u00ADmiljø")]
    [InlineData("Arbeidsmiljøutvalget møtes.", "Arbeids\u00ADmiljøutvalget møtes.")]
    [InlineData("psykososialt", "psykososialt")]
    [InlineData("arbeids\u00ADmiljøet", "arbeids\u00ADmiljøet")]
    [InlineData("arbeidsmiljølov", "arbeids\u00ADmiljø\u00ADlov")]
    public void Words_of_the_dictionary_may_be_cut_and_so_may_words_that_begin_with_them(string text, string marked)
    {
        var words = new Styrdok.Typesetting.Text.BreakDictionary(Language.Nb, [new BreakForm(Language.Nb, "arbeids|miljø"), new BreakForm(Language.Nb, "arbeids|miljø|lov"), new BreakForm(Language.Sv, "psyko|socialt")]);
        Assert.Equal(marked, words.Mark(text, null));
        Assert.Equal(text, words.Mark(text, Language.En));
    }

    // Beside the squares a name is looked up: a word that has room on a line of its own is not cut to fill the one before.
    [Theory]
    [InlineData("Tillitsvalgte og verne\u00ADombud", "Tillitsvalgte og", "verneombud")]
    [InlineData("Fastighetsförvaltnings\u00ADorganisationen", "Fastighetsförvaltnings-", "organisationen")]
    public void The_name_of_a_role_beside_a_matrix_is_cut_only_where_a_word_has_no_room(string name, params string[] expected)
    {
        var row = new MatrixRow(Unit("role", name), [.. Enumerable.Repeat(new MatrixCell(0, null, "Område"), 4)]);
        var matrix = new MatrixBlock { Label = "Tabell 1", Caption = Unit("c", "C"), RowLabel = "Rolle", Columns = [.. Enumerable.Repeat(Unit("area", "Område"), 4)], Rows = [row], Key = [] };
        Assert.Equal(expected, Lay([], matrix).Lines.Where(line => line.Unit == "role").Select(line => line.Text));
    }
}

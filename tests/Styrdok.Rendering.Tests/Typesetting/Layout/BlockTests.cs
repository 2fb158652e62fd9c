using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>The structure and the reading order of each block, in a font whose widths are plain.</summary>
public sealed class BlockTests
{
    private static readonly Obligation Must = new(Modality.Must, "ska", false, null);

    [Fact]
    public void A_section_is_a_heading_with_its_number_before_it() =>
        AssertTags(Section("3", "Ansvar", 1, P("p", "Text")), "Sect(H2[3 Ansvar] P[Text])");

    [Fact]
    public void Headings_go_one_level_deeper_each_time() => AssertTags(
        Section("1", "A", 1, Section("1.1", "B", 2, Section("1.1.1", "C", 3, P("p", "x")))), "Sect(H2[1 A] Sect(H3[1.1 B] Sect(H4[1.1.1 C] P[x])))");

    [Fact]
    public void A_nested_list_stands_in_the_body_of_its_entry() => AssertTags(
        List("a", Entry("a.", "en", List(string.Empty, Entry(string.Empty, "to")))), "L(LI(Lbl[a.] LBody(P[en] L(LI(LBody[to])))))");

    [Fact]
    public void A_duty_has_number_and_word_as_its_label() =>
        AssertTags(new DutyListBlock { Items = [Duty("3.1.1", Must, "Delta.")] }, "L(LI(Lbl[3.1.1 ska] LBody[Delta.]))");

    [Fact]
    public void The_two_squares_of_a_shared_duty_have_words() => AssertTags(
        new DutyListBlock { Items = [Duty("3.1.1", Must with { IsJoint = true, JointWord = "delat ansvar" }, "Delta.")] },
        "L(LI(Lbl[3.1.1 ska](Figure\"delat ansvar\") LBody[Delta.]))");

    [Fact]
    public void A_goal_reads_label_statement_and_each_indicator() => AssertTags(
        new GoalBlock
        {
            Label = "Mål 1",
            Statement = Unit("g", "Fler mår bra."),
            Indicators = [new Indicator { Id = "i", Label = Unit("i", "Närvaro"), Values = "9 → 10 %", Periods = "2025 → 2028", Bar = IndicatorBarComposer.Compose("0", "100 %", 0.1, 0.2) }],
        },
        "P[Mål 1 Fler mår bra.] L(LI(LBody[Närvaro 9 → 10 % 2025 → 2028]))");

    [Fact]
    public void A_figure_is_its_texts_then_its_caption_then_its_words() => AssertTags(
        Figure() with { Words = [List(string.Empty, Entry(string.Empty, "Ett område."))] },
        "Figure\"Diagram\"[1.1 Främja] Caption[Figur 1 Områden] P[Figuren i ord] L(LI(LBody[Ett område.]))");

    [Fact]
    public void The_numbers_of_a_ringed_list_are_its_labels() => AssertTags(
        Figure() with { Words = [new ListBlock { HasRings = true, IsOrdered = true, Items = [Entry("1", "Ett."), Entry("2", "To.")] }] },
        "Figure\"Diagram\"[1.1 Främja] Caption[Figur 1 Områden] P[Figuren i ord] L(LI(Lbl[1] LBody[Ett.]) LI(Lbl[2] LBody[To.]))");

    [Fact]
    public void Letters_of_another_language_in_a_drawing_say_so()
    {
        var figure = Figure();
        var texts = figure.Drawing.Texts.Select(text => text.Text == "Främja" ? text with { Language = Language.En } : text).ToValueList();
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [figure with { Drawing = figure.Drawing with { Texts = texts } }], Contents = [] });
        var pieces = layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>().Where(piece => piece.Owner is { Role: "Figure" }).ToList();
        Assert.Equal([null, Language.En], pieces.Select(piece => piece.Marks.SingleOrDefault()?.Language));
    }

    [Fact]
    public void The_caption_of_a_figure_beside_another_column_stays_in_its_own_column()
    {
        SideBySide Side(string id, Block block) => new() { Id = id, Blocks = [block] };
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [new ColumnsBlock { Columns = [Side("a", P("p", "Text")), Side("b", Figure())] }], Contents = [] });
        var items = layout.Pages.SelectMany(page => page.Items).ToList();
        var drawing = items.OfType<DrawingItem>().Single();
        var caption = items.OfType<TextPiece>().Where(piece => piece.Owner is { Role: "Caption" }).ToList();
        Assert.True(drawing.X > Themes.Ledger.Page.TextX.Pt());
        Assert.Equal(2, caption.Count);
        Assert.All(caption, piece => Assert.Equal(drawing.X, piece.X, 6));
        Assert.True(caption[0].Baseline < caption[1].Baseline);
        Assert.True(drawing.X + (drawing.Drawing.Width * drawing.Scale) <= Themes.Ledger.Page.RightX.Pt() + 0.01);
    }

    [Fact]
    public void A_drawing_is_never_parted_from_its_caption_nor_higher_than_a_page()
    {
        var filled = Enumerable.Range(0, 36).Select(i => (Block)P("p", "Text")).ToList();
        foreach (var height in new[] { 200, 5000 })
        {
            var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [.. filled, Figure() with { Drawing = Figure().Drawing with { Height = height } }], Contents = [] });
            var page = Assert.Single(layout.Pages, page => page.Items.OfType<DrawingItem>().Any());
            var drawing = page.Items.OfType<DrawingItem>().Single();
            Assert.Contains(page.Items.OfType<TextPiece>(), piece => piece.Owner is { Role: "Caption" });
            Assert.True(drawing.Top + (drawing.Drawing.Height * drawing.Scale) <= Themes.Ledger.Page.FrameBottom.Pt());
        }
    }

    [Fact]
    public void A_table_has_caption_heads_with_scope_and_rows_of_one_width() => AssertTags(
        new TableBlock
        {
            Label = "Tabell 1",
            Caption = Unit("c", "Steg"),
            Columns = [new TableColumn { Label = Unit("h1", "Dag"), IsRowHeader = true }, new TableColumn { Label = Unit("h2", "Vem") }],
            Rows = [Row("1", "Chef"), Row("2")],
        },
        "Table(Caption[Tabell 1 Steg] THead(TR(TH/Column[Dag] TH/Column[Vem])) TBody(TR(TH/Row[1] TD[Chef]) TR(TH/Row[2] TD)))");

    [Fact]
    public void Spans_reach_the_structure_and_never_past_the_edge() => AssertTags(
        new TableBlock
        {
            Label = "T",
            Caption = Unit("c", "C"),
            Columns = [new TableColumn { Label = Unit("h1", "A") }, new TableColumn { Label = Unit("h2", "B") }, new TableColumn { Label = Unit("h3", "C") }],
            Rows = [new TableRow([Cell("x", 2, 2), Cell("y")]), new TableRow([Cell("z", 5, 9)])],
        },
        "Table(Caption[T C] THead(TR(TH/Column[A] TH/Column[B] TH/Column[C])) TBody(TR(TD/2x2[x] TD[y]) TR(TD[z])))");

    [Fact]
    public void A_matrix_cell_says_its_word_and_an_empty_one_shows_a_dash() => AssertTags(
        new MatrixBlock
        {
            Label = "Tabell 1",
            Caption = Unit("c", "C"),
            RowLabel = "Roll",
            Columns = [Unit("a", "Främja"), Unit("b", "Följa")],
            Rows = [new MatrixRow(Unit("r", "Chef"), [new MatrixCell(2, Must, "Främja"), new MatrixCell(0, null, "Följa")])],
            Key = [new KeyEntry(Modality.Must, "ska"), new KeyEntry(null, "ingen")],
        },
        "Table(Caption[Tabell 1 C] THead(TR(TH/Column[Roll] TH/Column[Främja] TH/Column[Följa])) TBody(TR(TH/Row[Chef] TD[2](Figure\"ska\") TD[–]))) P[ska – ingen]");

    [Fact]
    public void A_reference_ends_with_the_places_that_refer_to_it() => AssertTags(
        new ReferencesBlock { Items = [new ReferenceEntry { Id = "r", Number = "3", Text = Unit("r", "WHO (1986)."), CitedIn = [new CrossReferenceInline("4.2", "s", "X"), new CrossReferenceInline("5", "s", "Y")], CitedInLabel = "Vist til i" }] },
        "L(LI(Lbl[[3]] LBody[WHO (1986). Vist til i\u00A04.2, 5.]))");

    [Fact]
    public void A_callout_is_a_division_that_begins_with_its_word() => AssertTags(
        new CalloutBlock { Variety = CalloutVariety.Dilemma, Label = "Dilemma", Blocks = [P("p", "Tid")], Sides = [Unit("a", "En"), Unit("b", "To")] },
        "Div(P[Dilemma] P[Tid] L(LI(LBody[En]) LI(LBody[To])))");

    [Fact]
    public void An_outdated_text_is_marked_above_it() => AssertTags(
        new ParagraphBlock { Text = new TextUnit { Unit = "u", Inlines = [T("Gammal")], State = TextState.Outdated, StateNote = "Föråldrad" } }, "P[Föråldrad] P[Gammal]");

    [Fact]
    public void An_untranslated_heading_is_marked_under_it() => AssertTags(
        Section("1", "x", 1, P("p", "Text")) with { Heading = new TextUnit { Unit = "u", Inlines = [T("Formål")], Language = Language.Nb, State = TextState.Untranslated, StateNote = "Inte översatt" } },
        "Sect(H2[1 Formål] P[Inte översatt] P[Text])");

    [Fact]
    public void Facts_and_definitions_are_lists_of_pairs()
    {
        AssertTags(new FactsBlock { Facts = [new Fact("Sted", [Unit("v", "Oslo")])] }, "L(LI(Lbl[Sted] LBody[Oslo]))");
        AssertTags(new DefinitionsBlock { Items = [new Definition { Id = "t", Term = Unit("t", "Helse"), Text = Unit("d", "En ressurs.") }] }, "L(LI(Lbl[Helse] LBody(P[En ressurs.])))");
    }

    [Fact]
    public void A_checklist_item_holds_its_fields_with_their_labels_and_the_clause_last()
    {
        var layout = Lay(SampleDocuments.Checklist());
        var item = Find(layout.Root, node => node.Role == "LI");
        Assert.Equal(
            "LI(Lbl[1.1 skal] LBody(P[Arbeidsmiljø står fast på sakslisten på personalmøtet. pkt.\u00A03.1.1](Form) P[Hvis ikke](Form) P[Ansvarlig](Form) P[Dato](Form) P[Merknad](Form)))",
            Show(item, Texts(layout)));
    }

    [Fact]
    public void Field_names_come_from_the_item_and_descriptions_explain_themselves()
    {
        var layout = Lay(SampleDocuments.Checklist());
        var fields = layout.Pages.SelectMany(page => page.Items).Select(item => item is CheckboxItem box ? box.Field : (item as FieldItem)?.Field).OfType<FormField>().ToList();
        var first = fields.Where(field => field.Name.StartsWith("responsibilities/manager/1-1.check.", StringComparison.Ordinal)).ToList();
        Assert.Equal(["done", "otherwise", "responsible", "date", "note"], first.Select(field => field.Name.Split('.')[^1]));
        Assert.Equal("På plass, 1.1: Arbeidsmiljø står fast på sakslisten på personalmøtet.", first[0].Description);
        Assert.Equal("Enhetsleder", first[2].Value);
        Assert.Equal(fields.Count, fields.Select(field => field.Name).Distinct().Count());
    }

    [Fact]
    public void An_item_of_a_checklist_stands_whole_on_one_page()
    {
        var layout = Lay(SampleDocuments.Checklist());
        foreach (var page in layout.Pages)
        {
            var names = page.Items.OfType<FieldItem>().Select(item => item.Field.Name).Where(name => name.EndsWith(".note", StringComparison.Ordinal)).ToList();
            var boxes = page.Items.OfType<CheckboxItem>().Select(item => item.Field.Name).ToList();
            Assert.Equal(boxes.Select(name => name[..^".done".Length]), names.Select(name => name[..^".note".Length]));
        }
    }

    [Fact]
    public void A_table_over_three_pages_repeats_its_head_as_an_artifact()
    {
        var layout = Lay(SampleDocuments.Extremes());
        var heads = layout.Lines.Where(line => line.Text == "Beskrivning").ToList();
        Assert.True(heads.Count >= 2);
        Assert.False(heads[0].IsArtifact);
        Assert.All(heads.Skip(1), head => Assert.True(head.IsArtifact));
    }

    [Fact]
    public void The_contents_show_the_page_on_which_each_section_stands()
    {
        var layout = Lay(SampleDocuments.SwedishPolicy());
        foreach (var heading in new[] { ("3", "Ansvar"), ("4.1", "Steg från första sjukdagen"), ("B", "Källor") })
        {
            var page = layout.Lines.Single(line => line.Text == heading.Item2 && line.Style is "Section" or "Subheading" && line.Text == heading.Item2).Page;
            var entry = layout.Lines.First(line => line.Text == heading.Item2 && line.Style.StartsWith("Contents", StringComparison.Ordinal));
            var number = layout.Lines.First(line => line.Page == entry.Page && Math.Abs(line.Y - entry.Y) < 0.01 && line.X > 400);
            Assert.Equal(page.ToString(System.Globalization.CultureInfo.InvariantCulture), number.Text);
        }
    }

    [Fact]
    public void Nothing_stands_outside_the_columns_or_below_the_frame()
    {
        foreach (var document in new[] { SampleDocuments.SwedishPolicy(), SampleDocuments.NorwegianDraft(), SampleDocuments.Extremes(), SampleDocuments.Checklist() })
        {
            foreach (var line in Lay(document).Lines.Where(line => !line.IsArtifact))
            {
                Assert.True(line.X >= 52 && line.X + line.Width <= 528.5, line.ToString());
                Assert.True(line.Page == 1 || line.Y is >= 88 and <= 772, line.ToString());
            }
        }
    }

    [Fact]
    public void A_link_to_a_place_that_does_not_exist_is_plain_text()
    {
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [P("p", T("Se "), new CrossReferenceInline("9", "nowhere", "X"))], Contents = [] });
        Assert.All(layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>(), piece => Assert.DoesNotContain(piece.Marks, mark => mark.Href == "#nowhere"));
    }

    [Fact]
    public void A_row_higher_than_a_page_is_parted_between_its_lines_and_loses_none()
    {
        var words = string.Join(' ', Enumerable.Range(1, 1500).Select(i => "ord" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var layout = Lay(SampleDocuments.SwedishPolicy() with
        {
            Contents = [],
            Blocks =
            [
                new TableBlock
                {
                    Label = "Tabell 1",
                    Caption = Unit("c", "Lång"),
                    Columns = [new TableColumn { Label = Unit("h1", "A"), IsRowHeader = true }, new TableColumn { Label = Unit("h2", "B") }],
                    Rows = [Row("kort", words)],
                },
            ],
        });
        Assert.True(layout.Pages.Count > 3);
        Assert.Equal(words, string.Join(' ', layout.Lines.Where(line => line.Unit == "cell/" + words).Select(line => line.Text)));
    }

    [Fact]
    public void A_checklist_item_higher_than_a_page_is_refused_with_its_unit()
    {
        var document = SampleDocuments.Checklist();
        var group = document.Blocks.OfType<ChecklistGroupBlock>().First();
        var item = group.Items[0] with { Text = Unit("too/long", string.Join(' ', Enumerable.Repeat("ord", 1500))) };
        var error = Assert.Throws<TypesettingException>(() => Lay(document with { Blocks = [group with { Items = [item] }] }));
        Assert.Equal("too/long", error.Unit);
    }

    [Fact]
    public void More_areas_than_a_page_has_room_for_make_two_tables()
    {
        var areas = Enumerable.Range(1, 8).Select(i => Unit("a", "Område " + i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToValueList();
        var cells = areas.Select(area => new MatrixCell(0, null, area.PlainText)).ToValueList();
        var matrix = new MatrixBlock { Label = "Tabell 1", Caption = Unit("c", "C"), RowLabel = "Roll", Columns = areas, Rows = [new MatrixRow(Unit("r", "Chef"), cells)], Key = SampleDocuments.SwedishKey };
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [matrix], Contents = [] });
        Assert.Equal(2, layout.Root.Children.Count(node => node.Role == "Table"));
        Assert.Equal(8, layout.Lines.Count(line => line.Text.StartsWith("Område", StringComparison.Ordinal)));
    }

    [Fact]
    public void Contents_may_take_several_pages()
    {
        var sections = Enumerable.Range(1, 60).Select(i => (Block)Section(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "Avsnitt", 1, P("p", "x"))).ToValueList();
        var entries = sections.Select(section => new ContentsEntry(section.Id!, ((SectionBlock)section).Number, ((SectionBlock)section).Heading, 1)).ToValueList();
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = sections, Contents = entries });
        var pages = layout.Lines.Where(line => line.Style == "Contents1Number").Select(line => line.Page).ToList();
        Assert.Equal(60, pages.Count);
        Assert.True(pages[^1] > pages[0]);
        Assert.Equal(pages[^1] + 1, layout.Lines.First(line => line.Style == "SectionNumber").Page);
    }

    [Fact]
    public void A_cover_with_a_long_title_and_many_notices_lets_nothing_overlap()
    {
        foreach (var style in new[] { Core.Branding.CoverStyle.Band, Core.Branding.CoverStyle.Field, Core.Branding.CoverStyle.Plain })
        {
            var draft = SampleDocuments.NorwegianDraft(style);
            var lines = Lay(draft).Lines.Where(line => line.Page == 1 && !line.IsArtifact).ToList();
            var metadata = lines.First(line => line.Text == "Vedtas av").Y;
            var notices = lines.Where(line => line.Style is "Cell" or "CaptionLabel").ToList();
            Assert.NotEmpty(notices);
            Assert.All(notices, notice => Assert.True(notice.Y < metadata - 8, style + ": " + notice));
            Assert.True(notices[0].Y > lines.Where(line => line.Style is "Subtitle").Max(line => line.Y) + 8);
        }
    }

    [Fact]
    public void A_wide_logo_that_is_all_an_organisation_has_stands_on_the_field_on_a_plate_of_paper()
    {
        foreach (var style in new[] { Core.Branding.CoverStyle.Band, Core.Branding.CoverStyle.Field })
        {
            var policy = SampleDocuments.SwedishPolicy(style);
            var wide = PictureFile.Read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 40\"><path d=\"M0 0H160V40H0Z\" fill=\"#2b49a6\"/></svg>");
            var brand = policy.Issuer.Brand with { Mark = null, MarkOnField = null, Wide = wide };
            var layout = Lay(policy with { Issuer = policy.Issuer with { Brand = brand } });
            Assert.DoesNotContain(layout.Lines, line => line.Page == 1 && line.Style == "Organisation");
            var plate = Assert.Single(layout.Pages[0].Grounds, ground => ground.Colour == brand.Light.Paper).Shape.Bounds;
            Assert.True(plate.Right - plate.Left > 3 * (plate.Bottom - plate.Top), plate.ToString());

            var besideMark = Lay(policy with { Issuer = policy.Issuer with { Brand = policy.Issuer.Brand with { Wide = wide } } });
            Assert.Contains(besideMark.Lines, line => line.Page == 1 && line.Style == "Organisation");
        }
    }

    [Fact]
    public void A_field_ends_above_the_metadata_however_many_rows_that_has()
    {
        var policy = SampleDocuments.SwedishPolicy();
        var rows = Enumerable.Range(1, 6).Select(row => new MetadataCell { Label = "Rad", Value = "x", Columns = 4 });
        var layout = Lay(policy with { Cover = policy.Cover with { Notices = [], Metadata = rows.ToValueList() } });

        var field = layout.Pages[0].Grounds.Where(ground => ground.Colour == policy.Issuer.Brand.Light.Field).Max(ground => ground.Shape.Bounds.Bottom);
        Assert.True(field < layout.Lines.Where(line => line.Page == 1 && line.Text == "Rad").Min(line => line.Y) - 16);
        Assert.True(field > layout.Lines.Where(line => line.Style == "Subtitle").Max(line => line.Y));
    }

    private static FigureBlock Figure()
    {
        DrawnText Text(string text, double x) => new() { Text = text, X = x, Baseline = 20, Room = 200, Size = 10, Weight = TypeWeight.Regular, Colour = DrawnColour.Ink };
        var drawing = new VectorDrawing { Width = 472, Height = 100, Shapes = [new DrawnRectangle(0, 0, 472, 100, DrawnColour.Tint2)], Texts = [Text("1.1", 10), Text("Främja", 40)] };
        return new FigureBlock { Id = "f", Label = "Figur 1", Caption = Unit("c", "Områden"), Drawing = drawing, NarrowDrawing = drawing, Alt = "Diagram", WordsLabel = "Figuren i ord", Words = [] };
    }

    private static void AssertTags(Block block, string expected)
    {
        var layout = Lay(SampleDocuments.SwedishPolicy() with { Blocks = [block], Contents = [], Issuer = Sjohog(Core.Branding.CoverStyle.Plain) with { ContactLines = [], Web = null } });
        var texts = Texts(layout);
        var body = layout.Root.Children.SkipWhile(node => node.Role != "H1").Skip(3);
        Assert.Equal(expected, string.Join(' ', body.Select(node => Show(node, texts))));
    }

    private static DrawnLayout Lay(ComposedDocument document)
    {
        var face = new PlainFace();
        return DrawnLayout.Of(document, Themes.Ledger, new Looks(Themes.Ledger, document.Issuer.Brand.Light, _ => face));
    }

    private static Dictionary<TagNode, string> Texts(DrawnLayout layout)
    {
        var texts = new Dictionary<TagNode, string>();
        foreach (var piece in layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>())
        {
            if (piece.Owner is null) continue;
            var text = new StringBuilder();
            foreach (var glyph in piece.Glyphs) text.Append(char.ConvertFromUtf32(glyph.CodePoint));
            if (piece.EndsWithSpace) text.Append(' ');
            texts[piece.Owner] = texts.GetValueOrDefault(piece.Owner, string.Empty) + text;
        }

        return texts;
    }

    private static string Show(TagNode node, Dictionary<TagNode, string> texts)
    {
        var text = new StringBuilder(node.Role);
        if (node.Scope is not null) text.Append('/').Append(node.Scope);
        if (node.ColumnSpan > 1 || node.RowSpan > 1) text.Append('/').Append(node.ColumnSpan).Append('x').Append(node.RowSpan);
        if (node.AlternateText is not null) text.Append('"').Append(node.AlternateText).Append('"');
        if (texts.TryGetValue(node, out var own)) text.Append('[').Append(own.TrimEnd()).Append(']');
        if (node.Children.Count > 0) text.Append('(').AppendJoin(' ', node.Children.Select(child => Show(child, texts))).Append(')');
        return text.ToString();
    }

    private static TagNode Find(TagNode node, Func<TagNode, bool> match) => Search(node, match) ?? throw new InvalidOperationException("No such element.");

    private static TagNode? Search(TagNode node, Func<TagNode, bool> match) =>
        match(node) ? node : node.Children.Select(child => Search(child, match)).FirstOrDefault(found => found is not null);
}

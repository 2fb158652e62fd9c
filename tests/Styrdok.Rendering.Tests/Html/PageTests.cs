using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures;
using Styrdok.Html;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Html;

public sealed class PageTests
{
    [Fact]
    public void The_page_says_its_language_and_every_foreign_run_says_its_own()
    {
        var page = Pages.Render(Pages.Policy with { Issuer = Pages.Policy.Issuer with { Name = "Nordvik kommune", NameLanguage = Language.Nb } });

        Assert.Contains("<html lang=\"sv\"", page, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"en\">health-promoting workplace</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"org\" lang=\"nb\">Nordvik kommune</span>", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"nb\"><span class=\"state untranslated\" lang=\"sv\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_that_refer_to_a_source_are_set_apart_by_commas()
    {
        var reference = new ReferenceEntry
        {
            Id = "ref-1", Number = "1", Text = Unit("r1", "Arbetsmiljölag (1977:1160)."), CitedInLabel = "Nämns i",
            CitedIn = [new CrossReferenceInline("1", "s-1", "Syfte"), new CrossReferenceInline("2.1", "s-2-1", "Mål"), new CrossReferenceInline("C", "s-c", "Om dokumentet")],
        };
        var page = Pages.Render(Pages.Policy with { Blocks = [new ReferencesBlock { Items = [reference] }] });

        Assert.Contains("Nämns i 1, 2.1, C<", Regex.Replace(page, "</?a\\b[^>]*>", string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_linked_to_in_the_document_is_there_once()
    {
        var document = Pages.Policy;
        var page = Pages.Render(document);
        var ids = Regex.Matches(page, "\\sid=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(document.Contents, entry => Assert.Contains(entry.Target, ids));
        Assert.Contains("page_content", ids);
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time_from_a_single_title()
    {
        var levels = Regex.Matches(Pages.Render(Pages.Policy), "<h([1-6])").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Both_palettes_stand_in_the_style_sheet_and_rules_use_only_their_names()
    {
        var document = Pages.Policy;
        var page = Pages.Render(document);
        var rules = Pages.Shipped.Style("document.css") + Pages.Shipped.Style("checklist.css") + Pages.Shipped.Style("index.css");

        Assert.Contains("--c-brand:" + document.Issuer.Brand.Light.BrandInk, page, StringComparison.Ordinal);
        Assert.Contains("--c-brand:" + document.Issuer.Brand.Dark.BrandInk, page[page.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotMatch("#[0-9a-fA-F]{6}\\b|rgb\\(|hsl\\(", rules);
        Assert.DoesNotContain("@phone", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@tablet", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_colour_measure_and_text_role_that_rules_name_is_given()
    {
        foreach (var page in new[] { Pages.Render(Pages.Policy), Pages.Render(Pages.Checklist) })
        {
            var given = Regex.Matches(page, "(--[a-z0-9-]+):").Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

            Assert.Empty(Regex.Matches(page, @"var\((--[a-z0-9-]+)").Select(match => match.Groups[1].Value).Where(name => !given.Contains(name)).Distinct());
        }
    }

    [Fact]
    public void Tables_that_scroll_part_no_words() =>
        Assert.Contains(".scroll :is(th, td) { overflow-wrap: normal; }", Pages.Shipped.Style("document.css"), StringComparison.Ordinal);

    [Fact]
    public void A_long_title_is_set_smaller()
    {
        Assert.Contains("<h1 class=\"short\">", Pages.Render(Pages.Policy), StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"long\">", Pages.Render(Pages.Policy with { Title = TextUnit.Of(new string('a', 65)) }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_square_never_stands_without_its_word()
    {
        var body = Pages.Body(new DutyListBlock { Items = [Duty("1.1", new Obligation(Modality.Should, "bör", true, "delat ansvar"), "Lyssna.")] });

        Assert.Contains("<span class=\"sq should\"></span><span class=\"sq should\"></span>bör<span class=\"vh\"> (delat ansvar)</span>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_what_heads_its_columns_and_rows()
    {
        var body = Pages.Body(new TableBlock
        {
            Id = "t",
            Label = "Tabell 1",
            Caption = TextUnit.Of("Steg"),
            Columns = [new TableColumn { Label = TextUnit.Of("Vem"), IsRowHeader = true }, new TableColumn { Label = TextUnit.Of("Dag"), IsNumeric = true }],
            Rows = [new TableRow([new TableCell { Text = TextUnit.Of("Chef"), IsHeader = true, RowSpan = 2 }, new TableCell { Text = TextUnit.Of("7"), IsNumeric = true }]), new TableRow([new TableCell { Text = TextUnit.Of("9"), IsNumeric = true }])],
        });

        Assert.Contains("<caption><strong>Tabell 1</strong>", body, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"r\">", body, StringComparison.Ordinal);
        Assert.Matches("<th scope=\"row\" rowspan=\"2\"[^>]*>Chef</th>", body);
        Assert.Matches("<td class=\"r\"[^>]*>7</td>", body);
    }

    [Theory]
    [InlineData(EntryKind.Line, "<input class=\"entry\" type=\"text\" autocomplete=\"off\" id=\"form--r1--due\" name=\"form/r1/due\" aria-label=\"Frist, Dörr, Rond\">")]
    [InlineData(EntryKind.Number, "<input class=\"entry\" type=\"text\" inputmode=\"decimal\"")]
    [InlineData(EntryKind.Date, "<input class=\"entry\" type=\"date\"")]
    [InlineData(EntryKind.Check, "<input class=\"tick\" type=\"checkbox\"")]
    [InlineData(EntryKind.Lines, "<textarea class=\"entry\" rows=\"2\"")]
    [InlineData(EntryKind.Choice, "<option value=\"\">–</option><option value=\"high\">Hög &amp; akut</option></select>")]
    public void A_cell_to_fill_in_is_a_labelled_field(EntryKind kind, string expected)
    {
        var field = new EntryField { Name = "form/r1/due", Description = "Frist, Dörr, Rond", Kind = kind, Choices = kind == EntryKind.Choice ? [new EntryChoice("high", "Hög & akut")] : [] };

        var body = Pages.Body(OneCell(new TableCell { Text = TextUnit.Of(string.Empty), Field = field }));

        Assert.Contains(expected, body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_of_a_cell_comes_with_its_word()
    {
        var body = Pages.Body(OneCell(new TableCell { Text = TextUnit.Of("Hög 12"), Tone = Tone.Danger }));

        Assert.Contains("<td class=\"tone danger\">Hög 12</td>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_number_goes_by_its_caption()
    {
        var body = Pages.Body(OneCell(new TableCell { Text = TextUnit.Of("x") }) with { Label = string.Empty });

        Assert.Contains("aria-label=\"Steg\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong></strong>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_stands_apart_from_who_said_it()
    {
        var body = Pages.Body(new QuoteBlock { Id = "q", Text = TextUnit.Of("Ord."), Source = TextUnit.Of("Någon") });

        Assert.Matches("<figure class=\"quote\" id=\"q\">\\s*<blockquote><p>Ord.</p></blockquote>\\s*<figcaption>Någon</figcaption>", body);
    }

    private static TableBlock OneCell(TableCell cell) => new()
    {
        Label = "Tabell 1",
        Caption = TextUnit.Of("Steg"),
        Columns = [new TableColumn { Label = TextUnit.Of("Vad") }],
        Rows = [new TableRow([cell])],
    };

    [Fact]
    public void An_indicator_has_its_numbers_as_text_beside_the_drawing()
    {
        var body = Pages.Body(new GoalBlock
        {
            Id = "g",
            Label = "Mål 1",
            Statement = TextUnit.Of("Bra."),
            Indicators = [new Indicator { Id = "i", Label = TextUnit.Of("Närvaro"), Values = "92 → 95 %", Periods = "2025 → 2028", Bar = IndicatorBarComposer.Compose("88", "98 %", 0.4, 0.7) }],
        });

        Assert.Contains("<svg viewBox=\"0 0 112 28\" aria-hidden=\"true\"", body, StringComparison.Ordinal);
        Assert.Contains("<rect x=\"44.8\" y=\"5\" width=\"25.6\" height=\"4\" class=\"c-brand\"/>", body, StringComparison.Ordinal);
        Assert.Contains("<path d=\"M70.4 12.5 78.4 7 70.4 1.5Z\" class=\"c-brand\"/>", body, StringComparison.Ordinal);
        Assert.Contains("text-anchor=\"end\" class=\"c-ink2\">98 %</text></svg>", body, StringComparison.Ordinal);
        Assert.Contains("92 → 95 %", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_checklist_has_boxes_with_labels_and_keeps_answers_under_a_key_without_language()
    {
        var page = Pages.Render(Pages.Checklist);

        Assert.Contains("data-state=\"styrdok/nordvik/et-arbeid-a-vokse-i/1.0\"", page, StringComparison.Ordinal);
        var boxes = Regex.Matches(page, "<input class=\"cb\" type=\"checkbox\" id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(12, boxes.Count);
        Assert.All(boxes, box => Assert.Contains($"<label for=\"{box}\"", page, StringComparison.Ordinal));
        Assert.Contains("data-item=\"responsibilities/manager/1-1.check\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"et-arbeid-a-vokse-i.html#responsibilities-manager-1-1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_font_is_cut_down_and_its_licence_is_named()
    {
        var page = Pages.Render(Pages.Policy);

        Assert.Contains("SIL Open Font License", page, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Matches(page, "@font-face").Count);
        Assert.InRange(page.Length, 50_000, 400_000);
    }

    [Fact]
    public void A_page_is_the_same_bytes_whatever_the_culture()
    {
        var before = Pages.Render(Pages.Policy);
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            // A comma for the decimal point and another minus sign, as Swedish has them; made by hand since machines may lack the data.
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberDecimalSeparator = ",";
            other.NumberFormat.NegativeSign = "\u2212";
            Thread.CurrentThread.CurrentCulture = other;

            Assert.Equal(before, Pages.Render(Pages.Policy));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void The_list_of_documents_leads_to_every_file_in_words_that_stand_alone()
    {
        var brand = Pages.Policy.Issuer.Brand;
        var page = new HtmlRenderer(Pages.Shipped, Pages.Theme).Render(new IndexPage
        {
            Language = Language.Nb,
            Title = "Dokumenter",
            Brand = brand,
            Labels = Pages.Words(Language.Nb),
            Count = "1 dokument",
            Organisations =
            [
                new IndexOrganisation
                {
                    Id = "sjohog", Name = "Region Sjöhög", Language = Language.Sv, Count = "1 dokument",
                    Documents =
                    [
                        new IndexDocument
                        {
                            Id = "sjohog/halsa", Organisation = "sjohog", Title = "Hälsa", Language = Language.Sv, Href = "sjohog/sv/halsa.html", Summary = "Om hälsa.", Kind = "policy", KindLabel = "Policy",
                            State = "draft", Status = new StatusTag("Utkast", Tone.Danger), ReviewDay = "2027-01-31", Review = "31. januar 2027", LanguageCodes = "sv", RoleIds = "",
                            Editions =
                            [
                                new IndexEdition
                                {
                                    Language = Language.Sv, Name = "Svenska", Href = "sjohog/sv/halsa.html", IsCourtesy = false, Description = "Hälsa, Svenska",
                                    Links = [new IndexLink("sjohog/sv/halsa.pdf", "PDF", "Hälsa, PDF")],
                                },
                            ],
                        },
                    ],
                },
            ],
            Texts = [new IndexText("sjohog/halsa", Language.Sv, "sjohog/sv/halsa.html", [new IndexSection("mal", "1 Mål", "Alla </script><!-- mår bra.")])],
        });

        Assert.Contains("<h2 lang=\"sv\">Region Sjöhög</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h3 lang=\"sv\"><a href=\"sjohog/sv/halsa.html\">Hälsa</a></h3>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"sjohog/sv/halsa.pdf\" aria-label=\"Hälsa, PDF\">PDF</a>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tag danger\">Utkast</span>", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2027-01-31\">31. januar 2027</time>", page, StringComparison.Ordinal);
        Assert.Contains("Alla \\u003c/script>\\u003c!-- mår bra.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_are_images_with_a_version_for_dark_screens()
    {
        var page = Pages.Render(Pages.Policy);

        Assert.Contains("<source media=\"(prefers-color-scheme: dark)\" srcset=\"data:image/svg+xml;base64,", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<circle cx=\"28\"", page, StringComparison.Ordinal);
    }
}

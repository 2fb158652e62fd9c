using System;
using Styrdok.Core.Document;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Rendering.Tests.Typesetting.Layout;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Html;

/// <summary>Footnotes, columns, cells with blocks and abbreviations on screen.</summary>
public sealed class LongTextTests
{
    [Fact]
    public void A_footnote_and_its_place_lead_to_each_other()
    {
        var page = Pages.Render(Pages.Policy with { Blocks = [P("p", T("Ord"), Tags.To(1))], Contents = [], Notes = [Tags.Note(1, "Noten.")] });

        Assert.Contains("Ord<sup class=\"fn\"><a id=\"noteref_1\" href=\"#note_1\" role=\"doc-noteref\" aria-label=\"Not 1\">1</a></sup>", page, StringComparison.Ordinal);
        Assert.Contains("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Noter\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<li id=\"note_1\"><a class=\"n\" href=\"#noteref_1\" role=\"doc-backlink\" aria-label=\"Not 1, tillbaka till texten\">1</a> <span>Noten.</span></li>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("class=\"notes\"", StringComparison.Ordinal) < page.IndexOf("</main>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_without_notes_has_no_section_for_them() => Assert.DoesNotContain("doc-endnotes", Pages.Render(Pages.Policy), StringComparison.Ordinal);

    [Fact]
    public void Columns_hold_their_heads_and_lists_in_order()
    {
        var body = Pages.Body(new ColumnsBlock
        {
            Columns =
            [
                new SideBySide { Id = "a", Heading = Unit("a/h", "Ger"), Blocks = [List(string.Empty, Entry(string.Empty, "en"))] },
                new SideBySide { Id = "b", Blocks = [P("b/p", "to")] },
            ],
        });

        Assert.Contains("<div class=\"beside\">", body, StringComparison.Ordinal);
        Assert.Contains("<div id=\"a\"><p class=\"k\">Ger</p><ul", body, StringComparison.Ordinal);
        Assert.Contains("<div id=\"b\"><p class=\"body\" id=\"b/p\">to</p>", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_holds_blocks_and_an_abbreviation_is_explained()
    {
        var cell = new TableCell { Text = TextUnit.Of(string.Empty), Blocks = [P("p", new AbbreviationInline("WHO", "Verdens \"helse\"", null)), List(string.Empty, Entry(string.Empty, "en"))] };
        var body = Pages.Body(new TableBlock { Label = "T", Caption = Unit("c", "C"), Columns = [new TableColumn { Label = Unit("h", "A") }], Rows = [new TableRow([cell])] });

        Assert.Contains("<td><p class=\"body\" id=\"p\"><abbr title=\"Verdens &quot;helse&quot;\">WHO</abbr></p>", body, StringComparison.Ordinal);
        Assert.Contains("<ul class=\"dash\">", body, StringComparison.Ordinal);
    }
}

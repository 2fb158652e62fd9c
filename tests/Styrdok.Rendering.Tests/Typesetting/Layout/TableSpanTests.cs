using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Theme;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>Cells of several rows that are higher than their rows, or than the page.</summary>
public sealed class TableSpanTests
{
    [Fact]
    public void A_cell_of_several_rows_goes_on_on_the_next_page_where_it_is_higher_than_one()
    {
        var layout = Tags.Lay(default, Table(High(120), rows: 3));

        var lines = Body(layout);
        Assert.Equal(Enumerable.Range(0, 120).Select(i => "Rad " + i), lines.Where(line => line.Unit!.StartsWith("high", System.StringComparison.Ordinal)).Select(line => line.Text.Trim()));
        Assert.True(lines.Max(line => line.Page) > lines.Min(line => line.Page));
        Assert.All(lines, line => Assert.InRange(line.Y, Themes.Ledger.Page.FrameTop.Pt(), Themes.Ledger.Page.FrameBottom.Pt()));
    }

    [Fact]
    public void A_cell_of_several_rows_stands_above_the_notes_it_leads_to()
    {
        var lines = High(30);
        var high = lines with { Text = lines.Text with { Inlines = [T("Först"), Tags.To(1), Tags.To(2), T(" "), .. lines.Text.Inlines] } };
        string Long(string word) => string.Join(' ', Enumerable.Repeat(word, 300));

        var layout = Tags.Lay([Tags.Note(1, Long("ett")), Tags.Note(2, Long("två"))], Table(high, rows: 12));

        foreach (var page in Body(layout).GroupBy(line => line.Page))
        {
            var notes = layout.Lines.Where(line => line.Page == page.Key && line.Unit is "n/1" or "n/2").Select(line => line.Y).DefaultIfEmpty(double.MaxValue).Min();
            Assert.All(page, line => Assert.True(line.Y < notes, line.ToString()));
        }
    }

    [Fact]
    public void On_one_page_the_lines_of_a_cell_follow_one_another_as_if_there_were_no_rows()
    {
        var layout = Tags.Lay(default, Table(High(6), rows: 3));

        var places = Body(layout).Where(line => line.Unit!.StartsWith("high", System.StringComparison.Ordinal)).Select(line => line.Y).ToList();
        Assert.Single(places.Zip(places.Skip(1), (one, next) => System.Math.Round(next - one, 3)).Distinct());
    }

    private static IReadOnlyList<LayoutLine> Body(DrawnLayout layout) =>
        layout.Lines.Where(line => !line.IsArtifact && line.Unit is { } unit && (unit.StartsWith("high", System.StringComparison.Ordinal) || unit.StartsWith("cell", System.StringComparison.Ordinal))).ToList();

    private static TableCell High(int lines) => new()
    {
        Text = new TextUnit { Unit = "high", Inlines = Enumerable.Range(0, lines).SelectMany(i => i == 0 ? new Inline[] { T("Rad 0") } : [new LineBreakInline(), T("Rad " + i)]).ToValueList() },
    };

    // The first cell stands beside all rows.
    private static TableBlock Table(TableCell first, int rows) => new()
    {
        Label = "Tabell 1",
        Caption = Unit("c", "Höga celler"),
        Columns = [new TableColumn { Label = Unit("h0", "Allt") }, new TableColumn { Label = Unit("h1", "Ett") }],
        Rows = Enumerable.Range(0, rows).Select(i => new TableRow(i == 0 ? [first with { RowSpan = rows }, Cell("x0")] : [Cell("x" + i)])).ToValueList(),
    };
}

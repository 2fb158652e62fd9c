using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes a matrix of two scales: each cell its band and the product of its scores, and below it what the bands ask for.</summary>
internal sealed class ScoreMatrixComposer(Composition composition)
{
    /// <summary>The matrix and the table of its bands.</summary>
    public IEnumerable<Block> Compose(ScoreMatrix matrix, string path)
    {
        var bands = matrix.Bands.OrderBy(band => band.UpTo).ToList();
        var words = composition.Words;
        var caption = composition.Text(matrix.Caption, path + "/caption", TextForm.Plain);
        var rows = composition.Text(matrix.Rows.Label, path + "/rows/label", TextForm.Plain);
        var columns = composition.Text(matrix.Columns.Label, path + "/columns/label", TextForm.Plain);
        TextUnit Value(ScaleValue value, string axis)
        {
            var label = composition.Text(value.Label, path + "/" + axis + "/" + value.Id + "/label", TextForm.Plain);
            return label with { Inlines = [.. label.Inlines, new TextInline(" (" + Numerals.Decimal(value.Score) + ")")] };
        }

        yield return new TableBlock
        {
            Id = Composition.Anchor(path),
            Label = composition.NextTableLabel(),
            Caption = caption,
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["matrix_scales", ("rows", rows.PlainText), ("columns", columns.PlainText)]), Weight = 1.25, IsRowHeader = true },
                .. matrix.Columns.Values.Select(value => new TableColumn { Label = Value(value, "columns") }),
            ],
            Rows = matrix.Rows.Values.Select(row => new TableRow(
            [
                new TableCell { Text = Value(row, "rows"), IsHeader = true },
                .. matrix.Columns.Values.Select(column => Cell(row.Score * column.Score, bands, path)),
            ])).ToValueList(),
        };
        yield return Bands(bands, path, caption);
    }

    private TableCell Cell(int product, List<Band> bands, string path)
    {
        // A product above the last limit belongs to the highest band: nothing is worse than the worst.
        var index = bands.FindIndex(band => product <= band.UpTo);
        if (index < 0) index = bands.Count - 1;
        var label = Label(bands[index], path);
        return new TableCell { Text = label with { Inlines = [.. label.Inlines, new TextInline(" " + Numerals.Decimal(product))] }, Tone = ToneOf(index, bands.Count) };
    }

    private TableBlock Bands(List<Band> bands, string path, TextUnit matrix)
    {
        var words = composition.Words;
        return new TableBlock
        {
            Id = Composition.Anchor(path + "/bands"),
            Label = composition.NextTableLabel(),
            Caption = TextUnit.Of(words["matrix_bands_caption", ("matrix", matrix.PlainText)]),
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["matrix_band"]), Weight = 2, IsRowHeader = true },
                new TableColumn { Label = TextUnit.Of(words["matrix_up_to"]), Weight = 2, IsNumeric = true },
                new TableColumn { Label = TextUnit.Of(words["matrix_action"]), Weight = 8 },
            ],
            Rows = bands.Select((band, index) => new TableRow(
            [
                new TableCell { Text = Label(band, path), IsHeader = true, Tone = ToneOf(index, bands.Count) },
                new TableCell { Text = TextUnit.Of(Numerals.Decimal(band.UpTo)), IsNumeric = true },
                new TableCell { Text = band.Action is null ? TextUnit.Of("–") : composition.Text(band.Action, path + "/" + band.Id + "/action") },
            ])).ToValueList(),
        };
    }

    private TextUnit Label(Band band, string path) => composition.Text(band.Label, path + "/" + band.Id + "/label", TextForm.Plain);

    private static Tone ToneOf(int band, int count) => count == 1 ? Tone.Information
        : band == 0 ? Tone.Positive
        : band == count - 1 ? Tone.Danger : Tone.Warning;
}

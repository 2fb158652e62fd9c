using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes tables: cells by column, spans, and an en dash where nothing stands.</summary>
internal sealed class TableComposer(Composition composition)
{
    /// <summary>How many letters a column must hold before a page is turned for it.</summary>
    public const int LeastLetters = 12;

    /// <summary>How the page lies.</summary>
    public static PageOrientation Orientation(TableOrientation orientation) => orientation switch
    {
        TableOrientation.Portrait => PageOrientation.Portrait,
        TableOrientation.Landscape => PageOrientation.Landscape,
        _ => PageOrientation.Auto,
    };

    /// <summary>A table.</summary>
    public TableBlock Table(Table table, string path)
    {
        var ids = table.Columns.Select(column => column.Id).ToList();
        var columns = table.Columns.Select(column => new TableColumn
        {
            Label = composition.Text(column.Label, path + "/" + column.Id + "/label", TextForm.Plain),
            Weight = column.Width,
            IsNumeric = column.Align == ColumnAlign.Right,
            IsRowHeader = IsHeader(column.Header, column.Id, table.Columns.Any(other => other.Header), ids),
            LeastLetters = LeastLetters,
        }).ToList();
        return new TableBlock
        {
            Id = Composition.Anchor(path),
            Label = composition.NextTableLabel(),
            Caption = composition.Text(table.Caption, path + "/caption", TextForm.Plain),
            Columns = columns.ToValueList(),
            Orientation = Orientation(table.Orientation),
            Rows = Rows(table.Rows, ids, path, (row, index, cell) =>
                (cell ?? new TableCell { Text = TextUnit.Of("–") }) with { IsHeader = columns[index].IsRowHeader, IsNumeric = columns[index].IsNumeric }),
        };
    }

    /// <summary>Without a word about it, the cells of the first column head their rows.</summary>
    public static bool IsHeader(bool isMarked, string id, bool anyMarked, List<string> ids) => isMarked || (!anyMarked && id == ids[0]);

    /// <summary>The rows, each with a cell for every column that no span covers.</summary>
    /// <param name="rows">The rows of the content.</param>
    /// <param name="columns">The ids of the columns.</param>
    /// <param name="path">The path of the block.</param>
    /// <param name="finish">Makes the cell of a row and column, from the one with the content's text or from null.</param>
    public ValueList<TableRow> Rows(ValueList<Row> rows, List<string> columns, string path, Func<Row, int, TableCell?, TableCell> finish)
    {
        var covered = new HashSet<(int Row, int Column)>();
        var composed = new List<TableRow>();
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = new List<TableCell>();
            for (var c = 0; c < columns.Count; c++)
            {
                if (covered.Contains((r, c))) continue;
                var cell = Cell(rows[r], columns[c], path);
                if (cell is not null) cell = Cover(covered, cell, r, c, rows.Count, columns.Count);
                cells.Add(finish(rows[r], c, cell));
            }

            composed.Add(new TableRow(cells.ToValueList()));
        }

        return composed.ToValueList();
    }

    private TableCell? Cell(Row row, string column, string path)
    {
        if (!row.Cells.TryGet(column, out var cell)) return null;
        var own = path + "/" + row.Id + "/" + column;
        return new TableCell
        {
            Text = cell.Text is null ? TextUnit.Of(string.Empty) : composition.Text(cell.Text, own + "/text"),
            Blocks = cell.Body is null ? [] : composition.Body(cell.Body, own + "/body"),
            ColumnSpan = cell.SpanColumns,
            RowSpan = cell.SpanRows,
        };
    }

    private static TableCell Cover(HashSet<(int Row, int Column)> covered, TableCell cell, int row, int column, int rows, int columns)
    {
        var cut = cell with { ColumnSpan = Math.Min(cell.ColumnSpan, columns - column), RowSpan = Math.Min(cell.RowSpan, rows - row) };
        for (var r = row; r < row + cut.RowSpan; r++)
        {
            for (var c = column; c < column + cut.ColumnSpan; c++) covered.Add((r, c));
        }

        return cut;
    }
}

using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A cell and where it stands.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">Its first row.</param>
/// <param name="Column">Its first column.</param>
internal readonly record struct PlacedCell(TableCell Cell, int Row, int Column)
{
    /// <summary>The row after its last.</summary>
    public int EndRow => Row + Math.Max(1, Cell.RowSpan);

    /// <summary>The column after its last.</summary>
    public int EndColumn => Column + Math.Max(1, Cell.ColumnSpan);
}

/// <summary>
/// Finds the rows and columns of cells that span several. Spans are cut at the table's edges and missing cells are filled up with empty ones, so that
/// every row is as wide as the first (ISO 14289-1, 7.5; ISO 32000-1, table 349).
/// </summary>
internal static class TableGrid
{
    /// <summary>The cells of each row with their columns.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCell>> Place(ValueList<TableRow> rows, int columns)
    {
        var taken = new bool[rows.Count, columns];
        var placed = new List<IReadOnlyList<PlacedCell>>();
        for (var r = 0; r < rows.Count; r++)
        {
            var line = new List<PlacedCell>();
            var column = 0;
            foreach (var cell in rows[r].Cells)
            {
                while (column < columns && taken[r, column]) column++;
                if (column == columns) break;
                column = Take(taken, line, Clip(taken, cell, r, column, rows.Count, columns), r, column);
            }

            for (; column < columns; column++)
            {
                if (!taken[r, column]) Take(taken, line, new TableCell { Text = TextUnit.Of(string.Empty) }, r, column);
            }

            placed.Add(line);
        }

        return placed;
    }

    private static TableCell Clip(bool[,] taken, TableCell cell, int row, int column, int rows, int columns)
    {
        var width = 1;
        while (width < cell.ColumnSpan && column + width < columns && !taken[row, column + width]) width++;
        return cell with { ColumnSpan = width, RowSpan = Math.Max(1, Math.Min(cell.RowSpan, rows - row)) };
    }

    private static int Take(bool[,] taken, List<PlacedCell> line, TableCell cell, int row, int column)
    {
        line.Add(new PlacedCell(cell, row, column));
        for (var r = row; r < row + cell.RowSpan; r++)
        {
            for (var c = column; c < column + cell.ColumnSpan; c++) taken[r, c] = true;
        }

        return column + cell.ColumnSpan;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A cell that lies under another, or that spans more columns or rows than there are.</summary>
internal sealed class CellsOverlap() : Rule("STY3023", FindingSeverity.Error, "Cells overlap")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            foreach (var grid in TableGrids.Of(file.Model)) Check(file, grid, sink);
        }
    }

    private void Check(DocumentFile file, TableGrids grid, FindingSink sink)
    {
        var covered = new Dictionary<(int Row, int Column), string>();
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var row = grid.Rows[r];
            for (var c = 0; c < grid.Columns.Count; c++)
            {
                if (!row.Cells.TryGet(grid.Columns[c], out var cell)) continue;
                var span = file.SpanOf(cell);
                if (covered.TryGetValue((r, c), out var other))
                {
                    sink.Report(Descriptor.At(span, $"This cell lies under '{other}', which spans it.", "Remove the cell, or make the other span less."));
                    continue;
                }

                if (c + cell.SpanColumns > grid.Columns.Count || r + cell.SpanRows > grid.Rows.Count)
                {
                    sink.Report(Descriptor.At(
                        span, "This cell spans more columns or rows than follow.",
                        FormattableString.Invariant($"Let 'span_columns' be at most {grid.Columns.Count - c} and 'span_rows' at most {grid.Rows.Count - r}.")));
                }

                Cover(covered, r, c, cell, row.Id + "/" + grid.Columns[c]);
            }
        }
    }

    private static void Cover(Dictionary<(int Row, int Column), string> covered, int row, int column, Cell cell, string name)
    {
        for (var r = row; r < row + cell.SpanRows; r++)
        {
            for (var c = column; c < column + cell.SpanColumns; c++) covered[(r, c)] = name;
        }
    }
}

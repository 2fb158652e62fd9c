using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Typesetting.Drawing;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>
/// What of each cell stands in each row. A cell of several rows is parted between them: each row takes as much as has room beside its own cells, the last one the rest. So
/// a page may end after any of them.
/// </summary>
internal sealed class TableParts
{
    private readonly List<CellPart>[] _rows;
    private readonly double[] _heights;

    /// <summary>Parts the cells of a table.</summary>
    /// <param name="cells">The cells, row by row.</param>
    /// <param name="spans">Which of them go on.</param>
    /// <param name="padding">The room above and below the content of a row, in points.</param>
    /// <param name="line">The least height of the content, in points.</param>
    public TableParts(IReadOnlyList<IReadOnlyList<TableCellContent>> cells, TableSpans spans, double padding, double line)
    {
        _rows = new List<CellPart>[cells.Count];
        _heights = new double[cells.Count];
        var above = new Dictionary<TableCellContent, CellPart>();
        for (var r = 0; r < _rows.Length; r++)
        {
            var whole = cells[r].Where(cell => cell.At.EndRow == r + 1).Concat(spans.Ending(r)).Distinct()
                .Select(cell => new CellPart(cell, Rest(above, cell), above.GetValueOrDefault(cell))).ToList();
            var content = whole.Select(part => part.Stack.Height).Append(line).Max();
            foreach (var cell in spans.GoingOn(r))
            {
                var rest = Rest(above, cell);
                var part = new CellPart(cell, new SliceStack([.. rest.Slices.Take(rest.CountWithin(content))]), above.GetValueOrDefault(cell));
                above[cell] = part;
                whole.Add(part);
            }

            _rows[r] = [.. whole.OrderBy(part => part.Cell.At.Column)];
            _heights[r] = padding + content;
        }
    }

    /// <summary>The parts that stand in a row, from left to right.</summary>
    public IReadOnlyList<CellPart> Of(int row) => _rows[row];

    /// <summary>The height of a row, in points.</summary>
    public double HeightOf(int row) => _heights[row];

    private static SliceStack Rest(Dictionary<TableCellContent, CellPart> above, TableCellContent cell) =>
        above.TryGetValue(cell, out var part) ? new SliceStack([.. cell.Stack.Slices.Skip(part.End)]) : cell.Stack;
}

/// <summary>What of a cell stands in one row.</summary>
/// <param name="cell">The cell.</param>
/// <param name="stack">The part.</param>
/// <param name="before">The part in the row above; null in the first row of the cell.</param>
internal sealed class CellPart(TableCellContent cell, SliceStack stack, CellPart? before)
{
    private PageDrawing? _page;
    private double _bottom;

    /// <summary>The cell.</summary>
    public TableCellContent Cell { get; } = cell;

    /// <summary>The part.</summary>
    public SliceStack Stack { get; } = stack;

    /// <summary>How many slices of the cell stand in this row and above.</summary>
    public int End { get; } = (before?.End ?? 0) + stack.Slices.Count;

    /// <summary>Draws the part with its top at a place, or close below the part before where that stands on the same page.</summary>
    public void Draw(PageDrawing page, double top)
    {
        if (before is not null && ReferenceEquals(before._page, page)) top = Math.Min(top, before._bottom + (before.End > 0 && Stack.Slices.Count > 0 ? Stack.Slices[0].SpaceBefore : 0));
        Stack.Draw(page, top);
        if (Cell.At.EndRow - Cell.At.Row > 1) (_page, _bottom) = (page, top + Stack.Height);
    }
}

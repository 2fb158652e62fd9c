using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The cells of a table that stand in several rows, by the rows that they go on under and the rows that they end in: looked up for every row of long tables.</summary>
internal sealed class TableSpans
{
    private readonly List<TableCellContent>?[] _goingOn;
    private readonly List<TableCellContent>?[] _ending;

    /// <summary>Looks through the cells of a table, row by row.</summary>
    public TableSpans(IReadOnlyList<IReadOnlyList<TableCellContent>> cells)
    {
        _goingOn = new List<TableCellContent>?[cells.Count];
        _ending = new List<TableCellContent>?[cells.Count];
        foreach (var cell in cells.SelectMany(row => row).Where(cell => cell.At.EndRow - cell.At.Row > 1))
        {
            for (var row = cell.At.Row; row < cell.At.EndRow - 1; row++) (_goingOn[row] ??= []).Add(cell);
            (_ending[cell.At.EndRow - 1] ??= []).Add(cell);
        }
    }

    /// <summary>The cells that stand in a row and in the next one.</summary>
    public IReadOnlyList<TableCellContent> GoingOn(int row) => _goingOn[row] ?? [];

    /// <summary>The cells of several rows whose last row it is, in the order of the table.</summary>
    public IReadOnlyList<TableCellContent> Ending(int row) => _ending[row] ?? [];
}

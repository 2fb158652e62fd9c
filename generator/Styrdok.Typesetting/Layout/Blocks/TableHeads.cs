using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>
/// Which heads a cell has. A table with heads above and beside, or with heads over several rows, names them at every cell, since a reader cannot find them from
/// Scope alone (ISO 32000-1, table 349: Headers); a plain table does without.
/// </summary>
internal sealed class TableHeads
{
    private readonly string? _prefix;
    private readonly List<PlacedCell>[] _rowHeads;

    /// <summary>The heads of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">A number that no other table of the document has.</param>
    public TableHeads(TableBlock table, int number)
    {
        Rows = TableGrid.Place(table.Rows, table.Columns.Count);
        _rowHeads = Rows.Select(_ => new List<PlacedCell>()).ToArray();
        foreach (var head in Rows.SelectMany(row => row).Where(cell => cell.Cell.IsHeader || table.Columns[cell.Column].IsRowHeader))
        {
            for (var row = head.Row; row < head.EndRow; row++) _rowHeads[row].Add(head);
            _prefix ??= "table-" + Text(number);
        }
    }

    /// <summary>The cells of each row with their columns.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedCell>> Rows { get; }

    /// <summary>The identifier of the head of a column; null where none is needed.</summary>
    public string? ColumnId(int column) => _prefix is null ? null : _prefix + "-c" + Text(column + 1);

    /// <summary>The identifier of a head of a row; null where none is needed.</summary>
    public string? RowId(PlacedCell cell) => _prefix is null ? null : _prefix + "-r" + Text(cell.Row + 1) + "-" + Text(cell.Column + 1);

    /// <summary>The identifiers of the heads of a cell: of its columns, then of its rows.</summary>
    public IEnumerable<string> Of(PlacedCell cell)
    {
        if (_prefix is null) yield break;
        for (var column = cell.Column; column < cell.EndColumn; column++) yield return ColumnId(column)!;
        foreach (var head in Enumerable.Range(cell.Row, cell.EndRow - cell.Row).SelectMany(row => _rowHeads[row]).DistinctBy(head => (head.Row, head.Column)).Where(head => head.Column < cell.Column)) yield return RowId(head)!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>What tables and forms share: the ids of their columns, and rows with cells.</summary>
/// <param name="Columns">The ids of the columns, in order.</param>
/// <param name="Rows">The rows.</param>
internal sealed record TableGrids(IReadOnlyList<string> Columns, ValueList<Row> Rows)
{
    /// <summary>The tables and forms of a document.</summary>
    public static IEnumerable<TableGrids> Of(LibraryDocument document)
    {
        foreach (var block in DocumentBlocks.Of(document))
        {
            if (block is TableContent table) yield return new TableGrids(table.Table.Columns.Select(column => column.Id).ToList(), table.Table.Rows);
            if (block is FormContent form) yield return new TableGrids(form.Form.Columns.Select(column => column.Id).ToList(), form.Form.Rows);
        }
    }
}

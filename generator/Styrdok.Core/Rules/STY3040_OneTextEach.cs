using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A callout, a cell or a column that has no text, or has it twice.</summary>
internal sealed class OneTextEach() : Rule("STY3040", FindingSeverity.Error, "Callout, cell or column needs one text")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var block in DocumentBlocks.Of(file.Model))
            {
                if (block is CalloutContent { Callout: var callout }) Check(callout, "The callout", "blocks", callout.Text is not null, callout.Blocks.Count > 0);
                if (block is not ColumnsContent columns) continue;
                foreach (var column in columns.Columns) Check(column, $"The column '{column.Id}'", "items", column.Text is not null, column.Items.Count > 0);
            }

            foreach (var cell in TableGrids.Of(file.Model).SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(entry => entry.Value))
            {
                Check(cell, "The cell", "body", cell.Text is not null, cell.Body is not null);
            }

            void Check(object record, string what, string other, bool hasText, bool hasOther)
            {
                if (hasText == hasOther)
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(record), $"{what} has {(hasText ? $"both 'text' and '{other}'" : "nothing to show")}.", hasText ? $"Keep 'text' or '{other}'." : $"Add 'text' or '{other}'."));
                }
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A cell of a column that its table does not have.</summary>
internal sealed class UnknownColumn() : Rule("STY3022", FindingSeverity.Error, "Unknown column")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            var blocks = file.Model.Sections.OfType<TextSection>().SelectMany(section => section.Blocks, (_, block) => block);
            foreach (var table in blocks.OfType<TableContent>().Select(block => block.Table))
            {
                var columns = new HashSet<string>(table.Columns.Select(column => column.Id), StringComparer.Ordinal);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells, (_, cell) => cell).Where(cell => !columns.Contains(cell.Column)))
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(cell, "column"), $"The table has no column '{cell.Column}'.", columns.Count == 0 ? "Add it to 'columns'." : Nearest.Suggest(cell.Column, columns)));
                }
            }
        }
    }
}

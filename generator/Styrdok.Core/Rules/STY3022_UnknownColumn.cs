using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A cell of a column that its table or form does not have.</summary>
internal sealed class UnknownColumn() : Rule("STY3022", FindingSeverity.Error, "Unknown column")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            foreach (var grid in TableGrids.Of(file.Model))
            {
                foreach (var key in grid.Rows.SelectMany(row => file.KeysOf(row, "cells")).Where(key => !grid.Columns.Contains(key.Value, StringComparer.Ordinal)))
                {
                    sink.Report(Descriptor.At(
                        key.Span, $"The table has no column '{key.Value}'.", grid.Columns.Count == 0 ? "Add it to 'columns'." : Nearest.Suggest(key.Value, grid.Columns)));
                }
            }
        }
    }
}

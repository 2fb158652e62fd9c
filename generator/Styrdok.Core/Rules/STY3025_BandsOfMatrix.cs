using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>Bands of a matrix that do not rise, or that leave its highest product without one.</summary>
internal sealed class BandsOfMatrix() : Rule("STY3025", FindingSeverity.Error, "Bands do not cover the matrix")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            var blocks = DocumentBlocks.Of(file.Model);
            foreach (var matrix in blocks.OfType<MatrixContent>().Select(block => block.Matrix)) Check(file, matrix, sink);
        }
    }

    private void Check(DocumentFile file, ScoreMatrix matrix, FindingSink sink)
    {
        for (var i = 1; i < matrix.Bands.Count; i++)
        {
            if (matrix.Bands[i].UpTo > matrix.Bands[i - 1].UpTo) continue;
            sink.Report(Descriptor.At(
                file.SpanOf(matrix.Bands[i], "up_to"), $"The band '{matrix.Bands[i].Id}' reaches no further than the one before it.", "Order the bands from the lowest to the highest, each with a limit of its own."));
            return;
        }

        if (matrix.Bands.Count == 0 || matrix.Rows.Values.Count == 0 || matrix.Columns.Values.Count == 0) return;
        var highest = matrix.Rows.Values.Max(value => value.Score) * matrix.Columns.Values.Max(value => value.Score);
        var last = matrix.Bands[matrix.Bands.Count - 1];
        if (last.UpTo >= highest) return;
        sink.Report(Descriptor.At(
            file.SpanOf(last, "up_to"), FormattableString.Invariant($"The highest product of the matrix is {highest}, above its last band."), FormattableString.Invariant($"Let 'up_to' be {highest} or more.")));
    }
}

using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A name in the head or foot of pages that stands for nothing there.</summary>
internal sealed class UnknownRunningPlaceholder() : Rule("STY5026", FindingSeverity.Error, "Unknown name in head or foot")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var line in new[] { file.Model.Head, file.Model.Foot })
            {
                if (line is null) continue;
                foreach (var (key, text) in new[] { ("left", line.Left), ("right", line.Right) })
                {
                    foreach (var mark in TextMarks.Placeholders(text ?? string.Empty))
                    {
                        if (!mark.IsClosed) sink.Report(Descriptor.At(file.SpanOf(line, key), "A name that opens here has no closing brace.", "Write '}' after it."));
                        else if (mark.Forms is not null) sink.Report(Descriptor.At(file.SpanOf(line, key), $"'{mark.Name}' cannot bend a word here.", "Remove what stands from '|' on."));
                        else if (!RunningPlaceholders.Names.Contains(mark.Name))
                            sink.Report(Descriptor.At(file.SpanOf(line, key), $"'{mark.Name}' stands for nothing in a head or foot.", Nearest.Suggest(mark.Name, RunningPlaceholders.Names.ToList())));
                    }
                }
            }
        }
    }
}

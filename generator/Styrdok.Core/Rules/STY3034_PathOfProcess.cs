using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A path of a process over boxes that no edge joins.</summary>
internal sealed class PathOfProcess() : Rule("STY3034", FindingSeverity.Error, "A path runs where no edge leads")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var model in FigureBlocks.Models(file.Model))
            {
                foreach (var process in model.Processes) Check(file, model, process, sink);
            }
        }
    }

    private void Check(DocumentFile file, FlowModel model, ModelProcess process, FindingSink sink)
    {
        // An unknown box is reported by STY3031.
        var known = model.Nodes.Select(node => node.Id).ToList();
        if (process.Path.Any(id => !known.Contains(id, StringComparer.Ordinal))) return;
        var passed = new List<string>();
        foreach (var id in process.Path)
        {
            if (passed.Contains(id, StringComparer.Ordinal))
            {
                sink.Report(Descriptor.At(file.SpanOf(process, "path"), $"The path of '{process.Id}' comes to '{id}' twice.", "Name each box once."));
                return;
            }

            if (passed.Count > 0 && !model.Edges.Any(edge => edge.To == id && !edge.Mutual && passed.Contains(edge.From, StringComparer.Ordinal)))
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(process, "path"), $"No edge leads to '{id}' from a box before it in the path of '{process.Id}'.", $"Add an edge to '{id}', from '{passed[passed.Count - 1]}' for example, or take it out of the path."));
                return;
            }

            passed.Add(id);
        }
    }
}

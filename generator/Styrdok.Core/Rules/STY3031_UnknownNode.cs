using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>An edge or a path of a model that names a box or an edge the model does not have.</summary>
internal sealed class UnknownNode() : Rule("STY3031", FindingSeverity.Error, "Unknown box of a model")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var model in FigureBlocks.Models(file.Model)) Check(file, model, sink);
        }
    }

    private void Check(DocumentFile file, FlowModel model, FindingSink sink)
    {
        var nodes = model.Nodes.Select(node => node.Id).ToList();
        var edges = model.Edges.Select(edge => edge.Id).ToList();
        foreach (var edge in model.Edges)
        {
            Known(edge, "from", edge.From, nodes, "box");
            if (edge.To is { } to) Known(edge, "to", to, nodes, "box");
            if (edge.Modifies is { } modified) Known(edge, "modifies", modified, edges, "edge");
        }

        foreach (var process in model.Processes)
        {
            foreach (var id in process.Path) Known(process, "path", id, nodes, "box");
        }

        void Known(object record, string key, string id, IReadOnlyCollection<string> known, string what)
        {
            if (known.Contains(id, StringComparer.Ordinal)) return;
            sink.Report(Descriptor.At(
                file.SpanOf(record, key), $"The model has no {what} '{id}'.", known.Count == 0 ? $"Add it to '{what switch { "box" => "nodes", _ => "edges" }}'." : Nearest.Suggest(id, known)));
        }
    }
}

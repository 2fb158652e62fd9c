using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>An edge of a model that leads nowhere, or to two things, or to itself.</summary>
internal sealed class EndsOfEdge() : Rule("STY3032", FindingSeverity.Error, "An edge leads nowhere")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var model in FigureBlocks.Models(file.Model))
            {
                foreach (var edge in model.Edges) Check(file, model, edge, sink);
            }
        }
    }

    private void Check(DocumentFile file, FlowModel model, ModelEdge edge, FindingSink sink)
    {
        var modified = edge.Modifies is null ? null : model.Edges.FirstOrDefault(other => other.Id == edge.Modifies);
        if (edge is { To: null, Modifies: null })
            sink.Report(Descriptor.At(file.SpanOf(edge), $"The edge '{edge.Id}' leads nowhere.", "Add 'to' with the box it leads to, or 'modifies' with the edge it works on."));
        else if (edge is { To: not null, Modifies: not null })
            sink.Report(Descriptor.At(file.SpanOf(edge, "modifies"), $"The edge '{edge.Id}' has both 'to' and 'modifies'.", "Keep one of them; make two edges of it if both are meant."));
        else if (edge.To == edge.From)
            sink.Report(Descriptor.At(file.SpanOf(edge, "to"), $"The edge '{edge.Id}' leads from a box to itself, which is not drawn.", "Let it lead to another box, or say it in the text of the figure."));
        else if (modified is { To: null })
            sink.Report(Descriptor.At(file.SpanOf(edge, "modifies"), $"The edge '{modified.Id}' works on an edge itself and cannot be worked on.", "Name an edge that leads from one box to another."));
        else if (edge is { Modifies: not null, Mutual: true })
            sink.Report(Descriptor.At(file.SpanOf(edge, "mutual"), "An edge that works on another cannot work both ways.", "Remove 'mutual'."));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;

namespace Styrdok.Documents.Figures.Models;

/// <summary>What in a model is main flow, and which number each link has.</summary>
internal sealed class ModelFlow
{
    private readonly FlowModel _model;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public ModelFlow(FlowModel model)
    {
        _model = model;
        foreach (var edge in model.Edges)
        {
            if (!IsMain(edge) || edge.Label is not null || edge.Sign is not null || edge.Text is not null) _numbers[edge.Id] = _numbers.Count + 1;
        }
    }

    /// <summary>Whether an edge leads along the path of a process; without processes, whether it leads from one box to another.</summary>
    public bool IsMain(ModelEdge edge) => edge.To is not null && (_model.Processes.Count == 0 ? !edge.Mutual : _model.Processes.Any(process => Leads(process, edge)));

    /// <summary>The number of a link in the figure and in its words; 0 for none.</summary>
    public int NumberOf(ModelEdge edge) => _numbers.GetValueOrDefault(edge.Id);

    /// <summary>The edges of a process that its path runs along.</summary>
    public IEnumerable<ModelEdge> Along(ModelProcess process) => _model.Edges.Where(edge => Leads(process, edge));

    // To a box leads the edge from the one just before it, or where there is none, the nearest earlier one.
    private bool Leads(ModelProcess process, ModelEdge edge)
    {
        if (edge.To is null || edge.Mutual) return false;
        var path = process.Path.ToList();
        var (from, to) = (path.IndexOf(edge.From), path.IndexOf(edge.To));
        if (from < 0 || to <= from) return false;
        for (var at = to - 1; at >= 0; at--)
        {
            if (_model.Edges.Any(other => other.From == path[at] && other.To == edge.To && !other.Mutual)) return at == from;
        }

        return false;
    }
}

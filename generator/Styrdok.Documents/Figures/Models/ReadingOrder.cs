using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Documents.Figures.Models;

/// <summary>The order in which the boxes of a model are read.</summary>
internal static class ReadingOrder
{
    /// <summary>Along the first process, then the second, then row by row.</summary>
    public static List<int> Of(ModelDiagram diagram) => diagram.Processes.SelectMany(process => process.Path)
        .Concat(Enumerable.Range(0, diagram.Nodes.Count).OrderBy(node => diagram.Nodes[node].Row).ThenBy(node => diagram.Nodes[node].Column))
        .Distinct().ToList();
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>The models and charts of a document.</summary>
internal static class FigureBlocks
{
    /// <summary>The models.</summary>
    public static IEnumerable<FlowModel> Models(LibraryDocument document) => DocumentBlocks.Of(document).OfType<ModelContent>().Select(block => block.Model);

    /// <summary>The charts.</summary>
    public static IEnumerable<Chart> Charts(LibraryDocument document) => DocumentBlocks.Of(document).OfType<ChartContent>().Select(block => block.Chart);
}

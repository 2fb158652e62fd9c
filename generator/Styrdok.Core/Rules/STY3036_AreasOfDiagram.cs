using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A drawing of areas that has too few of them to show anything, or more than a page has room for.</summary>
internal sealed class AreasOfDiagram() : Rule("STY3036", FindingSeverity.Error, "The areas cannot be drawn")
{
    // A row of a grid with a name of two lines is 74 points high, and a page has room for eight of them.
    private const int MostInRing = 8, MostSideBySide = 8, MostInGrid = 12;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var section in file.Model.Sections.OfType<AreasSection>().Where(section => section.Diagram is not null)) Check(file, section, sink);
        }
    }

    private void Check(DocumentFile file, AreasSection section, FindingSink sink)
    {
        var beside = section.Areas.Count(area => !area.Base);
        var least = section.Diagram == AreasDiagram.Ring ? 2 : 1;
        var most = section.Diagram switch { AreasDiagram.Ring => MostInRing, AreasDiagram.Grid => MostInGrid, _ => MostSideBySide };
        if (beside < least)
        {
            sink.Report(Descriptor.At(
                file.SpanOf(section, "diagram"),
                beside == 0 ? "There is nothing to draw: every area is one that others rest on." : "One area alone is no ring.",
                beside == 0 ? "Take 'base' from the areas that stand side by side, or take 'diagram' away." : "Write 'diagram: grid', or add the areas that it leads to."));
        }
        else if (section.Areas.Count > most)
        {
            sink.Report(Descriptor.At(
                file.SpanOf(section, "diagram"),
                $"The drawing has {Words(section.Areas.Count)} areas; there is room for {Words(most)}.",
                most < MostInGrid && section.Areas.Count <= MostInGrid ? $"Write 'diagram: grid', which has room for {Words(MostInGrid)}, or bring some of them together." : "Bring some of them together, or take 'diagram' away."));
        }
    }

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using Styrdok.Core.Document;
using Styrdok.Documents.Figures.Areas;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The figure that typesetting is tried on.</summary>
internal static class SampleFigure
{
    public static FigureBlock Areas()
    {
        var diagram = new AreasDiagram(
            [new DiagramArea("4.2", "Främja", "Finna och stärka det som ger hälsa."), new DiagramArea("4.3", "Förebygga", "Upptäcka och minska det som skadar."), new DiagramArea("4.4", "Rehabilitera", "Anpassa arbetet och hjälpa tillbaka tidigt.")],
            [new DiagramArea("4.1", "Organisation, ledarskap och medarbetarskap", "Bär de tre andra.")],
            "Kunskap och gemensamt synsätt",
            "Systematik, uppföljning och styrning");
        return new FigureBlock
        {
            Id = "areas-figure",
            Label = "Figur 1",
            Caption = Unit("figure", "De fyra områdena. Färgen går över gradvis därför att gränserna gör det."),
            Drawing = OverlappingAreasComposer.Wide(diagram),
            NarrowDrawing = OverlappingAreasComposer.Narrow(diagram),
            Alt = "Diagram över de fyra områdena.",
            WordsLabel = "Figuren i ord",
            Words = [List(string.Empty, Entry(string.Empty, "Organisation, ledarskap och medarbetarskap är grunden som de andra vilar på."), Entry(string.Empty, "Främja, förebygga och rehabilitera går över i varandra."))],
        };
    }
}

using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>Draws areas as boxes beside and under one another, each by itself, with what they rest on as bars below.</summary>
public static class GridAreasComposer
{
    /// <summary>The most areas that a page has room for.</summary>
    public const int MostAreas = 12;

    /// <summary>The drawing for paper and wide screens: up to three boxes side by side.</summary>
    public static VectorDrawing Wide(AreasDiagram diagram) => Compose(diagram, AreasMeasures.Wide, diagram.Areas.Count switch { <= 3 => diagram.Areas.Count, 4 => 2, _ => 3 });

    /// <summary>The drawing for phones: boxes one under another.</summary>
    public static VectorDrawing Narrow(AreasDiagram diagram) => Compose(diagram, AreasMeasures.Narrow, 1);

    private static VectorDrawing Compose(AreasDiagram diagram, AreasMeasures measures, int columns)
    {
        var whole = Draw(diagram, measures, columns, hasSentences: true);
        return whole.Height <= measures.Highest ? whole : Draw(diagram, measures, columns, hasSentences: false);
    }

    private static VectorDrawing Draw(AreasDiagram diagram, AreasMeasures measures, int columns, bool hasSentences)
    {
        var sheet = new DrawingSheet(measures.Width);
        var width = (measures.Width - (measures.BarGap * (columns - 1))) / columns;
        var texts = diagram.Areas.Select(area => new AreaText(area, measures, width - (2 * measures.Padding), hasSentences)).ToList();
        double top = 0, bottom = 0;
        foreach (var row in texts.Chunk(columns))
        {
            var names = row.Max(text => text.NameLines);
            var height = row.Max(text => text.Height(names));
            for (var i = 0; i < row.Length; i++)
            {
                var left = i * (width + measures.BarGap);
                sheet.Fill(new PlaneBox(left, top, left + width, top + height), DrawnColour.Tint);
                row[i].Draw(sheet, left + measures.Padding, top, AreaColours.OnTint, names);
            }

            bottom = top + height;
            top = bottom + measures.BarGap;
        }

        bottom = AreaBases.Areas(sheet, diagram, measures, new PlaneBox(0, 0, measures.Width, bottom), hasSentences);
        return sheet.Drawing(AreaBases.Needs(sheet, diagram, measures, new PlaneBox(0, 0, measures.Width, bottom)));
    }
}

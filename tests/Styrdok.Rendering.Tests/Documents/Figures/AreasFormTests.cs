using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Areas;
using Styrdok.Documents.Figures.Models;

namespace Styrdok.Rendering.Tests.Documents.Figures;

public sealed class AreasFormTests
{
    // As a word, as words, forty letters that say where they may be parted, and forty that do not.
    private static readonly string[] s_labels =
    [
        "Fremme",
        "Organisasjon, lederskap og medarbeiderskap",
        "Arbeids\u00ADmiljø\u00ADkonsekvens\u00ADutrednings\u00ADoppfølging",
        "Arbeidsmiljøkonsekvensutredningsoppfølging",
    ];

    public static TheoryData<int, int> Diagrams => new(from label in Enumerable.Range(0, s_labels.Length) from areas in Enumerable.Range(2, 7) select (label, areas));

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void Every_text_stands_in_a_box_of_its_own_and_no_letters_need_to_be_made_smaller(int label, int areas)
    {
        var diagram = Diagram(s_labels[label], areas);
        foreach (var drawing in new[] { RingAreasComposer.Wide(diagram), RingAreasComposer.Narrow(diagram), GridAreasComposer.Wide(diagram), GridAreasComposer.Narrow(diagram) })
        {
            Drawn.AssertReadable(drawing);
            var boxes = Drawn.Nodes(drawing);
            Assert.Equal(areas + 2, boxes.Count);
            Assert.All(boxes, box => Assert.Equal(1, boxes.Count(other => other.Meets(box))));
            Assert.All(drawing.Texts, text => Assert.Single(boxes, box => box.Holds(Drawn.BoxOf(text))));
        }

        Assert.True(RingAreasComposer.Wide(diagram).Height <= ModelMeasures.Highest);
        Assert.True(GridAreasComposer.Wide(diagram).Height <= ModelMeasures.Highest);
        Assert.True(RingAreasComposer.Narrow(diagram).Width <= 320);
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void A_ring_leads_from_each_area_to_the_next_and_back_and_through_no_box(int label, int areas)
    {
        var diagram = Diagram(s_labels[label], areas);
        foreach (var drawing in new[] { RingAreasComposer.Wide(diagram), RingAreasComposer.Narrow(diagram) })
        {
            var boxes = Drawn.Nodes(drawing).Take(areas).ToList();
            var lines = drawing.Shapes.OfType<DrawnLine>().ToList();
            Assert.Equal(areas, lines.Count);
            for (var i = 0; i < areas; i++)
            {
                Assert.True(Touches(boxes[i], lines[i].Points[0]));
                var point = drawing.Shapes.OfType<DrawnPolygon>().ElementAt(i).Points[1];
                Assert.True(Touches(boxes[(i + 1) % areas], point));
                foreach (var (from, to) in lines[i].Points.Zip(lines[i].Points.Skip(1)))
                {
                    Assert.True(from.X == to.X || from.Y == to.Y);
                    var part = new Drawn.Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
                    Assert.All(Drawn.Nodes(drawing), box => Assert.False(box.Meets(part)));
                }
            }
        }
    }

    [Theory]
    [InlineData("ring")]
    [InlineData("grid")]
    [InlineData("overlapping")]
    public void Names_sentences_and_needs_that_are_not_translated_keep_their_language_in_the_drawing_and_in_words(string form)
    {
        var library = SmallLibrary.Of($$"""
            - id: areas
              type: areas
              heading: "Områder"
              diagram: {{form}}
              areas:
                - { id: promote, label: "Fremme", text: "Å fremme er å lete." }
                - { id: prevent, label: "Forebygge" }
              needs:
                - { id: knowledge, text: "Kunnskap." }
            """);
        var figure = Tree.All<FigureBlock>(library.Compose(Language.En).Blocks).Single();

        Assert.All(new[] { figure.Drawing, figure.NarrowDrawing }, drawing => Assert.All(
            drawing.Texts.Where(text => text.Text is "Fremme" or "Forebygge" or "Å fremme er å lete." or "Kunnskap"), text => Assert.Equal(Language.Nb, text.Language)));
        Assert.Contains(figure.Drawing.Texts, text => text.Text == "Kunnskap");
        var words = Assert.IsType<ListBlock>(Assert.Single(figure.Words)).Items;
        Assert.Equal(["Fremme", "Forebygge", "Kunnskap"], words.SelectMany(entry => entry.Text.Inlines).OfType<ForeignInline>().Select(run => new TextUnit { Inlines = run.Children }.PlainText));
    }

    [Theory]
    [InlineData("ring", "nb", "Områder i en ring, der hvert fører til det neste og det siste tilbake til det første: 1.1\u00A0Fremme og 1.2\u00A0Forebygge.")]
    [InlineData("ring", "en", "Areas in a ring, where each leads to the next and the last back to the first: 1.1\u00A0Fremme and 1.2\u00A0Forebygge.")]
    [InlineData("grid", "sv", "Områden sida vid sida: 1.1\u00A0Fremme och 1.2\u00A0Forebygge.")]
    [InlineData("grid", "nn", "Område side om side: 1.1\u00A0Fremme og 1.2\u00A0Forebygge.")]
    public void A_form_says_in_words_what_it_shows(string form, string language, string words)
    {
        var library = SmallLibrary.Of($$"""
            - id: areas
              type: areas
              heading: "Områder"
              diagram: {{form}}
              areas:
                - { id: promote, label: "Fremme" }
                - { id: prevent, label: "Forebygge" }
            """, "languages: { nb: authoritative, nn: courtesy, sv: courtesy, en: courtesy }\n");
        var figure = Tree.All<FigureBlock>(library.Compose(Language.Parse(language)).Blocks).Single();
        Assert.Equal([words], Assert.IsType<ListBlock>(Assert.Single(figure.Words)).Items.Select(entry => entry.Text.PlainText));
    }

    private static AreasDiagram Diagram(string label, int areas) => new(
        Enumerable.Range(1, areas).Select(number => new DiagramArea("10." + number, label, number % 2 == 0 ? string.Empty : label + " " + label)).ToValueList(),
        [new DiagramArea("10.9", label, label)], string.Empty, string.Empty) { NeedsLabel = "Grunnlaget", Needs = [new DiagramNeed(label), new DiagramNeed("Styring")] };

    private static bool Touches(Drawn.Box box, DrawnPoint point) => point.X >= box.Left - 0.01 && point.X <= box.Right + 0.01 && point.Y >= box.Top - 0.01 && point.Y <= box.Bottom + 0.01;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures;
using Styrdok.Documents.Figures.Areas;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class AreasDiagramTests
{
    private const string Sections = """
        - id: areas
          type: areas
          heading: "Områder"
          diagram: overlapping
          areas:
            - { id: ground, label: "Organisering", base: true, text: "Den bærer resten." }
            - { id: promote, label: "Fremme", text: "Å fremme er å lete [@law]. Det tar tid." }
            - { id: prevent, label: "Fore\u00ADbygge" }
          needs:
            - { id: knowledge, text: "Kunnskap." }
            - { id: steering, text: "Oppfølging og styring" }
        """;

    // Sixty letters: as words, as one word, as one word that says where it may be parted.
    private static readonly string[] Labels =
    [
        "Fremme",
        "Organisasjon, lederskap og medarbeiderskap i alle enhetene i",
        "Arbeidsmiljøkonsekvensutredningsoppfølgingsansvarsfordelingen",
        "Arbeids\u00ADmiljø\u00ADkonsekvens\u00ADutrednings\u00ADoppfølgings\u00ADansvars\u00ADfordelingen",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    ];

    public static TheoryData<int, int, bool> Diagrams => new(
        from label in Enumerable.Range(0, Labels.Length) from areas in Enumerable.Range(1, 6) from narrow in new[] { false, true } select (label, areas, narrow));

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void No_text_leaves_its_room_or_its_bar_or_meets_another(int label, int areas, bool narrow)
    {
        var drawing = Draw(Labels[label], areas, narrow);
        var boxes = drawing.Texts.Select(Box).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            var text = drawing.Texts[i];
            Assert.True(RealWidth(text) <= text.Room, $"'{text.Text}' needs {RealWidth(text)} of {text.Room}");
            Assert.True(Inside(boxes[i], (0, 0, drawing.Width, drawing.Height)), text.Text);
            Assert.All(boxes.Skip(i + 1), other => Assert.False(Meet(boxes[i], other), text.Text));

            // What stands on the loop touches no bar; all else stands in exactly one.
            Assert.Equal(text.IsCentred ? 0 : 1, Bars(drawing).Count(bar => text.IsCentred ? Meet(boxes[i], bar) : Inside(boxes[i], bar)));
        }

        Assert.All(Bars(drawing).SelectMany((bar, index) => Bars(drawing).Skip(index + 1).Select(other => (bar, other))), pair => Assert.False(Meet(pair.bar, pair.other)));
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void Colours_rise_from_end_to_end_with_a_flat_stretch_for_each_area(int label, int areas, bool narrow)
    {
        var stops = Draw(Labels[label], areas, narrow).Shapes.OfType<DrawnGradient>().Single().Stops.ToList();

        Assert.Equal(2 * areas, stops.Count);
        Assert.Equal((0.0, 1.0), (stops[0].At, stops[^1].At));
        Assert.All(stops.Zip(stops.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
        Assert.All(Enumerable.Range(0, areas), area => Assert.Equal(stops[2 * area].Colour, stops[(2 * area) + 1].Colour));
        Assert.All(Enumerable.Range(1, areas - 1), area => Assert.NotEqual(stops[2 * area].Colour, stops[(2 * area) - 1].Colour));
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void What_stands_where_tints_go_over_into_each_other_is_written_in_ink(int label, int areas, bool narrow) =>
        Assert.DoesNotContain(Draw(Labels[label], areas, narrow).Texts, text => text.Colour == DrawnColour.Ink2);

    [Fact]
    public void The_drawing_for_phones_is_no_wider_than_a_phone() => Assert.True(Draw(Labels[1], 4, narrow: true).Width <= 320);

    [Fact]
    public void Without_needs_there_is_no_loop_and_the_bars_take_the_whole_width()
    {
        var drawing = OverlappingAreasComposer.Wide(new AreasDiagram([new DiagramArea("1.1", "Fremme", string.Empty)], [], string.Empty, string.Empty));

        Assert.DoesNotContain(drawing.Shapes, shape => shape is DrawnLine or DrawnPolygon);
        Assert.Equal(drawing.Width, Bars(drawing).Single().Right);
    }

    [Theory]
    [InlineData("Fore\u00ADbyggende", 56, "Fore-|byggende")]
    [InlineData("helse- og omsorg", 45, "helse-|og|omsorg")]
    [InlineData("helsefremmende", 45, "helsefr-|emmen-|de")]
    [InlineData("a b", 100, "a b")]
    public void A_word_is_parted_only_where_it_is_too_wide(string text, double room, string lines) =>
        Assert.Equal(lines, string.Join('|', LineFitting.Break(text, 9.5, TypeWeight.Regular, room)));

    [Fact]
    public void The_figure_stands_before_the_areas_with_their_numbers_and_the_first_sentence_of_each()
    {
        var section = Assert.IsType<SectionBlock>(SmallLibrary.Of(Sections).Compose(Language.Nb).Blocks[0]);
        var figure = Assert.IsType<FigureBlock>(section.Blocks[0]);

        Assert.Equal("Figur 1", figure.Label);
        Assert.Equal(
            ["Kunnskap", "1.2", "Fremme", "Å fremme er å lete.", "1.3", "Forebygge", "1.1", "Organisering", "Den bærer resten.", "Oppfølging og styring"],
            figure.NarrowDrawing.Texts.Select(text => text.Text));
        Assert.Equal(
            ["Grunnlaget som de andre områdene hviler på: 1.1\u00A0Organisering.", "Områder som går over i hverandre uten skarpe grenser: 1.2\u00A0Fremme og 1.3\u00A0Forebygge.", "Det som holder helheten sammen og vender tilbake hele tiden: kunnskap; oppfølging og styring."],
            Assert.IsType<ListBlock>(Assert.Single(figure.Words)).Items.Select(entry => entry.Text.PlainText));
    }

    [Fact]
    public void A_section_that_asks_for_no_diagram_has_none() =>
        Assert.Empty(Tree.All<FigureBlock>(SmallLibrary.Of(Sections.Replace("  diagram: overlapping\n", string.Empty, StringComparison.Ordinal)).Compose(Language.Nb).Blocks));

    [Fact]
    public void A_name_that_is_not_translated_keeps_its_language_in_the_drawing()
    {
        var figure = Tree.All<FigureBlock>(SmallLibrary.Of(Sections).Compose(Language.En).Blocks).Single();
        Assert.All(figure.Drawing.Texts.Where(text => text.Text is "Fremme" or "Den bærer resten."), text => Assert.Equal(Language.Nb, text.Language));
    }

    private static VectorDrawing Draw(string label, int areas, bool narrow)
    {
        var all = Enumerable.Range(1, areas).Select(number => new DiagramArea("10." + number, label, number % 2 == 0 ? string.Empty : label + " " + label)).ToValueList();
        var diagram = new AreasDiagram(all, [new DiagramArea(string.Empty, label, label)], label, label);
        return narrow ? OverlappingAreasComposer.Narrow(diagram) : OverlappingAreasComposer.Wide(diagram);
    }

    private static double RealWidth(DrawnText text)
    {
        var look = new Look { Name = "Drawn", Face = new FontMetrics(FontSet.Inter[text.Weight]), Size = text.Size, Leading = text.Size, Colour = default };
        return Shaper.Shape([new TextRun(text.Text, look, [])], null).Width;
    }

    private static (double Left, double Top, double Right, double Bottom) Box(DrawnText text)
    {
        var left = text.X - (text.IsCentred ? text.Room / 2 : 0);
        return (left, text.Baseline - (0.8 * text.Size), left + text.Room, text.Baseline + (0.2 * text.Size));
    }

    private static IEnumerable<(double Left, double Top, double Right, double Bottom)> Bars(VectorDrawing drawing) =>
    [
        .. drawing.Shapes.OfType<DrawnRectangle>().Select(bar => (bar.X, bar.Top, bar.X + bar.Width, bar.Top + bar.Height)),
        .. drawing.Shapes.OfType<DrawnGradient>().Select(bar => (bar.X, bar.Top, bar.X + bar.Width, bar.Top + bar.Height)),
    ];

    private static bool Inside((double Left, double Top, double Right, double Bottom) inner, (double Left, double Top, double Right, double Bottom) outer) =>
        inner.Left >= outer.Left - 0.01 && inner.Top >= outer.Top - 0.01 && inner.Right <= outer.Right + 0.01 && inner.Bottom <= outer.Bottom + 0.01;

    private static bool Meet((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right - 0.01 && b.Left < a.Right - 0.01 && a.Top < b.Bottom - 0.01 && b.Top < a.Bottom - 0.01;
}

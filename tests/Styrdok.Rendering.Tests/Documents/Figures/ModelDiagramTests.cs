using System;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Models;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Documents.Figures;

public sealed class ModelDiagramTests
{
    // As words, as one word, as one word that says where it may be parted.
    private static readonly string[] s_labels =
    [
        "Krav",
        "Ressurser i arbeidet og i livet ellers",
        "Arbeidsmiljøkonsekvensutredningsoppfølgingsansvarsfordelingen",
        "Arbeids\u00ADmiljø\u00ADkonsekvens\u00ADutrednings\u00ADoppfølgings\u00ADansvars\u00ADfordelingen",
    ];

    public static TheoryData<int, int, int> Models => new(
        from label in Enumerable.Range(0, s_labels.Length) from columns in new[] { 1, 2, 4, 5 } from seed in new[] { 1, 2 } select (label, columns, seed));

    [Theory]
    [MemberData(nameof(Models))]
    public void Boxes_words_and_numbers_keep_clear_of_one_another_in_both_drawings(int label, int columns, int seed)
    {
        var model = Random(label, columns, seed);
        var numbers = model.Edges.Select(edge => edge.Number).Where(number => number.Length > 0).Order(StringComparer.Ordinal).ToList();
        foreach (var drawing in new[] { WideModelComposer.Compose(model), NarrowModelComposer.Compose(model) })
        {
            Drawn.AssertReadable(drawing);
            var nodes = Drawn.Nodes(drawing);
            Assert.Equal(model.Nodes.Count, nodes.Count);
            Assert.Equal(numbers, drawing.Texts.Where(text => text.IsCentred && int.TryParse(text.Text, out _)).Select(text => text.Text).Order(StringComparer.Ordinal));
            for (var i = 0; i < nodes.Count; i++) Assert.All(nodes.Skip(i + 1), other => Assert.False(nodes[i].Meets(other)));

            Assert.All(Drawn.Rings(drawing), ring => Assert.All(nodes, node => Assert.False(node.Meets(ring))));

            // Words stand wholly inside a box or wholly outside all of them.
            Assert.All(drawing.Texts, text => Assert.True(nodes.All(node => node.Holds(Drawn.BoxOf(text)) || !node.Meets(Drawn.BoxOf(text))), text.Text));
        }
    }

    [Fact]
    public void The_drawing_for_phones_is_no_wider_than_a_phone() => Assert.True(NarrowModelComposer.Compose(JobDemands()).Width <= 320);

    [Fact]
    public void The_job_demands_resources_model_is_drawn_like_this() => Snapshot.Verify(Drawn.Dump(WideModelComposer.Compose(JobDemands())), "job-demands-resources.wide");

    [Fact]
    public void On_a_phone_the_job_demands_resources_model_is_drawn_like_this() => Snapshot.Verify(Drawn.Dump(NarrowModelComposer.Compose(JobDemands())), "job-demands-resources.narrow");

    [Fact]
    public void The_main_flow_has_right_angles_and_goes_round_boxes()
    {
        var drawing = WideModelComposer.Compose(new ModelDiagram(
            [Node("A", 1, 1), Node("B", 2, 1), Node("C", 3, 1), Node("D", 1, 2), Node("E", 2, 2)],
            [new DiagramEdge { From = 0, To = 2, IsMain = true }, new DiagramEdge { From = 3, To = 2, IsMain = true }],
            []));
        var lines = drawing.Shapes.OfType<DrawnLine>().ToList();

        Assert.Equal(2, lines.Count);
        foreach (var line in lines)
        {
            foreach (var (from, to) in line.Points.Zip(line.Points.Skip(1)))
            {
                Assert.True(from.X == to.X || from.Y == to.Y);
                var part = new Drawn.Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
                Assert.All(Drawn.Nodes(drawing), node => Assert.False(node.Meets(part)));
            }
        }
    }

    [Fact]
    public void What_drains_is_square_and_what_nourishes_is_round()
    {
        var kinds = Enum.GetValues<NodeKind>();
        var drawing = WideModelComposer.Compose(new ModelDiagram(kinds.Select((kind, index) => Node("A", index + 1, 1) with { Kind = kind }).ToValueList(), [], []));
        Assert.Equal(kinds.Select(kind => kind is NodeKind.Nourishes or NodeKind.Benefit), drawing.Shapes.OfType<DrawnRectangle>().Select(box => box.Radius > 0));
    }

    private static DiagramNode Node(string label, double column, double row) => new() { Label = new DiagramText(label), Column = column, Row = row };

    // Sixteen boxes and ten links at places that a number decides.
    private static ModelDiagram Random(int label, int columns, int seed)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, columns == 1 ? 6 : 16).Select(index => new DiagramNode
        {
            Label = new DiagramText(s_labels[(label + (index % 2 == 0 ? 0 : 1)) % s_labels.Length]),
            Kind = (NodeKind)random.Next(5),
            Column = 1 + (index % columns),
            Row = 1 + (index / columns) + (index % columns % 2 == 1 ? 0.5 : 0),
            Examples = index % 5 == 0 ? [new DiagramText(s_labels[label]), new DiagramText("Annet")] : [],
            Remark = index % 7 == 0 ? "Individ og gruppe" : string.Empty,
        }).ToValueList();
        var edges = Enumerable.Range(0, 10).Select(index =>
        {
            var from = random.Next(nodes.Count);
            var to = (from + 1 + random.Next(nodes.Count - 1)) % nodes.Count;
            var isMain = index < 5;
            return new DiagramEdge { From = from, To = to, IsMain = isMain, IsMutual = index == 6, Number = isMain ? string.Empty : (index - 4).ToString(System.Globalization.CultureInfo.InvariantCulture), Sign = index % 2 == 0 ? "–" : string.Empty, Label = isMain ? null : new DiagramText("virker på") };
        });
        return new ModelDiagram(
            nodes,
            [.. edges, new DiagramEdge { From = 0, Modifies = 1, Number = "6", Sign = "+" }],
            [new DiagramProcess(new DiagramText("Helsesvekkende prosess"), [0, 1]), new DiagramProcess(new DiagramText("Motiverende prosess"), [2, 3])]);
    }

    private static ModelDiagram JobDemands()
    {
        var resources = Node("Ressurser i arbeidet", 1, 2.5) with { Kind = NodeKind.Nourishes, Examples = [new DiagramText("Sosial støtte"), new DiagramText("Myndiggjøring")] };
        return new ModelDiagram(
            [
                Node("Krav i arbeidet", 1, 1) with { Kind = NodeKind.Drains, Examples = [new DiagramText("Rollekonflikt"), new DiagramText("Emosjonelle krav")], Remark = "Individ, gruppe og organisasjon" },
                resources,
                Node("Utbrenthet", 2, 1) with { Kind = NodeKind.Drains },
                Node("Engasjement", 2, 2.5) with { Kind = NodeKind.Nourishes },
                Node("Helseplager", 3, 1) with { Kind = NodeKind.Harm },
                Node("Helse og trivsel", 3, 2) with { Kind = NodeKind.Benefit },
                Node("Prestasjon og produktivitet", 3, 3) with { Kind = NodeKind.Benefit },
            ],
            [
                new DiagramEdge { From = 0, To = 2, IsMain = true },
                new DiagramEdge { From = 2, To = 4, IsMain = true },
                new DiagramEdge { From = 1, To = 3, IsMain = true },
                new DiagramEdge { From = 3, To = 5, IsMain = true },
                new DiagramEdge { From = 3, To = 6, IsMain = true },
                new DiagramEdge { From = 0, To = 1, IsMutual = true, Number = "1", Label = new DiagramText("samspill") },
                new DiagramEdge { From = 0, To = 3, Number = "2", Label = new DiagramText("– hindrer, + utfordrer") },
                new DiagramEdge { From = 1, Modifies = 0, Number = "3", Sign = "–", Label = new DiagramText("demper") },
            ],
            [new DiagramProcess(new DiagramText("Helsesvekkende prosess"), [0, 2, 4]), new DiagramProcess(new DiagramText("Motiverende prosess"), [1, 3, 5, 6])]);
    }
}

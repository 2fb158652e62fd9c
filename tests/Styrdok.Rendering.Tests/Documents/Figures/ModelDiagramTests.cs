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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_line_goes_round_boxes_that_stand_in_every_way_between_the_columns(int processes)
    {
        // The middle column has a box across every border of two rows; what leads from the left to the right can only go above or below.
        var model = new ModelDiagram(
            [Node("A", 1, 1), Node("B", 1, 4), Node("C", 2, 1.5), Node("D", 2, 2.5), Node("E", 2, 3.5), Node("F", 3, 1), Node("G", 3, 4)],
            [new DiagramEdge { From = 0, To = 6, IsMain = true }, new DiagramEdge { From = 1, To = 5, IsMain = true }, new DiagramEdge { From = 6, To = 0, IsMain = true }],
            Enumerable.Range(0, processes).Select(index => new DiagramProcess(new DiagramText("Prosess"), [0, 6])).ToValueList());
        AssertClear(WideModelComposer.Compose(model));
    }

    [Fact]
    public void No_line_runs_through_a_box_in_models_made_by_chance()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var columns = 1 + random.Next(5);
            var nodes = Enumerable.Range(0, columns).SelectMany(column => Enumerable.Range(0, 1 + random.Next(5)).Select(row => Node(s_labels[random.Next(s_labels.Length)], column + 1, row + 1 + (column % 2 == 0 ? 0 : random.Next(2) * 0.5))))
                .GroupBy(node => (node.Column, Math.Floor(node.Row))).Select(group => group.First()).ToList();
            nodes = nodes.Where((node, index) => !nodes.Take(index).Any(other => other.Column == node.Column && Math.Abs(other.Row - node.Row) < 1)).ToList();
            if (nodes.Count < 2) continue;
            var edges = Enumerable.Range(0, Math.Min(8, nodes.Count)).Select(index => (From: index, To: (index + 1 + random.Next(nodes.Count - 1)) % nodes.Count))
                .Select(ends => new DiagramEdge { From = ends.From, To = ends.To, IsMain = random.Next(2) == 0 }).ToValueList();
            AssertClear(WideModelComposer.Compose(new ModelDiagram(nodes.ToValueList(), edges, [])));
        }
    }

    [Fact]
    public void A_high_model_takes_room_from_between_its_rows_before_its_letters_become_small()
    {
        var nodes = Enumerable.Range(1, 9).SelectMany(row => new[] { Node("Krav", 1, row), Node("Ressurs", 2, row) }).ToValueList();
        var edges = Enumerable.Range(0, 16).Select(index => new DiagramEdge { From = index, To = index + 2, Number = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), Label = new DiagramText("virker på") }).ToValueList();
        var drawing = WideModelComposer.Compose(new ModelDiagram(nodes, edges, []));

        Assert.InRange(drawing.Height, 400, 600);
        AssertClear(drawing);
        Drawn.AssertReadable(drawing);
        Assert.All(drawing.Texts, text => Assert.True(text.Size >= 8.5));
    }

    // Every point of every line stands outside all boxes, or on their edges.
    private static void AssertClear(VectorDrawing drawing)
    {
        var nodes = Drawn.Nodes(drawing);
        foreach (var (from, to) in drawing.Shapes.OfType<DrawnLine>().SelectMany(line => line.Points.Zip(line.Points.Skip(1))))
        {
            for (double share = 0; share <= 1; share += 0.01)
            {
                var (x, y) = (from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
                Assert.DoesNotContain(nodes, node => x > node.Left + 0.1 && x < node.Right - 0.1 && y > node.Top + 0.1 && y < node.Bottom - 0.1);
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

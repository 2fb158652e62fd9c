using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures.Models;

/// <summary>Composes the figure of a model: drawings, caption, how to read its lines, and the same in words.</summary>
internal sealed class ModelFigureComposer(Composition composition)
{
    /// <summary>The figure.</summary>
    public FigureBlock Compose(FlowModel model, string path)
    {
        var flow = new ModelFlow(model);
        var diagram = Diagram(model, flow, path);
        var words = new ModelWords(composition, model, flow, path);
        var label = composition.NextFigureLabel();
        var caption = composition.Text(model.Caption, path + "/caption");
        var remark = words.Key();
        var wide = WideModelComposer.Compose(diagram);

        // Where a page has no room for examples they stand in the words under the figure only; the author's own words need not name them.
        var isBare = wide.Height > ModelMeasures.Highest && diagram.Nodes.Any(node => node.Examples.Count > 0);
        if (isBare) wide = WideModelComposer.Compose(diagram with { Nodes = diagram.Nodes.Select(node => node with { Examples = [] }).ToValueList() });
        return new FigureBlock
        {
            Id = Composition.Anchor(path),
            Label = label,
            Caption = caption,
            Remark = remark,
            Drawing = wide,
            NarrowDrawing = NarrowModelComposer.Compose(diagram),
            Alt = model.Alt is { } alt ? composition.Text(alt, path + "/alt", TextForm.Plain).PlainText : words.Alt(),
            WordsLabel = composition.Words["figure_words"],
            Words = model.TextEquivalent is { } text ? [.. composition.Body(text, path + "/text_equivalent"), .. isBare ? words.Examples() : []] : words.Lists().ToValueList(),
        };
    }

    private ModelDiagram Diagram(FlowModel model, ModelFlow flow, string path)
    {
        var ids = model.Nodes.Select(node => node.Id).ToList();
        var edges = model.Edges.Select(edge => edge.Id).ToList();
        return new ModelDiagram(
            model.Nodes.Select(node => Node(node, path + "/" + node.Id)).ToValueList(),
            model.Edges.Select(edge => new DiagramEdge
            {
                From = ids.IndexOf(edge.From),
                To = edge.To is { } to ? ids.IndexOf(to) : null,
                Modifies = edge.Modifies is { } modified ? edges.IndexOf(modified) : null,
                IsMain = flow.IsMain(edge),
                IsMutual = edge.Mutual,
                Number = flow.NumberOf(edge) is > 0 and var number ? Numerals.Decimal(number) : string.Empty,
                Sign = edge.Sign switch { EdgeSign.Plus => "+", EdgeSign.Minus => "–", _ => string.Empty },
                Label = edge.Label is { } label ? Text(label, path + "/" + edge.Id + "/label") : null,
            }).ToValueList(),
            model.Processes.Select(process => new DiagramProcess(Text(process.Label, path + "/" + process.Id + "/label"), process.Path.Select(id => ids.IndexOf(id)).ToValueList())).ToValueList());
    }

    private DiagramNode Node(ModelNode node, string path) => new()
    {
        Label = Text(node.Label, path + "/label"),
        Kind = node.Kind,
        Column = (double)node.At[0],
        Row = (double)node.At[1],
        Examples = node.Examples.Select(example => Text(example.Text, path + "/" + example.Id + "/text")).ToValueList(),
        Remark = ModelWords.Levels(node, composition.Words) is { Length: > 0 } levels ? Words.Capital(levels) : string.Empty,
    };

    private DiagramText Text(LocalizedText text, string unit)
    {
        var (letters, language) = DrawnLetters.Of(composition.Text(text, unit, TextForm.Plain));
        return new DiagramText(letters, language);
    }
}

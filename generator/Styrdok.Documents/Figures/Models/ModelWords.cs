using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures.Models;

/// <summary>Says a model in words: its processes, what its boxes do and are made of, and each link with the figure's own number.</summary>
internal sealed class ModelWords(Composition composition, FlowModel model, ModelFlow flow, string path)
{
    private readonly Phrase _phrase = new(composition.Words);

    private Words Words => composition.Words;

    /// <summary>The levels of a box as a list in words; empty for none.</summary>
    public static string Levels(ModelNode node, Words words) => words.List(node.Level.Distinct().Select(level => words[level switch
    {
        ModelLevel.Individual => "model_level_individual",
        ModelLevel.Group => "model_level_group",
        _ => "model_level_organisation",
    }]));

    /// <summary>How shapes and lines are read, of those that the model has; null where there is nothing to tell apart.</summary>
    public TextUnit? Key()
    {
        var keys = new List<string>();
        if (Of(NodeKind.Drains, NodeKind.Harm).Any() && Of(NodeKind.Nourishes, NodeKind.Benefit).Any()) keys.Add(Words["model_key_shapes"]);
        if (Of(NodeKind.Harm, NodeKind.Benefit).Any() && Of(NodeKind.Neutral, NodeKind.Drains, NodeKind.Nourishes).Any()) keys.Add(Words["model_key_outcomes"]);
        if (model.Edges.Any(flow.IsMain) && model.Edges.Any(edge => !flow.IsMain(edge))) keys.Add(Words["model_key_lines"]);
        return keys.Count == 0 ? null : TextUnit.Of(string.Join(' ', keys));
    }

    /// <summary>What sort of picture it is and what it shows.</summary>
    public string Alt() => model.Processes.Count > 0
        ? Words["model_alt_processes", ("processes", Words.List(model.Processes.Select(process => Words.Within(Label(process).PlainText))))]
        : Words["model_alt", ("nodes", Words.List(model.Nodes.Select(node => Words.Within(Label(node).PlainText))))];

    /// <summary>The lists: first what runs through the model and what it is made of, then the numbered links.</summary>
    public IEnumerable<Block> Lists()
    {
        var plain = Plain().Select(text => new ListEntry { Text = text }).ToValueList();
        if (plain.Count > 0) yield return new ListBlock { Items = plain };
        var numbered = model.Edges.Where(edge => flow.NumberOf(edge) > 0)
            .Select(edge => new ListEntry { Label = Numerals.Decimal(flow.NumberOf(edge)), Text = Text(edge) }).ToValueList();
        if (numbered.Count > 0) yield return new ListBlock { Items = numbered, IsOrdered = true, HasRings = true };
    }

    private IEnumerable<TextUnit> Plain()
    {
        foreach (var process in model.Processes) yield return Text(process);
        if (model.Processes.Count == 0)
        {
            foreach (var source in model.Edges.Where(edge => flow.IsMain(edge) && flow.NumberOf(edge) == 0).GroupBy(edge => edge.From))
                yield return _phrase.Of("model_words_leads", ("from", Name(source.Key, within: true)), ("to", Names(source.Select(edge => Find(edge.To!)))));
        }

        foreach (var (key, nodes) in new[] { ("model_words_drains", Of(NodeKind.Drains)), ("model_words_harm", Of(NodeKind.Harm)), ("model_words_nourishes", Of(NodeKind.Nourishes)), ("model_words_benefit", Of(NodeKind.Benefit)), ("model_words_others", Unsaid()) })
        {
            if (nodes.Any()) yield return _phrase.Of(key, ("nodes", Names(nodes)));
        }

        foreach (var node in model.Nodes)
        {
            var levels = Levels(node, Words);
            if (node.Examples.Count > 0) yield return MadeOf(node);
            else if (levels.Length > 0) yield return _phrase.Of("model_words_levels", ("node", Name(node.Id, within: true)), ("levels", [new TextInline(levels)]));
        }
    }

    /// <summary>What the boxes are made of, for a drawing that has no room for it beside words of the author's own.</summary>
    public IEnumerable<Block> Examples()
    {
        var items = model.Nodes.Where(node => node.Examples.Count > 0).Select(node => new ListEntry { Text = MadeOf(node) }).ToValueList();
        if (items.Count > 0) yield return new ListBlock { Items = items };
    }

    private TextUnit MadeOf(ModelNode node)
    {
        var levels = Levels(node, Words);
        var examples = _phrase.List([.. node.Examples.Select(example => Phrase.Name(composition.Text(example.Text, $"{path}/{node.Id}/{example.Id}/text", TextForm.Plain), within: true))]);
        (string, IEnumerable<Inline>)[] names = [("node", Name(node.Id, within: true)), ("examples", examples), ("levels", [new TextInline(levels)])];
        return _phrase.Of(levels.Length > 0 ? "model_words_examples_levels" : "model_words_examples", names);
    }

    // Boxes that no other sentence names.
    private IEnumerable<ModelNode> Unsaid() => model.Nodes.Where(node =>
        node is { Kind: NodeKind.Neutral, Examples.Count: 0, Level.Count: 0 } && model.Processes.All(process => !process.Path.Contains(node.Id)) && model.Edges.All(edge => edge.From != node.Id && edge.To != node.Id));

    private TextUnit Text(ModelProcess process)
    {
        if (process.Text is { } text) return composition.Text(text, $"{path}/{process.Id}/text");
        var along = flow.Along(process).ToList();
        var ends = process.Path.Where(id => along.All(edge => edge.From != id)).ToList();
        var between = process.Path.Skip(1).Except(ends).ToList();
        return _phrase.Of(
            between.Count == 0 ? "model_words_process" : "model_words_process_via",
            ("process", Phrase.Name(Label(process), within: true)),
            ("from", Name(process.Path[0], within: true)),
            ("via", Names(between.Select(Find))),
            ("to", Names(ends.Select(Find))));
    }

    private TextUnit Text(ModelEdge edge)
    {
        if (edge.Text is { } text) return composition.Text(text, $"{path}/{edge.Id}/text");
        var modified = edge.Modifies is { } id ? model.Edges.First(other => other.Id == id) : null;
        var key = (edge.Mutual ? "model_words_mutual" : modified is null ? "model_words_works" : "model_words_modifies")
            + (edge.Mutual ? string.Empty : edge.Sign switch { EdgeSign.Plus => "_plus", EdgeSign.Minus => "_minus", _ => string.Empty });
        var sentence = _phrase.Inlines(
            key,
            ("from", Name(edge.From, within: true)),
            ("to", edge.To is { } to ? Name(to, within: true) : []),
            ("begin", modified is null ? [] : Name(modified.From, within: true)),
            ("end", modified?.To is { } end ? Name(end, within: true) : []));
        return edge.Label is { } label
            ? _phrase.Of("model_words_labelled", ("sentence", sentence), ("label", Phrase.Name(composition.Text(label, $"{path}/{edge.Id}/label", TextForm.Plain), within: true)))
            : _phrase.Of("model_words_unlabelled", ("sentence", sentence));
    }

    private IEnumerable<ModelNode> Of(params NodeKind[] kinds) => model.Nodes.Where(node => kinds.Contains(node.Kind));

    private IEnumerable<Inline> Names(IEnumerable<ModelNode> nodes) => _phrase.List([.. nodes.Select(node => Name(node.Id, within: true))]);

    private IEnumerable<Inline> Name(string id, bool within) => Phrase.Name(Label(Find(id)), within);

    private ModelNode Find(string id) => model.Nodes.First(node => node.Id == id);

    private TextUnit Label(ModelNode node) => composition.Text(node.Label, $"{path}/{node.Id}/label", TextForm.Plain);

    private TextUnit Label(ModelProcess process) => composition.Text(process.Label, $"{path}/{process.Id}/label", TextForm.Plain);
}

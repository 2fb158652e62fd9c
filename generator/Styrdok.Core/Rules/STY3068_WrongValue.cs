using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A parameter with a value that it cannot have, in the document that defines it or in an overlay that sets it; or one that nothing defines.</summary>
internal sealed class WrongValue() : Rule("STY3068", FindingSeverity.Error, "Wrong value of a parameter")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            foreach (var (name, parameter) in file.Model.Params.Select(entry => (entry.Key, entry.Value)))
            {
                // The bounds first: a value cannot be judged by bounds that are none themselves.
                var wrong = new[] { ("min", parameter.Min), ("max", parameter.Max), ("default", parameter.Default) }
                    .Select(entry => (Key: entry.Item1, Why: entry.Item2 is null ? null : ParameterRules.WhyNot(parameter, entry.Item2, isBound: entry.Item1 != "default")))
                    .FirstOrDefault(entry => entry.Why is not null);
                if (wrong.Why is not null) sink.Report(Descriptor.At(file.SpanOf(parameter, wrong.Key), $"'{name}' cannot have this value.", wrong.Why));
                else if (parameter.Type == ParameterType.Choice && parameter.Choices.Count == 0)
                    sink.Report(Descriptor.At(file.SpanOf(parameter, "type"), $"'{name}' is a choice of nothing.", "Add 'choices:' with an id and a label each."));
            }
        }

        foreach (var file in files.Overlays.Where(file => file.Document is not null))
        {
            var document = file.Document!;
            var known = document.Model.Params.Select(entry => entry.Key).ToList();
            foreach (var key in file.KeysOf(file.Model, "set"))
            {
                if (!document.Model.Params.TryGet(key.Value, out var parameter))
                    sink.Report(Descriptor.At(key.Span, $"'{document.Model.Id}' has no parameter '{key.Value}'.", known.Count == 0 ? "Remove it; the document has no 'params'." : Nearest.Suggest(key.Value, known)));
                else if (file.Model.Set.TryGet(key.Value, out var value) && ParameterRules.WhyNot(parameter, value) is { } why)
                    sink.Report(Descriptor.At(file.SpanOf(value), $"'{key.Value}' cannot have this value.", why, new RelatedPlace(document.SpanOf(parameter), "The parameter is defined here.")));
            }
        }
    }
}

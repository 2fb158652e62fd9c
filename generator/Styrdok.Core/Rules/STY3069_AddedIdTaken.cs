using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An addition whose id the document has there already, or had once.</summary>
internal sealed class AddedIdTaken() : Rule("STY3069", FindingSeverity.Error, "Added id is taken")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document) continue;
            foreach (var added in file.Model.Add.Select(AddedElement.Of))
            {
                if (added.OwnerIn(document.Elements) is not { } owner) continue;
                var path = BindPlace.Join(owner, added.Step);
                var span = file.SpanOf(added.Record, "id");
                if (document.Elements.Elements.TryGetValue(path, out var taken))
                    sink.Report(Descriptor.At(span, $"The document has '{path}' already.", "Give the addition another id.", new RelatedPlace(document.SpanOf(taken.Record, "id"), "The document's own is here.")));
                else if (document.Model.Retired.FirstOrDefault(entry => entry.Id == path) is { } retired)
                    sink.Report(Descriptor.At(span, $"'{path}' was retired in version {retired.In}.", "Give the addition another id.", new RelatedPlace(document.SpanOf(retired, "id"), "It was retired here.")));
            }
        }
    }
}

using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>
/// A document that does not say of itself what its kind must: in a draft what is missing can still come, from the decision on it makes the document void
/// as one to be governed by.
/// </summary>
internal sealed class MissingMetadata() : Rule("STY7001", FindingSeverity.Warning, "Missing metadata")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document)?.Model is not { } document) continue;
                var metadata = (adoption.Metadata ?? new Metadata()).Over(document.Metadata);
                var missing = RequiredMetadata.Missing(files.KindOf(document, file.Model.Id), metadata, metadata.Version).ToList();
                if (missing.Count == 0) continue;
                var bound = adoption.Status is not (DocumentStatus.Draft or DocumentStatus.Consultation);
                var finding = Descriptor.At(
                    file.SpanOf(adoption, "document"),
                    $"'{adoption.Document}' is adopted {(bound ? "as decided" : adoption.Status == DocumentStatus.Draft ? "as a draft" : "for consultation")} and lacks {string.Join(", ", missing)}.",
                    "Add them under 'metadata' of the adoption.");
                sink.Report(bound ? finding with { Severity = FindingSeverity.Error } : finding);
            }
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>
/// A governing document that does not say of itself what it must: in a draft what is missing can still come, from the decision on it makes the document void
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
                if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document)?.Model is not GoverningDocument document) continue;
                var missing = Missing(adoption.Metadata, document.Metadata).ToList();
                if (missing.Count == 0) continue;
                var bound = adoption.Status is not (DocumentStatus.Draft or DocumentStatus.Consultation);
                var finding = Descriptor.At(
                    file.SpanOf(adoption, "document"),
                    $"'{adoption.Document}' is adopted {(bound ? "as decided" : "as a draft")} and lacks {string.Join(", ", missing)}.",
                    "Add them under 'metadata' of the adoption.");
                sink.Report(bound ? finding with { Severity = FindingSeverity.Error } : finding);
            }
        }
    }

    private static IEnumerable<string> Missing(Metadata? above, Metadata? below)
    {
        if ((above?.DocumentNumber ?? below?.DocumentNumber) is null) yield return "document_number";
        var decision = above?.DecidedBy ?? below?.DecidedBy;
        if (decision is null) yield return "decided_by";
        else if (decision.Date is null) yield return "decided_by/date";
        if ((above?.Version ?? below?.Version) is null) yield return "version";
        if ((above?.Owner ?? below?.Owner) is null) yield return "owner";
        if ((above?.ValidFrom ?? below?.ValidFrom) is null) yield return "valid_from";
        if ((above?.ReviewBy ?? below?.ReviewBy) is null) yield return "review_by";
    }
}

using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document that is in force for longer than its kind may be without a review.</summary>
internal sealed class ValidityOfKind() : Rule("STY3055", FindingSeverity.Warning, "In force for too long")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts.Where(adoption => adoption.Metadata is not null))
            {
                if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document)?.Model is not { } document) continue;
                if (files.KindOf(document, file.Model.Id) is not { ValidityMonths: { } months } kind) continue;
                var metadata = adoption.Metadata!.Over(document.Metadata);
                if ((metadata.ValidFrom ?? metadata.DecidedBy?.Date) is not { } from) continue;

                // The review ends the term; without one the last day does.
                var (key, end) = metadata.ReviewBy is { } review ? ("review_by", review) : ("valid_until", metadata.ValidUntil?.Date ?? from);
                var last = from.AddMonths(months);
                if (end.CompareTo(last) <= 0) continue;
                var finding = Descriptor.At(
                    file.SpanOf(adoption.Metadata!, key), $"'{adoption.Document}' would be in force for more than {months} months, which is the longest for the kind '{kind.Id}'.",
                    $"Write {last} or earlier for '{key}'.");
                var bound = adoption.Status is not (DocumentStatus.Draft or DocumentStatus.Consultation);
                sink.Report(bound ? finding with { Severity = FindingSeverity.Error } : finding);
            }
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document that was decided by a role which may not decide on documents of its kind.</summary>
internal sealed class DeciderOfKind() : Rule("STY3054", FindingSeverity.Error, "Decided by a role that may not")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document)?.Model is not { } document) continue;
                if (files.KindOf(document, file.Model.Id) is not { DecidedBy: { Count: > 0 } deciders } kind) continue;
                foreach (var (role, span) in Deciders(file, adoption).Where(entry => !deciders.Contains(entry.Role)))
                {
                    sink.Report(Descriptor.At(
                        span, $"'{role}' may not decide on a document of the kind '{kind.Id}'.", $"It is decided by: {string.Join(", ", deciders)}. Who may is said in kinds.yaml."));
                }
            }
        }
    }

    private static IEnumerable<(string Role, SourceSpan Span)> Deciders(ModelFile<Organisation> file, Adoption adoption)
    {
        if (adoption.Metadata is not { } metadata) yield break;
        if (metadata.DecidedBy is { Role: { } role } decision) yield return (role, file.SpanOf(decision, "role"));
        foreach (var approval in metadata.Approvals.Where(approval => approval.Outcome == ApprovalOutcome.Decided)) yield return (approval.Role, file.SpanOf(approval, "role"));
    }
}

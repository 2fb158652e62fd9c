using System.Collections.Generic;
using Styrdok.Core.Model;

namespace Styrdok.Documents.Covers;

/// <summary>What a governing document should say of itself and does not.</summary>
internal static class Missing
{
    /// <summary>The keys of the labels of what is missing, in the order of the metadata table.</summary>
    public static IEnumerable<string> Fields(Metadata metadata, string? version)
    {
        if (metadata.DecidedBy is null) yield return "decided_by";
        if (metadata.DecidedBy?.Date is null) yield return "decided_on";
        if (metadata.CaseNumber is null) yield return "case_number";
        if (version is null) yield return "version";
        if (metadata.ValidFrom is null) yield return "valid_from";
        if (metadata.ReviewBy is null) yield return "review_by";
        if (metadata.DocumentNumber is null) yield return "document_number";
        if (metadata.Owner is null) yield return "owner";
    }
}

using System.Collections.Generic;
using Styrdok.Core.Model;

namespace Styrdok.Core.Resolution;

/// <summary>What a document must say of itself by the rules of its kind.</summary>
public static class RequiredMetadata
{
    /// <summary>The keys of what is missing, in the order in which the kind asks for them; of a decision without a day <c>decided_by/date</c>.</summary>
    /// <param name="kind">The rules of the kind; null where there are none.</param>
    /// <param name="metadata">The organisation's metadata over the document's own.</param>
    /// <param name="version">The version, also where only the history of the document tells it.</param>
    public static IEnumerable<string> Missing(KindRules? kind, Metadata metadata, string? version)
    {
        foreach (var field in kind?.RequiredMetadata ?? default)
        {
            if (!Has(field, metadata, version)) yield return Yaml.ModelForms.MetadataField.WordOf(field);
            else if (field == MetadataField.DecidedBy && metadata.DecidedBy!.Date is null) yield return "decided_by/date";
        }
    }

    private static bool Has(MetadataField field, Metadata metadata, string? version) => field switch
    {
        MetadataField.DocumentNumber => metadata.DocumentNumber is not null,
        MetadataField.CaseNumber => metadata.CaseNumber is not null,
        MetadataField.DecidedBy => metadata.DecidedBy is not null,
        MetadataField.Version => version is not null,
        MetadataField.Owner => metadata.Owner is not null,
        MetadataField.Contact => metadata.Contact is not null,
        MetadataField.ValidFrom => metadata.ValidFrom is not null,
        MetadataField.ValidUntil => metadata.ValidUntil is not null,
        MetadataField.ReviewBy => metadata.ReviewBy is not null,
        MetadataField.Replaces => metadata.Replaces is not null,
        MetadataField.Implements => metadata.Implements.Count > 0,
        MetadataField.Approvals => metadata.Approvals.Count > 0,
        MetadataField.Classification => metadata.Classification is not null,
        _ => metadata.Keywords.Count > 0,
    };
}

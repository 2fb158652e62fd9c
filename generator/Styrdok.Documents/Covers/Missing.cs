using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Resolution;

namespace Styrdok.Documents.Covers;

/// <summary>What a document should say of itself and does not.</summary>
internal static class Missing
{
    /// <summary>The keys of the labels of what is missing.</summary>
    public static IEnumerable<string> Fields(Edition edition, EditionState state)
    {
        var kind = edition.Library.FindKind(edition.Document.Kind, edition.Organisation.Id);
        return RequiredMetadata.Missing(kind, state.Metadata, state.Version).Select(key => key == "decided_by/date" ? "decided_on" : key);
    }
}

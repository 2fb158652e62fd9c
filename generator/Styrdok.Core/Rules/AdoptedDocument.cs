using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>A document as an organisation adopts it, for rules about decisions and their days.</summary>
/// <param name="File">The organisation.</param>
/// <param name="Adoption">The adoption.</param>
/// <param name="Document">The document.</param>
/// <param name="Metadata">The organisation's metadata over the document's own.</param>
internal sealed record AdoptedDocument(ModelFile<Organisation> File, Adoption Adoption, DocumentFile Document, Metadata Metadata)
{
    /// <summary>Whether the document was decided: it binds, did so, or is about to.</summary>
    public bool IsDecided => Adoption.Status is not (DocumentStatus.Draft or DocumentStatus.Consultation);

    /// <summary>Whether it binds, or will when its day comes.</summary>
    public bool IsAlive => Adoption.Status is DocumentStatus.Decided or DocumentStatus.InForce or DocumentStatus.UnderReview;

    /// <summary>The day by which its content was settled: that of the decision, else the first day it applies.</summary>
    public CalendarDate? Settled => Metadata.DecidedBy?.Date ?? Metadata.ValidFrom;

    /// <summary>Every adoption of a document that the library holds.</summary>
    public static IEnumerable<AdoptedDocument> Of(LibraryFiles files)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                if (files.DocumentOf(adoption.Document) is { } document)
                    yield return new AdoptedDocument(file, adoption, document, (adoption.Metadata ?? new Metadata()).Over(document.Model.Metadata));
            }
        }
    }

    /// <summary>The place of a key of the metadata: at the organisation, else in the document.</summary>
    public SourceSpan PlaceOf(string key)
    {
        foreach (var (file, metadata) in new[] { (File.Bound, Adoption.Metadata), (Document.Bound, Document.Model.Metadata) })
        {
            if (metadata is not null && (file.NodeOf(metadata) as Yaml.YamlMapping)?.Find(key) is { } value) return value.Span;
        }

        return File.SpanOf(Adoption, "document");
    }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Covers;

/// <summary>Where an edition stands: its metadata laid together, whether it binds, and in which language it does.</summary>
internal sealed class EditionState
{
    public EditionState(Edition edition)
    {
        Metadata = (edition.Adoption.Metadata ?? new Metadata()).Over(edition.Document.Metadata);
        Version = Metadata.Version ?? edition.Document.LastVersion;
        Status = edition.Adoption.Status;
        IsDraft = edition.Document is GoverningDocument && Status is (DocumentStatus.Draft or DocumentStatus.Consultation);
        var languages = edition.Document.Languages.ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var entry in edition.Adoption.Languages) languages[entry.Key] = entry.Value;
        IsCourtesy = languages.TryGetValue(edition.Language.Code, out var standing) && standing == LanguageStanding.Courtesy;
        Authoritative = languages.Where(entry => entry.Value == LanguageStanding.Authoritative).Select(entry => Language.Parse(entry.Key)).Order().ToList();
        IsParaphrase = edition.Document.Fidelity == Fidelity.Paraphrase;
    }

    /// <summary>The organisation's metadata over the document's own.</summary>
    public Metadata Metadata { get; }

    /// <summary>The version: the organisation's, else the last of the document's history.</summary>
    public string? Version { get; }

    /// <summary>The status the organisation gives the document.</summary>
    public DocumentStatus Status { get; }

    /// <summary>Whether it binds nobody yet. A declaration was made by its parties and is never an organisation's draft.</summary>
    public bool IsDraft { get; }

    /// <summary>Whether this language helps and another one prevails.</summary>
    public bool IsCourtesy { get; }

    /// <summary>The languages that prevail.</summary>
    public IReadOnlyList<Language> Authoritative { get; }

    /// <summary>Whether the text retells a work that prevails.</summary>
    public bool IsParaphrase { get; }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Portal;

/// <summary>A file of an edition, for the list of documents.</summary>
/// <param name="Path">The path below the output folder.</param>
/// <param name="Key">The key of what it is.</param>
public sealed record PortalFile(string Path, string Key);

/// <summary>What an edition asks of a role, for the list of documents.</summary>
/// <param name="Path">The path below the output folder.</param>
/// <param name="Role">The role's id.</param>
/// <param name="Name">What the role is called in the edition.</param>
public sealed record PortalRole(string Path, string Role, string Name);

/// <summary>A version of a document.</summary>
/// <param name="Version">The version.</param>
/// <param name="Date">Its day.</param>
/// <param name="Summary">What changed, in the edition's language.</param>
public sealed record PortalVersion(string Version, CalendarDate Date, string Summary);

/// <summary>What the list of documents knows of one edition: of thousands, the documents themselves would fill the memory.</summary>
public sealed record PortalEntry
{
    /// <summary>The organisation's id.</summary>
    public required string Organisation { get; init; }

    /// <summary>The organisation as the edition shows it.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>The language of the edition.</summary>
    public required Language Language { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string LanguageName { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title where it is not translated, or null.</summary>
    public Language? TitleLanguage { get; init; }

    /// <summary>The language of the summary where it is not translated, or null.</summary>
    public Language? SummaryLanguage { get; init; }

    /// <summary>What the document is about.</summary>
    public required string Summary { get; init; }

    /// <summary>The kind, and what it is called in each language.</summary>
    public required (string Word, LocalizedText? Label, string Shown) Kind { get; init; }

    /// <summary>The number, or null.</summary>
    public string? Number { get; init; }

    /// <summary>The state, or null for what no organisation decides on.</summary>
    public string? State { get; init; }

    /// <summary>How urgent the state is.</summary>
    public Tone Tone { get; init; }

    /// <summary>Whether another language prevails.</summary>
    public required bool IsCourtesy { get; init; }

    /// <summary>The day by which it must have been reviewed, or null.</summary>
    public CalendarDate? ReviewBy { get; init; }

    /// <summary>The versions.</summary>
    public required IReadOnlyList<PortalVersion> Versions { get; init; }

    /// <summary>The files, the document's own first.</summary>
    public required IReadOnlyList<PortalFile> Files { get; init; }

    /// <summary>What stands before the roles, and what the files are called, in the edition's language.</summary>
    public required Labels Labels { get; init; }

    /// <summary>What it asks of each role.</summary>
    public required IReadOnlyList<PortalRole> Roles { get; init; }

    /// <summary>The roles' names in each language, by their ids.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> RoleNames { get; init; }

    /// <summary>Those that the document is for.</summary>
    public IReadOnlyList<Readers> Audience { get; init; } = [];

    /// <summary>What is searched; empty where there is no page to lead to.</summary>
    public required ValueList<IndexSection> Sections { get; init; }

    /// <summary>What is known of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="document">The same, composed.</param>
    /// <param name="files">Its files.</param>
    /// <param name="roles">What it asks of each role.</param>
    /// <param name="isSearched">Whether there is a page that a hit can lead to.</param>
    public static PortalEntry Of(Edition edition, ComposedDocument document, IReadOnlyList<PortalFile> files, IReadOnlyList<PortalRole> roles, bool isSearched)
    {
        var state = new EditionState(edition);
        return new PortalEntry
        {
            Organisation = edition.Organisation.Id,
            Issuer = document.Issuer,
            Document = document.Id,
            Language = document.Language,
            LanguageName = document.Labels["own_name"],
            Title = document.Title.PlainText,
            TitleLanguage = document.Title.Language,
            SummaryLanguage = edition.Document.Summary is { } summary && summary.Find(document.Language) is null ? edition.Document.SourceLanguage : null,
            Summary = document.Properties.Subject == document.Title.PlainText ? string.Empty : document.Properties.Subject,
            Kind = (ModelForms.DocumentKind.WordOf(edition.Document.Kind), edition.Library.FindKind(edition.Document.Kind, edition.Organisation.Id)?.Label, document.Cover.KindLabel),
            Number = document.Properties.Number,
            State = document.Properties.State,
            Tone = document.Properties.State == "in_force" ? Tone.Positive : document.Cover.Status?.Tone ?? Tone.Neutral,
            IsCourtesy = document.Properties.Standing == "courtesy",
            ReviewBy = state.Metadata.ReviewBy,
            Versions = [.. edition.Document.History.Select(version => new PortalVersion(version.Version, version.Date, version.Summary.Find(document.Language) ?? string.Empty))],
            Files = files,
            Labels = document.Labels,
            Roles = roles,
            RoleNames = roles.Where(role => edition.Library.FindRole(role.Role) is not null).ToDictionary(role => role.Role, role => edition.Library.FindRole(role.Role)!.Label),
            Audience = Readers.Of(edition.Document, edition.Library),
            Sections = isSearched ? SearchSections.Of(document) : default,
        };
    }
}

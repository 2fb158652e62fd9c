using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution;

/// <summary>
/// Everything a folder of YAML, or the compiled content, holds. Texts carry every language they exist in: translations of the sidecars stand in the
/// documents' own texts. Placeholders and overlays are not resolved here. Every list is ordered by id (ordinal), so that the same files give an equal library.
/// </summary>
public sealed record Library
{
    private readonly ValueList<LibraryDocument> _documents;
    private readonly ValueList<Role> _roles;
    private readonly ValueList<Actor> _actors;
    private readonly ValueList<Reference> _references;
    private readonly ValueList<Term> _terms;
    private readonly ValueList<KindRules> _kinds;
    private readonly ValueList<OrganisationKinds> _organisationKinds;
    private readonly ValueList<Organisation> _organisations;
    private readonly ValueList<Overlay> _overlays;
    private readonly ValueList<Layout> _layouts;
    private readonly ValueList<StringsFile> _strings;
    private readonly ValueList<DocumentTranslations> _translations;

    /// <summary>The library that holds nothing.</summary>
    public static Library Empty { get; } = new();

    /// <summary>The documents: declarations, policies and their kin.</summary>
    public ValueList<LibraryDocument> Documents { get => _documents; init => _documents = ById(value, IdOf); }

    /// <summary>The functions that duties are laid on.</summary>
    public ValueList<Role> Roles { get => _roles; init => _roles = ById(value, IdOf); }

    /// <summary>The bodies that act.</summary>
    public ValueList<Actor> Actors { get => _actors; init => _actors = ById(value, IdOf); }

    /// <summary>Laws, agreements and works.</summary>
    public ValueList<Reference> References { get => _references; init => _references = ById(value, IdOf); }

    /// <summary>The words of the field.</summary>
    public ValueList<Term> Terms { get => _terms; init => _terms = ById(value, IdOf); }

    /// <summary>What holds for each kind of document.</summary>
    public ValueList<KindRules> Kinds { get => _kinds; init => _kinds = ById(value, IdOf); }

    /// <summary>What organisations say of kinds, above <see cref="Kinds"/>.</summary>
    public ValueList<OrganisationKinds> OrganisationKinds { get => _organisationKinds; init => _organisationKinds = ById(value, IdOf); }

    /// <summary>The organisations that publish.</summary>
    public ValueList<Organisation> Organisations { get => _organisations; init => _organisations = ById(value, IdOf); }

    /// <summary>What organisations have otherwise in the documents that they adopt.</summary>
    public ValueList<Overlay> Overlays { get => _overlays; init => _overlays = ById(value, IdOf); }

    /// <summary>The layouts of templates/layouts.</summary>
    public ValueList<Layout> Layouts { get => _layouts; init => _layouts = ById(value, IdOf); }

    /// <summary>The words of the interface, a file a language, ordered by the language's code.</summary>
    public ValueList<StringsFile> Strings { get => _strings; init => _strings = ById(value, IdOf); }

    /// <summary>How far each document and each overlay is translated; one entry each.</summary>
    public ValueList<DocumentTranslations> Translations { get => _translations; init => _translations = ById(value, IdOf); }

    /// <summary>The document with an id, or null.</summary>
    public LibraryDocument? FindDocument(string? id) => Find(_documents, id, IdOf);

    /// <summary>The role with an id, or null.</summary>
    public Role? FindRole(string? id) => Find(_roles, id, IdOf);

    /// <summary>The actor with an id, or null.</summary>
    public Actor? FindActor(string? id) => Find(_actors, id, IdOf);

    /// <summary>The reference with an id, or null.</summary>
    public Reference? FindReference(string? id) => Find(_references, id, IdOf);

    /// <summary>The term with an id, or null.</summary>
    public Term? FindTerm(string? id) => Find(_terms, id, IdOf);

    /// <summary>What holds for a kind of document at an organisation; null where nothing is known of the kind.</summary>
    /// <param name="kind">The kind, as documents have it: <c>policy</c>.</param>
    /// <param name="organisation">The organisation; null for what holds where none says otherwise.</param>
    public KindRules? FindKind(string kind, string? organisation = null)
    {
        var below = Find(_kinds, kind, IdOf);
        var above = Find(_organisationKinds, organisation, IdOf) is { } own ? Find(own.Kinds, kind, IdOf) : null;
        return above is null ? below : below is null ? above : above.Over(below);
    }

    /// <summary>The same for the kind of a document.</summary>
    public KindRules? FindKind(DocumentKind kind, string? organisation = null) => FindKind(ModelForms.DocumentKind.WordOf(kind), organisation);

    /// <summary>The overlay with an id, or null.</summary>
    public Overlay? FindOverlay(string? id) => Find(_overlays, id, IdOf);

    /// <summary>The organisation with an id, or null.</summary>
    public Organisation? FindOrganisation(string? id) => Find(_organisations, id, IdOf);

    /// <summary>The layout with an id, or null.</summary>
    public Layout? FindLayout(string? id) => Find(_layouts, id, IdOf);

    /// <summary>
    /// The layout for a kind of document: the organisation's own, else everybody's, of several the first by id; null where none takes the kind. Its numbering is the
    /// organisation's where that has one.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <param name="organisation">The organisation; null for everybody's layouts.</param>
    public Layout? FindLayout(DocumentKind kind, Organisation? organisation = null)
    {
        var fitting = ((IEnumerable<Layout>)_layouts).Where(layout => ((IEnumerable<DocumentKind>)layout.Kinds).Contains(kind)).ToList();
        var layout = (organisation is null ? null : fitting.FirstOrDefault(layout => layout.Organisation == organisation.Id)) ?? fitting.FirstOrDefault(layout => layout.Organisation is null);
        if (layout is null || organisation?.Numbering is not { } numbering) return layout;
        return layout with { Numbering = numbering.Sections ?? layout.Numbering, Appendices = numbering.Appendices ?? layout.Appendices };
    }

    /// <summary>The words of the interface in a language, or null.</summary>
    public StringsFile? FindStrings(Language language) => Find(_strings, language.Code, IdOf);

    /// <summary>How far a document is translated; for an unknown document nothing is.</summary>
    public DocumentTranslations TranslationsOf(string document) =>
        Find(_translations, document, IdOf) ?? new DocumentTranslations(document, ValueList<UnitTranslation>.Empty);

    /// <summary>This library with another underneath: an id that both hold is taken from this one.</summary>
    public Library Over(Library below) => new()
    {
        Documents = Join(_documents, below._documents, IdOf),
        Roles = Join(_roles, below._roles, IdOf),
        Actors = Join(_actors, below._actors, IdOf),
        References = Join(_references, below._references, IdOf),
        Terms = Join(_terms, below._terms, IdOf),
        Kinds = Join(_kinds, below._kinds, IdOf),
        OrganisationKinds = Join(_organisationKinds, below._organisationKinds, IdOf),
        Organisations = Join(_organisations, below._organisations, IdOf),
        Overlays = Join(_overlays, below._overlays, IdOf),
        Layouts = Join(_layouts, below._layouts, IdOf),
        Strings = Join(_strings, below._strings, IdOf),
        Translations = Join(_translations, below._translations, IdOf),
    };

    private static string IdOf(LibraryDocument document) => document.Id;

    private static string IdOf(Role role) => role.Id;

    private static string IdOf(Actor actor) => actor.Id;

    private static string IdOf(Reference reference) => reference.Id;

    private static string IdOf(Term term) => term.Id;

    private static string IdOf(KindRules kind) => kind.Id;

    private static string IdOf(OrganisationKinds kinds) => kinds.Organisation;

    private static string IdOf(Organisation organisation) => organisation.Id;

    private static string IdOf(Overlay overlay) => overlay.Id;

    private static string IdOf(Layout layout) => layout.Organisation is null ? layout.Id : layout.Organisation + "/" + layout.Id;

    private static string IdOf(StringsFile strings) => strings.Language.Code;

    private static string IdOf(DocumentTranslations translations) => translations.Document;

    private static ValueList<T> ById<T>(ValueList<T> items, Func<T, string> id) => items.OrderBy(id, StringComparer.Ordinal).ToValueList();

    private static ValueList<T> Join<T>(ValueList<T> above, ValueList<T> below, Func<T, string> id)
    {
        var ids = new HashSet<string>(above.Select(id), StringComparer.Ordinal);
        return above.Concat(below.Where(item => !ids.Contains(id(item)))).ToValueList();
    }

    private static T? Find<T>(ValueList<T> items, string? wanted, Func<T, string> id)
        where T : class
    {
        var low = 0;
        var high = items.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(id(items[middle]), wanted);
            if (order == 0) return items[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}

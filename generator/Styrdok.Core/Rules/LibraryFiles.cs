using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Translation.Checking;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>The files of a library as the rules see them: models with places, and the ids that they define. Files are ordered by path. Several rules may ask at once.</summary>
internal sealed class LibraryFiles
{
    private readonly Dictionary<RefTarget, HashSet<string>> _ids = [];
    private readonly Dictionary<string, DocumentFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentTranslations> _translations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TranslatedFile> _translated = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<(Language Language, LanguageStanding Standing)>> _languages = new(StringComparer.Ordinal);
    private readonly HashSet<RefTarget> _incomplete = [];
    private readonly Lazy<Library> _kinds;
    private readonly Lazy<CheckTables> _tables;
    private readonly List<LibraryPart> _parts;

    /// <summary>Orders files by what they hold.</summary>
    /// <param name="parts">Every file that is YAML and no sidecar, whether a model could be built or not.</param>
    /// <param name="sidecarFiles">The sidecars.</param>
    /// <param name="assets">The other files; null where the host does not know the disk.</param>
    /// <param name="builtInShows">Whether the built-in fonts show a character; null where the host does not know fonts.</param>
    /// <param name="today">The day to judge by; null for the one that the settings of the folder say.</param>
    public LibraryFiles(IEnumerable<LibraryPart> parts, IEnumerable<BoundFile> sidecarFiles, IReadOnlyList<AssetFile>? assets, Func<int, bool>? builtInShows = null, CalendarDate? today = null)
    {
        BuiltInShows = builtInShows;
        _kinds = new Lazy<Library>(() => new Library { Kinds = KindDefaults.Shared(this), OrganisationKinds = KindDefaults.OfOrganisations(this) });
        _tables = new Lazy<CheckTables>(() => new CheckTables(
            new TermTable(Terms!.Select(file => file.Model).ToList()),
            new LanguageTables(Of<LanguageFile>().Where(file => !file.Path.StartsWith(LanguageTables.Folder, StringComparison.Ordinal)).Select(file => file.Model).ToList())));
        _parts = parts.OrderBy(part => part.Bound.File.Source.Path, StringComparer.Ordinal).ToList();
        All = _parts.Select(part => part.Bound).Concat(sidecarFiles).OrderBy(file => file.File.Source.Path, StringComparer.Ordinal).ToList();
        Documents = _parts.Select(part => part.Document).OfType<DocumentFile>().ToList();
        Sidecars = Of<TranslationSidecar>();
        Organisations = Of<Organisation>();
        Projects = Of<Project>();
        Versions = Of<VersionsFile>();
        Today = today ?? Projects.FirstOrDefault(file => file.Path == Project.FileName)?.Model.Today;
        Roles = Of<RolesFile>();
        Actors = Of<ActorsFile>();
        References = Of<ReferencesFile>();
        Terms = Of<TermsFile>();
        Kinds = Of<KindsFile>();
        Layouts = Of<Layout>();
        Strings = Of<StringsFile>();
        Assets = assets?.GroupBy(asset => asset.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var document in Documents)
        {
            if (!_byId.ContainsKey(document.Model.Id)) _byId.Add(document.Model.Id, document);
        }

        Overlays = All.Where(file => file.Model is Overlay).Select(file => new OverlayFile(file, (Overlay)file.Model!, DocumentOf(((Overlay)file.Model!).Base.Id))).ToList();
        Translated = [.. Documents.Select(file => file.Translated), .. Overlays.Select(file => file.Translated).OfType<TranslatedFile>()];
        foreach (var file in Translated)
        {
            if (!_translated.ContainsKey(file.Id)) _translated.Add(file.Id, file);
        }

        Texts = TextsOfAll().ToList();
        var sidecars = Sidecars.ToLookup(sidecar => sidecar.Model.Translates, StringComparer.Ordinal);
        foreach (var part in _parts.Where(part => part.Document is not null && _translated[part.Document.Model.Id] == part.Document.Translated)) _translations.Add(part.Document!.Model.Id, part.Translations!);
        foreach (var file in _translated.Values.Where(file => !_translations.ContainsKey(file.Id))) _translations.Add(file.Id, TranslationStates.Of(file, sidecars[file.Id]));
        Define(RefTarget.Document, Documents.Select(file => file.Model.Id));
        Define(RefTarget.Catalogue, Documents.Where(file => file.Model is Catalogue).Select(file => file.Model.Id));
        Define(RefTarget.Role, Roles.SelectMany(file => TopIds(file.Bound)));
        Define(RefTarget.Actor, Actors.SelectMany(file => TopIds(file.Bound)));
        Define(RefTarget.Reference, References.SelectMany(file => TopIds(file.Bound)));
        Define(RefTarget.Organisation, Organisations.Select(file => file.Model.Id));
        Define(RefTarget.Overlay, Overlays.Select(file => file.Model.Id));
        Define(RefTarget.Layout, Layouts.Select(file => file.Model.Id));
        foreach (var file in All.Where(file => file.Model is null)) _incomplete.UnionWith(CouldDefine(file));
    }

    /// <summary>Every file.</summary>
    public IReadOnlyList<BoundFile> All { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentFile> Documents { get; }

    /// <summary>The overlays.</summary>
    public IReadOnlyList<OverlayFile> Overlays { get; }

    /// <summary>The documents, and what overlays add as if each were a document of its own: for rules about what stands in a body.</summary>
    public IEnumerable<DocumentFile> Bodies => Documents.Concat(Overlays.Select(overlay => overlay.Body).OfType<DocumentFile>());

    /// <summary>What is translated: the documents and the overlays.</summary>
    public IReadOnlyList<TranslatedFile> Translated { get; }

    /// <summary>The translations.</summary>
    public IReadOnlyList<ModelFile<TranslationSidecar>> Sidecars { get; }

    /// <summary>The organisations.</summary>
    public IReadOnlyList<ModelFile<Organisation>> Organisations { get; }

    /// <summary>The settings of the folder: one file, unless another is called so by mistake.</summary>
    public IReadOnlyList<ModelFile<Project>> Projects { get; }

    /// <summary>The files of frozen versions.</summary>
    public IReadOnlyList<ModelFile<VersionsFile>> Versions { get; }

    /// <summary>The day to judge reviews, validity and laws by; null where nobody said one, and the clock is never asked.</summary>
    public CalendarDate? Today { get; }

    /// <summary>The files of roles.</summary>
    public IReadOnlyList<ModelFile<RolesFile>> Roles { get; }

    /// <summary>The files of actors.</summary>
    public IReadOnlyList<ModelFile<ActorsFile>> Actors { get; }

    /// <summary>The files of references.</summary>
    public IReadOnlyList<ModelFile<ReferencesFile>> References { get; }

    /// <summary>The files of terms.</summary>
    public IReadOnlyList<ModelFile<TermsFile>> Terms { get; }

    /// <summary>The files of rules for kinds of documents, of the library and of organisations.</summary>
    public IReadOnlyList<ModelFile<KindsFile>> Kinds { get; }

    /// <summary>The layouts.</summary>
    public IReadOnlyList<ModelFile<Layout>> Layouts { get; }

    /// <summary>The files of interface texts.</summary>
    public IReadOnlyList<ModelFile<StringsFile>> Strings { get; }

    /// <summary>Each file that is no YAML, by path; null where the host does not know the disk.</summary>
    public IReadOnlyDictionary<string, AssetFile>? Assets { get; }

    /// <summary>Whether the built-in fonts show a character; null where the host does not know fonts.</summary>
    public Func<int, bool>? BuiltInShows { get; }

    /// <summary>Every text for readers, in every language, where it is written.</summary>
    public IReadOnlyList<TextPlace> Texts { get; }

    /// <summary>The texts of each file with their translations, for the checks of texts.</summary>
    public IEnumerable<CheckedTexts> Checked => _parts.Select(part => part.Checked);

    /// <summary>What the checks of texts judge by.</summary>
    public CheckTables CheckTables => _tables.Value;

    /// <summary>What holds for a kind of document in this library, or at an organisation.</summary>
    public KindRules? KindOf(LibraryDocument document, string? organisation = null) => _kinds.Value.FindKind(document.Kind, organisation);

    /// <summary>The organisation in whose folder, or below it, a file stands, or null: the file is shared then.</summary>
    public Organisation? OrganisationOf<T>(ModelFile<T> file)
        where T : class => Organisations.Where(organisation => organisation.Folder.Length > 0 && file.Folder.StartsWith(organisation.Folder, StringComparison.Ordinal))
            .OrderByDescending(organisation => organisation.Folder.Length).FirstOrDefault()?.Model;

    /// <summary>Whether every file that could define ids of a sort was read, so that an id not found is unknown.</summary>
    public bool IsComplete(RefTarget target) => !_incomplete.Contains(target);

    /// <summary>The ids of a sort that the library defines.</summary>
    public IReadOnlyCollection<string> IdsOf(RefTarget target) => _ids.TryGetValue(target, out var ids) ? ids : [];

    /// <summary>What a sidecar translates, or null.</summary>
    public TranslatedFile? TranslatedBy(ModelFile<TranslationSidecar> sidecar) => _translated.TryGetValue(sidecar.Model.Translates, out var file) ? file : null;

    /// <summary>The languages that a document or an overlay is translated into, and whether each binds somebody.</summary>
    public IReadOnlyList<(Language Language, LanguageStanding Standing)> LanguagesOf(TranslatedFile file) =>
        _languages.GetOrAdd(file.Id, id => PublishedLanguages.Of(id, file.Bound.Model is Overlay, file.SourceLanguage, file.Languages, Organisations.Select(organisation => organisation.Model)));

    /// <summary>The document with an id, or null.</summary>
    public DocumentFile? DocumentOf(string id) => _byId.TryGetValue(id, out var document) ? document : null;

    /// <summary>The overlays that a document is adopted with, in their order; unknown ones are left out.</summary>
    public IEnumerable<OverlayFile> OverlaysOf(Adoption adoption) =>
        adoption.Overlay.Select(id => Overlays.FirstOrDefault(overlay => overlay.Model.Id == id)).OfType<OverlayFile>();

    /// <summary>How far a document or an overlay is translated.</summary>
    public DocumentTranslations TranslationsOf(TranslatedFile file) => _translations[file.Id];

    /// <summary>The ids of a sort that a document names, in its keys and, for references, in its texts.</summary>
    public IEnumerable<string> IdsNamedIn(DocumentFile document, RefTarget target)
    {
        var named = document.Bound.References.Where(reference => reference.Target == target).Select(reference => reference.Id);
        if (target == RefTarget.Reference)
            named = named.Concat(document.Bound.Units.Where(unit => unit.Form != TextForm.Plain).SelectMany(unit => TextMarks.Citations(document.SourceOf(unit)), (_, mark) => mark.Reference));
        return named.Distinct(StringComparer.Ordinal);
    }

    private List<ModelFile<T>> Of<T>()
        where T : class => All.Where(file => file.Model is T).Select(file => new ModelFile<T>(file, (T)file.Model!)).ToList();

    /// <summary>The ids of a shared file's elements, also of those that could not be built: naming such a one is no second mistake.</summary>
    private static IEnumerable<string> TopIds(BoundFile file) => file.Ids.Where(id => id.Scope.Length == 0).Select(id => id.Id);

    private void Define(RefTarget target, IEnumerable<string> ids) => _ids.Add(target, new HashSet<string>(ids, StringComparer.Ordinal));

    /// <summary>What a file that could not be read might have defined: by its kind where that could be read, else anything.</summary>
    private static IEnumerable<RefTarget> CouldDefine(BoundFile file) => file.Kind switch
    {
        "roles" => [RefTarget.Role],
        "actors" => [RefTarget.Actor],
        "references" => [RefTarget.Reference],
        "layout" => [RefTarget.Layout],
        "organisation" => [RefTarget.Organisation],
        "strings" or "language" or "translates" or "project" or "terms" or "kinds" or "versions" => [],
        "overlay" => [RefTarget.Overlay],
        null => [RefTarget.Document, RefTarget.Role, RefTarget.Actor, RefTarget.Reference, RefTarget.Organisation, RefTarget.Layout, RefTarget.Catalogue, RefTarget.Overlay],
        "catalogue" => [RefTarget.Document, RefTarget.Catalogue],
        _ => [RefTarget.Document],
    };

    // The texts of an overlay and of its translations become texts of the document that it tailors.
    private IEnumerable<TextPlace> TextsOfAll()
    {
        foreach (var part in _parts.Where(part => part.Bound.Model is not Overlay))
        {
            foreach (var text in part.Texts) yield return text;
        }

        foreach (var overlay in Overlays)
        {
            var sidecars = overlay.Translated is { } translated && _translated[translated.Id] == translated
                ? TextPlace.Of(translated, Sidecars.Where(sidecar => sidecar.Model.Translates == translated.Id), overlay.Document?.Model) : [];
            foreach (var text in TextPlace.Of(overlay.Bound, overlay.Document?.Model).Concat(sidecars)) yield return text;
        }
    }
}

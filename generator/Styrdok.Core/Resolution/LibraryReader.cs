using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution;

/// <summary>Makes a library of files: tells them apart by their kind, binds them with their translations, and checks them with every rule.</summary>
public static class LibraryReader
{
    /// <summary>Reads files that make up one library.</summary>
    /// <param name="files">The YAML files, with paths relative to one folder and '/' between steps. Their order does not matter.</param>
    /// <param name="assets">The other files below the same folder; null where the host does not know the disk, and nothing is said about images then.</param>
    /// <param name="builtInShows">Whether the built-in fonts show a character; null where the host does not know fonts, and nothing is said about characters then.</param>
    /// <param name="today">The day to judge reviews, validity and laws by; null for the one that styrdok.yaml says. Without any, only what does not depend on it is judged.</param>
    /// <param name="workers">Do what can be done for each file by itself; null for one file after the other.</param>
    public static LibraryReading Read(IEnumerable<SourceFile> files, IReadOnlyList<AssetFile>? assets = null, Func<int, bool>? builtInShows = null, CalendarDate? today = null, Workers? workers = null) =>
        Read((workers ?? WorkersLists.OneByOne).Make(files.ToList(), YamlReader.Read), assets, builtInShows, today, workers);

    /// <summary>The same from files that are YAML nodes already.</summary>
    public static LibraryReading Read(IEnumerable<YamlFile> files, IReadOnlyList<AssetFile>? assets = null, Func<int, bool>? builtInShows = null, CalendarDate? today = null, Workers? workers = null)
    {
        workers ??= WorkersLists.OneByOne;
        var sorted = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToList();
        var heads = sorted.Select(FileHead.Of).ToList();
        var languages = FileHead.LanguagesOf(heads);
        var sidecars = workers.Make(sorted.Where(FileToBind.IsSidecar).ToList(), file => BindSidecar(file, languages));
        var byTarget = ByTarget(sidecars);
        var parts = workers.Make(sorted.Where(file => !FileToBind.IsSidecar(file)).ToList(), file => FileToBind.Of(file, byTarget, heads, languages).Bind());
        return Read(parts, sidecars, assets, builtInShows, today, workers);
    }

    /// <summary>Binds a sidecar in a library with those languages.</summary>
    public static BoundFile BindSidecar(YamlFile file, ValueList<Language> languages) => ModelBinder.Bind(file, new BindContext { Languages = languages });

    /// <summary>Binds a sidecar by itself, in whatever language it says it is: whether the library has that one is told where the library is read.</summary>
    public static BoundFile BindSidecar(YamlFile file) =>
        BindSidecar(file, Language.TryParse(FileHead.Word(file, "language"), out var own) ? Language.BuiltIn.Append(own).Distinct().ToValueList() : Language.BuiltIn.ToValueList());

    /// <summary>The sidecars by what they translate.</summary>
    public static ILookup<string, BoundFile> ByTarget(IEnumerable<BoundFile> sidecars) =>
        sidecars.Where(file => file.Model is TranslationSidecar).ToLookup(file => ((TranslationSidecar)file.Model!).Translates, StringComparer.Ordinal);

    /// <summary>The same from bound files, for hosts that keep those between runs.</summary>
    /// <param name="parts">The files that are no sidecars.</param>
    /// <param name="sidecars">The sidecars.</param>
    /// <param name="assets">The other files; null where the host does not know the disk.</param>
    /// <param name="builtInShows">Whether the built-in fonts show a character; null where the host does not know fonts.</param>
    /// <param name="today">The day to judge by; null for the one that styrdok.yaml says.</param>
    /// <param name="workers">Do what can be done for each file by itself; null for one file after the other.</param>
    public static LibraryReading Read(
        IEnumerable<LibraryPart> parts, IEnumerable<BoundFile> sidecars, IReadOnlyList<AssetFile>? assets, Func<int, bool>? builtInShows = null, CalendarDate? today = null, Workers? workers = null)
    {
        workers ??= WorkersLists.OneByOne;
        var library = new LibraryFiles(parts, sidecars, assets, builtInShows, today);
        var (texts, tables) = (library.Checked.ToList(), library.CheckTables);
        workers(texts.Count, i => texts[i].Judge(tables));
        var broken = new FindingSink();
        foreach (var found in workers.Make(RuleCatalogue.LibraryRules, rule => FoundBy(rule, library))) broken.Report(found);
        var findings = library.All.SelectMany(file => file.Findings, (_, finding) => finding).Concat(broken.ToList())
            .OrderBy(finding => finding.Span.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Offset)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal);
        var folders = library.Organisations.GroupBy(file => file.Model.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, string>(group.Key, group.First().Folder));
        var homes = library.Documents.GroupBy(file => file.Model.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, string>(group.Key, group.First().Folder));
        return new LibraryReading(Assemble(library), findings.ToValueList(), new ValueMap<string>(folders), new ValueMap<string>(homes))
        {
            Versions = First(library.Versions.Select(file => file.Model), versions => versions.Document),
        };
    }

    private static FindingSink FoundBy(Rule rule, LibraryFiles library)
    {
        var found = new FindingSink();
        rule.Check(library, found);
        return found;
    }

    private static Library Assemble(LibraryFiles files) => new()
    {
        Documents = First(files.Documents.Select(file => file.Model), document => document.Id),
        Roles = First(files.Roles.SelectMany(file => file.Model.Roles, (_, role) => role), role => role.Id),
        Actors = First(files.Actors.SelectMany(file => file.Model.Actors, (_, actor) => actor), actor => actor.Id),
        References = First(files.References.SelectMany(file => file.Model.References, (_, reference) => reference), reference => reference.Id),
        Terms = First(files.Terms.SelectMany(file => file.Model.Terms, (_, term) => term), term => term.Id),
        Kinds = KindDefaults.Shared(files),
        OrganisationKinds = KindDefaults.OfOrganisations(files),
        Overlays = First(files.Overlays.Select(file => file.Model), overlay => overlay.Id),
        Organisations = First(files.Organisations.Select(file => file.Model), organisation => organisation.Id),
        Layouts = First(files.Layouts.Select(file => file.Model with { Organisation = files.OrganisationOf(file)?.Id }), layout => layout.Organisation + "/" + layout.Id),
        Strings = Words(files),
        Translations = First(files.Translated.Select(files.TranslationsOf), translations => translations.Document),
    };

    // What a library says of a language that is built in lies above the tool's own words, key by key.
    private static ValueList<StringsFile> Words(LibraryFiles files) => files.Strings
        .OrderBy(file => BuiltInWords.IsBuiltIn(file.Path) ? 0 : 1).Select(file => file.Model)
        .GroupBy(strings => strings.Language.Code, StringComparer.Ordinal)
        .Select(group => group.Aggregate((below, above) => above with { Entries = Over(above.Entries, below.Entries), Elsewhere = Over(above.Elsewhere, below.Elsewhere) }))
        .ToValueList();

    private static ValueMap<T> Over<T>(ValueMap<T> above, ValueMap<T> below) => new(above.Concat(below.Where(entry => !above.Has(entry.Key))));

    /// <summary>Of two with one id, which a rule reports, the first by path.</summary>
    private static ValueList<T> First<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).Select(group => group.First()).ToValueList();
}

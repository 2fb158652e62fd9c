using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>Where the units of a library and their translations are written, and what is said of each there. Models know no places; this does.</summary>
public sealed class TranslationPlaces
{
    private readonly Dictionary<(string Owner, string Unit), BoundUnit> _units = [];
    private readonly Dictionary<(string Owner, Language Language), TranslationSidecar> _sidecars = [];
    private readonly Dictionary<(string Owner, string Unit, Language Language), TranslationPlace> _translations = [];

    private readonly Dictionary<(string Owner, Language Language), string> _files = [];

    private TranslationPlaces()
    {
    }

    /// <summary>Reads the places.</summary>
    /// <param name="files">The YAML files of the library.</param>
    /// <param name="findings">What was found in them.</param>
    public static TranslationPlaces Of(IEnumerable<SourceFile> files, IEnumerable<Finding> findings)
    {
        var places = new TranslationPlaces();
        var byFile = findings.ToLookup(finding => finding.Span.File, StringComparer.Ordinal);
        var read = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(YamlReader.Read).ToList();
        var heads = read.Select(FileHead.Of).ToList();
        var languages = FileHead.LanguagesOf(heads);
        var nothing = LibraryReader.ByTarget([]);
        foreach (var file in read)
        {
            if (FileToBind.IsSidecar(file)) places.Add(LibraryReader.BindSidecar(file, languages), byFile[file.Source.Path].ToList());
            else places.Add(FileToBind.Of(file, nothing, heads, languages).Bind().Bound);
        }

        return places;
    }

    /// <summary>Where the text of a unit is written; null for an unknown one.</summary>
    /// <param name="owner">The id of the document, or of the overlay that words the unit.</param>
    /// <param name="unit">The id that the unit has there.</param>
    public SourceSpan? SourceOf(string owner, string unit) => _units.TryGetValue((owner, unit), out var found) ? found.Span : null;

    /// <summary>The translation of a unit in a sidecar; null where none holds it.</summary>
    public TranslationPlace? TranslationOf(string owner, string unit, Language language) =>
        _translations.TryGetValue((owner, unit, language), out var found) ? found : null;

    /// <summary>The sidecar of a document or an overlay; null where there is none.</summary>
    public TranslationSidecar? SidecarOf(string owner, Language language) => _sidecars.TryGetValue((owner, language), out var found) ? found : null;

    /// <summary>The path of that sidecar; null where there is none.</summary>
    public string? FileOf(string owner, Language language) => _files.TryGetValue((owner, language), out var found) ? found : null;

    private void Add(BoundFile file)
    {
        var owner = file.Model switch { LibraryDocument document => document.Id, Overlay overlay => overlay.Id, _ => null };
        if (owner is null) return;
        foreach (var unit in file.Units)
        {
            if (!_units.ContainsKey((owner, unit.Id))) _units.Add((owner, unit.Id), unit);
        }
    }

    private void Add(BoundFile file, List<Finding> findings)
    {
        if (file.Model is not TranslationSidecar sidecar || _sidecars.ContainsKey((sidecar.Translates, sidecar.Language))) return;
        _sidecars.Add((sidecar.Translates, sidecar.Language), sidecar);
        _files.Add((sidecar.Translates, sidecar.Language), file.File.Source.Path);
        if ((file.File.Root as YamlMapping)?.Find("units") is not YamlMapping units) return;
        var byId = sidecar.Units.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var entry in units.Entries)
        {
            if (!byId.TryGetValue(entry.Key.Value, out var unit)) continue;
            var own = findings.Where(finding => finding.Span.Offset >= entry.Key.Span.Offset && finding.Span.Offset <= entry.Value.Span.EndOffset).ToValueList();
            _translations[(sidecar.Translates, entry.Key.Value, sidecar.Language)] = new TranslationPlace(entry.Key.Span, unit, own);
        }
    }
}

/// <summary>A unit in a sidecar.</summary>
/// <param name="Span">Where its id stands.</param>
/// <param name="Unit">What is written there.</param>
/// <param name="Findings">What is said of it.</param>
public sealed record TranslationPlace(SourceSpan Span, TranslationUnit Unit, ValueList<Finding> Findings);

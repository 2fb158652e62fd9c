using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Cli.Content;

/// <summary>Finds where a text of a document is written, for what is learned of it only when it is set. Reads the files anew: the model knows no places.</summary>
internal static class UnitPlaces
{
    private const string Asked = ".check";

    /// <summary>The place of a unit: in the translation that was shown, else in the document or an overlay; of an unknown one, the document's title.</summary>
    /// <param name="loaded">The library.</param>
    /// <param name="adoption">The document as it is adopted.</param>
    /// <param name="language">The language that was shown.</param>
    /// <param name="unit">The id of the unit, or the path or the anchor of an element; null for words made by the composer.</param>
    public static SourceSpan Of(LoadedLibrary loaded, Adoption adoption, Language language, string? unit)
    {
        var ids = adoption.Overlay.Prepend(adoption.Document).ToHashSet(StringComparer.Ordinal);
        var bound = loaded.Sources.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => ModelBinder.Bind(YamlReader.Read(file), BindContext.Empty)).ToList();
        var own = bound.Where(file => file.Model switch { LibraryDocument document => ids.Contains(document.Id), Overlay overlay => ids.Contains(overlay.Id), _ => false })
            .OrderBy(file => file.Model is Overlay).ToList();
        if (unit is not null)
        {
            var id = (unit.EndsWith(Asked, StringComparison.Ordinal) ? unit[..^Asked.Length] : unit).Replace("--", "/", StringComparison.Ordinal);
            var translations = bound.Where(file => file.Model is TranslationSidecar sidecar && ids.Contains(sidecar.Translates) && sidecar.Language == language);
            var found = translations.Select(file => Translated(file, id)).Concat(own.Select(file => Written(file, id))).FirstOrDefault(span => span is not null)
                ?? Above(id).SelectMany(path => own.Select(file => Written(file, path))).FirstOrDefault(span => span is not null);
            if (found is { } place) return place;
        }

        return own.Count > 0 ? own[0].SpanOf(own[0].Model!, "title") : SourceSpan.StartOf(loaded.Sources.Keys.Order(StringComparer.Ordinal).First());
    }

    // What the composer adds to an element stands where the element does.
    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1)) yield return path[..end];
    }

    private static SourceSpan? Translated(BoundFile file, string unit)
    {
        foreach (var entry in ((TranslationSidecar)file.Model!).Units)
        {
            if (entry.Key == unit && entry.Value.Target is not null) return file.SpanOf(entry.Value, "target");
        }

        return null;
    }

    private static SourceSpan? Written(BoundFile file, string unit) =>
        file.Units.FirstOrDefault(known => known.Id == unit)?.Span ?? file.Ids.FirstOrDefault(known => known.Path == unit)?.Span;
}

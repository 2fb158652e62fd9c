using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Tailoring;

namespace Styrdok.Core.Rules;

/// <summary>An overlay that names an element or a unit which the document does not have, or has no longer.</summary>
internal sealed class UnknownPlace() : Rule("STY3062", FindingSeverity.Error, "Unknown place in the document")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document) continue;
            var elements = document.Elements.Elements;
            for (var i = 0; i < file.Model.Exclude.Count; i++) Check(file.Model.Exclude[i], file.SpanOf("exclude", i), "element", elements.Keys.ToList(), document, sink);
            for (var i = 0; i < file.Model.Lock.Count; i++) Check(file.Model.Lock[i], file.SpanOf("lock", i), "element", elements.Keys.ToList(), document, sink);
            foreach (var replacement in file.Model.Replace) Check(replacement.At, file.SpanOf(replacement, "at"), "unit", document.Elements.Units.Keys.ToList(), document, sink);
            foreach (var added in file.Model.Add.Select(AddedElement.Of).Where(added => added.Place.Length > 0))
                Check(added.Place, file.PlaceOf(added), "element", elements.Keys.ToList(), document, sink);
        }
    }

    private void Check(string path, SourceSpan span, string what, List<string> known, DocumentFile document, FindingSink sink)
    {
        if (known.Contains(path)) return;
        var id = document.Model.Id;
        if (document.Model.Retired.FirstOrDefault(entry => ElementIndex.IsWithin(path, entry.Id)) is { } retired)
        {
            sink.Report(Descriptor.At(
                span, $"'{retired.Id}' of '{id}' was retired in version {retired.In}.", "Name what has come in its place, or remove this entry.",
                new RelatedPlace(document.SpanOf(retired, "id"), "It was retired here.")));
            return;
        }

        var isUnit = what == "element" && document.Elements.Units.ContainsKey(path);
        var isElement = what == "unit" && document.Elements.Elements.ContainsKey(path);
        sink.Report(Descriptor.At(
            span, $"'{id}' has no {what} '{path}'.",
            isUnit ? $"That is a text; its element is '{path.Substring(0, path.LastIndexOf('/'))}'."
            : isElement ? $"That is an element; its texts are {string.Join(", ", known.Where(unit => ElementIndex.IsWithin(unit, path)).Take(4).Select(unit => $"'{unit}'"))}."
            : Nearest.Suggest(path, Around(path, known))));
    }

    // The ids that stand where this one would: a list of all would be of no help.
    private static IReadOnlyCollection<string> Around(string path, List<string> known)
    {
        var near = Nearest.To(path, known);
        if (near is not null) return [near];
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var prefix = path.Substring(0, end + 1);
            var inside = known.Where(other => other.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (inside.Count > 0) return inside;
        }

        return known.Where(other => other.IndexOf('/') < 0).DefaultIfEmpty(known.FirstOrDefault() ?? string.Empty).ToList();
    }
}

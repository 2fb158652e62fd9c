using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Tailoring;

namespace Styrdok.Core.Rules;

/// <summary>An overlay that leaves out what the rest cannot do without: the last part of something, or what another text refers to.</summary>
internal sealed class ExcludedIsNeeded() : Rule("STY3070", FindingSeverity.Error, "What is left out is needed")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document || file.Model.Exclude.Count == 0) continue;
            var elements = document.Elements.Elements;
            var excluded = file.Model.Exclude.Select((path, index) => (Path: path, Span: file.SpanOf("exclude", index))).Where(entry => elements.ContainsKey(entry.Path)).ToList();
            var owners = file.Model.Add.Select(AddedElement.Of).Select(added => (Owner: added.OwnerIn(document.Elements), added.Type)).ToList();
            foreach (var group in excluded.GroupBy(entry => (elements[entry.Path].Owner, elements[entry.Path].List)))
            {
                var (owner, list) = group.Key;
                var left = elements[group.First().Path].Siblings - group.Select(entry => entry.Path).Distinct().Count() + owners.Count(added => added.Owner == owner && added.Type == list.Type);
                if (left > 0 || list.Minimum < 1) continue;
                sink.Report(Descriptor.At(
                    group.Last().Span, owner.Length == 0 ? "Nothing would be left of the document." : $"'{owner}' would have no '{list.Key}' left.",
                    owner.Length == 0 ? "Keep a section, or do not adopt the document." : $"Leave out '{owner}' as a whole, or keep one of them."));
            }

            foreach (var place in files.Texts.Where(place => place.Document == document.Model)) CheckReferences(place, document, excluded, sink);
        }
    }

    // A text that is left out itself refers to nothing any more.
    private void CheckReferences(TextPlace place, DocumentFile document, List<(string Path, SourceSpan Span)> excluded, FindingSink sink)
    {
        foreach (var mark in TextMarks.Placeholders(place.Text).Where(mark => mark.Name.StartsWith("ref:", System.StringComparison.Ordinal)))
        {
            var target = excluded.FirstOrDefault(entry => entry.Path == mark.Name.Substring(4).Trim());
            if (target.Path is null || document.Bound.Units.Any(unit => unit.Span == place.Node.Span && excluded.Any(entry => ElementIndex.IsWithin(unit.Id, entry.Path)))) continue;
            sink.Report(Descriptor.At(
                target.Span, $"A text refers to '{target.Path}', which is left out.", "Reword that text under 'replace', leave it out too, or keep the section.",
                new RelatedPlace(place.SpanOf(mark.Index, mark.Length), "The reference is here.")));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>
/// A work that a document which tells people what to do refers to, in a text or as what it rests on. Declarations, guidance, articles and briefings speak of their
/// own time, and of the law of that time.
/// </summary>
/// <param name="Work">The work.</param>
/// <param name="Document">The document.</param>
/// <param name="Span">Where it refers to the work.</param>
/// <param name="IsBasis">Whether something rests on the work: a duty, or the document. A text may tell of what was.</param>
/// <param name="Day">The day to judge by: today where it is known, or the last day on which the document was written or decided, whichever is later. Null where neither is known.</param>
/// <param name="Decided">The last day on which somebody decided on the document; null where nobody has, or not who refers to the work.</param>
internal sealed record CitedLaw(Reference Work, LibraryDocument Document, SourceSpan Span, bool IsBasis, CalendarDate? Day, CalendarDate? Decided)
{
    /// <summary>What to call a work in a message.</summary>
    public static string NameOf(Reference work) => work.Title is { } title && work.Designation is { } designation ? $"{title} ({designation})" : work.Designation ?? work.Title ?? work.Id;

    /// <summary>Every reference of such a document to a work with days or a successor.</summary>
    public static IEnumerable<CitedLaw> Of(LibraryFiles files)
    {
        var works = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var work in files.References.SelectMany(file => file.Model.References))
        {
            if (!works.ContainsKey(work.Id) && (work.SupersededBy is not null || work.InForceFrom is not null || work.InForceUntil is not null)) works.Add(work.Id, work);
        }

        if (works.Count == 0) return [];
        var adoptions = AdoptedDocument.Of(files).ToLookup(adopted => adopted.Document.Model.Id, StringComparer.Ordinal);
        return InTexts().Concat(InKeys()).Concat(InAdoptions());

        IEnumerable<CitedLaw> InTexts()
        {
            // A translation cites what its source cites: to say it once is enough.
            var sidecars = new HashSet<string>(files.Sidecars.Select(sidecar => sidecar.Path), StringComparer.Ordinal);
            foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain && Governs(place.Document) && !sidecars.Contains(place.Source.Path)))
            {
                // To say it once in a text is enough, too.
                foreach (var mark in TextMarks.Citations(place.Text).GroupBy(mark => mark.Reference, StringComparer.Ordinal).Select(group => group.First()))
                {
                    if (works.TryGetValue(mark.Reference, out var work)) yield return Cited(work, place.Document!, place.SpanOf(mark.Index, mark.Reference.Length), false);
                }
            }
        }

        IEnumerable<CitedLaw> InKeys()
        {
            foreach (var file in files.Documents.Where(file => Governs(file.Model)))
            {
                foreach (var cited in file.Bound.References.Where(IsBasisOf).Where(reference => works.ContainsKey(reference.Id)))
                    yield return Cited(works[cited.Id], file.Model, cited.Span, true);
            }

            foreach (var file in files.Overlays.Where(file => Governs(file.Document?.Model)))
            {
                foreach (var cited in file.Bound.References.Where(IsBasisOf).Where(reference => works.ContainsKey(reference.Id)))
                    yield return Cited(works[cited.Id], file.Document!.Model, cited.Span, true);
            }
        }

        IEnumerable<CitedLaw> InAdoptions()
        {
            foreach (var adopted in adoptions.SelectMany(group => group).Where(adopted => adopted.Adoption.Metadata is not null && Governs(adopted.Document.Model)))
            {
                var implements = (adopted.File.Bound.NodeOf(adopted.Adoption.Metadata!) as Yaml.YamlMapping)?.Find("implements");
                foreach (var cited in adopted.File.Bound.References.Where(reference => reference.Target == RefTarget.Reference && implements is not null && Holds(implements.Span, reference.Span)))
                {
                    if (works.TryGetValue(cited.Id, out var work))
                        yield return new CitedLaw(work, adopted.Document.Model, cited.Span, true, Later(files.Today, adopted.Settled), adopted.IsDecided ? adopted.Settled : null);
                }
            }
        }

        CitedLaw Cited(Reference work, LibraryDocument document, SourceSpan span, bool isBasis)
        {
            var decided = adoptions[document.Id].Where(adopted => adopted.IsDecided).Select(adopted => adopted.Settled).Max();
            var written = document.History.Select(entry => (CalendarDate?)entry.Date).Max();
            return new CitedLaw(work, document, span, isBasis, Later(files.Today, Later(decided, written)), decided);
        }
    }

    private static bool Governs(LibraryDocument? document) => document is GoverningDocument or Checklist;

    // The work that a document comes from is what it is, in force or not.
    private static bool IsBasisOf(Yaml.Binding.BoundReference reference) => reference.Target == RefTarget.Reference && !reference.Pointer.EndsWith("/source_work", StringComparison.Ordinal);

    private static bool Holds(SourceSpan outer, SourceSpan inner) => inner.Offset >= outer.Offset && inner.EndOffset <= outer.EndOffset;

    private static CalendarDate? Later(CalendarDate? a, CalendarDate? b) => a is { } x && b is { } y ? (x.CompareTo(y) >= 0 ? x : y) : a ?? b;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>
/// A law that is no longer in force, cited by a document that tells people what to do. That a law is replaced after the decision makes nothing undecided, so it is a
/// warning; to decide that a duty rests on a law that is gone already is an error.
/// </summary>
internal sealed class LawNoLongerInForce() : Rule("STY7002", FindingSeverity.Warning, "Law no longer in force")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var works = files.References.SelectMany(file => file.Model.References).GroupBy(work => work.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var cited in CitedLaw.Of(files))
        {
            if (!HasEnded(cited.Work, cited.Day, works)) continue;
            var successor = Successor(cited, works);
            var finding = Descriptor.At(
                cited.Span,
                CitedLaw.NameOf(cited.Work) + (cited.Work.InForceUntil is { } last ? $" was in force until {last}." : " is no longer in force.") + (successor is null ? string.Empty : $" {CitedLaw.NameOf(successor)} stands in its place."),
                successor is null ? "Refer to what is in force now, or to nothing." : $"Refer to '{successor.Id}', after reading whether it still says the same.",
                PlaceOf(files, cited.Work));
            sink.Report(cited.IsBasis && cited.Decided is { } decided && HasEnded(cited.Work, decided, works) ? finding with { Severity = FindingSeverity.Error } : finding);
        }
    }

    /// <summary>Whether a law was gone on a day. One that was replaced without a day is gone at any time; where the day is unknown, no day is past.</summary>
    private static bool HasEnded(Reference work, CalendarDate? day, Dictionary<string, Reference> works)
    {
        if (work.InForceUntil is { } last) return day is { } known && known.CompareTo(last) > 0;
        if (work.SupersededBy is null) return false;
        return !works.TryGetValue(work.SupersededBy, out var successor) || successor.InForceFrom is not { } from || (day is { } other && other.CompareTo(from) >= 0);
    }

    // What stands in the place of a law may have been replaced in its turn.
    private static Reference? Successor(CitedLaw cited, Dictionary<string, Reference> works)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { cited.Work.Id };
        Reference? last = null;
        for (var next = cited.Work.SupersededBy; next is not null && seen.Add(next) && works.TryGetValue(next, out var work); next = HasEnded(work, cited.Day, works) ? work.SupersededBy : null) last = work;
        return last;
    }

    private static RelatedPlace PlaceOf(LibraryFiles files, Reference work)
    {
        var file = files.References.First(file => file.Model.References.Any(other => ReferenceEquals(other, work)));
        return new RelatedPlace(file.SpanOf(work, work.InForceUntil is not null ? "in_force_until" : "superseded_by"), "That is said here.");
    }
}

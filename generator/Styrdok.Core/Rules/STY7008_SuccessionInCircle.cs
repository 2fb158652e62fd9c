using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A law or a body that stands, at the end of the line, in its own place.</summary>
internal sealed class SuccessionInCircle() : Rule("STY7008", FindingSeverity.Error, "Succession in a circle")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var works = files.References.SelectMany(file => file.Model.References, (file, work) => (File: (Func<SourceSpan>)(() => file.SpanOf(work, "superseded_by")), work.Id, Next: work.SupersededBy));
        var actors = files.Actors.SelectMany(file => file.Model.Actors, (file, actor) => (File: (Func<SourceSpan>)(() => file.SpanOf(actor.SucceededBy ?? (object)actor, "actor")), actor.Id, Next: actor.SucceededBy?.Actor));
        Check(works.ToList(), sink);
        Check(actors.ToList(), sink);
    }

    private void Check(List<(Func<SourceSpan> Place, string Id, string? Next)> all, FindingSink sink)
    {
        var next = all.GroupBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Next, StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, id, _) in all.Where(entry => entry.Next is not null))
        {
            var way = new List<string> { id };
            var seen = new HashSet<string>(way, StringComparer.Ordinal);
            while (next.TryGetValue(way[way.Count - 1], out var after) && after is not null)
            {
                way.Add(after);
                if (!seen.Add(after)) break;
            }

            // A circle is said once, at its first; what only leads into one is not in it.
            if (way.Count < 2 || way[way.Count - 1] != id || way.Any(said.Contains)) continue;
            said.UnionWith(way);
            sink.Report(Descriptor.At(place(), $"It comes back to where it began: {string.Join(" → ", way)}.", "Remove what comes after the one that there is today."));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A translated unit that the document does not have: its text would be lost in silence.</summary>
internal sealed class OrphanedUnit() : Rule("STY4002", FindingSeverity.Error, "Orphaned unit")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Sidecars)
        {
            if (files.TranslatedBy(file) is not { } document) continue;
            var known = new HashSet<string>(document.Bound.Units.Select(unit => unit.Id), StringComparer.Ordinal);
            foreach (var key in file.KeysOf(file.Model, "units").Where(key => !known.Contains(key.Value)))
            {
                var near = Nearest.To(key.Value, known);
                var retired = document.Retired.FirstOrDefault(entry => key.Value.StartsWith(entry.Id + "/", StringComparison.Ordinal));
                sink.Report(Descriptor.At(
                    key.Span, $"The document '{document.Id}' has no unit '{key.Value}'" + (retired is null ? "." : $"; '{retired.Id}' was retired in version {retired.In}."),
                    near is not null ? $"Did you mean '{near}'?" : "Remove the unit, or write the id that the text has now."));
            }
        }
    }
}

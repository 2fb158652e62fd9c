using System;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>An id that was retired and is used again: old links, translations and answers would be taken for the new thing's.</summary>
internal sealed class RetiredIdUsed() : Rule("STY3016", FindingSeverity.Error, "Retired id used again")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            foreach (var retired in file.Model.Retired)
            {
                var used = file.Bound.Ids.FirstOrDefault(id => string.Equals(id.Path, retired.Id, StringComparison.Ordinal));
                if (used is null) continue;
                sink.Report(Descriptor.At(
                    used.Span, $"The id '{retired.Id}' was retired in version {retired.In} and cannot be used again.", "Give this one a new id.",
                    new RelatedPlace(file.SpanOf(retired, "id"), "It was retired here.")));
            }
        }
    }
}

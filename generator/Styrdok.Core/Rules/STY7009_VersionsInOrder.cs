using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;

namespace Styrdok.Core.Rules;

/// <summary>A version with a higher number than one that came later: nobody could say which holds.</summary>
internal sealed class VersionsInOrder() : Rule("STY7009", FindingSeverity.Error, "Versions out of order")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            HistoryEntry? highest = null;
            foreach (var entry in file.Model.History.OrderBy(entry => entry.Date))
            {
                if (highest is not null && entry.Date.CompareTo(highest.Date) > 0 && OverlayReview.ByNumbers.Compare(entry.Version, highest.Version) < 0)
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(entry, "version"), $"Version {entry.Version} is of {entry.Date}, later than version {highest.Version} of {highest.Date}.",
                        "Correct the day, or give the later version the higher number.", new RelatedPlace(file.SpanOf(highest, "version"), "The higher version is here.")));
                }

                if (highest is null || OverlayReview.ByNumbers.Compare(entry.Version, highest.Version) > 0) highest = entry;
            }
        }
    }
}

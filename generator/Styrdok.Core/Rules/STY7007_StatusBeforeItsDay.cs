using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document that is said to be decided or in force before the day has come. Known only where the day of today is.</summary>
internal sealed class StatusBeforeItsDay() : Rule("STY7007", FindingSeverity.Warning, "Status before its day")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (files.Today is not { } today) return;
        foreach (var adopted in AdoptedDocument.Of(files))
        {
            if (!adopted.IsDecided) continue;
            var place = adopted.File.SpanOf(adopted.Adoption, "status");
            if (adopted.Metadata.DecidedBy?.Date is { } decided && decided.CompareTo(today) > 0)
                sink.Report(Descriptor.At(place, $"'{adopted.Adoption.Document}' is decided on {decided}; it is {today}.", "Write 'status: draft' or 'status: consultation' until it has been decided."));
            else if (adopted.Adoption.Status is DocumentStatus.InForce or DocumentStatus.UnderReview && adopted.Metadata.ValidFrom is { } from && from.CompareTo(today) > 0)
                sink.Report(Descriptor.At(place, $"'{adopted.Adoption.Document}' applies from {from}; it is {today}.", "Write 'status: decided' until that day."));
        }
    }
}

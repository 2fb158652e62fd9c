using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document that ought to have been reviewed. Known only where the day of today is.</summary>
internal sealed class OverdueReview() : Rule("STY7004", FindingSeverity.Warning, "Overdue review")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (files.Today is not { } today) return;
        foreach (var adopted in AdoptedDocument.Of(files))
        {
            if (adopted.Adoption.Status is not (DocumentStatus.Decided or DocumentStatus.InForce)) continue;
            if (adopted.Metadata.ReviewBy is not { } day || day.CompareTo(today) >= 0) continue;
            sink.Report(Descriptor.At(
                adopted.PlaceOf("review_by"), $"'{adopted.Adoption.Document}' should have been reviewed by {day}; it is {today}.",
                "Review it and write the day of the next review, or 'status: under_review' while that is being done."));
        }
    }
}

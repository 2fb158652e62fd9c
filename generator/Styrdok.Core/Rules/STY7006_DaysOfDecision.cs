using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>Days of a decision that cannot have followed one another so. In a draft they are plans, and a warning does.</summary>
internal sealed class DaysOfDecision() : Rule("STY7006", FindingSeverity.Warning, "Days out of order")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var adopted in AdoptedDocument.Of(files))
        {
            foreach (var (place, message, remedy) in Clashes(adopted))
            {
                var finding = Descriptor.At(place, message, remedy);
                sink.Report(adopted.IsDecided ? finding with { Severity = FindingSeverity.Error } : finding);
            }
        }
    }

    private static IEnumerable<(SourceSpan Place, string Message, string Remedy)> Clashes(AdoptedDocument adopted)
    {
        var metadata = adopted.Metadata;
        var (from, until, review, decided) = (metadata.ValidFrom, metadata.ValidUntil?.Date, metadata.ReviewBy, metadata.DecidedBy?.Date);
        if (Before(from, decided)) yield return (adopted.PlaceOf("valid_from"), $"It applies from {from}, and was decided on {decided}.", "A decision holds from its own day at the earliest: correct one of the two.");
        if (Before(until, from)) yield return (adopted.PlaceOf("valid_until"), $"It is valid until {until}, and applies from {from}.", "Correct one of the two.");
        if (Before(review, from ?? decided)) yield return (adopted.PlaceOf("review_by"), $"It is to be reviewed by {review}, and applies from {from ?? decided}.", "Correct one of the two.");
        if (Before(until, review)) yield return (adopted.PlaceOf("review_by"), $"It is to be reviewed by {review}, and is valid until {until} only.", "Let the review come before the last day, so that nobody is left without a document.");
        foreach (var approval in metadata.Approvals.Where(approval => Before(decided, approval.Date)))
        {
            var word = approval.Outcome == ApprovalOutcome.Decided ? "decided" : approval.Outcome == ApprovalOutcome.Consulted ? "was heard" : "stood behind it";
            yield return (PlaceOf(adopted, approval), $"'{approval.Role}' {word} on {approval.Date}, after the decision of {decided}.", "Correct one of the two, or remove what came too late.");
        }
    }

    private static bool Before(CalendarDate? earlier, CalendarDate? later) => earlier is { } a && later is { } b && a.CompareTo(b) < 0;

    private static SourceSpan PlaceOf(AdoptedDocument adopted, Approval approval) =>
        adopted.File.Bound.NodeOf(approval) is not null ? adopted.File.SpanOf(approval, "date") : adopted.Document.SpanOf(approval, "date");
}

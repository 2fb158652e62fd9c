using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A check that a translator accepts and that finds nothing there, where nothing is translated, or that nobody can accept: it would hide the next mistake.</summary>
internal sealed class NeedlessAcceptance() : Rule("STY4049", FindingSeverity.Warning, "Accepted check finds nothing")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var (unit, accepted) in files.Checked.Where(texts => texts.HasAcceptances).SelectMany(texts => texts.OfNothing()))
        {
            sink.Report(Descriptor.At(
                accepted.Span, $"{Listed(accepted)} {(accepted.Checks.Count == 1 ? "is" : "are")} accepted for '{unit}', which has no translation yet.", "Remove it; accept what a check finds when the text is translated."));
        }

        foreach (var text in files.Checked.Where(texts => texts.HasAcceptances).SelectMany(texts => texts.All(files.CheckTables.Languages)).Where(text => text.Accepted is not null))
        {
            foreach (var id in text.Accepted!.Checks)
            {
                var check = RuleCatalogue.TextChecks.FirstOrDefault(check => check.Descriptor.Id == id);
                if (check is not { CanBeAccepted: true })
                {
                    sink.Report(Descriptor.At(
                        text.Accepted.Span, $"'{id}' is no check that can be accepted.",
                        $"Those are: {string.Join(", ", RuleCatalogue.TextChecks.Where(each => each.CanBeAccepted).Select(each => each.Descriptor.Id))}."));
                }
                else if (!check.Found(text, files.CheckTables).Any())
                {
                    sink.Report(Descriptor.At(text.Accepted.Span, $"'{id}' is accepted for '{text.Place.Unit}' and finds nothing there.", "Remove it."));
                }
            }
        }
    }

    private static string Listed(Acceptance accepted) => string.Join(", ", accepted.Checks.Select(id => $"'{id}'"));
}

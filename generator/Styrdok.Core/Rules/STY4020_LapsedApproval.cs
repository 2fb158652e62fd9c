using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Rules;

/// <summary>An approval of a translation that does not cover the texts as they are now. In an authoritative language readers would take for approved what nobody approved.</summary>
internal sealed class LapsedApproval() : Rule("STY4020", FindingSeverity.Warning, "Approval that does not hold")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Sidecars.Where(file => file.Model.Approval is not null))
        {
            if (files.TranslatedBy(file) is not { } document) continue;
            var standing = files.LanguagesOf(document).FirstOrDefault(entry => entry.Language.Equals(file.Model.Language)).Standing;
            foreach (var (message, remedy) in ApprovalProblems.Of(document, file.Model, files.TranslationsOf(document).Units))
            {
                var finding = Descriptor.At(file.SpanOf(file.Model, "approval"), message, remedy);
                sink.Report(finding with { Severity = TranslatedFile.SeverityFor(standing) });
            }
        }
    }
}

using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document of which no language version binds; or a retelling of which one does, though the work it retells prevails.</summary>
internal sealed class AuthoritativeLanguage() : Rule("STY3017", FindingSeverity.Error, "Which language binds")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            var document = file.Model;
            var binding = document.Languages.Where(entry => entry.Value == LanguageStanding.Authoritative).Select(entry => entry.Key).ToList();
            if (document.Fidelity == Fidelity.Paraphrase && binding.Count > 0)
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(document, "languages"), $"The document retells another work, which prevails; '{string.Join("', '", binding)}' cannot bind.",
                    "Write 'courtesy' for every language, or another 'fidelity'."));
            }
            else if (document.Fidelity != Fidelity.Paraphrase && binding.Count == 0)
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(document, "languages"), "No language of the document is authoritative.",
                    $"Write 'authoritative' for the one that was decided, usually '{document.SourceLanguage.Code}'."));
            }
        }
    }
}

using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A language that an organisation publishes a document in, and that the document does not list.</summary>
internal sealed class UnknownLanguage() : Rule("STY3019", FindingSeverity.Error, "Language is not available")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                if (files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document)?.Model is not { } document) continue;
                foreach (var code in file.KeysOf(adoption, "languages").Where(code => adoption.Languages.Has(code.Value) && !document.Languages.Has(code.Value)))
                {
                    sink.Report(Descriptor.At(
                        code.Span, $"The document '{document.Id}' does not exist in '{code.Value}'.",
                        $"It exists in: {string.Join(", ", document.Languages.Select(entry => entry.Key))}."));
                }
            }
        }
    }
}

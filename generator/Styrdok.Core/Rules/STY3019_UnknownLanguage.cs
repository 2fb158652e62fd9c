using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A language that there is not: documents are in nb, nn, sv and en.</summary>
internal sealed class UnknownLanguage() : Rule("STY3019", FindingSeverity.Error, "Language is not available")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents) Check(file.KeysOf(file.Model, "languages"), null, sink);
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                var document = files.Documents.FirstOrDefault(entry => entry.Model.Id == adoption.Document);
                Check(file.KeysOf(adoption, "languages"), document?.Model, sink);
            }
        }
    }

    private void Check(IEnumerable<YamlScalar> codes, LibraryDocument? document, FindingSink sink)
    {
        var all = Language.All.Select(language => language.Code).ToList();
        foreach (var code in codes)
        {
            if (!Language.TryParse(code.Value, out _))
            {
                var remedy = code.Value == "no" ? "Norwegian is written in two languages: write 'nb' for Bokmål or 'nn' for Nynorsk." : Nearest.Suggest(code.Value, all);
                sink.Report(Descriptor.At(code.Span, $"'{code.Value}' is no language that documents can be in.", remedy));
            }
            else if (document is not null && !document.Languages.Has(code.Value))
            {
                sink.Report(Descriptor.At(
                    code.Span, $"The document '{document.Id}' does not exist in '{code.Value}'.",
                    $"It exists in: {string.Join(", ", document.Languages.Select(entry => entry.Key))}."));
            }
        }
    }
}

using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A document that is not published in the language it is written in.</summary>
internal sealed class SourceLanguage() : Rule("STY3018", FindingSeverity.Error, "Source language is not listed")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            var code = file.Model.SourceLanguage.Code;
            if (file.Model.Languages.Has(code)) continue;
            sink.Report(Descriptor.At(
                file.SpanOf(file.Model, "source_language"), $"The document is written in '{code}', which 'languages' does not list.", $"Add '{code}: authoritative' or '{code}: courtesy' to 'languages'."));
        }
    }
}

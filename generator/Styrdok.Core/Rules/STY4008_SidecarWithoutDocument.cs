using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A translation of a document that the library does not hold.</summary>
internal sealed class SidecarWithoutDocument() : Rule("STY4008", FindingSeverity.Error, "Translation without a document")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (!files.IsComplete(RefTarget.Document)) return;
        foreach (var file in files.Sidecars.Where(file => files.TranslatedBy(file) is null))
        {
            sink.Report(Descriptor.At(
                file.SpanOf(file.Model, "translates"), $"There is no document '{file.Model.Translates}' to translate.",
                files.IdsOf(RefTarget.Document).Count == 0 ? "Add the document beside this file, or remove this file." : Nearest.Suggest(file.Model.Translates, files.IdsOf(RefTarget.Document))));
        }
    }
}

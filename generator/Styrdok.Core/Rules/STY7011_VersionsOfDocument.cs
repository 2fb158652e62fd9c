using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>A frozen version that the history of the document no longer tells of, or a file of versions that does not stand beside its document.</summary>
internal sealed class VersionsOfDocument() : Rule("STY7011", FindingSeverity.Error, "Frozen version without its document")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Versions)
        {
            // That there is no such document is said by the rule about documents.
            if (files.DocumentOf(file.Model.Document) is not { } document) continue;
            if (file.Folder != document.Folder)
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(file.Model, "document"), $"'{file.Model.Document}' stands in another folder: {document.Path}.", "Move this file beside the document.",
                    new RelatedPlace(document.SpanOf(document.Model, "id"), "The document is here.")));
                continue;
            }

            foreach (var frozen in file.Model.Versions.Where(frozen => document.Model.History.All(entry => entry.Version != frozen.Version)))
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(frozen, "version"), $"Version {frozen.Version} was frozen, and the history of '{file.Model.Document}' does not tell of it.",
                    "Put the version back into 'history'. What was decided once stays in the history of a document."));
            }
        }
    }
}

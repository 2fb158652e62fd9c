using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A classification that neither the tool nor the organisation has a word for.</summary>
internal sealed class UnknownClassification() : Rule("STY5027", FindingSeverity.Error, "Unknown classification")
{
    private static readonly string[] s_known = ["open", "internal", "restricted", "confidential"];

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            var known = file.Model.Classifications.Select(mark => mark.Id).Concat(s_known).Distinct().ToList();
            foreach (var metadata in file.Model.Adopts.Select(adoption => adoption.Metadata)) Check(file, metadata, known, sink);
        }

        // A document goes to every organisation, so that only what all of them understand can stand in it.
        foreach (var document in files.Documents) Check(document, document.Model.Metadata, s_known, sink);
    }

    private void Check<T>(ModelFile<T> file, Metadata? metadata, IReadOnlyCollection<string> known, FindingSink sink)
        where T : class
    {
        if (metadata?.Classification is not { } id || known.Contains(id)) return;
        sink.Report(Descriptor.At(file.SpanOf(metadata, "classification"), $"There is no classification '{id}'.", Nearest.Suggest(id, known) + " Others are defined under 'classifications' of an organisation."));
    }
}

using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>An organisation that adopts a document twice.</summary>
internal sealed class AdoptedTwice() : Rule("STY3020", FindingSeverity.Error, "Document adopted twice")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var adoption in file.Model.Adopts)
            {
                var span = file.SpanOf(adoption, "document");
                if (!first.TryGetValue(adoption.Document, out var taken))
                {
                    first.Add(adoption.Document, span);
                    continue;
                }

                sink.Report(Descriptor.At(
                    span, $"The organisation adopts '{adoption.Document}' twice; first on line {taken.Line}.", "Keep one of the two.",
                    new RelatedPlace(taken, "It is adopted here already.")));
            }
        }
    }
}

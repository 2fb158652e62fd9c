using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>Two translations of one document into one language.</summary>
internal sealed class TwoSidecars() : Rule("STY4006", FindingSeverity.Error, "Two translations into one language")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var first = new Dictionary<(string Document, Language Language), SourceSpan>();
        foreach (var file in files.Sidecars)
        {
            var key = (file.Model.Translates, file.Model.Language);
            var span = file.SpanOf(file.Model, "translates");
            if (!first.TryGetValue(key, out var taken))
            {
                first.Add(key, span);
                continue;
            }

            sink.Report(Descriptor.At(
                span, $"'{key.Translates}' is translated into '{key.Language.Code}' in {taken.File} already.", "Join the units in one file and remove the other.",
                new RelatedPlace(taken, "The other translation is here.")));
        }
    }
}

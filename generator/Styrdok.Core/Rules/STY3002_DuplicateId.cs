using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>Two siblings with one id: their texts would be one unit. Roles, actors, references and terms are siblings across all files that list them.</summary>
internal sealed class DuplicateId() : Rule("STY3002", FindingSeverity.Error, "Duplicate id")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var group in files.All.Where(file => file.Model is not Organisation).GroupBy(Scope, StringComparer.Ordinal))
        {
            var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var id in group.SelectMany(file => file.Ids))
            {
                if (!first.TryGetValue(id.Path, out var taken))
                {
                    first.Add(id.Path, id.Span);
                    continue;
                }

                var where = taken.File == id.Span.File ? $"on line {taken.Line}" : $"in {taken}";
                sink.Report(Descriptor.At(
                    id.Span, $"The id '{id.Id}' is taken by its sibling {where}.", "Give this one another id; the first one's is permanent.",
                    new RelatedPlace(taken, $"The first '{id.Id}' is here.")));
            }
        }
    }

    private static string Scope(Yaml.Binding.BoundFile file) => file.Model is RolesFile or ActorsFile or ReferencesFile or TermsFile ? file.Kind! : file.File.Source.Path;
}

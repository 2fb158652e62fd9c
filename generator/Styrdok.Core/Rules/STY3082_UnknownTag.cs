using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A tag that no term and no document answers to: it has no name in any language, so readers cannot choose it.</summary>
internal sealed class UnknownTag() : Rule("STY3082", FindingSeverity.Hint, "Tag without a name")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What names it may stand in a file that could not be read, which is reported already.
        if (files.All.Any(file => file.Model is null)) return;
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in files.Terms.SelectMany(file => file.Model.Terms)) terms[term.Id] = term;
        foreach (var file in files.Bodies)
        {
            foreach (var item in file.Model.Sections.SelectMany(SectionBlocks.ItemsOf))
            {
                for (var i = 0; i < item.Tags.Count; i++)
                {
                    var tag = item.Tags[i];
                    if (TagName.Of(tag, id => terms.TryGetValue(id, out var term) ? term : null, id => files.DocumentOf(id)?.Model) is not null) continue;
                    var written = (file.Bound.NodeOf(item) as YamlMapping)?.Find("tags") as YamlSequence;
                    var near = Nearest.To(tag, terms.Keys.OrderBy(id => id, StringComparer.Ordinal));
                    sink.Report(Descriptor.At(
                        written is not null && i < written.Items.Count ? written.Items[i].Span : file.SpanOf(item, "tags"), $"No term and no document is called '{tag}', so the checklist cannot be narrowed down by it.",
                        near is null ? "Add the term to a file of kind terms, such as shared/terms.yaml, or remove the tag." : $"Did you mean '{near}'?"));
                }
            }
        }
    }
}

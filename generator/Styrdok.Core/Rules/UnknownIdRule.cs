using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>What the rules about ids that name nothing have in common.</summary>
internal abstract class UnknownIdRule(string id, string title, RefTarget target, string what, string home) : Rule(id, FindingSeverity.Error, title)
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // Where a file of that sort could not be read, its ids are unknown for that reason, which is reported already.
        if (!files.IsComplete(target)) return;
        foreach (var file in files.All.Where(Judges))
        {
            var known = Known(files, file);
            foreach (var reference in file.References.Where(reference => reference.Target == target))
            {
                if (known.Contains(reference.Id)) continue;
                sink.Report(Descriptor.At(reference.Span, $"There is no {what} '{reference.Id}'.", known.Count == 0 ? $"Add it to {home}." : Nearest.Suggest(reference.Id, known)));
            }
        }
    }

    /// <summary>Whether the rule is about a file.</summary>
    protected virtual bool Judges(Yaml.Binding.BoundFile file) => true;

    /// <summary>The ids that a file may name.</summary>
    protected virtual IReadOnlyCollection<string> Known(LibraryFiles files, Yaml.Binding.BoundFile file) => files.IdsOf(target);
}

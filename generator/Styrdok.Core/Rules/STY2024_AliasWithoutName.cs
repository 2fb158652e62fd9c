using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>Another name of a factor that stands in no language.</summary>
internal sealed class AliasWithoutName() : Rule("STY2024", FindingSeverity.Error, "Alias without a name")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete && file.Model is Catalogue))
        {
            foreach (var (factor, alias) in ((Catalogue)file.Model).Factors.SelectMany(factor => factor.Aliases, (factor, alias) => (factor, alias)))
            {
                if (alias is not { Nb: null, Nn: null, Sv: null, En: null }) continue;
                sink.Report(Descriptor.At(file.SpanOf(alias), $"An alias of '{factor.Id}' has no name in any language.", "Write it, such as { nb: …, en: … }, or remove it."));
            }
        }
    }
}

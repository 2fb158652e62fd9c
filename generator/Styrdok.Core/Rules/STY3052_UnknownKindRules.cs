using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>Rules for a kind of document that there is not, which would hold for nothing; or a block forbidden by a key that no block has.</summary>
internal sealed class UnknownKindRules() : Rule("STY3052", FindingSeverity.Error, "Rules for an unknown kind")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var kinds = System.Enum.GetValues(typeof(DocumentKind)).Cast<DocumentKind>().Select(ModelForms.DocumentKind.WordOf).ToList();
        foreach (var file in files.Kinds)
        {
            foreach (var rules in file.Model.Kinds)
            {
                if (!kinds.Contains(rules.Id)) sink.Report(Descriptor.At(file.SpanOf(rules, "id"), $"There is no kind of document '{rules.Id}'.", Nearest.Suggest(rules.Id, kinds)));
                foreach (var key in (rules.ForbiddenBlocks ?? default).Where(key => !BlockKeys.All.Contains(key)))
                    sink.Report(Descriptor.At(file.SpanOf(rules, "forbidden_blocks"), $"There is no block '{key}'.", Nearest.Suggest(key, BlockKeys.All)));
            }
        }
    }
}

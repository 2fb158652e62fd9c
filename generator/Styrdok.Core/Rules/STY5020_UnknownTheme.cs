using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Theming;

namespace Styrdok.Core.Rules;

/// <summary>A theme that there is none of.</summary>
internal sealed class UnknownTheme() : Rule("STY5020", FindingSeverity.Error, "Unknown theme")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            if (file.Model.Theme?.Extends is not { } id || BuiltInThemes.Ids.Contains(id)) continue;
            sink.Report(Descriptor.At(file.SpanOf(file.Model.Theme, "extends"), $"There is no theme '{id}'.", Nearest.Suggest(id, BuiltInThemes.Ids.ToList())));
        }
    }
}

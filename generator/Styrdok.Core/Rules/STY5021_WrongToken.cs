using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A token of a theme that does not exist, or holds what it cannot.</summary>
internal sealed class WrongToken() : ThemeRule("STY5021", "Wrong token of a theme")
{
    // What makes a file a theme; an organisation has no theme of its own, but one with other measures.
    private static readonly string[] s_head = ["styrdok", "kind", "id", "extends"];

    protected override void Check(ModelFile<Organisation> file, Side side, FindingSink sink)
    {
        if (side.Own is not { } own) return;
        foreach (var entry in own.Entries.Where(entry => s_head.Contains(entry.Key.Value)))
            sink.Report(Descriptor.At(entry.Key.Span, $"'{entry.Key.Value}' is no token of a theme.", "Name the theme to extend under 'theme', and here only measures."));
        foreach (var finding in side.Bind().Findings.Where(finding => finding.Span.File == file.Path && finding.Id != VocabularyFindings.OutOfRange.Id))
            sink.Report(Descriptor.At(finding.Span, finding.Message, finding.Remedy));

        foreach (var token in new[] { "page.width", "page.height" })
        {
            if (Resolution.Theming.ThemeTokens.Find(own, token) is { } node) sink.Report(Descriptor.At(node.Span, $"'{token}' cannot be set.", "Choose the paper with 'paper', beside 'theme'."));
        }

        // These are kept by name; a style sheet asks for the ones that the theme has.
        foreach (var map in new[] { "measures", "text" })
        {
            if (own.Find(map) is not YamlMapping mapping || side.Below.Find(map) is not YamlMapping known || side.Below.Find("measures") is null) continue;
            foreach (var entry in mapping.Entries.Where(entry => known.Find(entry.Key.Value) is null))
                sink.Report(Descriptor.At(entry.Key.Span, $"The theme has no '{map}.{entry.Key.Value}'.", Nearest.Suggest(entry.Key.Value, known.Entries.Select(other => other.Key.Value).ToList())));
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation with more or fewer paragraphs, list entries, strong stretches or links than its source.</summary>
internal sealed class StructureDiffers() : TextCheck("STY4015", "Markdown differs", kinds: TextKinds.All)
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { } of) yield break;
        var differing = MarkdownOutline.Of(of.Prose).Parts.Zip(MarkdownOutline.Of(text.Prose).Parts, (source, target) => (Source: source, Target: target)).Where(pair => pair.Source.Count != pair.Target.Count).ToList();
        if (differing.Count == 0) yield break;
        yield return Descriptor.At(
            text.Span, $"The source has {string.Join(" and ", differing.Select(pair => Counted(pair.Source)))}, the translation {string.Join(" and ", differing.Select(pair => Counted(pair.Target)))}.",
            "Give the translation the paragraphs, lists, strong type and links of the source.", text.Related);
    }

    private static string Counted((string One, string Many, int Count) part) => part.Count switch { 0 => $"no {part.Many}", 1 => $"one {part.One}", _ => $"{part.Count} {part.Many}" };
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>Finds the blocks of a document, those inside callouts too.</summary>
internal static class DocumentBlocks
{
    /// <summary>Every block, in the order of reading; what holds blocks comes before them.</summary>
    public static IEnumerable<ContentBlock> Of(LibraryDocument document) => document.Sections.OfType<TextSection>().SelectMany(section => Of(section.Blocks));

    /// <summary>The same of some blocks.</summary>
    public static IEnumerable<ContentBlock> Of(ValueList<ContentBlock> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            if (block is not CalloutContent callout) continue;
            foreach (var inner in Of(callout.Callout.Blocks)) yield return inner;
        }
    }
}

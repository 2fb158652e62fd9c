using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Layout.Blocks;

namespace Styrdok.Typesetting.Layout;

/// <summary>Sends each block to the layout of its kind.</summary>
internal static class BlockLayout
{
    /// <summary>Lays blocks one under another.</summary>
    public static void Lay(Flow flow, IEnumerable<Block> blocks, Place place)
    {
        foreach (var block in blocks) Lay(flow, block, place);
    }

    /// <summary>Lays one block.</summary>
    /// <exception cref="NotSupportedException">There is no layout for the kind of block.</exception>
    public static void Lay(Flow flow, Block block, Place place)
    {
        flow.Anchor(block.Id);
        switch (block)
        {
            case SectionBlock section: SectionLayout.Lay(flow, section, place); break;
            case ParagraphBlock paragraph: ParagraphLayout.Lay(flow, paragraph, place); break;
            case ListBlock list: ListLayout.Lay(flow, list, place); break;
            case DutyListBlock duties: DutyListLayout.Lay(flow, duties, place); break;
            case GoalBlock goal: GoalLayout.Lay(flow, goal, place); break;
            case CalloutBlock callout: CalloutLayout.Lay(flow, callout, place); break;
            case FactsBlock facts: FactsLayout.Lay(flow, facts, place); break;
            case DefinitionsBlock definitions: DefinitionsLayout.Lay(flow, definitions, place); break;
            case ReferencesBlock references: ReferencesLayout.Lay(flow, references, place); break;
            case QuoteBlock quote: QuoteLayout.Lay(flow, quote, place); break;
            case TableBlock table: TableLayout.Lay(flow, table, place); break;
            case MatrixBlock matrix: MatrixLayout.Lay(flow, matrix, place); break;
            case FigureBlock figure: FigureLayout.Lay(flow, figure, place); break;
            case ChecklistHeadBlock head: ChecklistHeadLayout.Lay(flow, head, place); break;
            case ChecklistGroupBlock group: ChecklistGroupLayout.Lay(flow, group, place); break;
            default: throw new NotSupportedException($"There is no layout for {block.GetType().Name}.");
        }
    }
}

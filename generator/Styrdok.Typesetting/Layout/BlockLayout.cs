using System;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Layout.Blocks;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>Sends each block to the layout of its kind.</summary>
internal static class BlockLayout
{
    /// <summary>A paragraph of so many lines is kept between a heading and a table.</summary>
    private const int LongestLead = 4;

    /// <summary>A figure that with its caption is higher than this share of the frame has a page nearly to itself and does not move.</summary>
    private const double HighestFloat = 0.85;

    /// <summary>Lays blocks one under another.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="place">Where they stand.</param>
    /// <param name="isSection">Whether they stand in a section itself: a figure that does not fit on its page then lets the running text after it move up, to the next heading or block at most.</param>
    public static void Lay(Flow flow, ValueList<Block> blocks, Place place, bool isSection = false)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var start = flow.Slices.Count;
            var isHeld = start > 0 && flow.Slices[start - 1].KeepWithNext;
            Lay(flow, blocks[i], place);
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;

            // The sentence between a heading and a table does not part them.
            if (isHeld && blocks[i] is ParagraphBlock && next is TableBlock or MatrixBlock && flow.Slices.Count - start <= LongestLead) flow.KeepTogether(start, andNext: true);
            if (isSection) MarkFloating(flow, blocks[i], start);
        }
    }

    private static void MarkFloating(Flow flow, Block block, int start)
    {
        if (block is FigureBlock or PictureBlock && flow.Slices.Count > start && flow.HeldHeightFrom(start) <= flow.FrameHeight * HighestFloat)
        {
            flow.Slices[start].FloatCount = flow.Slices.Count - start;
            flow.Slices[start].SpaceBeforePassing = flow.Theme.Flow.Paragraph.Pt();
        }
        else if (block is ParagraphBlock or ListBlock)
        {
            for (var i = start; i < flow.Slices.Count; i++) flow.Slices[i].MayPass = true;
        }
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
            case ColumnsBlock columns: ColumnsLayout.Lay(flow, columns, place); break;
            case FigureBlock figure: FigureLayout.Lay(flow, figure, place); break;
            case PictureBlock picture: PictureLayout.Lay(flow, picture, place); break;
            case ChecklistHeadBlock head: ChecklistHeadLayout.Lay(flow, head, place); break;
            case ChecklistGroupBlock group: ChecklistGroupLayout.Lay(flow, group, place); break;
            default: throw new NotSupportedException($"There is no layout for {block.GetType().Name}.");
        }
    }
}

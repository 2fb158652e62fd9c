using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Review;

/// <summary>A unit as the document shows it: the blocks it stands in with nothing besides, and what number it has there.</summary>
/// <param name="Number">The number, or "Goal 2"; empty for none.</param>
/// <param name="Sort">The key of the word for what it is, where its id does not say it; else null.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed record UnitView(string Number, string? Sort, List<Block> Blocks);

/// <summary>
/// Takes a composed body apart, unit by unit. Each unit keeps the block around it, so that it is shown by the same template as in the document; what stands in a
/// cell, a caption or a label is shown as a paragraph.
/// </summary>
internal sealed class UnitBlocks
{
    private readonly Dictionary<string, UnitView> _views = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    private readonly Func<string, bool> _isBody;

    private UnitBlocks(Func<string, bool> isBody) => _isBody = isBody;

    /// <summary>The units in the order in which a reader meets them.</summary>
    public IReadOnlyList<string> Order => _order;

    /// <summary>Takes a body apart.</summary>
    /// <param name="blocks">The body.</param>
    /// <param name="isBody">Whether a unit holds paragraphs and lists, and so is many blocks; any other is shown where it stands first.</param>
    public static UnitBlocks Of(IEnumerable<Block> blocks, Func<string, bool> isBody)
    {
        var units = new UnitBlocks(isBody);
        units.Walk(blocks, string.Empty);
        return units;
    }

    /// <summary>A unit; null where the body does not show it as a text of its own.</summary>
    public UnitView? Find(string unit) => _views.GetValueOrDefault(unit);

    private void Walk(IEnumerable<Block> blocks, string number)
    {
        foreach (var block in blocks) Walk(block, number);
    }

    private void Walk(Block block, string number)
    {
        switch (block)
        {
            case SectionBlock section:
                Add(section.Heading, section.Number, section with { Blocks = [], Remark = null });
                Paragraph(section.Remark, section.Number);
                Walk(section.Blocks, section.Number);
                break;
            case ParagraphBlock paragraph:
                Add(paragraph.Text, number, paragraph);
                break;
            case ListBlock list when UnitOf(list) is { } unit:
                Add(unit, number, list);
                break;
            case ListBlock list:
                foreach (var entry in list.Items) Entry(list, entry, number);
                break;
            case DutyListBlock duties:
                foreach (var duty in duties.Items) Duty(duties, duty);
                break;
            case GoalBlock goal:
                Goal(goal);
                break;
            case CalloutBlock callout:
                Callout(callout, number);
                break;
            case ColumnsBlock columns:
                foreach (var column in columns.Columns)
                {
                    Paragraph(column.Heading, number);
                    Walk(column.Blocks, number);
                }

                break;
            case QuoteBlock quote:
                Add(quote.Text, number, quote with { Source = null });
                Paragraph(quote.Source, number);
                break;
            case DefinitionsBlock definitions:
                foreach (var definition in definitions.Items)
                {
                    Paragraph(definition.Term, number);
                    Add(definition.Text, number, definitions with { Items = [definition] });
                }

                break;
            case FactsBlock facts:
                foreach (var fact in facts.Facts)
                {
                    foreach (var value in fact.Values) Add(value, number, facts with { Facts = [fact with { Values = [value] }] });
                }

                break;
            case TableBlock table:
                Table(table, number);
                break;
            case FigureBlock figure:
                Paragraph(figure.Caption, number);
                Paragraph(figure.Remark, number);
                break;
            case PictureBlock picture:
                Paragraph(picture.Alt, number);
                Paragraph(picture.Caption, number);
                break;
        }
    }

    private void Entry(ListBlock list, ListEntry entry, string number)
    {
        Add(entry.Text, number, list with { Id = null, Items = [entry with { Blocks = [] }] });
        Walk(entry.Blocks, number);
    }

    private void Duty(DutyListBlock duties, Duty duty)
    {
        Add(duty.Text, duty.Number, duties with { Items = [duty with { Blocks = [] }] }, duty.Obligation is null ? "review_unit_point" : "review_unit_duty");
        Walk(duty.Blocks, duty.Number);
    }

    private void Goal(GoalBlock goal)
    {
        Add(goal.Statement, goal.Label, goal with { Outcomes = [], Indicators = [], NoIndicators = null }, string.Empty);
        foreach (var outcome in goal.Outcomes) Entry(new ListBlock { Items = [] }, outcome, goal.Label);
        foreach (var indicator in goal.Indicators) Paragraph(indicator.Label, goal.Label);
    }

    private void Callout(CalloutBlock callout, string number)
    {
        if (callout.Blocks is [ParagraphBlock only]) Add(only.Text, number, callout with { Sides = [] });
        else Walk(callout.Blocks, number);
        foreach (var side in callout.Sides) Add(side, number, callout with { Blocks = [], Sides = [side] });
    }

    private void Table(TableBlock table, string number)
    {
        Paragraph(table.Caption, number);
        foreach (var column in table.Columns) Paragraph(column.Label, number);
        foreach (var cell in table.Rows.SelectMany(row => row.Cells))
        {
            if (cell.Blocks.Count > 0) Walk(cell.Blocks, number);
            else Paragraph(cell.Text, number);
        }
    }

    private void Paragraph(TextUnit? text, string number)
    {
        if (text is not null) Add(text, number, new ParagraphBlock { Text = text });
    }

    // The one unit that all entries of a list belong to: then the list is a part of a body.
    private static TextUnit? UnitOf(ListBlock list)
    {
        var texts = Texts(list).ToList();
        return texts.Count > 0 && texts.All(text => text.Unit is not null && text.Unit == texts[0].Unit) && (texts.Count > 1 || list.Items[0].Id is null) ? texts[0] : null;
    }

    private static IEnumerable<TextUnit> Texts(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(entry => entry.Blocks.SelectMany(Texts).Prepend(entry.Text)),
        ParagraphBlock paragraph => [paragraph.Text],
        _ => [],
    };

    private void Add(TextUnit text, string number, Block block, string? sort = null)
    {
        if (text.Unit is not { } unit) return;
        if (!_views.TryGetValue(unit, out var view))
        {
            _views.Add(unit, view = new UnitView(number, sort, []));
            _order.Add(unit);
        }
        else if (!_isBody(unit))
        {
            return;
        }

        view.Blocks.Add(block);
    }
}

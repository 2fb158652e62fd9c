using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Figures.Year;

namespace Styrdok.Documents.Views;

/// <summary>Composes the items of a checklist that come up again and again, by the months of a year.</summary>
public static class YearViewComposer
{
    private const int Quarters = 4, MonthsInQuarter = 3, Months = 12;

    // From the hang column to the right edge, as other figures.
    private const double WheelWidth = 472;

    /// <summary>Whether any item of a document says how often it comes up.</summary>
    public static bool Has(LibraryDocument document) => CheckpointGroup.Of(document).SelectMany(group => group.Points).Any(point => point.Cadence is not null);

    /// <summary>The year of a checklist, or null where no item says how often it comes up.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="checklist">Its checklist.</param>
    public static ComposedDocument? Compose(Edition edition, ComposedDocument checklist)
    {
        var items = checklist.Blocks.OfType<ChecklistGroupBlock>().SelectMany(group => group.Items).ToList();
        var planned = items.Where(item => item.CadenceName.Length > 0).ToList();
        if (planned.Count == 0) return null;
        var composition = DocumentComposer.Begin(edition);
        var words = composition.Words;
        var title = words["year_title", ("title", FurnitureComposer.ShortTitle(composition))];
        var sections = Sections(composition, planned).ToValueList();
        return checklist with
        {
            Form = DocumentForm.YearView,
            Title = TextUnit.Of(title),
            Cover = checklist.Cover with { KindLabel = words["year_kind"], Subtitle = composition.Text(edition.Document.Title, "document/title", TextForm.Plain), Metadata = [] },
            Furniture = FurnitureComposer.Furniture(composition, title),
            Contents = sections.Select(section => new ContentsEntry(section.Id!, section.Number, section.Heading, 1)).ToValueList(),
            Blocks = Lead(composition, planned, items.Count - planned.Count).Concat(Wheel(composition, planned)).Concat(sections).ToValueList(),
            Notes = [],
            Properties = CoverComposer.Properties(composition, "year_title"),
        };
    }

    private static IEnumerable<Block> Lead(Composition composition, List<ChecklistItem> planned, int without)
    {
        var words = composition.Words;
        var checklist = ElsewhereText.Link(words["year_checklist"], composition.Edition.Related.Checklist);
        yield return Paragraph(ParagraphStyle.Lead, ElsewhereText.Sentence(words["year_lead"], "checklist", [checklist]));
        if (planned.Any(item => item.Month == 0 && item.CadenceName is "quarterly" or "half_yearly")) yield return Paragraph(ParagraphStyle.Note, [new TextInline(words["year_rule"])]);
        if (without > 0) yield return Paragraph(ParagraphStyle.Note, [new TextInline(words.Count("year_without", without))]);
    }

    // The sections below are the wheel in words.
    private static IEnumerable<Block> Wheel(Composition composition, List<ChecklistItem> planned)
    {
        var counts = Enumerable.Range(1, Months).Select(month => planned.Count(item => YearPlan.MonthsOf(item).Contains(month))).ToList();
        if (counts.All(count => count == 0)) yield break;
        var words = composition.Words;
        var months = counts.Select((count, index) => (Count: count, Name: words["month_" + Numerals.Decimal(index + 1)])).Where(month => month.Count > 0).Select(month => $"{month.Name} ({words.Number(month.Count)})");
        yield return new FigureBlock
        {
            Id = "year_wheel",
            Label = composition.NextFigureLabel(),
            Caption = TextUnit.Of(words["year_wheel_caption"]),
            Drawing = YearWheelComposer.Wide(words, counts, WheelWidth),
            NarrowDrawing = YearWheelComposer.Narrow(words, counts),
            Alt = words["year_wheel_alt", ("months", words.List(months))],
            WordsLabel = words["figure_words"],
            Words = [],
        };
    }

    private static IEnumerable<SectionBlock> Sections(Composition composition, List<ChecklistItem> items)
    {
        var words = composition.Words;
        if (items.Any(YearPlan.IsAlways)) yield return Section("year_always", words["year_always"], ByCadence(composition, "year_always", items.Where(YearPlan.IsAlways)));
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            var id = "year_quarter_" + Numerals.Decimal(quarter);
            var months = Enumerable.Range(((quarter - 1) * MonthsInQuarter) + 1, MonthsInQuarter)
                .Select(month => (Number: month, Items: items.Where(item => YearPlan.MonthsOf(item).Contains(month)).ToList())).ToLookup(month => month.Items.Count > 0);
            if (!months[true].Any()) continue;
            var blocks = months[true].Select(month => (Block)Subsection(
                "year_month_" + Numerals.Decimal(month.Number),
                Wording.Words.Capital(words["month_" + Numerals.Decimal(month.Number)]),
                List(composition, "year_month_" + Numerals.Decimal(month.Number), month.Items, withCadence: true)));
            var empty = months[false].Select(month => words["month_" + Numerals.Decimal(month.Number)]).ToList();
            if (empty.Count > 0) blocks = blocks.Prepend(Paragraph(ParagraphStyle.Note, [new TextInline(words["year_nothing", ("months", words.List(empty))])]));
            yield return Section(id, words[id], blocks);
        }

        var open = items.Where(item => !YearPlan.IsAlways(item) && !YearPlan.MonthsOf(item).Any()).ToList();
        if (open.Count > 0) yield return Section("year_open", words["year_open"], ByCadence(composition, "year_open", open));
    }

    private static IEnumerable<Block> ByCadence(Composition composition, string id, IEnumerable<ChecklistItem> items) => items
        .GroupBy(item => item.CadenceName, StringComparer.Ordinal)
        .Select(group => Subsection(id + "_" + group.Key, group.First().Cadence, List(composition, id + "_" + group.Key, group, withCadence: false)));

    private static DutyListBlock List(Composition composition, string id, IEnumerable<ChecklistItem> items, bool withCadence) => new()
    {
        Items = items.Select(item => new Duty
        {
            Id = id + "--" + item.Anchor, // an item comes up in several months
            Number = item.Number, // that of the checklist
            Text = item.Text,
            Blocks = [Paragraph(ParagraphStyle.Note, About(composition, item, withCadence))],
        }).ToValueList(),
    };

    // "Every quarter · Managers · Paragraph 3.2"
    private static IEnumerable<Inline> About(Composition composition, ChecklistItem item, bool withCadence)
    {
        var parts = new List<IEnumerable<Inline>>();
        if (withCadence) parts.Add([new TextInline(item.Cadence)]);
        if (item.Role.Length > 0) parts.Add([new TextInline(item.Role)]);
        parts.Add([ElsewhereText.Link(item.ClauseLabel, composition.Edition.Related.Document, item.ClauseTarget)]);
        return ElsewhereText.Joined(parts, " · ");
    }

    private static SectionBlock Section(string id, string heading, IEnumerable<Block> blocks) => new()
    {
        Id = id, Number = string.Empty, Heading = TextUnit.Of(heading), Level = 1, Blocks = blocks.ToValueList(),
    };

    private static SectionBlock Subsection(string id, string heading, Block list) => new()
    {
        Id = id, Number = string.Empty, Heading = TextUnit.Of(heading), Level = 2, Blocks = [list],
    };

    private static ParagraphBlock Paragraph(ParagraphStyle style, IEnumerable<Inline> inlines) => new() { Style = style, Text = new TextUnit { Inlines = inlines.ToValueList() } };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Covers;

namespace Styrdok.Documents.Views;

/// <summary>Composes the items of a checklist that come up again and again, by the months of a year.</summary>
public static class YearViewComposer
{
    private const int Quarters = 4, MonthsInQuarter = 3;

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
            Blocks = Lead(composition, planned, items.Count - planned.Count).Concat(sections).ToValueList(),
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

    private static IEnumerable<SectionBlock> Sections(Composition composition, List<ChecklistItem> items)
    {
        var words = composition.Words;
        if (items.Any(YearPlan.IsAlways)) yield return Section("year_always", words["year_always"], ByCadence(composition, items.Where(YearPlan.IsAlways)));
        for (var quarter = 0; quarter < Quarters; quarter++)
        {
            var months = Enumerable.Range((quarter * MonthsInQuarter) + 1, MonthsInQuarter)
                .Select(month => (Month: month, Items: items.Where(item => YearPlan.MonthsOf(item).Contains(month)).ToList())).ToList();
            if (months.All(month => month.Items.Count == 0)) continue;
            yield return Section(
                "year_quarter_" + Numerals.Decimal(quarter + 1),
                words["year_quarter_" + Numerals.Decimal(quarter + 1)],
                months.Select(month => new Fact(
                    Wording.Words.Capital(words["month_" + Numerals.Decimal(month.Month)]),
                    month.Items.Count == 0 ? [TextUnit.Of(words["year_nothing"])] : month.Items.Select(item => Line(composition, item, withCadence: true)).ToValueList())));
        }

        var open = items.Where(item => !YearPlan.IsAlways(item) && !YearPlan.MonthsOf(item).Any()).ToList();
        if (open.Count > 0) yield return Section("year_open", words["year_open"], ByCadence(composition, open));
    }

    private static IEnumerable<Fact> ByCadence(Composition composition, IEnumerable<ChecklistItem> items) => items
        .GroupBy(item => item.Cadence, StringComparer.Ordinal)
        .Select(group => new Fact(group.Key, group.Select(item => Line(composition, item, withCadence: false)).ToValueList()));

    // "1.2 The item itself (every quarter, managers, paragraph 3.2)": the number is that of the checklist.
    private static TextUnit Line(Composition composition, ChecklistItem item, bool withCadence)
    {
        var words = new List<string>();
        if (withCadence) words.Add(Wording.Words.Within(item.Cadence));
        if (item.Role.Length > 0) words.Add(Wording.Words.Within(item.Role));
        var about = words.Count == 0 ? " (" : " (" + string.Join(composition.Words["list_separator"], words) + composition.Words["list_separator"];
        return new TextUnit
        {
            Inlines =
            [
                new TextInline(item.Number + "\u00A0"),
                .. ElsewhereText.Within(item.Text),
                new TextInline(about),
                ElsewhereText.Link(Wording.Words.Within(item.ClauseLabel), composition.Edition.Related.Document, item.ClauseTarget),
                new TextInline(")"),
            ],
        };
    }

    private static SectionBlock Section(string id, string heading, IEnumerable<Fact> facts) => new()
    {
        Id = id,
        Number = string.Empty,
        Heading = TextUnit.Of(heading),
        Level = 1,
        Blocks = [new FactsBlock { Id = id + "_facts", Facts = facts.ToValueList() }],
    };

    private static ParagraphBlock Paragraph(ParagraphStyle style, IEnumerable<Inline> inlines) => new() { Style = style, Text = new TextUnit { Inlines = inlines.ToValueList() } };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Sections;
using Styrdok.Documents.Views;

namespace Styrdok.Documents.Checklists;

/// <summary>Composes the checklist that a document yields. Item ids are the same in every language, so that answers can be carried over.</summary>
public static class ChecklistComposer
{
    /// <summary>Whether a document yields any item.</summary>
    public static bool Has(LibraryDocument document) => CheckpointGroup.Of(document).Count > 0;

    /// <summary>The checklist, or null where the document yields no item.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="selection">The items wanted, which keep their numbers; null for all. A selection that takes nothing gives a checklist without groups.</param>
    public static ComposedDocument? Compose(Edition edition, ChecklistSelection? selection = null)
    {
        var points = CheckpointGroup.Of(edition.Document);
        if (points.Count == 0) return null;
        var composition = DocumentComposer.Begin(edition);
        var clauses = Clauses.Of(DocumentComposer.Compose(edition));
        var title = composition.Text(edition.Document.Title, "document/title", TextForm.Plain);
        var all = points.Select((group, index) => Group(composition, clauses, group, index + 1)).ToList();
        var groups = selection is null || selection.IsEverything ? all : Selected(composition, all, selection);
        var blocks = new List<Block> { Head(composition, title, groups, selection is null ? 0 : all.Sum(group => group.Items.Count)) };
        blocks.AddRange(groups);
        composition.Notes.Close();
        return new ComposedDocument
        {
            Id = edition.Document.Id,
            Form = DocumentForm.Checklist,
            Language = edition.Language,
            Title = title with { Inlines = [new TextInline(composition.Words["checklist_title", ("title", FurnitureComposer.ShortTitle(composition))])] },
            Issuer = CoverComposer.Issuer(composition),
            Cover = CoverComposer.Cover(composition) with { KindLabel = composition.KindLabel(DocumentKind.Checklist) },
            Furniture = FurnitureComposer.Furniture(composition, composition.Words["checklist_title", ("title", FurnitureComposer.ShortTitle(composition))]),
            Blocks = blocks.ToValueList(),
            Breaks = composition.Breaks,
            Notes = composition.Notes.Notes.Select(note => note with { Text = ElsewhereText.WithoutLinks(note.Text) }).ToValueList(),
            Properties = CoverComposer.Properties(composition, "checklist_title"),
            Related = edition.Related,
            Labels = edition.Labels,
        };
    }

    private static List<ChecklistGroupBlock> Selected(Composition composition, List<ChecklistGroupBlock> groups, ChecklistSelection selection) => groups
        .Select(group => group with { Items = group.Items.Where(selection.Takes).ToValueList() })
        .Where(group => group.Items.Count > 0)
        .Select(group => group with { CountText = composition.Words.Count("checklist_items", group.Items.Count) })
        .ToList();

    private static ChecklistHeadBlock Head(Composition composition, TextUnit title, List<ChecklistGroupBlock> groups, int outOf)
    {
        var words = composition.Words;
        var sentence = words["checklist_note"].Split("{title}");
        var items = groups.SelectMany(group => group.Items).ToList();
        var note = new List<Inline> { new TextInline(sentence[0]), Link(composition, title), new TextInline(sentence[1]) };
        if (outOf > items.Count) note.Add(new TextInline(" " + words["checklist_selection", ("count", Numerals.Decimal(items.Count)), ("total", Numerals.Decimal(outOf))]));
        var obligations = items.Select(item => item.Obligation).OfType<Obligation>().DistinctBy(obligation => obligation.Modality).OrderBy(obligation => obligation.Modality);
        return new ChecklistHeadBlock
        {
            Id = "checklist",
            Note = new TextUnit { Inlines = note.ToValueList() },
            Fields =
            [
                new ChecklistField("unit", words["checklist_unit"], FieldEntry.Text),
                new ChecklistField("filled_in_by", words["checklist_filled_in_by"], FieldEntry.Text),
                new ChecklistField("date", words["checklist_date"], FieldEntry.Date),
            ],
            Key = obligations.Select(obligation => new KeyEntry(obligation.Modality, obligation.Word)).ToValueList(),
            Count = items.Count,
            ScaleNote = ScaleNote(composition, items),
            Roles = items.SelectMany(item => item.RoleIds).Distinct(StringComparer.Ordinal)
                .Select(role => new ChecklistRole(role, Wording.Words.Capital(composition.Role(role).PlainText))).ToValueList(),
            Filters = new ChecklistFilters(composition).Of(groups),
        };
    }

    private static TextUnit? ScaleNote(Composition composition, List<ChecklistItem> items)
    {
        if (composition.Edition.Document is Catalogue) return TextUnit.Of(composition.Words["factor_scale_note"]);
        var scales = items.Select(item => item.Scale).OfType<ChecklistScale>().Where(scale => scale.HasSteps).ToList();
        if (scales.Count == 0) return null;
        // Only on a scale that rises is there a low answer; yes and no have no order.
        var isRising = scales.Any(scale => scale.Steps.Any(step => step.Number.Length > 0));
        return TextUnit.Of(composition.Words["checklist_scale_note"] + (isRising ? " " + composition.Words["checklist_low_note"] : string.Empty));
    }

    private static Inline Link(Composition composition, TextUnit title)
    {
        var text = new TextInline(composition.Words["quote_open"] + title.PlainText + composition.Words["quote_close"]);
        return composition.Edition.Related.Document is { } address ? new LinkInline(address, [text]) : text;
    }

    private static ChecklistGroupBlock Group(Composition composition, Clauses clauses, CheckpointGroup group, int number)
    {
        var prefix = Numerals.Decimal(number);
        var heading = clauses.Heading(Composition.Anchor(group.Path)) ?? TextUnit.Of(group.Path);
        return new ChecklistGroupBlock
        {
            Id = "group_" + Composition.Anchor(group.Path),
            Number = prefix,
            Heading = heading,
            Scale = CommonScale(composition.Words, group),
            CountText = composition.Words.Count("checklist_items", group.Points.Count),
            Items = group.Points.Select((point, index) => Item(composition, clauses, point, heading, prefix + "." + Numerals.Decimal(index + 1), group.Path)).ToValueList(),
        };
    }

    private static ChecklistItem Item(Composition composition, Clauses clauses, Checkpoint point, TextUnit heading, string number, string section)
    {
        var words = composition.Words;
        var anchor = Composition.Anchor(point.Target);
        var item = new ChecklistItem
        {
            Id = point.Id,
            Number = number,
            Obligation = point.Item is null || point.IsOpen ? null : new ItemComposer(composition).Obligation(point.Item),
            Text = Text(composition, point),
            ClauseLabel = clauses.Label(words, anchor) ?? heading.PlainText,
            ClauseTarget = anchor,
            ClauseHref = composition.Edition.Related.Document is { } address ? address + "#" + anchor : null,
            Section = section,
            Role = Wording.Words.Capital(composition.Roles(point.Roles)),
            RoleId = point.Roles.Count == 1 ? point.Roles[0] : null,
            RoleIds = point.Roles,
            Basis = point.Item is null ? [] : point.Item.Basis.Select(basis => Basis(composition, basis)).ToValueList(),
            Tags = point.Item is null ? [] : point.Item.Tags.Distinct().Select(tag => Tag(composition, tag)).ToValueList(),
            Scale = point.IsOpen ? new(words["scale_words"], []) { Name = ChecklistScale.Words } : point.Scale is { } scale ? Scale(words, scale) : null,
            Cadence = point.Cadence is { } cadence ? words[CadenceKey(cadence)] : string.Empty,
            CadenceName = point.Cadence is { } named ? ModelForms.Cadence.WordOf(named) : string.Empty,
            Month = point.Item?.Check?.Month ?? 0,
            Answers = point.IsOpen || point.Scale is not null ? [] :
            [
                new ChecklistAnswer("partly", words["answer_partly"]),
                new ChecklistAnswer("not_in_place", words["answer_not_in_place"]),
                new ChecklistAnswer("not_relevant", words["answer_not_relevant"]),
            ],
            Evidence = point.Item?.Check?.Evidence.Select(evidence => composition.Text(evidence.Text, point.Path + "/" + evidence.Id + "/text")).ToValueList() ?? [],
        };
        return item.Scale is not { } own ? item : item with { Scale = own with { Steps = own.Steps.Select(step => step with { Group = item.Anchor + "-answer" }).ToValueList() } };
    }

    private static TextUnit Text(Composition composition, Checkpoint point)
    {
        if (point.Factor is not null) return new CatalogueComposer(composition).Question(point.Factor);
        var text = ElsewhereText.WithoutLinks(composition.Text(point.Text, point.Unit));
        if (point.Indicator is null) return text;

        // The name of an indicator alone says nothing that could be in place.
        var (values, periods) = new GoalComposer(composition).Numbers(point.Indicator);
        return text with { Inlines = [.. text.Inlines, new TextInline($": {values} ({periods})")] };
    }

    private static ChecklistTag Tag(Composition composition, string tag) => new(
        tag,
        TagName.Of(tag, composition.Edition.Library.FindTerm, composition.Edition.Library.FindDocument) is { } name ? Wording.Words.Capital(composition.SharedText(name).Text) : null);

    private static ChecklistBasis Basis(Composition composition, Basis basis) => new(
        basis.Ref,
        basis.Locator ?? string.Empty,
        composition.Edition.Library.FindReference(basis.Ref) is { } work ? ReferenceTexts.Name(work, composition.Language) : basis.Ref);

    // Where every item of a group is answered with the same steps, their words stand once, at its head.
    private static ChecklistScale? CommonScale(Wording.Words words, CheckpointGroup group)
    {
        var scale = group.Points[0].Scale;
        return scale is CheckScale.YesNo or CheckScale.MaturityFour && group.Points.All(point => point.Scale == scale) ? Scale(words, scale.Value) : null;
    }

    private static ChecklistScale Scale(Wording.Words words, CheckScale scale) => Steps(words, scale) with { Name = ModelForms.CheckScale.WordOf(scale) };

    private static ChecklistScale Steps(Wording.Words words, CheckScale scale) => scale switch
    {
        CheckScale.YesNo => new(words["scale_yes_no"], [new("yes", string.Empty, words["scale_yes"]), new("no", string.Empty, words["scale_no"])]),
        CheckScale.MaturityFour => new(words["scale_maturity"], Enumerable.Range(1, 4).Select(Numerals.Decimal).Select(step => new ScaleStep(step, step, words["scale_maturity_" + step])).ToValueList()),
        _ => new(words["scale_value"], []),
    };

    /// <summary>The key of the words for how often.</summary>
    internal static string CadenceKey(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => "cadence_weekly",
        Cadence.Monthly => "cadence_monthly",
        Cadence.Quarterly => "cadence_quarterly",
        Cadence.HalfYearly => "cadence_half_yearly",
        Cadence.Yearly => "cadence_yearly",
        Cadence.EverySecondYear => "cadence_every_second_year",
        _ => "cadence_every_fourth_year",
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Sections;
using Modality = Styrdok.Core.Document.Modality;

namespace Styrdok.Documents.Checklists;

/// <summary>Composes the checklist that a document yields. Item ids are the same in every language, so that answers can be carried over.</summary>
public static class ChecklistComposer
{
    /// <summary>The checklist, or null where the document yields no item.</summary>
    public static ComposedDocument? Compose(Edition edition)
    {
        var groups = CheckpointGroup.Of(edition.Document);
        if (groups.Count == 0) return null;
        var composition = DocumentComposer.Begin(edition);
        var clauses = Clauses.Of(DocumentComposer.Compose(edition));
        var title = composition.Text(edition.Document.Title, "document/title", TextForm.Plain);
        var blocks = new List<Block> { Head(composition, title, groups) };
        blocks.AddRange(groups.Select((group, index) => Group(composition, clauses, group, index + 1)));
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
            Notes = composition.Notes.Notes.Select(note => note with { Text = WithoutLinks(note.Text) }).ToValueList(),
            Properties = CoverComposer.Properties(composition, "checklist_title"),
            Related = edition.Related,
            Labels = edition.Labels,
        };
    }

    private static ChecklistHeadBlock Head(Composition composition, TextUnit title, IReadOnlyList<CheckpointGroup> groups)
    {
        var words = composition.Words;
        var sentence = words["checklist_note"].Split("{title}");
        var items = new ItemComposer(composition);
        var modalities = groups.SelectMany(group => group.Points).Where(point => point.Item?.Modality is not null).Select(point => (Modality)point.Item!.Modality!.Value).Distinct().Order();
        return new ChecklistHeadBlock
        {
            Id = "checklist",
            Note = new TextUnit
            {
                Inlines = [new TextInline(sentence[0]), Link(composition, title), new TextInline(sentence[1])],
            },
            Fields =
            [
                new ChecklistField("unit", words["checklist_unit"], FieldEntry.Text),
                new ChecklistField("filled_in_by", words["checklist_filled_in_by"], FieldEntry.Text),
                new ChecklistField("date", words["checklist_date"], FieldEntry.Date),
            ],
            Key = modalities.Select(modality => new KeyEntry(modality, items.Obligation(modality, joint: false).Word)).ToValueList(),
            Count = groups.Sum(group => group.Points.Count),
            ScaleNote = groups.SelectMany(group => group.Points).Any(point => point.Item?.Check?.Scale is CheckScale.YesNo or CheckScale.MaturityFour)
                ? TextUnit.Of(words["checklist_scale_note"])
                : null,
            Roles = groups.SelectMany(group => group.Points).SelectMany(point => point.Roles).Distinct(StringComparer.Ordinal)
                .Select(role => new ChecklistRole(role, Wording.Words.Capital(composition.Role(role).PlainText))).ToValueList(),
        };
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
            Items = group.Points.Select((point, index) => Item(composition, clauses, point, heading, prefix + "." + Numerals.Decimal(index + 1))).ToValueList(),
        };
    }

    private static ChecklistItem Item(Composition composition, Clauses clauses, Checkpoint point, TextUnit heading, string number)
    {
        var words = composition.Words;
        var anchor = Composition.Anchor(point.Path);
        var label = clauses.Number(anchor);
        var item = new ChecklistItem
        {
            Id = point.Id,
            Number = number,
            Obligation = point.Item is null ? null : new ItemComposer(composition).Obligation(point.Item),
            Text = WithoutLinks(composition.Text(point.Text, point.Unit)),
            ClauseLabel = label is { Length: > 0 } ? char.IsDigit(label[0]) ? words["clause_label", ("number", label)] : label : heading.PlainText,
            ClauseTarget = anchor,
            Role = Wording.Words.Capital(composition.Roles(point.Roles)),
            RoleId = point.Roles.Count == 1 ? point.Roles[0] : null,
            Scale = point.Item?.Check?.Scale is { } scale ? Scale(words, scale) : null,
            Cadence = point.Item?.Check?.Cadence is { } cadence ? words[CadenceKey(cadence)] : string.Empty,
            Answers = point.Item?.Check?.Scale is not null ? [] :
            [
                new ChecklistAnswer("partly", words["answer_partly"]),
                new ChecklistAnswer("not_in_place", words["answer_not_in_place"]),
                new ChecklistAnswer("not_relevant", words["answer_not_relevant"]),
            ],
            Evidence = point.Item?.Check?.Evidence.Select(evidence => composition.Text(evidence.Text, point.Path + "/" + evidence.Id + "/text")).ToValueList() ?? [],
        };
        return item.Scale is not { } own ? item : item with { Scale = own with { Steps = own.Steps.Select(step => step with { Group = item.Anchor + "-answer" }).ToValueList() } };
    }

    // Where every item of a group is answered with the same steps, their words stand once, at its head.
    private static ChecklistScale? CommonScale(Wording.Words words, CheckpointGroup group)
    {
        var scale = group.Points[0].Item?.Check?.Scale;
        return scale is CheckScale.YesNo or CheckScale.MaturityFour && group.Points.All(point => point.Item?.Check?.Scale == scale) ? Scale(words, scale.Value) : null;
    }

    private static ChecklistScale Scale(Wording.Words words, CheckScale scale) => scale switch
    {
        CheckScale.YesNo => new(words["scale_yes_no"], [new("yes", string.Empty, words["scale_yes"]), new("no", string.Empty, words["scale_no"])]),
        CheckScale.MaturityFour => new(words["scale_maturity"], Enumerable.Range(1, 4).Select(Numerals.Decimal).Select(step => new ScaleStep(step, step, words["scale_maturity_" + step])).ToValueList()),
        _ => new(words["scale_value"], []),
    };

    private static string CadenceKey(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => "cadence_weekly",
        Cadence.Monthly => "cadence_monthly",
        Cadence.Quarterly => "cadence_quarterly",
        Cadence.HalfYearly => "cadence_half_yearly",
        Cadence.Yearly => "cadence_yearly",
        Cadence.EverySecondYear => "cadence_every_second_year",
        _ => "cadence_every_fourth_year",
    };

    // The reference list stands in the document, not here; the clause link leads to it.
    private static TextUnit WithoutLinks(TextUnit text) => text with { Inlines = Strip(text.Inlines) };

    private static ValueList<Inline> Strip(ValueList<Inline> inlines)
    {
        var kept = new List<Inline>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case CitationInline when kept is [.., TextInline before]:
                    kept[^1] = new TextInline(before.Text.TrimEnd('\u00A0', ' '));
                    break;
                case CitationInline:
                    break;
                case CrossReferenceInline reference:
                    kept.Add(new TextInline(reference.Text));
                    break;
                case StrongInline strong:
                    kept.Add(new StrongInline(Strip(strong.Children)));
                    break;
                case EmphasisInline emphasis:
                    kept.Add(new EmphasisInline(Strip(emphasis.Children)));
                    break;
                default:
                    kept.Add(inline);
                    break;
            }
        }

        return kept.ToValueList();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Covers;
using Styrdok.Documents.Figures;
using Styrdok.Documents.Markdown;
using Styrdok.Documents.Sections;

namespace Styrdok.Documents.Views;

/// <summary>What a document asks of a role.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Document">What is asked.</param>
public sealed record RoleView(string Role, string Name, ComposedDocument Document);

/// <summary>Composes what a document asks of one role: its duties with those it shares, section by section, under the numbers that they have in the document.</summary>
public static class RoleViewComposer
{
    /// <summary>The roles that a document asks something of, in the order in which it names them.</summary>
    public static IReadOnlyList<string> RolesOf(LibraryDocument document) =>
        DutyGroup.Of(document).SelectMany(group => group.Duties).SelectMany(duty => duty.Roles).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>What the document asks of each role, in the order in which it names them.</summary>
    public static IReadOnlyList<RoleView> Compose(Edition edition)
    {
        var groups = DutyGroup.Of(edition.Document);
        if (groups.Count == 0) return [];
        var clauses = Clauses.Of(DocumentComposer.Compose(edition));
        var checklist = CheckpointGroup.Of(edition.Document).SelectMany(group => group.Points).SelectMany(point => point.Roles).ToHashSet(StringComparer.Ordinal);
        var composition = DocumentComposer.Begin(edition);
        return RolesOf(edition.Document).Select(role => new RoleView(role, composition.Role(role).PlainText, new Composer(composition, clauses, role, checklist.Contains(role)).Compose(groups))).ToList();
    }

    private sealed class Composer(Composition composition, Clauses clauses, string role, bool isInChecklist)
    {
        private readonly ItemComposer _items = new(composition);
        private readonly string? _document = composition.Edition.Related.Document;
        private readonly string _role = Wording.Words.Within(composition.Role(role).PlainText);

        private Wording.Words Words => composition.Words;

        public ComposedDocument Compose(IReadOnlyList<DutyGroup> all)
        {
            var edition = composition.Edition;
            var groups = all.Select(group => group with { Duties = group.Duties.Where(duty => duty.IsFor(role)).ToList() }).Where(group => group.Duties.Count > 0).ToList();
            var sections = groups.GroupBy(group => group.Section.Id).Select(section => Section(section.ToList())).ToValueList();
            var title = Words["role_title", ("role", _role)];
            var head = FurnitureComposer.ShortTitle(composition) + " – " + composition.Role(role).PlainText;
            return new ComposedDocument
            {
                Id = edition.Document.Id,
                Form = DocumentForm.RoleView,
                Language = edition.Language,
                Title = TextUnit.Of(title),
                Issuer = CoverComposer.Issuer(composition),
                Cover = CoverComposer.Cover(composition) with
                {
                    KindLabel = Words["role_kind"],
                    Subtitle = composition.Text(edition.Document.Title, "document/title", TextForm.Plain),
                    Metadata = [],
                },
                Furniture = FurnitureComposer.Furniture(composition, head),
                Contents = sections.Select(section => new ContentsEntry(section.Id!, section.Number, section.Heading, 1)).ToValueList(),
                Blocks = new Block[] { Lead(), Facts(groups.SelectMany(group => group.Duties).ToList()) }.Concat(sections).ToValueList(),
                Breaks = composition.Breaks,
                Properties = CoverComposer.Properties(composition, titleKey: null) with { Title = title + " – " + FurnitureComposer.ShortTitle(composition) },
                Related = edition.Related,
                Labels = edition.Labels,
            };
        }

        private ParagraphBlock Lead()
        {
            var title = composition.Text(composition.Edition.Document.Title, "document/title", TextForm.Plain);
            var quoted = Words["quote_open"] + title.PlainText + Words["quote_close"];
            return new ParagraphBlock
            {
                Style = ParagraphStyle.Lead,
                Text = new TextUnit { Inlines = ElsewhereText.Sentence(Words["role_lead", ("role", _role)], "title", [ElsewhereText.Link(quoted, _document)]).ToValueList() },
            };
        }

        private FactsBlock Facts(List<AssignedDuty> duties)
        {
            var facts = new List<Fact>();
            var strengths = duties.Where(duty => duty.Item.Modality is not null).GroupBy(duty => duty.Item.Modality!.Value).OrderBy(group => group.Key)
                .Select(group => _items.Obligation((Core.Document.Modality)group.Key, joint: false).Word + ": " + Numerals.Decimal(group.Count()));
            var count = Words.Count("role_duties", duties.Count);
            var strength = string.Join(Words["list_separator"], strengths);
            facts.Add(new Fact(Words["role_fact_duties"], [TextUnit.Of(strength.Length == 0 ? count : count + " (" + strength + ")")]));
            var others = duties.SelectMany(duty => Others(duty)).Distinct(StringComparer.Ordinal).ToList();
            if (others.Count > 0) facts.Add(new Fact(Words["role_fact_shared"], [TextUnit.Of(Wording.Words.Capital(composition.Roles(others)))]));
            var areas = duties.SelectMany(AreasOf).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            var links = Areas().Where(area => areas.Contains(area.Id)).Select(area => new TextUnit { Inlines = [ElsewhereText.Link(area.Label, _document, area.Anchor)] }).ToValueList();
            if (links.Count > 0) facts.Add(new Fact(Words["role_fact_areas"], links));
            if (isInChecklist && composition.Edition.Related.Checklist is { } checklist)
            {
                // The page of the checklist reads what it is to show from its address.
                var address = checklist.EndsWith(".html", StringComparison.Ordinal) ? checklist + "?role=" + role : checklist;
                facts.Add(new Fact(Words["index_checklist"], [new TextUnit { Inlines = [new LinkInline(address, [new TextInline(Words["role_checklist"])])] }]));
            }

            return new FactsBlock { Id = "role_facts", Facts = facts.ToValueList() };
        }

        private IEnumerable<string> Others(AssignedDuty duty) => duty.Roles.Where(other => other != role);

        private SectionBlock Section(List<DutyGroup> groups)
        {
            var section = groups[0].Section;
            var blocks = new List<Block>();
            var whole = groups.Where(group => group.IsWhole).ToList();
            blocks.AddRange(whole.Select(List));
            blocks.AddRange(groups.Where(group => !group.IsWhole).Select(group => Subsection(group.Path, 2, [List(group)], group.Lead)));
            return Subsection(section.Id, 1, blocks, whole.Count == 1 && whole[0].Lead is { } lead ? lead : null, whole.Count == 1 ? whole[0].Path : null);
        }

        private SectionBlock Subsection(string path, int level, IEnumerable<Block> blocks, LocalizedText? lead, string? leadPath = null)
        {
            var anchor = Composition.Anchor(path);
            return new SectionBlock
            {
                Id = anchor,
                Number = clauses.Number(anchor) ?? string.Empty,
                Heading = clauses.Heading(anchor) ?? TextUnit.Of(path),
                Level = level,
                Remark = lead is null ? null : ElsewhereText.LinkedTo(composition.Text(lead, (leadPath ?? path) + "/lead"), _document),
                Blocks = blocks.ToValueList(),
            };
        }

        private DutyListBlock List(DutyGroup group) => new() { Items = group.Duties.Select(Duty).ToValueList() };

        private Duty Duty(AssignedDuty duty)
        {
            var item = duty.Item;
            var anchor = Composition.Anchor(duty.Path);
            var blocks = new List<Block>();
            if (item.Items.Count > 0) blocks.AddRange(ElsewhereText.LinkedTo([_items.Nested(item.Items, duty.Path, item.Numbering ?? Numbering.LowerAlpha)], _document));
            if (item.Basis.Count > 0)
            {
                blocks.Add(Note(ElsewhereText.LinkedTo(_items.Works("legal_basis", item.Basis.Select(basis => new CitedWork(basis.Ref, basis.Locator))), _document).Inlines));
            }

            blocks.Add(Note(ElsewhereText.Joined(About(duty, anchor).Select(part => (IEnumerable<Inline>)[part]), " · ")));
            return new Duty
            {
                Id = anchor,
                Number = clauses.Number(anchor) ?? string.Empty,
                Obligation = _items.Obligation(item) is { } obligation ? obligation with { IsJoint = item.Joint, JointWord = item.Joint ? Words["joint_duty"] : null } : null,
                Text = ElsewhereText.LinkedTo(composition.Text(item.Text, duty.Path + "/text"), _document),
                Blocks = blocks.ToValueList(),
            };
        }

        // With whom it is shared, where it stands in the document, and the areas it belongs to.
        private IEnumerable<Inline> About(AssignedDuty duty, string anchor)
        {
            var others = Others(duty).ToList();
            if (others.Count > 0) yield return new TextInline(Words["role_shared", ("roles", composition.Roles(others))]);
            var heading = anchor[..Math.Max(0, anchor.LastIndexOf("--", StringComparison.Ordinal))];
            var label = clauses.Label(Words, anchor) ?? clauses.Heading(heading)?.PlainText ?? FurnitureComposer.ShortTitle(composition);
            yield return ElsewhereText.Link(Words["role_clause", ("clause", label)], _document, anchor);
            var areas = Areas().Where(area => duty.Item.Areas.Contains(area.Id, StringComparer.Ordinal)).Select(area => area.Label).ToList();
            if (areas.Count == 0) yield break;
            var names = new TextUnit { Inlines = new Phrase(Words).List([.. areas.Select(area => new Inline[] { new TextInline(area) })]).ToValueList() };
            yield return new TextInline(Words["role_areas", ("areas", names.PlainText)]);
        }

        private IEnumerable<string> AreasOf(AssignedDuty duty) => duty.Item.Areas.Concat(composition.Edition.Document.Sections.OfType<AreasSection>()
            .SelectMany(section => section.Areas.Where(area => duty.Path.StartsWith(section.Id + "/" + area.Id + "/", StringComparison.Ordinal))).Select(area => area.Id));

        private IEnumerable<(string Id, string Label, string Anchor)> Areas() => composition.Edition.Document.Sections.OfType<AreasSection>()
            .SelectMany(section => section.Areas.Select(area => (area.Id, composition.Plain(area.Label), Composition.Anchor(section.Id + "/" + area.Id))));

        private static ParagraphBlock Note(IEnumerable<Inline> inlines) => new() { Text = new TextUnit { Inlines = inlines.ToValueList() }, Style = ParagraphStyle.Note };
    }
}

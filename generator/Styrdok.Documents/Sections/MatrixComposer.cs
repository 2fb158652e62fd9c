using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;
using Modality = Styrdok.Core.Document.Modality;

namespace Styrdok.Documents.Sections;

/// <summary>Composes the overview of roles and areas: a cell holds the area's statements that name the role and the role's duties with that area.</summary>
internal sealed class MatrixComposer(Composition composition)
{
    /// <summary>The overview as a subsection, or nothing where a document has no roles or no areas, or no duty that joins them.</summary>
    public IEnumerable<Block> Compose(SectionNumbers numbers)
    {
        var roles = composition.Edition.Document.Sections.OfType<ResponsibilitiesSection>().SelectMany(section => section.Roles).ToList();
        var areas = composition.Edition.Document.Sections.OfType<AreasSection>().SelectMany(section => section.Areas.Select(area => (Section: section, Area: area))).ToList();
        var rows = roles.Select(role => (Role: role, Cells: areas.Select(area => Duties(role, area.Area)).ToList())).ToList();
        if (rows.Sum(row => row.Cells.Sum(cell => cell.Count)) == 0) yield break;

        var labels = areas.Select(area => composition.Text(area.Area.Label, area.Section.Id + "/" + area.Area.Id + "/label", TextForm.Plain)).ToList();
        var words = composition.Words;
        yield return new SectionBlock
        {
            Id = "part_overview",
            Number = numbers.Next(),
            Heading = TextUnit.Of(words["matrix_heading"]),
            Level = 2,
            Blocks =
            [
                new ParagraphBlock { Text = TextUnit.Of(words["matrix_lead"]) },
                new MatrixBlock
                {
                    Id = "overview_table",
                    Label = composition.NextTableLabel(),
                    Caption = TextUnit.Of(words["matrix_caption"]),
                    RowLabel = words["matrix_role"],
                    Columns = labels.ToValueList(),
                    Rows = rows.Select(row => new MatrixRow(Name(row.Role), row.Cells.Select((cell, column) => Cell(cell, labels[column])).ToValueList())).ToValueList(),
                    Key = Key(rows.SelectMany(row => row.Cells)),
                    Summary = Summary(
                        rows.Select(row => (Name(row.Role).PlainText, Different(row.Cells.SelectMany(cell => cell)))),
                        labels.Select((label, column) => (label.PlainText, Different(rows.SelectMany(row => row.Cells[column]))))),
                },
            ],
        };
    }

    private static List<Item> Duties(RoleDuties role, Area area)
    {
        var ids = role.Refs.Count > 0 ? role.Refs.ToList() : [role.Ref ?? string.Empty];
        return
        [
            .. role.Items.Where(item => item.Modality is not null && item.Areas.Contains(area.Id)),
            .. area.Items.Where(item => item.Modality is not null && item.Roles.Any(ids.Contains)),
        ];
    }

    private TextUnit Name(RoleDuties role) =>
        role.Refs.Count > 0 ? composition.Together(role.Refs) : composition.Role(role.Ref ?? string.Empty);

    private MatrixCell Cell(List<Item> duties, TextUnit column)
    {
        if (duties.Count == 0) return new MatrixCell(0, null, column.PlainText);
        var strongest = (Modality)duties.Min(duty => duty.Modality!.Value);
        return new MatrixCell(duties.Count, new ItemComposer(composition).Obligation(strongest, joint: false), column.PlainText);
    }

    private ValueList<KeyEntry> Key(IEnumerable<List<Item>> cells)
    {
        var all = cells.ToList();
        var entries = new List<KeyEntry>();
        foreach (var modality in Enum.GetValues<Modality>())
        {
            if (all.Any(cell => cell.Any(duty => (Modality)duty.Modality!.Value == modality)))
            {
                entries.Add(new KeyEntry(modality, new ItemComposer(composition).Obligation(modality, joint: false).Word));
            }
        }

        if (all.Any(cell => cell.Count == 0)) entries.Add(new KeyEntry(null, composition.Words["no_duty"]));
        return entries.ToValueList();
    }

    private ValueList<string> Summary(IEnumerable<(string Name, int Count)> roles, IEnumerable<(string Name, int Count)> areas)
    {
        var role = Most(roles);
        var area = Most(areas);
        var sentences = new List<string>();
        if (role is { } r) sentences.Add(composition.Words["matrix_most", ("role", Words.Within(r.Name)), ("count", Numerals.Decimal(r.Count))]);
        if (area is { } a) sentences.Add(composition.Words["matrix_area_most", ("area", a.Name), ("count", Numerals.Decimal(a.Count))]);
        return sentences.ToValueList();
    }

    // A duty that stands in two areas, or that two roles share, is one duty.
    private static int Different(IEnumerable<Item> duties) => duties.Distinct<Item>(ReferenceEqualityComparer.Instance).Count();

    // Two that share the first place leave nothing to say in one sentence.
    private static (string Name, int Count)? Most(IEnumerable<(string Name, int Count)> counts)
    {
        var sorted = counts.OrderByDescending(entry => entry.Count).ToList();
        return sorted.Count > 1 && sorted[0].Count > sorted[1].Count ? sorted[0] : null;
    }

}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Views;

/// <summary>A statement that names who does it.</summary>
/// <param name="Path">The path of ids.</param>
/// <param name="Item">The statement.</param>
/// <param name="Roles">All who do it, by the section around it or by itself.</param>
/// <param name="Above">Those to whom a statement above it is given already, and this one with it.</param>
internal sealed record AssignedDuty(string Path, Item Item, ValueList<string> Roles, ValueList<string> Above)
{
    /// <summary>Whether it is to be said to a role by itself.</summary>
    public bool IsFor(string role) => Roles.Contains(role, StringComparer.Ordinal) && !Above.Contains(role, StringComparer.Ordinal);
}

/// <summary>Statements that stand together.</summary>
/// <param name="Section">The section they stand in.</param>
/// <param name="Path">The path of the role or area within it, or the section's own.</param>
/// <param name="Lead">The sentence that opens the duties of a role, or null.</param>
/// <param name="Duties">The statements, in the order of the document.</param>
internal sealed record DutyGroup(Section Section, string Path, LocalizedText? Lead, IReadOnlyList<AssignedDuty> Duties)
{
    /// <summary>Whether it is the section itself, or what one role alone does: then it needs no heading of its own in what is said to that role.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>All statements of a document that name who does them.</summary>
    public static IReadOnlyList<DutyGroup> Of(LibraryDocument document) => document.Sections.SelectMany(Groups).Where(group => group.Duties.Count > 0).ToList();

    private static IEnumerable<DutyGroup> Groups(Section section) => section switch
    {
        StatementsSection statements => [Whole(section, Walk(statements.Items, section.Id))],
        ResponsibilitiesSection responsibilities => responsibilities.Roles.Select(role => Of(role, section)),
        AreasSection areas =>
        [
            .. areas.Areas.Select(area => Part(section, section.Id + "/" + area.Id, Walk(area.Items, section.Id + "/" + area.Id))),
            Part(section, section.Id + "/" + Composition.Needs, Walk(areas.Needs, section.Id)),
        ],
        TextSection text => [Whole(section, Walk(text.Blocks, section.Id))],
        _ => [],
    };

    private static DutyGroup Whole(Section section, IEnumerable<AssignedDuty> duties) => new(section, section.Id, null, duties.ToList()) { IsWhole = true };

    private static DutyGroup Part(Section section, string path, IEnumerable<AssignedDuty> duties) => new(section, path, null, duties.ToList()) { IsWhole = false };

    private static DutyGroup Of(RoleDuties role, Section section)
    {
        var path = section.Id + "/" + (role.Id ?? role.Ref);
        var roles = role.Refs.Count > 0 ? role.Refs : role.Ref is { } one ? [one] : ValueList<string>.Empty;
        return new DutyGroup(section, path, role.Lead, Walk(role.Items, path, roles).ToList()) { IsWhole = roles.Count == 1 };
    }

    // Statements stand in blocks of their own, in callouts and in columns.
    private static IEnumerable<AssignedDuty> Walk(ValueList<ContentBlock> blocks, string path) => blocks.SelectMany(block => block switch
    {
        ItemsContent items => Walk(items.Items, path + "/" + block.Id),
        ColumnsContent columns => columns.Columns.SelectMany(column => Walk(column.Items, path + "/" + block.Id + "/" + column.Id)),
        CalloutContent callout => Walk(callout.Callout.Blocks, path + "/" + block.Id),
        _ => [],
    });

    private static IEnumerable<AssignedDuty> Walk(ValueList<Item> items, string path, ValueList<string> around = default, ValueList<string> above = default)
    {
        foreach (var item in items)
        {
            var own = path + "/" + item.Id;
            var roles = around.Concat(item.Roles).Distinct(StringComparer.Ordinal).ToValueList();
            if (roles.Count > 0) yield return new AssignedDuty(own, item, roles, above);

            // What hangs below goes with it; only those whom it names besides must be told by itself.
            foreach (var below in Walk(item.Items, own, default, above.Concat(roles).ToValueList())) yield return below;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Checklists;

/// <summary>Composes what a checklist can be narrowed down by: role, section, legal basis, topic, how often.</summary>
internal sealed class ChecklistFilters(Composition composition)
{
    /// <summary>The filters of a checklist. One that every item agrees on narrows nothing down and is left out.</summary>
    public ValueList<ChecklistFilter> Of(IReadOnlyList<ChecklistGroupBlock> groups)
    {
        var items = groups.SelectMany(group => group.Items).ToList();
        var works = items.SelectMany(item => item.Basis).GroupBy(basis => basis.Reference).ToDictionary(same => same.Key, same => same.First().Label, StringComparer.Ordinal);
        var cadences = items.Where(item => item.CadenceName.Length > 0).GroupBy(item => item.CadenceName).ToDictionary(same => same.Key, same => same.First().Cadence, StringComparer.Ordinal);
        var tags = items.SelectMany(item => item.Tags).Where(tag => tag.Label is not null).GroupBy(tag => tag.Name).ToDictionary(same => same.Key, same => same.First().Label!, StringComparer.Ordinal);
        var headings = items.Select(item => item.Section).Distinct().ToDictionary(section => section, section => Heading(groups, section), StringComparer.Ordinal);
        IEnumerable<ChecklistFilter?> filters =
        [
            Filter("role", items, item => item.RoleIds, role => Wording.Words.Capital(composition.Role(role).PlainText)),
            Filter("section", items, item => [item.Section], section => headings[section]),
            Filter("basis", items, item => item.Basis.Select(basis => basis.Reference), work => works[work]),
            Filter("tag", items, item => item.Tags.Select(tag => tag.Name).Where(tags.ContainsKey), tag => tags[tag]),
            Filter("cadence", items, item => item.CadenceName.Length > 0 ? [item.CadenceName] : [], cadence => cadences[cadence]),
        ];
        return filters.OfType<ChecklistFilter>().ToValueList();
    }

    private ChecklistFilter? Filter(string name, List<ChecklistItem> items, Func<ChecklistItem, IEnumerable<string>> values, Func<string, string> label)
    {
        var options = items.SelectMany(item => values(item).Distinct(StringComparer.Ordinal)).GroupBy(value => value, StringComparer.Ordinal)
            .Select(same => new ChecklistFilterOption(same.Key, label(same.Key), same.Count())).ToList();
        if (options.All(option => option.Count == items.Count)) return null;
        return new ChecklistFilter(name, composition.Words["checklist_by_" + name], composition.Words["checklist_every_" + name], options.ToValueList());
    }

    // Two groups of one name (a role in two sections) are told apart by their numbers.
    private static string Heading(IReadOnlyList<ChecklistGroupBlock> groups, string section)
    {
        var group = groups.First(group => group.Items.Any(item => item.Section == section));
        return group.Number + "\u00A0" + group.Heading.PlainText;
    }
}

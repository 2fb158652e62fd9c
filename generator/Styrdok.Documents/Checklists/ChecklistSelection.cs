using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Checklists;

/// <summary>Which items of a checklist are wanted. What is null narrows nothing down; what is given must all hold.</summary>
public sealed record ChecklistSelection
{
    /// <summary>The id of a role that answers for the item.</summary>
    public string? Role { get; init; }

    /// <summary>The id of the section that the item stands in, or a path of ids below it.</summary>
    public string? Section { get; init; }

    /// <summary>The id of a law or agreement that the item rests on.</summary>
    public string? Basis { get; init; }

    /// <summary>A tag of the item.</summary>
    public string? Tag { get; init; }

    /// <summary>How often the item is answered anew: <c>quarterly</c>.</summary>
    public string? Cadence { get; init; }

    /// <summary>Whether every item is wanted.</summary>
    public bool IsEverything => Role is null && Section is null && Basis is null && Tag is null && Cadence is null;

    /// <summary>Whether an item is wanted.</summary>
    public bool Takes(ChecklistItem item) =>
        (Role is null || item.RoleIds.Contains(Role, StringComparer.Ordinal))
        && (Section is null || item.Section == Section || item.Section.StartsWith(Section + "/", StringComparison.Ordinal))
        && (Basis is null || item.Basis.Any(basis => basis.Reference == Basis))
        && (Tag is null || item.Tags.Any(tag => tag.Name == Tag))
        && (Cadence is null || item.CadenceName == Cadence);

    /// <summary>What can be chosen in a checklist, each in the order of the list.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Values)> ChoicesIn(ComposedDocument checklist)
    {
        var items = checklist.Blocks.OfType<ChecklistGroupBlock>().SelectMany(group => group.Items).ToList();
        return
        [
            ("role", items.SelectMany(item => item.RoleIds).Distinct().ToList()),
            ("section", items.SelectMany(item => new[] { item.Section.Split('/')[0], item.Section }).Distinct().ToList()),
            ("basis", items.SelectMany(item => item.Basis).Select(basis => basis.Reference).Distinct().ToList()),
            ("tag", items.SelectMany(item => item.Tags).Select(tag => tag.Name).Distinct().ToList()),
            ("cadence", items.Select(item => item.CadenceName).Where(name => name.Length > 0).Distinct().ToList()),
        ];
    }
}

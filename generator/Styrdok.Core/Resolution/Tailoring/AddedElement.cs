using System;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>What an overlay adds.</summary>
/// <param name="Addition">The addition with its place.</param>
/// <param name="Record">The element.</param>
/// <param name="Type">The type of the lists that it can stand in.</param>
internal sealed record AddedElement(Addition Addition, object Record, string Type)
{
    /// <summary>The element's step in paths.</summary>
    public string Step => ElementIndex.ShapeOf(Record) is { Identity: { } identity } shape ? UnitTable.Step(Record, shape, identity) : string.Empty;

    /// <summary>The path of a sibling or of the element around it; empty for a section at the end of the document.</summary>
    public string Place => Addition.In ?? Addition.After ?? Addition.Before ?? string.Empty;

    /// <summary>The element of an addition.</summary>
    public static AddedElement Of(Addition addition) => addition switch
    {
        ItemAddition added => new(added, added.Item, nameof(Item)),
        SectionAddition added => new(added, added.Section, nameof(Section)),
        BlockAddition added => new(added, added.Block, nameof(ContentBlock)),
        GoalAddition added => new(added, added.Goal, nameof(Goal)),
        RoleAddition added => new(added, added.Role, nameof(RoleDuties)),
        AreaAddition added => new(added, added.Area, nameof(Area)),
        DefinitionAddition added => new(added, added.Definition, nameof(TermDefinition)),
        _ => throw new ArgumentException($"{addition.GetType().Name} is no addition.", nameof(addition)),
    };

    /// <summary>The path of the element that it becomes a part of; null where it cannot stand at its place.</summary>
    public string? OwnerIn(ElementIndex index)
    {
        if (Addition.In is not null || (Addition.After is null && Addition.Before is null)) return index.ListFor(Place, Type) is null ? null : Place;
        return index.Elements.TryGetValue(Place, out var sibling) && sibling.List.Type == Type ? sibling.Owner : null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution.Freezing;

/// <summary>A unit that is otherwise than it was.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Change">What became of it.</param>
public sealed record UnitChange(string Unit, UnitChangeKind Change);

/// <summary>What became of a unit.</summary>
public enum UnitChangeKind
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>Its text is another.</summary>
    Changed,

    /// <summary>It is no longer there.</summary>
    Removed,
}

/// <summary>Compares the hashes of two states of a document, unit by unit.</summary>
public static class UnitChanges
{
    /// <summary>What is otherwise, by the ids of the units.</summary>
    /// <param name="before">The hashes then.</param>
    /// <param name="now">The hashes now.</param>
    public static ValueList<UnitChange> Between(ValueMap<string> before, ValueMap<string> now)
    {
        var old = before.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        var changes = new SortedDictionary<string, UnitChangeKind>(StringComparer.Ordinal);
        foreach (var unit in now)
        {
            if (!old.TryGetValue(unit.Key, out var hash)) changes.Add(unit.Key, UnitChangeKind.New);
            else if (hash != unit.Value) changes.Add(unit.Key, UnitChangeKind.Changed);
            old.Remove(unit.Key);
        }

        foreach (var unit in old.Keys) changes.Add(unit, UnitChangeKind.Removed);
        return changes.Select(change => new UnitChange(change.Key, change.Value)).ToValueList();
    }
}

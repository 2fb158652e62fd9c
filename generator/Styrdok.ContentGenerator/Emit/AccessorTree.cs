using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>The units of a document as a tree of their ids: <c>goals/good-health/text</c> is the unit <c>text</c> of the node <c>good-health</c> in <c>goals</c>.</summary>
internal sealed class AccessorTree
{
    private readonly Dictionary<string, AccessorTree> _byStep = new(StringComparer.Ordinal);
    private readonly List<AccessorTree> _children = [];
    private readonly List<(string Field, int Ordinal, string Text)> _units = [];

    private AccessorTree(string step, string path)
    {
        Step = step;
        Path = path;
    }

    /// <summary>The id of the node; empty at the root.</summary>
    public string Step { get; }

    /// <summary>The ids from the root down.</summary>
    public string Path { get; }

    /// <summary>The nodes below, in the order of the document.</summary>
    public IReadOnlyList<AccessorTree> Children => _children;

    /// <summary>The units of the node itself: field, place in the order of the model, and source text.</summary>
    public IReadOnlyList<(string Field, int Ordinal, string Text)> Units => _units;

    /// <summary>What a reader calls the node: its label, heading, name or text.</summary>
    public string Caption => _units.Count > 0 ? _units[0].Text : Path;

    /// <summary>Sorts units into a tree.</summary>
    public static AccessorTree Of(IEnumerable<UnitEmission> units)
    {
        var root = new AccessorTree(string.Empty, string.Empty);
        var ordinal = 0;
        foreach (var unit in units)
        {
            var steps = unit.Id.Split('/');
            var node = steps.Take(steps.Length - 1).Aggregate(root, (above, step) => above.Below(step));
            node._units.Add((steps[steps.Length - 1], ordinal++, unit.Text));
        }

        return root;
    }

    private AccessorTree Below(string step)
    {
        if (_byStep.TryGetValue(step, out var child)) return child;
        child = new AccessorTree(step, Path.Length == 0 ? step : Path + "/" + step);
        _byStep.Add(step, child);
        _children.Add(child);
        return child;
    }
}

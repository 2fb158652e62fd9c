using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>Tokens of themes as nodes of YAML: one set laid over another, key by key, each value with the place it comes from.</summary>
internal static class ThemeTokens
{
    /// <summary>A mapping with another laid over it: mappings are joined, every other value of the upper one takes the place of the lower one's.</summary>
    public static YamlMapping Over(YamlMapping above, YamlMapping below)
    {
        var entries = below.Entries.Select(entry => above.Find(entry.Key.Value) switch
        {
            null => entry,
            YamlMapping upper when entry.Value is YamlMapping lower => new YamlEntry(KeyOf(above, entry.Key.Value), Over(upper, lower)),
            { } value => new YamlEntry(KeyOf(above, entry.Key.Value), value),
        });
        var more = above.Entries.Where(entry => below.Find(entry.Key.Value) is null);
        return new YamlMapping(above.Span, entries.Concat(more).ToList(), isFlow: false);
    }

    /// <summary>The same tokens as a mapping of mappings: <c>text.body.size</c> becomes three steps.</summary>
    public static YamlMapping Of(ValueMap<string> tokens)
    {
        var root = new Branch();
        foreach (var (path, value) in tokens.Select(token => (token.Key, token.Value)))
        {
            var branch = root;
            var steps = path.Split('.');
            foreach (var step in steps.Take(steps.Length - 1)) branch = branch.Below(step);
            branch.Values[steps[steps.Length - 1]] = value;
        }

        return root.ToNode();
    }

    /// <summary>The node at a path with dots between its steps, or null.</summary>
    public static YamlNode? Find(YamlMapping root, string path)
    {
        YamlNode? node = root;
        foreach (var step in path.Split('.')) node = (node as YamlMapping)?.Find(step);
        return node;
    }

    private static YamlScalar KeyOf(YamlMapping mapping, string key) => mapping.Entries.First(entry => entry.Key.Value == key).Key;

    private sealed class Branch
    {
        private readonly SortedDictionary<string, Branch> _branches = new(StringComparer.Ordinal);

        public SortedDictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

        public Branch Below(string step)
        {
            if (!_branches.TryGetValue(step, out var below)) _branches[step] = below = new Branch();
            return below;
        }

        public YamlMapping ToNode()
        {
            var nowhere = SourceSpan.StartOf(string.Empty);
            YamlScalar Scalar(string text) => new(nowhere, text, YamlScalarStyle.Plain, false);
            var entries = _branches.Select(branch => new YamlEntry(Scalar(branch.Key), branch.Value.ToNode()))
                .Concat(Values.Select(value => new YamlEntry(Scalar(value.Key), Scalar(value.Value))));
            return new YamlMapping(nowhere, entries.ToList(), isFlow: false);
        }
    }
}

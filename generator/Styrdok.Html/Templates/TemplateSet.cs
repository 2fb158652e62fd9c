using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Styrdok.Html.Templates;

/// <summary>The templates, styles and scripts of a page by name. An organisation overrides a single one by a file of the same name.</summary>
/// <param name="files">Path below templates/ (<c>html/blocks/goal.hbs</c>) and text.</param>
public sealed class TemplateSet(IReadOnlyDictionary<string, string> files)
{
    private const string Html = "html/", Blocks = "html/blocks/", Styles = "styles/", Extension = ".hbs";

    /// <summary>The paths, in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The templates other templates can name, with the name they are called by: <c>bar</c>, <c>goal</c>.</summary>
    public IEnumerable<(string Name, string Text)> Partials => Paths
        .Where(path => path.EndsWith(Extension, StringComparison.Ordinal))
        .Select(path => (Path.GetFileNameWithoutExtension(path), files[path]));

    /// <summary>A template for a whole page.</summary>
    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    public string Shell(string name) => Text(Html + name + Extension);

    /// <summary>A style sheet or script; empty where there is none of the name.</summary>
    public string Style(string name) => files.GetValueOrDefault(Styles + name, string.Empty);

    /// <summary>The text of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string Text(string path) => files.TryGetValue(path, out var text) ? text : throw new KeyNotFoundException($"There is no template '{path}'.");

    /// <summary>The same set with some files replaced or added.</summary>
    public TemplateSet With(IEnumerable<KeyValuePair<string, string>> overrides)
    {
        var merged = new Dictionary<string, string>(files, StringComparer.Ordinal);
        foreach (var (path, text) in overrides) merged[path] = text;
        return new TemplateSet(merged);
    }

    /// <summary>Whether a block kind has a partial.</summary>
    public bool HasBlock(string partial) => files.ContainsKey(Blocks + partial + Extension);
}

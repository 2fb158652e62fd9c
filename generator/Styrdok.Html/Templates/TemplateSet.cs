using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Templates;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

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
        .Where(IsTemplate)
        .Select(path => (Path.GetFileNameWithoutExtension(path), files[path]));

    /// <summary>A template for a whole page.</summary>
    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    public string Shell(string name) => Text(Html + name + Extension);

    /// <summary>A style sheet or script; empty where there is none of the name.</summary>
    public string Style(string name) => files.GetValueOrDefault(Styles + name, string.Empty);

    /// <summary>Whether there is a file of the path.</summary>
    public bool Holds(string path) => files.ContainsKey(path);

    /// <summary>The text of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string Text(string path) => files.TryGetValue(path, out var text) ? text : throw new KeyNotFoundException($"There is no template '{path}'.");

    /// <summary>Everything wrong with the templates (STY6xxx), by file and place. Nothing is rendered with templates that have errors.</summary>
    /// <param name="pathOf">The path a finding names a template by, where it is not the one below templates/: an organisation's own file.</param>
    /// <param name="labels">The keys of the strings; null: labels are not looked up.</param>
    public ValueList<Finding> Check(Func<string, string>? pathOf = null, IReadOnlyCollection<string>? labels = null) =>
        new TemplateChecker(Paths.Where(IsTemplate).Select(path => new SourceFile(pathOf?.Invoke(path) ?? "templates/" + path, files[path])).ToList(), TemplateHelpers.All, labels).Check();

    /// <summary>The path of the template that a file of an organisation stands in for: the one of the same name; a block's own where there is none.</summary>
    public string PathOf(string fileName) =>
        Paths.FirstOrDefault(path => IsTemplate(path) && Path.GetFileName(path) == fileName) ?? Blocks + fileName;

    /// <summary>The same set with some files replaced or added.</summary>
    public TemplateSet With(IEnumerable<KeyValuePair<string, string>> overrides)
    {
        var merged = new Dictionary<string, string>(files, StringComparer.Ordinal);
        foreach (var (path, text) in overrides) merged[path] = text;
        return new TemplateSet(merged);
    }

    private static bool IsTemplate(string path) => path.EndsWith(Extension, StringComparison.Ordinal);
}

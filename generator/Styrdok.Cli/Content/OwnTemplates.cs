using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Templates;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Content;

/// <summary>A template that an organisation has of its own.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="StandsFor">The path of the built-in template that it stands in for: <c>html/blocks/callout.hbs</c>.</param>
/// <param name="File">The file, with its path below the content folder.</param>
internal sealed record OwnTemplate(string Organisation, string StandsFor, SourceFile File)
{
    /// <summary>Its name: <c>callout</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(StandsFor);

    /// <summary>Where an organisation's template of a name lies, below the content folder.</summary>
    public static string PathOf(string home, string name) => home + TemplateNames.OwnFolder + "/" + name + Extension;

    /// <summary>The templates in the folders of organisations, by organisation and name.</summary>
    public static IReadOnlyList<OwnTemplate> Below(string folder, ValueMap<string> organisations, TemplateSet builtIn)
    {
        var own = new List<OwnTemplate>();
        foreach (var (organisation, home) in organisations)
        {
            var partials = Path.Combine(folder, home, TemplateNames.OwnFolder);
            if (BuiltInLibrary.Holds(home) || !Directory.Exists(partials)) continue;
            own.AddRange(Directory.EnumerateFiles(partials, "*" + Extension).Order(StringComparer.Ordinal).Select(file => new OwnTemplate(
                organisation, builtIn.PathOf(Path.GetFileName(file)), SourceFile.FromBytes(PathOf(home, Path.GetFileNameWithoutExtension(file)), System.IO.File.ReadAllBytes(file)))));
        }

        return own;
    }

    /// <summary>The built-in templates with an organisation's own laid over them, and what is wrong with these.</summary>
    /// <param name="own">The organisation's own.</param>
    /// <param name="builtIn">The built-in ones.</param>
    /// <param name="labels">The keys of the strings.</param>
    public static (TemplateSet Templates, IEnumerable<Finding> Findings) Over(IEnumerable<OwnTemplate> own, TemplateSet builtIn, IReadOnlyCollection<string> labels)
    {
        var files = own.ToDictionary(template => template.StandsFor, template => template.File, StringComparer.Ordinal);
        var set = builtIn.With(files.Select(file => KeyValuePair.Create(file.Key, file.Value.Text)));
        var paths = files.Values.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var findings = set.Check(path => files.TryGetValue(path, out var file) ? file.Path : "templates/" + path, labels).Where(finding => paths.Contains(finding.Span.File));
        var changed = files.Where(file => builtIn.Holds(file.Key)).Select(file => TemplateOrigin.Check(file.Value, builtIn.Text(file.Key))).OfType<Finding>();
        return (set, findings.Concat(changed));
    }

    private const string Extension = ".hbs";
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Styrdok.Core.Resolution;
using Styrdok.Core.Templates;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>An additional file, by value: the text decides whether anything has changed.</summary>
/// <param name="Path">The path below the project's folder, with '/'.</param>
/// <param name="FullPath">The path as the compiler names it, for diagnostics.</param>
/// <param name="Text">The text.</param>
internal sealed record ContentFile(string Path, string FullPath, string Text)
{
    /// <summary>Whether a path is that of a YAML file.</summary>
    public static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of a template of an organisation.</summary>
    public static bool IsTemplate(string path) => path.EndsWith(".hbs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes an additional file.</summary>
    public static ContentFile From(AdditionalText file, string projectFolder, CancellationToken cancellation) =>
        new(Relative(file.Path, projectFolder), file.Path, file.GetText(cancellation)?.ToString() ?? string.Empty);

    /// <summary>A file that is no YAML: by its name, and a drawing with its size. The compiler reports a binary file that is read as text (CS2015).</summary>
    public static AssetFile AssetFrom(AdditionalText file, string projectFolder, CancellationToken cancellation) =>
        new(Relative(file.Path, projectFolder), IsDrawing(file.Path) ? Encoding.UTF8.GetByteCount(file.GetText(cancellation)?.ToString() ?? string.Empty) : null);

    /// <summary>The nodes of the file.</summary>
    public ParsedFile Parse() => new(FullPath, YamlReader.Read(new SourceFile(Path, Text)));

    /// <summary>What is wrong with the file, which is a template.</summary>
    public ValueList<PlacedFinding> CheckTemplate()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal) { [Path] = FullPath };
        return new TemplateChecker([new SourceFile(Path, Text)], TemplateHelpers.All, labels: null, TemplateNames.All).Check().Select(finding => PlacedFinding.From(finding, paths)).ToValueList();
    }

    private static bool IsDrawing(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static string Relative(string path, string folder)
    {
        var slashed = path.Replace('\\', '/');
        var root = folder.Replace('\\', '/').TrimEnd('/') + "/";
        return slashed.StartsWith(root, StringComparison.Ordinal) ? slashed.Substring(root.Length) : slashed;
    }
}

/// <summary>A file as nodes. It is as good as the file it was made of, so nothing is compared: the step before it is cached by value.</summary>
/// <param name="FullPath">The path as the compiler names it.</param>
/// <param name="Yaml">The nodes.</param>
internal sealed record ParsedFile(string FullPath, YamlFile Yaml)
{
    /// <summary>Binds the file, which holds translations.</summary>
    public BoundSidecar BindSidecar(ValueList<Language> languages) => new(FullPath, LibraryReader.BindSidecar(Yaml, languages));

    /// <summary>The file with its translations.</summary>
    public ContentToBind With(Sidecars sidecars, ValueList<FileHead> heads, ValueList<Language> languages) => new(FullPath, FileToBind.Of(Yaml, sidecars.ByTarget, heads, languages));
}

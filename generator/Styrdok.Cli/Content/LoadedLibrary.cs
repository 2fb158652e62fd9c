using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Content;

/// <summary>A folder of YAML as the tool read it, with the templates that belong to every library.</summary>
/// <param name="Reading">The library and everything found.</param>
/// <param name="Folder">The folder, for reading logos.</param>
/// <param name="Shown">The folder as it was named on the command line; findings are shown with it.</param>
/// <param name="Templates">The HTML templates, styles and scripts.</param>
/// <param name="Overrides">For each organisation that has its own partials, the templates with these laid over them.</param>
/// <param name="Project">The settings of the folder; null where it has none.</param>
/// <param name="Sources">The YAML files by path.</param>
internal sealed record LoadedLibrary(
    LibraryReading Reading,
    string Folder,
    string Shown,
    TemplateSet Templates,
    IReadOnlyDictionary<string, TemplateSet> Overrides,
    Project? Project,
    IReadOnlyDictionary<string, SourceFile> Sources)
{
    /// <summary>The day that reviews, validity and laws were judged by.</summary>
    public ReferenceDay Today { get; init; } = ReferenceDay.None;

    /// <summary>The templates that organisations have of their own.</summary>
    public IReadOnlyList<OwnTemplate> OwnTemplates { get; init; } = [];

    /// <summary>The path of a finding's file as the user would write it.</summary>
    public string PathOf(SourceSpan span) => BuiltInLibrary.Holds(span.File) ? span.File : ContentFolder.Join(Shown, span.File);

    /// <summary>The file of a finding: YAML, or a template of an organisation; null where there is no such file any more.</summary>
    public SourceFile? SourceOf(SourceSpan span)
    {
        if (Sources.TryGetValue(span.File, out var source)) return source;
        var template = Path.Combine(Folder, span.File);
        return template.EndsWith(".hbs", StringComparison.Ordinal) && File.Exists(template) ? SourceFile.FromBytes(span.File, File.ReadAllBytes(template)) : null;
    }

    /// <summary>The file that an organisation names in its folder: a logo, a cover.</summary>
    public string AssetOf(string organisation, string name)
    {
        Reading.OrganisationFolders.TryGet(organisation, out var home);
        return AssetIn(home ?? string.Empty, name);
    }

    /// <summary>The file that a figure of a document names, in the document's folder.</summary>
    public string FigureOf(string document, string name)
    {
        Reading.DocumentFolders.TryGet(document, out var home);
        return AssetIn(home ?? string.Empty, name);
    }

    private string AssetIn(string home, string name)
    {
        return BuiltInLibrary.Holds(home)
            ? Path.Combine(LibraryBelow.Folder, home[BuiltInLibrary.Prefix.Length..], name)
            : Path.Combine(Folder, home, name);
    }

    /// <summary>The same library with every warning an error.</summary>
    public LoadedLibrary Strictly() => this with
    {
        Reading = Reading with
        {
            Findings = Reading.Findings.Select(finding => finding.Severity == FindingSeverity.Warning ? finding with { Severity = FindingSeverity.Error } : finding).ToValueList(),
        },
    };

    /// <summary>The same library with every text in a language that nobody speaks, too.</summary>
    public LoadedLibrary InPseudo() => this with { Reading = Reading with { Library = PseudoLibrary.Of(Reading.Library) } };

    /// <summary>The templates of an organisation.</summary>
    public TemplateSet TemplatesOf(string organisation) => Overrides.TryGetValue(organisation, out var own) ? own : Templates;
}

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

    /// <summary>Its pictures, read when they are first asked for.</summary>
    public PictureFiles Pictures { get; init; } = new();

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

    /// <summary>The same library with organisations that share everything of one but what tells them apart: its folder, templates, layouts and rules for kinds.</summary>
    /// <param name="organisations">The organisations.</param>
    /// <param name="brand">The id of the one whose brand they have.</param>
    public LoadedLibrary With(IReadOnlyCollection<Organisation> organisations, string brand)
    {
        var library = Reading.Library;
        Reading.OrganisationFolders.TryGet(brand, out var folder);
        var kinds = library.OrganisationKinds.Where(known => known.Organisation == brand).ToList();
        var layouts = library.Layouts.Where(layout => layout.Organisation == brand).ToList();
        var overrides = new Dictionary<string, TemplateSet>(Overrides, StringComparer.Ordinal);
        if (Overrides.TryGetValue(brand, out var own))
        {
            foreach (var organisation in organisations) overrides[organisation.Id] = own;
        }

        return this with
        {
            Overrides = overrides,
            Reading = Reading with
            {
                Library = library with
                {
                    Organisations = library.Organisations.Concat(organisations).ToValueList(),
                    OrganisationKinds = library.OrganisationKinds.Concat(organisations.SelectMany(organisation => kinds.Select(known => known with { Organisation = organisation.Id }))).ToValueList(),
                    Layouts = library.Layouts.Concat(organisations.SelectMany(organisation => layouts.Select(layout => layout with { Id = organisation.Id + "-" + layout.Id, Organisation = organisation.Id }))).ToValueList(),
                },
                OrganisationFolders = new ValueMap<string>(Reading.OrganisationFolders.Concat(organisations.Select(organisation => new KeyValuePair<string, string>(organisation.Id, folder ?? string.Empty)))),
            },
        };
    }

    /// <summary>The templates of an organisation.</summary>
    public TemplateSet TemplatesOf(string organisation) => Overrides.TryGetValue(organisation, out var own) ? own : Templates;
}

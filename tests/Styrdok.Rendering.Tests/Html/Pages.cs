using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Html;
using Styrdok.Html.Templates;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Html;

/// <summary>The shipped templates, theme and words, and pages made with them.</summary>
internal static class Pages
{
    public static TemplateSet Shipped { get; } = new(Directory
        .EnumerateFiles(Repository.PathOf("templates"), "*", SearchOption.AllDirectories)
        .Select(path => (Path: path, Name: Path.GetRelativePath(Repository.PathOf("templates"), path).Replace('\\', '/')))
        .Where(file => file.Name.StartsWith("html/", StringComparison.Ordinal) || file.Name.StartsWith("styles/", StringComparison.Ordinal))
        .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path), StringComparer.Ordinal));

    public static ScreenTheme Theme { get; } = Styrdok.Core.Resolution.Theming.BuiltInThemes.Screen(Styrdok.Core.Resolution.Theming.BuiltInThemes.Default);

    public static PrintTheme Paper { get; } = Styrdok.Core.Resolution.Theming.BuiltInThemes.Print(Styrdok.Core.Resolution.Theming.BuiltInThemes.Default);

    public static Labels Words(Language language) => new(Model<StringsFile>($"templates/strings/{language}.yaml").Entries
        .Select(entry => new Label(entry.Key, entry.Value))
        .OrderBy(label => label.Key, StringComparer.Ordinal)
        .ToValueList());

    /// <summary>A policy with every kind of block.</summary>
    public static ComposedDocument Policy => Linked(SampleDocuments.SwedishPolicy()) with { Labels = Words(Language.Sv) };

    public static ComposedDocument Checklist => Linked(SampleDocuments.Checklist()) with { Labels = Words(Language.Nb) };

    public static string Render(ComposedDocument document, TemplateSet? templates = null) => new HtmlRenderer(templates ?? Shipped, Theme).Render(document, paper: Paper);

    /// <summary>The body of a page that holds one block.</summary>
    public static string Body(params Block[] blocks)
    {
        var page = Render(Policy with { Blocks = blocks.ToValueList(), Contents = [] });
        var start = page.IndexOf("<main", StringComparison.Ordinal);
        return page[start..page.IndexOf("</main>", StringComparison.Ordinal)];
    }

    private static ComposedDocument Linked(ComposedDocument document) => document with
    {
        Related = new Related
        {
            Languages = [new LanguageVersion(Language.Nb, "Norsk bokmål", "../nb/x.html", false), new LanguageVersion(Language.Sv, "Svenska", "x.html", true)],
            Document = "x.html",
            Pdf = "x.pdf",
            Checklist = "x.checklist.html",
            Index = "../../index.html",
        },
    };

    private static T Model<T>(string path)
        where T : class
    {
        var bound = ModelBinder.Bind(YamlReader.Read(SourceFile.FromBytes(path, File.ReadAllBytes(Repository.PathOf(path)))), BindContext.Empty);
        return bound.Model as T ?? throw new InvalidOperationException(string.Join('\n', bound.Findings.Select(finding => finding.ToString())));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Fonts;
using Styrdok.Html;
using Styrdok.Html.Templates;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Rendering;

/// <summary>Renders the editions of a plan and writes their files, the list of documents and the manifest.</summary>
/// <param name="loaded">The library.</param>
/// <param name="sink">Where the files go.</param>
/// <param name="progress">Hears how far it is.</param>
/// <param name="sources">The files that documents were made from, to be kept inside their PDF; null for none.</param>
internal sealed class LibraryRenderer(LoadedLibrary loaded, IOutputSink sink, IBuildProgress progress, DocumentSources? sources = null)
{
    private readonly Manifest _manifest = new();
    private readonly Dictionary<Language, Labels> _labels = [];
    private readonly Dictionary<string, Brand> _brands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FontFamily> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<TemplateSet, HtmlRenderer> _html = [];
    private readonly Dictionary<string, Picture?> _pictures = new(StringComparer.Ordinal);
    private int _written;

    /// <summary>Renders everything planned.</summary>
    /// <returns>How many files were written.</returns>
    public int Render(EditionPlan plan)
    {
        var entries = new List<IndexPageComposer.Entry>();
        progress.Begin(plan.Editions.Count);
        try
        {
            foreach (var planned in plan.Editions)
            {
                progress.Next($"{planned.Organisation.Id} {planned.Language.Code} {planned.Document.Id}");
                entries.Add(Render(planned, plan.Formats));
            }
        }
        finally
        {
            progress.End();
        }

        var language = plan.Editions[0].Language;
        var index = IndexPageComposer.Compose(entries, LabelsOf(language), language, BrandOf(plan.Editions[0].Organisation));
        Write("index.html", Encoding.UTF8.GetBytes(Html(loaded.Templates).Render(index, FontsOf(plan.Editions[0].Organisation))));
        var manifest = _manifest.ToJson();
        sink.Write("manifest.json", manifest);
        sink.Commit();
        return _written + 1;
    }

    private IndexPageComposer.Entry Render(PlannedEdition planned, OutputFormats formats)
    {
        var edition = new Edition
        {
            Library = loaded.Reading.Library,
            Organisation = planned.Organisation,
            Brand = BrandOf(planned.Organisation),
            Adoption = planned.Adoption,
            Document = planned.Document,
            Language = planned.Language,
            Layout = loaded.Reading.Library.FindLayout(planned.Document.Kind) ?? throw new UsageException($"No layout in templates/layouts takes documents of the kind {planned.Document.Kind}."),
            Labels = LabelsOf(planned.Language),
            Picture = src => PictureOf(loaded.FigureOf(planned.Document.Id, src)),
            Related = planned.Related(checklist: true, formats, hasChecklist: true),
        }.AsAdopted();
        var checklist = ChecklistComposer.Compose(edition);
        var document = DocumentComposer.Compose(edition with { Related = planned.Related(checklist: false, formats, checklist is not null) });
        var path = planned.Folder + planned.Name;
        var links = new List<(string Path, string Key)>();
        var attached = sources?.Of(planned.Document.Id, planned.Organisation.Id) ?? [];
        Write(document, path, "index_document");
        if (checklist is not null) Write(checklist, path + ".checklist", "index_checklist");
        return new IndexPageComposer.Entry(document, links);

        void Write(ComposedDocument composed, string name, string key)
        {
            if (formats.HasFlag(OutputFormats.Html))
            {
                this.Write(name + ".html", Encoding.UTF8.GetBytes(Html(loaded.TemplatesOf(planned.Organisation.Id)).Render(composed, FontsOf(planned.Organisation))));
                links.Add((name + ".html", key));
            }

            if (formats.HasFlag(OutputFormats.Pdf))
            {
                var result = DocumentTypesetter.Render(composed, loaded.Print, FontSet.Of(FontsOf(planned.Organisation)), attached);
                this.Write(name + ".pdf", result.Bytes.ToArray(), result.Digest, attached);
                links.Add((name + ".pdf", key));
            }
        }
    }

    private void Write(string path, byte[] bytes, string? contentHash = null, IReadOnlyList<SourceText>? attached = null)
    {
        sink.Write(path, bytes);
        _manifest.Add(path, bytes, contentHash, attached?.Select(source => source.Path).ToList());
        _written++;
    }

    private HtmlRenderer Html(TemplateSet templates)
    {
        if (!_html.TryGetValue(templates, out var renderer)) _html[templates] = renderer = new HtmlRenderer(templates, loaded.Screen);
        return renderer;
    }

    private Labels LabelsOf(Language language)
    {
        if (_labels.TryGetValue(language, out var labels)) return labels;
        var strings = loaded.Reading.Library.FindStrings(language) ?? throw new InvalidOperationException($"templates/strings has no {language}.yaml.");
        return _labels[language] = new Labels(strings.Entries.Select(entry => new Label(entry.Key, entry.Value)).OrderBy(label => label.Key, StringComparer.Ordinal).ToValueList());
    }

    private FontFamily FontsOf(Organisation organisation)
    {
        if (_fonts.TryGetValue(organisation.Id, out var family)) return family;
        FontFace? Face(string? name) => name is null ? null : FontFiles.Face(loaded.AssetOf(organisation.Id, name));
        return _fonts[organisation.Id] = organisation.Brand.Fonts is { } fonts && Face(fonts.Regular) is { } regular
            ? FontFamily.Of(regular, Face(fonts.Medium), Face(fonts.Semibold), Face(fonts.Light))
            : FontFamily.Inter;
    }

    private Brand BrandOf(Organisation organisation)
    {
        if (_brands.TryGetValue(organisation.Id, out var brand)) return brand;
        return _brands[organisation.Id] = Brands.Of(organisation, name => PictureOf(loaded.AssetOf(organisation.Id, name)));
    }

    // Documents in several languages and for several organisations show the same picture.
    private Picture? PictureOf(string file)
    {
        if (_pictures.TryGetValue(file, out var picture)) return picture;
        return _pictures[file] = AssetContent.Read(file) is { } bytes ? PictureFile.Read(bytes) : null;
    }
}

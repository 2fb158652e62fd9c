using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Styrdok.Cli.Content;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Core.Values;
using Styrdok.Documents;
using Styrdok.Documents.Wording;
using Styrdok.Fonts;
using Styrdok.Html;
using Styrdok.Html.Templates;
using Styrdok.Pdf;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Rendering;

/// <summary>What editions are composed and rendered with: words, colours, pictures, fonts and templates. Each is read once, whatever thread asks for it.</summary>
/// <param name="loaded">The library.</param>
internal sealed class EditionParts(LoadedLibrary loaded)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Language, Labels> _labels = [];
    private readonly Dictionary<(string Folder, OrganisationBrand Brand), Brand> _brands = [];
    private readonly Dictionary<(string Folder, BrandFonts? Fonts), FontFamily> _fonts = [];
    private readonly ConcurrentDictionary<(TemplateSet Templates, ScreenTheme Theme), ConcurrentBag<HtmlRenderer>> _html = [];
    private readonly Dictionary<(OrganisationTheme? Theme, Paper Paper), (PrintTheme Print, ScreenTheme Screen)> _themes = [];

    /// <summary>An edition of a document as the organisation has it, to be composed.</summary>
    /// <param name="planned">The edition.</param>
    /// <param name="formats">What is written, so that its files can lead to one another.</param>
    public Edition EditionOf(PlannedEdition planned, OutputFormats formats)
    {
        var edition = new Edition
        {
            Library = loaded.Reading.Library,
            Organisation = planned.Organisation,
            Brand = BrandOf(planned.Organisation),
            Adoption = planned.Adoption,
            Document = planned.Document,
            Language = planned.Language,
            Layout = loaded.Reading.Library.FindLayout(planned.Document.Kind, planned.Organisation) ?? throw new UsageException($"No layout in templates/layouts takes documents of the kind {planned.Document.Kind}."),
            Labels = LabelsOf(planned.Language),
            Picture = src => PictureOf(loaded.FigureOf(planned.Document.Id, src)),
            Related = new Related(),
        }.AsAdopted();
        return edition with { Related = planned.Related(string.Empty, formats, edition.Document, OwnName) };
    }

    /// <summary>A page that lists documents or is one.</summary>
    /// <param name="templates">The templates to render with.</param>
    /// <param name="organisation">The organisation whose theme it has.</param>
    /// <param name="render">Renders it; a renderer serves one thread at a time.</param>
    public string Html(TemplateSet templates, Organisation organisation, Func<HtmlRenderer, string> render)
    {
        var key = (templates, ThemeOf(organisation).Screen);
        var idle = _html.GetOrAdd(key, static _ => []);
        if (!idle.TryTake(out var renderer)) renderer = new HtmlRenderer(key.templates, key.Screen);
        var page = render(renderer);
        idle.Add(renderer);
        return page;
    }

    /// <summary>A document as a page, in the organisation's templates and fonts.</summary>
    public string Html(ComposedDocument composed, Organisation organisation) =>
        Html(loaded.TemplatesOf(organisation.Id), organisation, renderer => renderer.Render(composed, FontsOf(organisation), ThemeOf(organisation).Print));

    /// <summary>A document as a PDF.</summary>
    /// <exception cref="UnsetDocumentException">It cannot be set.</exception>
    public TypesetDocument Pdf(ComposedDocument composed, PlannedEdition planned, IReadOnlyList<SourceText> attached, bool isProof = false)
    {
        try
        {
            return DocumentTypesetter.Render(composed, ThemeOf(planned.Organisation).Print, FontSet.Of(FontsOf(planned.Organisation)), attached, isProof: isProof);
        }
        catch (TypesettingException refused)
        {
            throw UnsetDocumentException.Of(loaded, planned.Adoption, planned.Language, refused);
        }
        catch (PdfException refused)
        {
            throw UnsetDocumentException.Of(loaded, planned.Adoption, planned.Language, refused);
        }
    }

    /// <summary>What a language calls itself.</summary>
    public string OwnName(Language language) => InterfaceWords.OwnName(loaded.Reading.Library, language);

    // Hundreds of organisations share a theme: each is put together once.
    private (PrintTheme Print, ScreenTheme Screen) ThemeOf(Organisation organisation)
    {
        using var alone = _gate.EnterScope();
        var key = (organisation.Theme, organisation.Paper);
        if (!_themes.TryGetValue(key, out var theme)) _themes[key] = theme = (Themes.Print(organisation), Themes.Screen(organisation));
        return theme;
    }

    /// <summary>The words of a language.</summary>
    public Labels LabelsOf(Language language)
    {
        using var alone = _gate.EnterScope();
        if (_labels.TryGetValue(language, out var labels)) return labels;
        return _labels[language] = InterfaceWords.Of(loaded.Reading.Library, language);
    }

    /// <summary>The fonts of an organisation.</summary>
    public FontFamily FontsOf(Organisation organisation)
    {
        using var alone = _gate.EnterScope();

        // Hundreds of organisations may share a brand, and its fonts are megabytes.
        var key = (loaded.AssetOf(organisation.Id, string.Empty), organisation.Brand.Fonts);
        if (_fonts.TryGetValue(key, out var family)) return family;
        FontFace? Face(string? name) => name is null ? null : FontFiles.Face(loaded.AssetOf(organisation.Id, name));
        return _fonts[key] = organisation.Brand.Fonts is { } fonts && Face(fonts.Regular) is { } regular
            ? FontFamily.Of(regular, Face(fonts.Medium), Face(fonts.Semibold), Face(fonts.Light))
            : FontFamily.Inter;
    }

    /// <summary>The colours and marks of an organisation.</summary>
    public Brand BrandOf(Organisation organisation)
    {
        using var alone = _gate.EnterScope();
        var key = (loaded.AssetOf(organisation.Id, string.Empty), organisation.Brand);
        if (_brands.TryGetValue(key, out var brand)) return brand;
        return _brands[key] = Brands.Of(organisation, name => PictureOf(loaded.AssetOf(organisation.Id, name)));
    }

    // What is not there, or cannot be read, has a finding.
    private Picture? PictureOf(string file)
    {
        try
        {
            return loaded.Pictures.Of(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

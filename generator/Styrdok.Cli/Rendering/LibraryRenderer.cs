using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Views;
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
    private readonly EditionParts _parts = new(loaded);
    private int _written;

    /// <summary>Renders everything planned.</summary>
    /// <returns>How many files were written.</returns>
    /// <exception cref="UnsetDocumentException">Some documents cannot be set. All editions have been tried, and nothing is written.</exception>
    public int Render(EditionPlan plan)
    {
        var entries = new List<IndexPageComposer.Entry>();
        var unset = new List<UnsetDocumentException>();
        progress.Begin(plan.Editions.Count);
        try
        {
            foreach (var planned in plan.Editions)
            {
                progress.Next($"{planned.Organisation.Id} {planned.Language.Code} {planned.Document.Id}");
                try
                {
                    entries.Add(Render(planned, plan.Formats));
                }
                catch (UnsetDocumentException exception)
                {
                    unset.Add(exception);
                }
            }
        }
        finally
        {
            progress.End();
        }

        if (unset.Count > 0) throw UnsetDocumentException.Of(loaded, unset);
        var (language, organisation) = (plan.Editions[0].Language, plan.Editions[0].Organisation);
        var index = IndexPageComposer.Compose(entries, _parts.LabelsOf(language), language, _parts.BrandOf(organisation));
        Write("index.html", Encoding.UTF8.GetBytes(_parts.Html(loaded.Templates, organisation).Render(index, _parts.FontsOf(organisation))));
        var manifest = _manifest.ToJson();
        sink.Write("manifest.json", manifest);
        sink.Commit();
        return _written + 1;
    }

    private IndexPageComposer.Entry Render(PlannedEdition planned, OutputFormats formats)
    {
        var edition = _parts.EditionOf(planned, formats);
        var attached = sources?.Of(planned.Organisation.Id, planned.Adoption) ?? [];
        var path = planned.Folder + planned.Name;
        var document = DocumentComposer.Compose(edition);
        var links = Rendered(document, string.Empty).Select(file => (file, "index_document")).ToList();
        if (ChecklistComposer.Compose(edition) is { } checklist)
        {
            links.AddRange(Rendered(checklist, PlannedEdition.ChecklistSuffix).Select(file => (file, "index_checklist")));
            if (formats.HasFlag(OutputFormats.Csv))
            {
                Write(path + PlannedEdition.ChecklistSuffix + ".csv", ChecklistTable.Of(checklist));
                links.Add((path + PlannedEdition.ChecklistSuffix + ".csv", "index_checklist"));
            }

            // Programs find it by its name; people are not shown it in the list.
            if (formats.HasFlag(OutputFormats.Json)) Write(path + PlannedEdition.ChecklistSuffix + ".json", ChecklistData.Of(checklist, selection: null));
            if (YearViewComposer.Compose(edition, checklist) is { } year) links.AddRange(Rendered(year, PlannedEdition.YearSuffix).Select(file => (file, "index_year")));
        }

        var roles = new List<(string Path, string Name)>();
        foreach (var view in RoleViewComposer.Compose(edition))
        {
            var files = Rendered(view.Document, PlannedEdition.RoleSuffix + view.Role);
            if (files.Count > 0) roles.Add((files[0], view.Name));
        }

        return new IndexPageComposer.Entry(document, links) { Roles = roles };

        // The files written: HTML first.
        List<string> Rendered(ComposedDocument composed, string suffix)
        {
            var files = new List<string>();
            var linked = composed with { Related = planned.Related(suffix, formats, edition.Document, _parts.OwnName) };
            if (formats.HasFlag(OutputFormats.Html))
            {
                Write(path + suffix + ".html", Encoding.UTF8.GetBytes(_parts.Html(linked, planned.Organisation)), document: linked);
                files.Add(path + suffix + ".html");
            }

            if (formats.HasFlag(OutputFormats.Pdf))
            {
                var result = _parts.Pdf(linked, planned, attached);
                Write(path + suffix + ".pdf", result.Bytes.ToArray(), result.Digest, attached, linked);
                files.Add(path + suffix + ".pdf");
            }

            return files;
        }
    }

    private void Write(string path, byte[] bytes, string? contentHash = null, IReadOnlyList<SourceText>? attached = null, ComposedDocument? document = null)
    {
        sink.Write(path, bytes);
        _manifest.Add(path, bytes, contentHash, attached?.Select(source => source.Path).ToList(), document);
        _written++;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Core.Document;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Portal;
using Styrdok.Documents.Views;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Rendering;

/// <summary>A file of an edition, not yet written.</summary>
/// <param name="Path">The path below the output folder.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="ContentHash">For a PDF the hash of its uncompressed objects; else null.</param>
/// <param name="Attached">The files kept inside it; null where it can hold none.</param>
/// <param name="Document">The document that it shows; null for what shows none.</param>
internal sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Bytes, string? ContentHash, IReadOnlyList<SourceText>? Attached, ComposedDocument? Document);

/// <summary>An edition in all its files.</summary>
/// <param name="Entry">How the list of documents shows it.</param>
/// <param name="Files">The files, in the order they are written.</param>
internal sealed record RenderedEdition(PortalEntry Entry, IReadOnlyList<RenderedFile> Files);

/// <summary>Renders one edition: the document, its checklist, its year, and what each role has to do.</summary>
/// <param name="parts">What editions are composed and rendered with.</param>
/// <param name="formats">What is written.</param>
/// <param name="sources">The files that documents were made from, to be kept inside their PDF; null for none.</param>
internal sealed class EditionRenderer(EditionParts parts, OutputFormats formats, DocumentSources? sources)
{
    /// <summary>Renders an edition. Several threads may ask for theirs at once.</summary>
    /// <exception cref="UnsetDocumentException">It cannot be set.</exception>
    public RenderedEdition Render(PlannedEdition planned)
    {
        var edition = parts.EditionOf(planned, formats);
        var attached = sources?.Of(planned.Organisation.Id, planned.Adoption) ?? [];
        var written = new List<RenderedFile>();
        var path = planned.Folder + planned.Name;
        var document = DocumentComposer.Compose(edition);
        var links = Rendered(document, string.Empty).Select(file => new PortalFile(file, "index_document")).ToList();
        if (ChecklistComposer.Compose(edition) is { } checklist)
        {
            links.AddRange(Rendered(checklist, PlannedEdition.ChecklistSuffix).Select(file => new PortalFile(file, "index_checklist")));
            if (formats.HasFlag(OutputFormats.Csv))
            {
                Write(path + PlannedEdition.ChecklistSuffix + ".csv", ChecklistTable.Of(checklist));
                links.Add(new PortalFile(path + PlannedEdition.ChecklistSuffix + ".csv", "index_checklist"));
            }

            // Programs find it by its name; people are not shown it in the list.
            if (formats.HasFlag(OutputFormats.Json)) Write(path + PlannedEdition.ChecklistSuffix + ".json", ChecklistData.Of(checklist, selection: null));
            if (YearViewComposer.Compose(edition, checklist) is { } year) links.AddRange(Rendered(year, PlannedEdition.YearSuffix).Select(file => new PortalFile(file, "index_year")));
        }

        var roles = new List<PortalRole>();
        foreach (var view in RoleViewComposer.Compose(edition))
        {
            var files = Rendered(view.Document, PlannedEdition.RoleSuffix + view.Role);
            if (files.Count > 0) roles.Add(new PortalRole(files[0], view.Role, view.Name));
        }

        return new RenderedEdition(PortalEntry.Of(edition, document, links, roles, formats.HasFlag(OutputFormats.Html)), written);

        // The files written: HTML first.
        List<string> Rendered(ComposedDocument composed, string suffix)
        {
            var files = new List<string>();
            var linked = composed with { Related = planned.Related(suffix, formats, edition.Document, parts.OwnName) };
            if (formats.HasFlag(OutputFormats.Html))
            {
                Write(path + suffix + ".html", Encoding.UTF8.GetBytes(parts.Html(linked, planned.Organisation)), document: linked);
                files.Add(path + suffix + ".html");
            }

            if (formats.HasFlag(OutputFormats.Pdf))
            {
                var result = parts.Pdf(linked, planned, attached);
                Write(path + suffix + ".pdf", result.Bytes, result.Digest, attached, linked);
                files.Add(path + suffix + ".pdf");
            }

            return files;
        }

        void Write(string file, ReadOnlyMemory<byte> bytes, string? contentHash = null, IReadOnlyList<SourceText>? attached = null, ComposedDocument? document = null) =>
            written.Add(new RenderedFile(file, bytes, contentHash, attached, document));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Portal;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Rendering;

/// <summary>Renders the editions of a plan and writes their files, the list of documents and the manifest.</summary>
/// <param name="loaded">The library.</param>
/// <param name="sink">Where the files go.</param>
/// <param name="progress">Hears how far it is.</param>
/// <param name="sources">The files that documents were made from, to be kept inside their PDF; null for none.</param>
/// <param name="cores">How many editions are rendered at the same time, which nothing that is written depends on; null: as many as the machine has cores.</param>
internal sealed class LibraryRenderer(LoadedLibrary loaded, IOutputSink sink, IBuildProgress progress, DocumentSources? sources = null, int? cores = null)
{
    private readonly Manifest _manifest = new();
    private readonly EditionParts _parts = new(loaded);

    /// <summary>Makes a place for the files of one organisation, so that one that fails is left out whole and the others are written. Null: all is written or nothing.</summary>
    public Func<IOutputSink>? PlaceForEach { get; init; }

    /// <summary>The organisations that failed, with why.</summary>
    public IReadOnlyList<FailedOrganisation> Failed { get; private set; } = [];

    /// <summary>Renders everything planned.</summary>
    /// <returns>How many files were written; where every organisation failed, none.</returns>
    /// <exception cref="UnsetDocumentException">Some documents cannot be set, and all is written or nothing. All editions have been tried.</exception>
    public int Render(EditionPlan plan)
    {
        var entries = new List<PortalEntry>();
        var unset = new List<UnsetDocumentException>();
        using var whole = PlaceForEach is null ? null : new WholeOrganisations(PlaceForEach);
        progress.Begin(plan.Editions.Count);
        try
        {
            var editions = new EditionRenderer(_parts, plan.Formats, sources);
            foreach (var (planned, rendered) in plan.Editions.Zip(InOrder.Select(plan.Editions, editions.Render, cores ?? Environment.ProcessorCount)))
            {
                progress.Next($"{planned.Organisation.Id} {planned.Language.Code} {planned.Document.Id}");
                whole?.Begin(planned.Organisation.Id);
                try
                {
                    var edition = rendered();
                    foreach (var file in edition.Files) Write(file.Path, file.Bytes.Span, file.ContentHash, file.Attached, file.Document, whole);
                    entries.Add(edition.Entry);
                }
                catch (Exception exception) when (whole is not null && WholeOrganisations.IsOfOrganisation(exception))
                {
                    whole.Fail(exception);
                }
                catch (UnsetDocumentException exception)
                {
                    unset.Add(exception);
                }
            }

            whole?.End();
        }
        finally
        {
            progress.End();
        }

        if (whole is { Failed.Count: > 0 })
        {
            Failed = whole.Failed;
            var failed = Failed.Select(one => one.Organisation).ToHashSet(StringComparer.Ordinal);
            foreach (var id in failed) _manifest.Forget(id + "/");
            entries = entries.Where(entry => !failed.Contains(entry.Organisation)).ToList();
            plan = plan with { Editions = plan.Editions.Where(edition => !failed.Contains(edition.Organisation.Id)).ToList() };
            if (plan.Editions.Count == 0) return 0;
        }

        if (unset.Count > 0) throw UnsetDocumentException.Of(loaded, unset);
        foreach (var (path, page) in new PortalPages(_parts, loaded.Templates, plan).Of(entries)) Write(path, Encoding.UTF8.GetBytes(page));
        var manifest = _manifest.ToJson();
        sink.Write("manifest.json", manifest);
        sink.Commit();
        return _manifest.Count + 1;
    }

    private void Write(string path, ReadOnlySpan<byte> bytes, string? contentHash = null, IReadOnlyList<SourceText>? attached = null, ComposedDocument? document = null, WholeOrganisations? whole = null)
    {
        if (whole is null) sink.Write(path, bytes);
        else whole.Write(path, bytes);
        _manifest.Add(path, bytes, contentHash, attached?.Select(source => source.Path).ToList(), document);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Review;
using Styrdok.Html;

namespace Styrdok.Cli.Rendering;

/// <summary>Renders review pages and the page that leads to them.</summary>
/// <param name="loaded">The library.</param>
/// <param name="sink">Where the files go.</param>
/// <param name="addressOf">An address that shows a place in a file.</param>
internal sealed class ReviewRenderer(LoadedLibrary loaded, IOutputSink sink, Func<SourceSpan, string?> addressOf)
{
    private readonly EditionParts _parts = new(loaded);
    private readonly Lazy<TranslationPlaces> _places = new(() => TranslationPlaces.Of(loaded.Sources.Values, loaded.Reading.Findings));

    /// <summary>Renders a page for each document and language, and the overview.</summary>
    /// <param name="plan">The documents, in every language that they are published in.</param>
    /// <param name="languages">The languages wanted; empty for all.</param>
    /// <param name="folder">The output folder, to see whether the documents themselves lie there.</param>
    /// <param name="withProofs">Whether a proof is written for each page.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="UsageException">Nothing is translated into such a language.</exception>
    public int Render(EditionPlan plan, IReadOnlyCollection<Language> languages, string folder, bool withProofs = false)
    {
        var pages = new List<ReviewPage>();
        foreach (var document in plan.Editions.GroupBy(edition => (Organisation: edition.Organisation.Id, Document: edition.Document.Id)))
        {
            foreach (var target in document.Where(edition => languages.Count == 0 || languages.Contains(edition.Language)))
            {
                if (PageOf(target, folder, withProofs) is not { } page) continue;
                pages.Add(page);
                if (withProofs) sink.Write(ReviewAddress.ProofOf(page.Issuer.Id, page.Id, page.Target.Language), _parts.Pdf(ProofComposer.Compose(_parts.EditionOf(target, OutputFormats.None)), target, [], isProof: true).Bytes.Span);
                sink.Write(ReviewAddress.PathOf(page.Issuer.Id, page.Id, page.Target.Language), Encoding.UTF8.GetBytes(Html(page, target, served: null)));
            }
        }

        if (pages.Count == 0) throw new UsageException("Nothing is translated: no document of these is published in another language than its own, or not in those named.");
        sink.Write(ReviewAddress.Overview, Encoding.UTF8.GetBytes(Overview(pages, plan)));
        sink.Commit();
        return (withProofs ? 2 : 1) * pages.Count + 1;
    }

    /// <summary>The page that leads to the pages of a plan, as HTML.</summary>
    public string Overview(IReadOnlyList<ReviewPage> pages, EditionPlan plan)
    {
        var (first, organisation) = (pages[0], plan.Editions[0].Organisation);
        var overview = ReviewOverviewComposer.Compose(pages, _parts.LabelsOf(first.Language), first.Language, _parts.BrandOf(organisation));
        return _parts.Html(loaded.Templates, organisation, renderer => renderer.Render(overview, _parts.FontsOf(organisation)));
    }

    /// <summary>The page of one translation; null where the document is not translated into the language.</summary>
    /// <param name="target">The document in the language that is reviewed.</param>
    /// <param name="folder">The folder that the document may lie in; null where it does not.</param>
    /// <param name="hasProof">Whether the proof lies beside the page.</param>
    public ReviewPage? PageOf(PlannedEdition target, string? folder, bool hasProof = false)
    {
        var edition = _parts.EditionOf(target, OutputFormats.None);
        if (edition.Translations.Units.FirstOrDefault(unit => unit.Language == target.Language) is not { } first) return null;

        // Into the document's own language only what overlays word in another is translated.
        var source = target.Document.SourceLanguage;
        if (source == target.Language)
        {
            if (edition.Tailored?.OriginOf(first.Unit) is not { } origin || loaded.Reading.Library.FindOverlay(origin.Overlay)?.SourceLanguage is not { } own) return null;
            source = own;
        }

        var preview = target.Folder + target.Name + ".html";
        return ReviewComposer.Compose(new ReviewRequest
        {
            Source = _parts.EditionOf(target with { Language = source }, OutputFormats.None),
            Target = edition,
            Others = target.Languages.Where(other => other != source && other != target.Language).Select(other => _parts.EditionOf(target with { Language = other }, OutputFormats.None)).ToList(),
            Places = _places.Value,
            AddressOf = addressOf,
            Preview = folder is not null && File.Exists(Path.Combine(folder, preview)) ? "../../" + preview : null,
            Proof = hasProof ? Path.GetFileName(ReviewAddress.ProofOf(target.Organisation.Id, target.Document.Id, target.Language)) : null,
        });
    }

    /// <summary>One unit of a page, and how far all of them are, as HTML.</summary>
    public (string Unit, string Progress) Html(ReviewPage page, ReviewUnit unit, PlannedEdition target)
    {
        var progress = string.Empty;
        var element = _parts.Html(loaded.TemplatesOf(target.Organisation.Id), target.Organisation, renderer =>
        {
            progress = renderer.RenderProgress(page);
            return renderer.Render(page, unit);
        });
        return (element, progress);
    }

    /// <summary>A page as HTML, in the organisation's templates and fonts.</summary>
    public string Html(ReviewPage page, PlannedEdition target, ServedReview? served) =>
        _parts.Html(loaded.TemplatesOf(target.Organisation.Id), target.Organisation, renderer => renderer.Render(page, _parts.FontsOf(target.Organisation), served));
}

using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Composes one unit of a review page after another.</summary>
/// <param name="request">What the page is made of.</param>
/// <param name="source">The document in the language it is written in.</param>
/// <param name="target">The document in the language that is reviewed.</param>
/// <param name="original">Gives the texts in a language that some of them are written in.</param>
/// <param name="translatedInto">The texts in the other.</param>
/// <param name="others">The texts in more languages.</param>
/// <param name="words">The words of the page.</param>
internal sealed class ReviewUnitComposer(
    ReviewRequest request, Edition source, Edition target, Func<Language, ReviewColumnComposer> original, ReviewColumnComposer translatedInto, List<ReviewColumnComposer> others, Words words)
{
    private const string TermRule = "STY4012";

    private const int SourceOnBar = 50, WholeBar = 100;

    // What the last step of an id says of a text; anything else is a text.
    private static readonly HashSet<string> s_sorts = new(
        ["title", "short_title", "subtitle", "summary", "heading", "lead", "label", "caption", "alt", "term", "question", "source", "name"], StringComparer.Ordinal);

    private readonly Dictionary<Language, ReviewTerms> _terms = [];

    /// <summary>The unit.</summary>
    public ReviewUnit Compose(ModelUnit unit)
    {
        var standing = target.Translations.Find(unit.Id, target.Language)!;
        var status = ReviewCounts.StatusOf(standing);
        var origin = target.Tailored?.OriginOf(unit.Id);
        var (owner, ownId) = origin ?? (target.Document.Id, unit.Id);
        var written = request.Places.TranslationOf(owner, ownId, target.Language);
        var span = written?.Span ?? request.Places.SourceOf(owner, ownId);

        // What an overlay words is written in the language of the overlay.
        var writtenIn = original(origin is { } tailored && source.Library.FindOverlay(tailored.Overlay)?.SourceLanguage is { } own ? own : source.Document.SourceLanguage);
        var raw = unit.Text.Find(writtenIn.Column.Language) ?? unit.Text.Texts[0].Text;
        var translation = status == ReviewStatus.Missing ? null : unit.Text.Find(target.Language) ?? raw;
        var (terms, inSource, inTarget) = TermsFrom(writtenIn.Column.Language).Of(raw, translation, word => written is not null && written.Findings.Any(finding => finding.Id == TermRule && finding.Message.Contains(word, StringComparison.OrdinalIgnoreCase)));
        var ratio = Ratio(raw, translation);
        return new ReviewUnit
        {
            Id = unit.Id,
            Anchor = ReviewAddress.AnchorOf(unit.Id),
            Name = NameOf(unit.Id, writtenIn),
            Status = status,
            Tag = ReviewCounts.Tag(status, words),
            Before = status == ReviewStatus.Outdated && standing.State is { } state ? words["review_before", ("state", Words.Within(words["review_" + WordOf(state)]))] : null,
            Place = span is { } place ? PlaceOf(place) : string.Empty,
            PlaceHref = span is { } linked ? request.AddressOf(linked) : null,
            Source = writtenIn.Text(unit, inSource),
            Target = translation is null ? null : translatedInto.Text(unit, inTarget),
            Others = others.Select(other => Other(other, unit)).ToValueList(),
            Changes = standing.OldSource is { } old ? TextChanges.Between(old, raw, unit.Form).Select(Change).ToValueList() : [],
            Terms = terms,
            Findings = written is null ? [] : written.Findings.Select(Finding).ToValueList(),
            AuthorNote = AuthorNote(origin, unit.Id),
            Note = written?.Unit.Note,
            Ratio = ratio is { } times ? words["review_ratio", ("ratio", words.Number(times, 2, isGrouped: false))] : null,
            RatioLength = ratio is { } length ? (int)Math.Min(WholeBar, length * SourceOnBar) : 0,
            Raw = new ReviewRaw(unit.Form.ToString().ToLowerInvariant(), raw, SourceText.Hash(raw, unit.Form), translation, standing.State is { } how ? WordOf(how) : null),
        };
    }

    // Said of a text where it is written: of what an overlay words, by the overlay alone.
    private string? AuthorNote((string Overlay, string Unit)? origin, string unit)
    {
        var notes = origin is { } tailored ? source.Library.FindOverlay(tailored.Overlay)?.NotesToTranslators ?? default : source.Document.NotesToTranslators;
        return notes.TryGet(origin?.Unit ?? unit, out var note) ? SourceText.Paragraphs(note) : null;
    }

    private ReviewTerms TermsFrom(Language language)
    {
        if (!_terms.TryGetValue(language, out var terms)) _terms[language] = terms = new ReviewTerms(source.Library.Terms, language, target.Language, source.Language, words);
        return terms;
    }

    // The page names the file that nearly all texts are in.
    private string PlaceOf(SourceSpan span)
    {
        var line = Numerals.Decimal(span.Line);
        return span.File == request.Places.FileOf(target.Document.Id, target.Language)
            ? words["review_line", ("line", line)]
            : words["review_place", ("file", span.File[(span.File.LastIndexOf('/') + 1)..]), ("line", line)];
    }

    private static string WordOf(TranslationState state) => state.ToString().ToLowerInvariant();

    // What one language lacks is left open beside another that has it.
    private static ReviewText Other(ReviewColumnComposer column, ModelUnit unit)
    {
        var text = column.Text(unit, []);
        return unit.Text.Find(column.Column.Language) is null ? text with { Blocks = [], Notes = [] } : text;
    }

    private string NameOf(string unit, ReviewColumnComposer writtenIn)
    {
        var view = writtenIn.ViewOf(unit);
        var step = unit[(unit.LastIndexOf('/') + 1)..];
        var sort = view?.Sort ?? "review_unit_" + (s_sorts.Contains(step) ? step : "text");
        var number = view?.Number ?? string.Empty;
        return sort.Length == 0 ? number : number.Length == 0 ? words[sort] : number + " " + words[sort];
    }

    private static ReviewChange Change(TextChange change) => new(
        change.Kind switch { TextChangeKind.Removed => ReviewChangeKind.Removed, TextChangeKind.Added => ReviewChangeKind.Added, _ => ReviewChangeKind.Same },
        change.Pieces.Select(piece => new ReviewPiece(piece.Kind == TextPieceKind.Break ? string.Empty : piece.Text, piece.Kind == TextPieceKind.Mark, piece.Kind == TextPieceKind.Break)).ToValueList());

    private static ReviewFinding Finding(Finding finding) => new(
        finding.Id, finding.Remedy is null ? finding.Message : finding.Message + " " + finding.Remedy, finding.Severity == FindingSeverity.Error ? Tone.Danger : Tone.Warning);

    // Of letters and what stands between them, without line wraps; a source without letters is no measure.
    private static decimal? Ratio(string source, string? target)
    {
        var (length, other) = (SourceText.Normalise(source, TextForm.Inline).Length, target is null ? 0 : SourceText.Normalise(target, TextForm.Inline).Length);
        return target is null || !source.Any(char.IsLetter) || length == 0 ? null : Math.Round((decimal)other / length, 2, MidpointRounding.AwayFromZero);
    }
}

using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Sections;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Covers;

/// <summary>
/// Composes the metadata table. A governing document shows what it must say of itself also where that is missing; the others show where they come from, and of
/// what governs only what is known.
/// </summary>
internal sealed class MetadataCells
{
    private readonly Composition _composition;
    private readonly EditionState _state;
    private readonly IReadOnlyList<Readers> _readers;

    private MetadataCells(Composition composition, EditionState state)
    {
        _composition = composition;
        _state = state;
        _readers = Readers.Of(composition.Edition.Document, composition.Edition.Library);
    }

    /// <summary>The cells in reading order.</summary>
    public static IEnumerable<MetadataCell> Of(Composition composition, EditionState state)
    {
        var cells = new MetadataCells(composition, state);
        var own = composition.Edition.Document switch
        {
            GoverningDocument => cells.Governed(),
            Declaration declaration => cells.Declared(declaration).Concat(cells.Known()),
            Guidance guidance => cells.Sourced().Concat(cells.Updated(guidance)).Concat(cells.Known()),
            Catalogue catalogue => cells.Listed(catalogue).Concat(cells.Sourced()).Concat(cells.Known()),
            _ => cells.Sourced().Concat(cells.Known()),
        };
        return own.Concat(cells.Addressed()).Concat(cells.Translated());
    }

    private StatusTag? Mark => ClassificationWords.Of(_composition, _state)?.Tag;

    private MetadataCell Cell(string key, string? value, int columns = 1, Language? language = null) => new()
    {
        Label = _composition.Words[key], Value = value ?? _composition.Words["not_set"], IsSet = value is not null, Columns = columns, Language = language,
    };

    private MetadataCell Cell(string key, TextUnit value, int columns) => Cell(key, Composition.Marked(value), columns, value.Language);

    private IEnumerable<MetadataCell> Governed()
    {
        var words = _composition.Words;
        var metadata = _state.Metadata;
        string? body = null;
        Language? bodyLanguage = null;
        if (metadata.DecidedBy is { } decision)
        {
            (body, var language) = _composition.SharedText(decision.Body);
            if (decision.Item is { } item) body += ", " + _composition.SharedText(item).Text;
            bodyLanguage = language == _composition.Language ? null : language;
        }

        yield return Cell("decided_by", body, 2, bodyLanguage);
        yield return Cell("decided_on", metadata.DecidedBy?.Date is { } date ? words.Date(date) : null);
        yield return Cell("case_number", metadata.CaseNumber);
        yield return Cell("version", _state.Version);
        yield return Cell("valid_from", metadata.ValidFrom is { } from ? words.Date(from) : null);
        yield return Cell("valid_until", metadata.ValidUntil is { } until ? until.Date is { } last ? words.Date(last) : words["open_ended"] : null);
        yield return Cell("review_by", metadata.ReviewBy is { } review ? words.Date(review) : null);
        yield return Cell("document_number", metadata.DocumentNumber);
        var owner = metadata.Owner is { } role ? _composition.Role(role) : null;
        yield return Cell("owner", owner?.PlainText, language: owner?.Language);
        var replaced = metadata.Replaces is { } replaces ? _composition.SharedText(replaces) : default;
        yield return Cell("replaces", replaced.Text, 2, replaced.Text is null || replaced.Language == _composition.Language ? null : replaced.Language);

        // What not everybody may read says so before it is read; that everybody may is said among the rest.
        if (Mark is { } mark) yield return Cell("classification", mark.Word, _readers.Count > 0 ? 1 : 4);
    }

    /// <summary>Whom the document is for.</summary>
    private IEnumerable<MetadataCell> Addressed()
    {
        if (_readers.Count == 0) yield break;
        var names = _readers.Select(readers => _composition.SharedText(readers.Name)).ToList();

        // In the row of the mark, where there is one.
        var columns = Mark is not null && _composition.Edition.Document is GoverningDocument ? 3 : 4;
        var languages = names.Select(name => name.Language).Distinct().ToList();
        yield return Cell("audience", Wording.Words.Capital(_composition.Words.List(names.Select(name => Wording.Words.Within(name.Text)))), columns, languages is [var language] && language != _composition.Language ? language : null);
    }

    /// <summary>Who approved the texts of this language, where it is not the one that the document was written in.</summary>
    private IEnumerable<MetadataCell> Translated()
    {
        if (_composition.Edition.ApprovalOfTranslation is not { } approval) yield break;
        yield return Cell("translation_approved", _composition.Approved(approval), 4);
    }

    /// <summary>Of what governs a document, what is known and not said otherwise.</summary>
    private IEnumerable<MetadataCell> Known()
    {
        var shown = Governed().Where(cell => cell.IsSet);
        return shown.Select(cell => cell with { Columns = cell.Columns == 4 ? 1 : cell.Columns });
    }

    private IEnumerable<MetadataCell> Declared(Declaration declaration)
    {
        var words = _composition.Words;
        if (declaration.Event is not { } held) yield break;
        yield return Cell("event_name", _composition.Text(held.Name, "event/name", TextForm.Plain), 2);
        yield return Cell("event_date", words.Dates(held.From, held.To));
        if (held.Participants is { } count) yield return Cell("event_participants", words.Number(count));
        if (held.Organiser is not null) yield return Cell("event_organiser", new PartComposer(_composition).Actor(held.Organiser), 2);
    }

    /// <summary>Who issued a document that is not the organisation's own, and what it comes from.</summary>
    private IEnumerable<MetadataCell> Sourced()
    {
        var document = _composition.Edition.Document;
        if (document.Issuer is not null) yield return Cell("issued_by", new PartComposer(_composition).Actor(document.Issuer), 2);

        // Of a retelling the notice above says what it retells.
        if (_state.IsParaphrase || _composition.Edition.Library.FindReference(document.SourceWork) is not { } work) yield break;
        var name = ReferenceTexts.Name(work, _composition.Language);
        yield return Cell("source_work", name, 2, work.Title == name && work.TitleLanguage != _composition.Language ? work.TitleLanguage : null);
    }

    private IEnumerable<MetadataCell> Updated(Guidance guidance)
    {
        if (guidance.SourceUpdated is { } day) yield return Cell("source_updated", _composition.Words.Date(day));
    }

    private IEnumerable<MetadataCell> Listed(Catalogue catalogue)
    {
        if (catalogue.Owner is not null) yield return Cell("catalogue_owner", new PartComposer(_composition).Actor(catalogue.Owner), 2);
        if (catalogue.AttributedTo is { } from) yield return Cell("catalogue_from", _composition.Shared(from), 2);
        if (catalogue.Edition is not null) yield return Cell("catalogue_edition", catalogue.Edition);
        yield return Cell("factor_count", _composition.Words.Number(catalogue.Factors.Count));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Cli.Translation;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Html;

namespace Styrdok.Cli.Serving;

/// <summary>
/// What a review page that is served can ask for: pages, a look at a text before it is saved, saving it, saying that it still holds, taking that back. The files are read again whenever one has
/// changed. For one thread at a time.
/// </summary>
/// <param name="load">Reads the library, with texts in place of files where some are given.</param>
/// <param name="plan">Plans what is shown of it.</param>
/// <param name="languages">The languages that are reviewed; empty for all.</param>
internal sealed class ReviewDesk(Func<IReadOnlyDictionary<string, string>?, LoadedLibrary> load, Func<LoadedLibrary, EditionPlan> plan, IReadOnlyCollection<Language> languages)
{
    private readonly Dictionary<(string Path, string Unit), (TranslationUnit? Before, TranslationUnit After)> _undo = [];
    private Opened? _opened;

    /// <summary>The page that leads to all others, as HTML.</summary>
    /// <exception cref="UsageException">The library cannot be read, or nothing is translated.</exception>
    public string Overview()
    {
        var opened = Open();
        var pages = opened.Plan.Editions.Where(edition => languages.Count == 0 || languages.Contains(edition.Language)).Select(opened.PageOf).OfType<ReviewPage>().ToList();
        return pages.Count > 0 ? opened.Renderer.Overview(pages, opened.Plan) : throw new UsageException("Nothing is translated: no document of these is published in another language than its own, or not in those named.");
    }

    /// <summary>The page at an address, as HTML; null where there is none.</summary>
    /// <param name="path">The address, as <see cref="ReviewAddress"/> gives it.</param>
    /// <param name="settings">What the page is told of the server.</param>
    /// <exception cref="UsageException">The library cannot be read.</exception>
    public string? Page(string path, Func<ReviewPage, ServedReview> settings)
    {
        var opened = Open();
        var edition = opened.Plan.Editions.FirstOrDefault(known => ReviewAddress.PathOf(known.Organisation.Id, known.Document.Id, known.Language) == path);
        return edition is not null && opened.PageOf(edition) is { } page ? opened.Renderer.Html(page, edition, settings(page)) : null;
    }

    /// <summary>A unit as it would be with another text; nothing is written.</summary>
    /// <exception cref="UsageException">There is no such unit, or the text cannot be written.</exception>
    public ReviewAnswer Preview(ReviewEdit edit)
    {
        var place = PlaceOf(edit);
        return AnswerOf(Tried(Changed(place, place.Read(), edit)), edit, ReviewOutcome.Shown);
    }

    /// <summary>Saves a text, unless the file or the source says something else than the page knew: then both stand in the answer.</summary>
    /// <exception cref="UsageException">There is no such unit, or the text cannot be written.</exception>
    /// <exception cref="IOException">The file cannot be written, or was changed this very moment.</exception>
    public ReviewAnswer Save(ReviewEdit edit)
    {
        var place = PlaceOf(edit);
        var file = place.Read();
        var now = place.In(file);
        if (edit is { Target: null, Note: null }) throw new UsageException("There is nothing to save.");
        if (edit.Target is not null && Met(place, now, edit) is { } other) return AnswerOf(Open(), edit, other);
        if (edit.Note is not null && !IsSameNote(now?.Note, edit.BaseNote)) return AnswerOf(Open(), edit, ReviewOutcome.OtherNote);
        var text = Changed(place, file, edit);

        // A text with which the library cannot be read would close every page, also this one.
        Tried(text);
        return Save(place, file, now, text, edit);
    }

    /// <summary>Says that an outdated translation still holds, as <c>styrdok translate accept</c> does. Nothing is written where it is of the present source already.</summary>
    /// <exception cref="UsageException">There is no such translation.</exception>
    /// <exception cref="IOException">The file cannot be written, or was changed this very moment.</exception>
    public ReviewAnswer Accept(ReviewEdit edit)
    {
        var place = PlaceOf(edit, mayBeInline: true);
        var file = place.Read();
        if (file is null || place.In(file) is not { } now || place.Shown(now) is null) throw new UsageException("There is no translation that could still hold.");
        if (Met(place, now, edit) is { } other) return AnswerOf(Open(), edit, other);
        if (SourceText.Same(now.Source, place.File.SourceOf(place.Unit), place.Unit.Form)) return AnswerOf(Open(), edit, ReviewOutcome.Shown);
        return Save(place, file, now, Written(() => file.Text.With(new SidecarChanges { Units = [UnitEdit.Accepting(place.File, place.Unit)] })), edit);
    }

    /// <summary>Takes the last change of a unit back, unless something else has changed it since.</summary>
    /// <exception cref="UsageException">There is nothing to take back.</exception>
    /// <exception cref="IOException">The file cannot be written, or was changed this very moment.</exception>
    public ReviewAnswer Undo(ReviewEdit edit)
    {
        var place = PlaceOf(edit, mayBeInline: true);
        var file = place.Read();
        if (file is null || !_undo.TryGetValue((file.Path, place.Unit.Id), out var step)) throw new UsageException("There is nothing to take back: the text was not saved here.");
        if (!file.Text.Model!.Units.TryGet(place.Unit.Id, out var now) || now != step.After) return AnswerOf(Open(), edit, ReviewOutcome.OtherTarget);
        var back = step.Before is { } before
            ? new UnitEdit(place.Unit.Id) { Source = before.Source, Target = before.Target ?? string.Empty, State = before.State, Note = before.Note ?? string.Empty }
            : new UnitEdit(place.Unit.Id) { Target = string.Empty, State = TranslationState.Draft, Note = string.Empty };
        file.With(Written(() => file.Text.With(new SidecarChanges { Units = [back] }))).Save();
        _undo.Remove((file.Path, place.Unit.Id));
        return AnswerOf(Reopen(), edit, ReviewOutcome.Saved);
    }

    private ReviewAnswer Save(UnitPlace place, SidecarFile? file, TranslationUnit? now, SidecarText text, ReviewEdit edit)
    {
        (file?.With(text) ?? SidecarFile.New(place.Folder, text)).Save();
        text.Model!.Units.TryGet(place.Unit.Id, out var after);
        _undo[(text.Path, place.Unit.Id)] = (now, after);
        return AnswerOf(Reopen(), edit, ReviewOutcome.Saved);
    }

    /// <summary>What has changed since the page was made: the translation or its source; null where both are as the page knew them.</summary>
    private static ReviewOutcome? Met(UnitPlace place, TranslationUnit? now, ReviewEdit edit)
    {
        if (!SourceText.Same(place.Shown(now) ?? string.Empty, edit.Base ?? string.Empty, place.Unit.Form)) return ReviewOutcome.OtherTarget;
        return SourceText.Hash(place.File.SourceOf(place.Unit), place.Unit.Form) != edit.Hash ? ReviewOutcome.OtherSource : null;
    }

    private static bool IsSameNote(string? left, string? right) => string.Equals(left?.Trim() ?? string.Empty, right?.Trim() ?? string.Empty, StringComparison.Ordinal);

    private static SidecarText Changed(UnitPlace place, SidecarFile? file, ReviewEdit edit)
    {
        var (unit, source) = (place.Unit, place.File.SourceOf(place.Unit));
        var now = place.In(file);

        // Line wraps that somebody put into the file stay where nothing else changes. A note alone says nothing of the source that was translated.
        var change = new UnitEdit(unit.Id)
        {
            Source = now is not null && (edit.Target is null || SourceText.Same(now.Source, source, unit.Form)) ? null : source,
            Target = now?.Target is { } before && edit.Target is { } target && SourceText.Unwrapped(before, unit.Form) == SourceText.Unwrapped(target, unit.Form) ? null : edit.Target,
            State = edit.Target is null ? null : edit.State,
            Note = edit.Note is null || IsSameNote(now?.Note, edit.Note) ? null : edit.Note.Trim(),
        };
        return Written(() => file is null
            ? SidecarText.Create(place.File.SidecarPath(place.Language), place.File.Id, place.Language, [change with { Source = source }])
            : file.Text.With(new SidecarChanges { Units = [change], Order = place.File.Units.Select(other => other.Id).ToList() }));
    }

    /// <summary>The library as it would be with a file that is not written yet.</summary>
    /// <exception cref="UsageException">It could not be read then. As it is it can, so the text in the file is to blame.</exception>
    private Opened Tried(SidecarText text)
    {
        var library = load(new Dictionary<string, string>(StringComparer.Ordinal) { [text.Path] = text.Text });
        var broken = Opened.BrokenIn(library).Select(finding => $"{finding.Message} {finding.Remedy}".TrimEnd()).Distinct(StringComparer.Ordinal).ToList();
        return broken.Count > 0 ? throw new UsageException(string.Join('\n', broken)) : Opened.Of(library, plan);
    }

    private static SidecarText Written(Func<SidecarText> change)
    {
        try
        {
            return change();
        }
        catch (SidecarTextException refused)
        {
            throw new UsageException(refused.Message);
        }
    }

    private UnitPlace PlaceOf(ReviewEdit edit, bool mayBeInline = false)
    {
        var opened = Open();
        var edition = opened.EditionOf(edit) ?? throw new UsageException($"There is no translation of '{edit.Document}' into '{edit.Language}' here.");
        var origin = Tailor.Apply(opened.Library.Reading.Library, edition.Document, edition.Adoption).OriginOf(edit.Unit);
        var (owner, id) = origin ?? (edition.Document.Id, edit.Unit);
        var file = opened.Files.FirstOrDefault(known => known.Id == owner);
        if (file?.Find(id) is not { } unit) throw new UsageException($"The document has no text '{edit.Unit}' any more. Load the page again.");
        if (file.IsBuiltIn) throw new UsageException($"'{owner}' comes with the tool, and its translations with it. Copy it into your folder to translate it.");
        if (!(mayBeInline && file.IsInline(unit, edition.Language)) && !file.IsForTranslator(unit, edition.Language)) throw new UsageException($"This text stands in the document itself: {file.Path}, line {unit.Span.Line}. Change it there.");
        return new UnitPlace(opened.Library.Folder, file, unit, edition.Language);
    }

    private static ReviewAnswer AnswerOf(Opened opened, ReviewEdit edit, ReviewOutcome outcome)
    {
        if (opened.EditionOf(edit) is not { } edition || opened.PageOf(edition) is not { } page || page.Sections.SelectMany(section => section.Units).FirstOrDefault(known => known.Id == edit.Unit) is not { } unit)
            throw new UsageException($"The document has no text '{edit.Unit}' any more. Load the page again.");
        var (html, progress) = opened.Renderer.Html(page, unit, edition);
        return new ReviewAnswer(outcome, unit, html, progress, page.Filters);
    }

    private Opened Open()
    {
        if (_opened is not null && _opened.Stamp == Opened.StampOf(_opened.Library.Folder)) return _opened;
        return Reopen();
    }

    private Opened Reopen() => _opened = Opened.Of(load(null), plan);

    private sealed record UnitPlace(string Folder, TranslatableFile File, BoundUnit Unit, Language Language)
    {
        /// <summary>The sidecar; null where there is none yet.</summary>
        public SidecarFile? Read() => File.SidecarOf(Language) is null ? null : SidecarFile.Read(Folder, File.SidecarPath(Language));

        /// <summary>The unit in its sidecar; null where that does not hold it.</summary>
        public TranslationUnit? In(SidecarFile? file) => file?.Text.Model is { } sidecar && sidecar.Units.TryGet(Unit.Id, out var found) ? found : null;

        /// <summary>The translation: of the sidecar, or of a map of languages in the document itself. Null where there is none.</summary>
        public string? Shown(TranslationUnit? unit) => File.IsInline(Unit, Language) ? Unit.Texts.Find(Language) : unit?.Target;
    }

    /// <summary>The library as it was read, with what was made of it.</summary>
    private sealed class Opened
    {
        // What is wrong with translations is what the page is for, and what is wrong with decisions and dates keeps nobody from reading a text.
        private static readonly string[] s_readable = ["STY4", "STY7"];

        private const int MostFindings = 10;

        private readonly Dictionary<PlannedEdition, ReviewPage?> _pages = [];

        public required LoadedLibrary Library { get; init; }

        public required EditionPlan Plan { get; init; }

        public required ReviewRenderer Renderer { get; init; }

        public required string Stamp { get; init; }

        public required IReadOnlyList<TranslatableFile> Files { get; init; }

        public static Opened Of(LoadedLibrary library, Func<LoadedLibrary, EditionPlan> plan)
        {
            var broken = BrokenIn(library).Select(finding => $"{library.PathOf(finding.Span)}({finding.Span.Line},{finding.Span.Column}): {finding.Id}: {finding.Message}").ToList();
            if (broken.Count > 0) throw new UsageException("The files have errors. Put them right and load the page again.\n" + string.Join('\n', broken));
            return new Opened
            {
                Library = library, Plan = plan(library), Renderer = new ReviewRenderer(library, NoSink.Instance, _ => null), Stamp = StampOf(library.Folder), Files = TranslatableFile.Of(library.Sources.Values),
            };
        }

        /// <summary>What keeps the texts of a library from being read, as far as there is room to say it.</summary>
        public static IEnumerable<Finding> BrokenIn(LoadedLibrary library) =>
            library.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && !s_readable.Any(kind => finding.Id.StartsWith(kind, StringComparison.Ordinal))).Take(MostFindings);

        /// <summary>Names, sizes and times of all files of a folder: another stamp means that something changed.</summary>
        public static string StampOf(string folder) =>
            string.Join('\n', FolderWalk.Files(folder).Select(path => new FileInfo(Path.Combine(folder, path))).Select(file => file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : file.FullName));

        public PlannedEdition? EditionOf(ReviewEdit edit) =>
            Plan.Editions.FirstOrDefault(known => known.Organisation.Id == edit.Organisation && known.Document.Id == edit.Document && known.Language.Code == edit.Language);

        public ReviewPage? PageOf(PlannedEdition edition)
        {
            if (!_pages.TryGetValue(edition, out var page)) _pages[edition] = page = Renderer.PageOf(edition, folder: null);
            return page;
        }
    }

    private sealed class NoSink : IOutputSink
    {
        public static NoSink Instance { get; } = new();

        public void Write(string path, ReadOnlySpan<byte> bytes) => throw new InvalidOperationException("A page that is served is not written.");

        public void Commit()
        {
        }

        public void Dispose()
        {
        }
    }
}

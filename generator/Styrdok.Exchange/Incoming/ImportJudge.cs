using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Exchange.Incoming;

/// <summary>Says of what came back which document and language it belongs to, and hands each of its texts to <see cref="UnitJudge"/>.</summary>
/// <param name="library">The documents and overlays that there are.</param>
public sealed class ImportJudge(IReadOnlyList<TranslatableFile> library)
{
    /// <summary>The document that all files are of, where they do not say so themselves; null to go by the files.</summary>
    public string? Document { get; init; }

    /// <summary>The language that all files are in, where they do not say so themselves; null to go by the files.</summary>
    public Language? Language { get; init; }

    /// <summary>Judges files together: what stands in one must not stand in another.</summary>
    public Import Judge(IEnumerable<ReceivedFile> files)
    {
        var findings = new List<Finding>();
        var left = new List<LeftUnit>();
        var taken = new Dictionary<(TranslatableFile File, Language Language), List<TakenUnit>>();
        var twice = new HashSet<(string Document, Language Language, string Unit)>();
        var seen = new Dictionary<(string Document, Language Language, string Unit), SourceSpan>();
        foreach (var file in files)
        {
            // Every text that is not taken is named, however many there are.
            var sink = new FindingSink(int.MaxValue);
            sink.Report(file.Findings);
            foreach (var document in file.Documents)
            {
                if (Resolve(file, document, sink) is not var (translated, language)) continue;
                var units = new UnitFinder(translated, document.Units);
                foreach (var unit in document.Units)
                {
                    if (units.Find(unit) is not { } bound)
                    {
                        sink.Report(Unknown(translated, unit));
                        continue;
                    }

                    if (!seen.TryAdd((translated.Id, language, bound.Id), unit.Span))
                    {
                        twice.Add((translated.Id, language, bound.Id));
                        sink.Report(ExchangeFindings.Twice.At(unit.Span, $"'{bound.Id}' is translated here a second time.", "Keep one of the two.", new RelatedPlace(seen[(translated.Id, language, bound.Id)], "The first is here.")));
                        continue;
                    }

                    var judged = UnitJudge.Judge(translated, language, bound, unit);
                    if (judged.Finding is { } finding) sink.Report(finding);
                    if (judged.Left is { } reason) left.Add(new LeftUnit(translated.Id, bound.Id, reason, unit.Span));
                    if (judged.Edit is not { } edit) continue;
                    if (!taken.TryGetValue((translated, language), out var list)) taken[(translated, language)] = list = [];
                    list.Add(new TakenUnit(edit, unit.Target?.Span ?? unit.Span));
                }
            }

            findings.AddRange(sink.ToList());
        }

        var order = library.SelectMany((file, index) => file.Units.Select((unit, place) => (file.Id, Unit: unit.Id, Place: place))).ToDictionary(entry => (entry.Id, entry.Unit), entry => entry.Place);
        var translations = taken.OrderBy(entry => entry.Key.File.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key.Language)
            .Select(entry => new ImportedTranslation(entry.Key.File, entry.Key.Language, entry.Value.Where(unit => !twice.Contains((entry.Key.File.Id, entry.Key.Language, unit.Edit.Unit))).OrderBy(unit => order[(entry.Key.File.Id, unit.Edit.Unit)]).ToList()))
            .Where(translation => translation.Units.Count > 0).ToList();
        return new Import(translations, left, findings);
    }

    private (TranslatableFile File, Language Language)? Resolve(ReceivedFile file, ReceivedDocument document, FindingSink sink)
    {
        var (nameOfFile, languageOfFile) = Parts(file.Source.Path);
        var names = Document is not null ? [Document] : document.Names.Append(nameOfFile).ToList();
        var translated = names.Select(name => library.FirstOrDefault(known => known.Id == name)).FirstOrDefault(known => known is not null);
        if (translated is null)
        {
            var said = document.Names.Count > 0 ? $"The file is of '{Shown(document.Names[0])}', which is no document of the library." : "The file does not say which document it is of.";
            sink.Report(ExchangeFindings.UnknownDocument.At(document.Span, said, $"Name the document with --document. {Nearest.Suggest(names[0], library.Select(known => known.Id).ToList())}"));
            return null;
        }

        if (translated.IsBuiltIn)
        {
            sink.Report(ExchangeFindings.UnknownDocument.At(document.Span, $"'{translated.Id}' comes with the tool, and its translations with it.", "Import translations of documents of your own folder."));
            return null;
        }

        var code = Language?.Code ?? document.Language ?? languageOfFile;
        var language = code is null ? null : Of(code);
        if (language is not null && translated.Targets.Contains(language)) return (translated, language);
        var targets = string.Join(", ", translated.Targets);
        sink.Report(ExchangeFindings.WrongLanguage.At(
            document.Span,
            code is null ? "The file does not say which language it translates into."
                : language is null ? $"'{Shown(code)}' is no language that documents are written in."
                : language.Equals(translated.Source) ? $"'{translated.Id}' is written in '{language}' and not translated into it."
                : $"'{translated.Id}' is not translated into '{language}'.",
            code is null ? $"Name the language with --language; there are {targets}."
                : code.Equals("no", StringComparison.OrdinalIgnoreCase) ? "Say nb for bokmål or nn for nynorsk, in the file or with --language."
                : targets.Length == 0 ? $"Ask the author to list the language under 'languages:' in {translated.Path}."
                : $"It is translated into {targets}; name one with --language, or ask the author to list the language under 'languages:' in {translated.Path}."));
        return null;
    }

    private static Finding Unknown(TranslatableFile file, ReceivedUnit unit)
    {
        var ids = file.Units.Select(known => known.Id).ToList();
        var remedy = Nearest.To(unit.Id, ids) is { } near ? $"Did you mean '{near}'? " : string.Empty;
        return ExchangeFindings.UnknownUnit.At(
            unit.Span, unit.Id.Length == 0 ? $"The text has no id, and no single text of '{file.Id}' reads so." : $"'{file.Id}' has no text '{Shown(unit.Id)}'.",
            remedy + "Export the document anew, or take the unit out of the file.");
    }

    // nb-NO, nb_NO and NB are nb.
    private static Language? Of(string code) => Core.Values.Language.TryParse(code.Split('-', '_')[0].ToLowerInvariant(), out var language) ? language : null;

    // meetings.nb.xlf is of meetings in nb, whatever folder it lies in.
    private static (string Document, string? Language) Parts(string path)
    {
        var parts = path[(path.LastIndexOfAny(['/', '\\']) + 1)..].Split('.');
        return (parts[0], parts.Length > 2 ? parts[1] : null);
    }

    private static string Shown(string text) => text.Length > 80 ? text[..80] + "…" : text;
}

/// <summary>Finds the text of a document that a unit of a file is: by its ids, else by its source where only one text reads so.</summary>
/// <param name="file">The document.</param>
/// <param name="received">The units of the file.</param>
internal sealed class UnitFinder(TranslatableFile file, IReadOnlyList<ReceivedUnit> received)
{
    private readonly HashSet<string> _named = received.Select(unit => Named(file, unit)?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private readonly ILookup<string, BoundUnit> _bySource = file.Units.ToLookup(unit => SourceText.Normalise(file.SourceOf(unit), TextForm.Inline), StringComparer.Ordinal);

    /// <summary>The text, or null.</summary>
    public BoundUnit? Find(ReceivedUnit unit)
    {
        if (Named(file, unit) is { } named) return named;

        // Only numbers of the program's own lead on to the source: an id of ours that the document no longer has says what the unit was.
        if (unit.Id.Contains('/')) return null;
        var same = _bySource[SourceText.Normalise(unit.Source.Text, TextForm.Inline)].Where(other => !_named.Contains(other.Id)).Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    private static BoundUnit? Named(TranslatableFile file, ReceivedUnit unit) => unit.OtherIds.Prepend(unit.Id).Select(file.Find).FirstOrDefault(found => found is not null);
}

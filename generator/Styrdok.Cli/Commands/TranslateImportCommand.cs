using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Translation;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Exchange;
using Styrdok.Exchange.Incoming;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate import</c>: takes what came back from translators into the sidecars, all of it or nothing.</summary>
internal static class TranslateImportCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files of XLIFF or PO, as a translation program saved them." };
        var content = new Option<string?>("--content") { HelpName = "PATH", Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "The document that the files are of, where they do not say so themselves." };
        var language = new Option<string?>("--language") { HelpName = "CODE", Description = "The language that they translate into, where they do not say so." };
        var check = new Option<bool>("--check") { Description = "Says what would be taken, and writes nothing." };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Takes the texts that are right where others are refused. Without it nothing is taken then." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("import", "Takes translations from XLIFF or PO into the files beside the documents.") { files, content, document, language, check, keepGoing, library };
        command.SetAction(parsed =>
        {
            LibraryBase? below = parsed.GetValue(library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(content), below);
            var (screen, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (TranslateChoices.Refuses(loaded, finding => finding.Id.StartsWith("STY4", StringComparison.Ordinal), errors, "Nothing was taken: the errors above come first.")) return ExitCode.Findings;
            var translatable = TranslatableFile.Of(loaded.Sources.Values);
            if (parsed.GetValue(document) is { } id && translatable.All(file => file.Id != id))
                throw new UsageException($"There is no document '{id}'. {Nearest.Suggest(id, translatable.Select(file => file.Id).ToList())}");
            var received = parsed.GetValue(files)!.Distinct(StringComparer.Ordinal).Select(Read).ToList();
            var judge = new ImportJudge(translatable) { Document = parsed.GetValue(document), Language = parsed.GetValue(language) is { } code ? TranslateChoices.Language(code, loaded.Reading.Library) : null };
            var import = judge.Judge(received);
            var (sidecars, unwritable) = ImportTrial.Of(loaded, import, instead => LibraryLoader.Load(parsed.GetValue(content), below, instead: instead));
            var findings = import.Findings.Concat(unwritable).ToList();
            if (findings.Count > 0) Show(errors, loaded, received, findings);
            if (findings.Count > 0 && (import.IsFileRefused || !parsed.GetValue(keepGoing)))
            {
                errors.WriteLine(import.IsFileRefused ? "Nothing was taken: a file as a whole is refused." : "Nothing was taken: --keep-going takes the texts that are right.");
                return ExitCode.Findings;
            }

            var isTrial = parsed.GetValue(check);
            if (!isTrial) SidecarFile.Save(sidecars.Select(sidecar => sidecar.File));
            Tell(screen, loaded, import, sidecars, isTrial, isRefused: findings.Count > 0);
            return findings.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate import exchange/meetings.nb.xlf --content my-documents", "what a translator sent back, or nothing where a text is refused"),
            ("styrdok translate import from-agency/*.xlf --content my-documents --check", "what would be taken"),
            ("styrdok translate import texts.po --document meetings --language nb", "a file that has lost what it is of"));
    }

    private static ReceivedFile Read(string path)
    {
        if (Directory.Exists(path)) throw new UsageException($"'{path}' is a folder; name the files in it.");
        if (!File.Exists(path)) throw new UsageException($"There is no file '{path}'.");
        try
        {
            using var stream = File.OpenRead(path);

            // One byte more than is read at the most tells that the file is too large.
            var bytes = new byte[Math.Min(stream.Length, ExchangeReader.MostBytes + 1)];
            stream.ReadExactly(bytes);
            return ExchangeReader.Read(path, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    private static void Show(TextWriter errors, LoadedLibrary loaded, List<ReceivedFile> received, IReadOnlyList<Finding> findings)
    {
        var sources = received.ToDictionary(file => file.Source.Path, file => file.Source, StringComparer.Ordinal);
        new TextFindings(Ink.For(errors, refused: true)).Write(errors, new FindingReport(
            findings, span => sources.ContainsKey(span.File) ? span.File : loaded.PathOf(span), span => sources.TryGetValue(span.File, out var source) ? source : loaded.SourceOf(span)));
    }

    private static void Tell(TextWriter screen, LoadedLibrary loaded, Import import, IReadOnlyList<(SidecarFile File, ImportedTranslation Import)> sidecars, bool isTrial, bool isRefused)
    {
        foreach (var group in import.Left.GroupBy(unit => unit.Reason).OrderBy(group => group.Key))
        {
            screen.WriteLine($"Not taken, {Words(group.Key)}:");
            foreach (var unit in group) screen.WriteLine($"  {unit.Span}: {unit.Document}, {unit.Unit}");
        }

        foreach (var (file, taken) in sidecars)
        {
            int texts = taken.Units.Count(unit => unit.Edit.Target is not null), notes = taken.Units.Count - texts;
            var shown = ContentFolder.Join(loaded.Shown, file.Path);
            screen.WriteLine($"{shown}: {(texts == 1 ? "1 text" : $"{texts} texts")} {(isTrial ? "would be taken" : "taken")}{(notes == 0 ? string.Empty : notes == 1 ? ", and 1 note" : $", and {notes} notes")}");
        }

        if (sidecars.Count == 0) screen.WriteLine(isRefused ? "Nothing was taken: what is new in the files is refused." : "There is nothing new in the files; nothing was written.");
    }

    private static string Words(LeftReason reason) => reason switch
    {
        LeftReason.Empty => "since there is no translation",
        LeftReason.StillSource => "since the source still stands there (mark it as translated where both are the same)",
        LeftReason.StillOutdated => "since the translation is the one from before the source changed (translate it anew, or accept it)",
        _ => "since the translation is the one that there is",
    };
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Exchange;
using Styrdok.Exchange.Outgoing;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate export</c>: writes the texts of documents for the programs that translators work with.</summary>
internal static class TranslateExportCommand
{
    private const string DefaultOutput = "exchange";
    private const string Missing = "missing", Stale = "stale";

    private static readonly string[] s_states = [Missing, Stale, .. Enum.GetNames<TranslationState>().Select(name => name.ToLowerInvariant())];

    public static Command Create()
    {
        var language = new Argument<string>("LANGUAGE") { Description = "The language to translate into: nb, nn, sv, en, or one that the library adds." };
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document, or overlay, only. Left out, all that are translated into the language." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "xliff", Description = "xliff is XLIFF 1.2, which every translation program reads; po for gettext; xliff2 is XLIFF 2.0." }.Taking("xliff", "po", "xliff2");
        var output = new Option<string>("--output", "-o") { HelpName = "DIR", DefaultValueFactory = _ => DefaultOutput, Description = "The folder to write to." };
        var only = new Option<string?>("--only") { HelpName = "STATES", Description = $"Only texts that stand so, with commas between: {string.Join(", ", s_states)}." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("export", "Writes texts for translators as XLIFF or PO, one file a document.") { language, folder, document, format, output, only, library };
        command.SetAction(parsed =>
        {
            var states = States(parsed.GetValue(only));
            LibraryBase? below = parsed.GetValue(library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
            var loaded = LibraryLoader.Load(parsed.GetValue(folder), below);

            var target = TranslateChoices.Language(parsed.GetValue(language)!, loaded.Reading.Library);

            // What is wrong with translations is what an export is for.
            if (TranslateChoices.Refuses(loaded, finding => finding.Id.StartsWith("STY4", StringComparison.Ordinal), parsed.InvocationConfiguration.Error, "Nothing was written: the errors above come first.")) return ExitCode.Findings;
            var form = parsed.GetValue(format) switch { "po" => ExchangeFormat.Po, "xliff2" => ExchangeFormat.Xliff2, _ => ExchangeFormat.Xliff };
            Write(parsed.InvocationConfiguration.Output, loaded, target, parsed.GetValue(document), states, form, parsed.GetValue(output)!);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate export nb my-documents", "every document, as XLIFF 1.2 in exchange/"),
            ("styrdok translate export nb my-documents --document meetings --only missing,stale", "what is to be done in one document"),
            ("styrdok translate export nb my-documents --format po --output po", "for gettext, Poedit and Weblate"));
    }

    private static void Write(TextWriter screen, LoadedLibrary loaded, Language target, string? wanted, HashSet<string>? states, ExchangeFormat format, string folder)
    {
        var files = TranslatableFile.Of(loaded.Sources.Values).Where(file => !file.IsBuiltIn).ToList();
        if (wanted is not null)
        {
            if (files.All(file => file.Id != wanted)) throw new UsageException($"There is no document '{wanted}'. {Nearest.Suggest(wanted, files.Select(file => file.Id).ToList())}");
            files = files.Where(file => file.Id == wanted).ToList();
            if (files.All(file => !file.Targets.Contains(target))) throw new UsageException($"'{wanted}' is not translated into '{target}'. Add '{target}: courtesy' under 'languages:' in {files[0].Path}.");
        }

        var export = new ExchangeExport(loaded.Reading.Library, TranslateChoices.ReviewPages(loaded.Reading.Library));
        var written = files.Where(file => file.Targets.Contains(target)).Select(file => export.Of(file, target, unit => states?.Contains(Word(unit)) != false)).Where(document => document.Units.Count > 0).ToList();
        if (written.Count == 0)
        {
            screen.WriteLine(states is null ? $"No document is translated into '{target}'." : $"No text stands so in '{target}'; nothing was written.");
            return;
        }

        using var sink = new FolderSink(folder);
        foreach (var document in written) sink.Write(document.FileName(format), Bytes(document, format));
        sink.Commit();
        foreach (var document in written)
        {
            int missing = document.Units.Count(unit => unit.Standing == TranslationStanding.Missing), stale = document.Units.Count(unit => unit.Standing == TranslationStanding.Outdated);
            var texts = document.Units.Count == 1 ? "1 text" : $"{document.Units.Count} texts";
            screen.WriteLine($"{ContentFolder.Join(folder, document.FileName(format))}: {texts}, {missing} missing, {stale} stale");
        }
    }

    private static byte[] Bytes(ExchangeDocument document, ExchangeFormat format) => format switch
    {
        ExchangeFormat.Po => PoWriter.Write(document),
        ExchangeFormat.Xliff2 => Xliff2Writer.Write(document),
        _ => Xliff12Writer.Write(document),
    };

    private static string Word(ExchangeUnit unit) => unit.Standing switch
    {
        TranslationStanding.Missing => Missing,
        TranslationStanding.Outdated => Stale,
        _ => (unit.State ?? TranslationState.Translated).ToString().ToLowerInvariant(),
    };

    private static HashSet<string>? States(string? value)
    {
        if (value is null) return null;
        var words = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(word => !s_states.Contains(word, StringComparer.Ordinal)))
            throw new UsageException($"No text stands as '{word}'. {Nearest.Suggest(word, s_states)}");
        return new HashSet<string>(words, StringComparer.Ordinal);
    }
}

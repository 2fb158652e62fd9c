using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Translation;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate start</c>: makes the files to write a translation in, or adds to them what they lack.</summary>
internal static class TranslateStartCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("LANGUAGE") { Description = "The language to translate into: nb, nn, sv, en, or one that the library adds." };
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document, or overlay, only. Left out, all that list the language." };
        var trial = new Option<bool>("--dry-run") { Description = "Shows what would be written, and writes nothing." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("start", "Makes the files to write a translation in, with every text and an empty place beside it.") { language, folder, document, trial, library };
        command.SetAction(parsed =>
        {
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(folder), TranslateChoices.Below(parsed.GetValue(library)));
            var target = TranslateChoices.Language(parsed.GetValue(language)!, loaded.Reading.Library);
            if (TranslateChoices.Refuses(loaded, TranslateChoices.IsOfTranslation, parsed.InvocationConfiguration.Error, "Nothing was written: the errors above come first.")) return ExitCode.Findings;
            Start(loaded, target, parsed.GetValue(document), parsed.GetValue(trial), parsed.InvocationConfiguration.Output);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate start nn my-documents", "every document that lists nynorsk"),
            ("styrdok translate start nn my-documents --document meetings --dry-run", "what would be written for one"));
    }

    private static void Start(LoadedLibrary loaded, Language target, string? wanted, bool isTrial, TextWriter output)
    {
        var files = TranslateChoices.Files(loaded, wanted);
        if (wanted is not null && files[0].Source.Equals(target)) throw new UsageException($"'{wanted}' is itself written in '{target}'.");
        var listed = files.Where(file => file.Targets.Contains(target)).ToList();
        if (listed.Count == 0)
        {
            throw new UsageException(wanted is not null
                ? $"'{wanted}' does not list '{target}' among its languages. Add '{target}: courtesy' to 'languages' in {ContentFolder.Join(loaded.Shown, files[0].Path)}."
                : $"No document lists '{target}' among its languages. Add '{target}: courtesy' to 'languages' of those that are to be translated.");
        }

        var changes = new List<SidecarChange>();
        foreach (var file in listed)
        {
            var sidecar = file.SidecarOf(target);
            var units = file.Units.Where(unit => file.IsForTranslator(unit, target) && sidecar?.Units.Has(unit.Id) != true).Select(unit => new UnitEdit(unit.Id)
            {
                Source = file.SourceOf(unit),
                LeavesRoom = true,
                Comment = $"{file.Path}({unit.Span.Line}){(file.HeadingOf(unit.Id) is { } heading ? ": " + heading.ReplaceLineEndings(" ") : string.Empty)}{(file.NoteOn(unit.Id) is { } note ? "\nFrom the author: " + note : string.Empty)}",
            }).ToList();
            var report = $"{units.Count} {(units.Count == 1 ? "text" : "texts")}, {Words(units)} words {(isTrial ? "would be " : string.Empty)}added";
            var path = file.SidecarPath(target);
            if (units.Count == 0 && sidecar is null) output.WriteLine($"{ContentFolder.Join(loaded.Shown, file.Path)}: has its texts in '{target}' itself");
            else if (units.Count == 0) output.WriteLine($"{ContentFolder.Join(loaded.Shown, path)}: holds every text already");
            else if (sidecar is not null) changes.Add(SidecarChange.Of(loaded, path, new SidecarChanges { Units = units, Order = file.Units.Select(unit => unit.Id).ToList() }, report));
            else changes.Add(SidecarChange.New(loaded, file, target, units, report));
        }

        SidecarChange.Finish(loaded, changes, isTrial, output);
    }

    private static int Words(IEnumerable<UnitEdit> units) => units.Sum(unit => TranslationCounts.WordsOf(unit.Source!));
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Translation;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate accept</c>: says that a translation is still right although its source has changed.</summary>
internal static class TranslateAcceptCommand
{
    private static readonly string[] s_states = Enum.GetValues<TranslationState>().Select(ModelForms.TranslationState.WordOf).ToArray();

    public static Command Create()
    {
        var units = new Argument<string[]>("UNIT") { Arity = ArgumentArity.ZeroOrMore, Description = "The ids of the texts, as check names them: purpose/body." };
        var content = new Option<string?>("--content") { HelpName = "PATH", Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document, or overlay, only." };
        var language = new Option<string?>("--language") { HelpName = "CODE", Description = "One language only." };
        var editorial = new Option<bool>("--all-editorial") { Description = "All texts of which only signs, spaces or capitals changed, or that changed in editorial versions only, by what 'styrdok freeze' wrote down." };
        var state = new Option<string?>("--state") { Description = "The state that they are to have; left out, they keep theirs." }.Taking(s_states);
        var trial = new Option<bool>("--dry-run") { Description = "Shows what would be written, and writes nothing." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("accept", "Says that translations are still right although their source has changed.") { units, content, document, language, editorial, state, trial, library };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(units)!.Distinct(StringComparer.Ordinal).ToList();
            if (wanted.Count == 0 != parsed.GetValue(editorial)) throw new UsageException("Name the texts to accept, or say --all-editorial, one of the two.");
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(content), TranslateChoices.Below(parsed.GetValue(library)));
            if (TranslateChoices.Refuses(loaded, TranslateChoices.IsOfTranslation, parsed.InvocationConfiguration.Error, "Nothing was accepted: the errors above come first.")) return ExitCode.Findings;
            var only = parsed.GetValue(language) is { } code ? TranslateChoices.Language(code, loaded.Reading.Library) : null;
            var stale = Stale(loaded, TranslateChoices.Files(loaded, parsed.GetValue(document)), only);
            if (wanted.Count > 0) RefuseOthers(wanted, stale);
            var taken = stale.Where(unit => wanted.Count > 0 ? wanted.Contains(unit.Unit, StringComparer.Ordinal) : IsEditorial(loaded, unit)).ToList();
            TranslationState? given = parsed.GetValue(state) is { } word ? (TranslationState)Array.IndexOf(s_states, word) : null;
            var output = parsed.InvocationConfiguration.Output;
            Accept(loaded, taken, given, parsed.GetValue(trial), output);
            if (wanted.Count == 0) Left(output, loaded, stale.Except(taken).ToList());
            if (taken.Count == 0) output.WriteLine("Nothing was accepted.");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate accept purpose/body --content my-documents --document meetings", "one text, in every language"),
            ("styrdok translate accept --all-editorial --content my-documents --dry-run", "what changed in signs or in editorial versions only"));
    }

    private static List<StaleUnit> Stale(LoadedLibrary loaded, IEnumerable<TranslatableFile> files, Language? only)
    {
        var stale = new List<StaleUnit>();
        foreach (var file in files)
        {
            var states = loaded.Reading.Library.TranslationsOf(file.Id);
            foreach (var unit in file.Units)
            {
                foreach (var target in file.Targets.Where(target => only is null || target.Equals(only)))
                {
                    if (states.Find(unit.Id, target) is { Standing: TranslationStanding.Outdated } outdated) stale.Add(new StaleUnit(file, target, unit.Id, outdated.OldSource!));
                }
            }
        }

        return stale;
    }

    private static void RefuseOthers(IEnumerable<string> wanted, List<StaleUnit> stale)
    {
        var ids = stale.Select(unit => unit.Unit).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.FirstOrDefault(unit => !ids.Contains(unit, StringComparer.Ordinal)) is not { } unknown) return;
        throw new UsageException($"No translation of '{unknown}' is outdated. {(ids.Count == 0 ? "Nothing else is, either." : Nearest.Suggest(unknown, ids))}");
    }

    private static bool IsEditorial(LoadedLibrary loaded, StaleUnit stale)
    {
        var unit = stale.File.Find(stale.Unit)!;
        return EditorialChanges.IsEditorial(
            stale.Unit, unit.Form, stale.OldSource, stale.File.SourceOf(unit), loaded.Reading.Library.FindDocument(stale.File.Id), loaded.Reading.Versions.FirstOrDefault(versions => versions.Document == stale.File.Id));
    }

    private static void Accept(LoadedLibrary loaded, IEnumerable<StaleUnit> taken, TranslationState? state, bool isTrial, TextWriter output)
    {
        var changes = taken.GroupBy(unit => (unit.File, unit.Language)).Select(group =>
        {
            var edits = group.Select(unit => UnitEdit.Accepting(unit.File, unit.File.Find(unit.Unit)!, state)).ToList();
            var report = $"{edits.Count} {(edits.Count == 1 ? "text" : "texts")} {(isTrial ? "would be " : string.Empty)}accepted as {(edits.Count == 1 ? "it is" : "they are")}: {string.Join(", ", edits.Select(edit => edit.Unit))}";
            return SidecarChange.Of(loaded, group.Key.File.SidecarPath(group.Key.Language), new SidecarChanges { Units = edits }, report);
        }).ToList();
        SidecarChange.Finish(loaded, changes, isTrial, output);
    }

    private static void Left(TextWriter output, LoadedLibrary loaded, List<StaleUnit> left)
    {
        if (left.Count == 0) return;
        output.WriteLine("Left, since nothing says that the meaning is the same:");
        foreach (var unit in left) output.WriteLine($"  {ContentFolder.Join(loaded.Shown, unit.File.SidecarPath(unit.Language))}: {unit.Unit}");
    }

    private sealed record StaleUnit(TranslatableFile File, Language Language, string Unit, string OldSource);
}

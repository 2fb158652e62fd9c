using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Translation;
using Styrdok.Core.Translation;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate prune</c>: moves translations of texts that are no longer there to the end of their file, where nothing reads them. Nothing is deleted.</summary>
internal static class TranslatePruneCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document, or overlay, only." };
        var language = new Option<string?>("--language") { HelpName = "CODE", Description = "One language only." };
        var trial = new Option<bool>("--dry-run") { Description = "Shows what would be moved, and writes nothing." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("prune", "Moves translations of texts that are no longer there to an archive at the end of their file.") { folder, document, language, trial, library };
        command.SetAction(parsed =>
        {
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(folder), TranslateChoices.Below(parsed.GetValue(library)));
            var output = parsed.InvocationConfiguration.Output;
            if (TranslateChoices.Refuses(loaded, TranslateChoices.IsOfTranslation, parsed.InvocationConfiguration.Error, "Nothing was moved: the errors above come first. A text that could not be read is not one that is gone.")) return ExitCode.Findings;
            var only = parsed.GetValue(language) is { } code ? TranslateChoices.Language(code, loaded.Reading.Library) : null;
            var isTrial = parsed.GetValue(trial);
            var changes = new List<SidecarChange>();
            foreach (var file in TranslateChoices.Files(loaded, parsed.GetValue(document)))
            {
                foreach (var target in file.Targets.Where(target => only is null || target.Equals(only)))
                {
                    var orphans = file.SidecarOf(target)?.Units.Select(unit => unit.Key).Where(unit => file.Find(unit) is null).ToList() ?? [];
                    if (orphans.Count == 0) continue;
                    var report = $"{orphans.Count} {(orphans.Count == 1 ? "text" : "texts")} {(isTrial ? "would be " : string.Empty)}moved to the archive: {string.Join(", ", orphans)}";
                    changes.Add(SidecarChange.Of(loaded, file.SidecarPath(target), new SidecarChanges { Archive = orphans }, report));
                }
            }

            SidecarChange.Finish(loaded, changes, isTrial, output);
            if (changes.Count == 0) output.WriteLine("Every translation is of a text that is there; nothing was moved.");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate prune my-documents --dry-run", "what would be moved"),
            ("styrdok translate prune my-documents", "moves it; nothing is deleted"));
    }
}

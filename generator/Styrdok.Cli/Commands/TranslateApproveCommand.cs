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

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate approve</c>: writes down who approved a translation as a whole, and what its texts were then.</summary>
internal static class TranslateApproveCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("LANGUAGE") { Description = "The language of the translation." };
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string>("--document") { HelpName = "ID", Required = true, Description = "The document, or overlay, whose translation is approved." };
        var role = new Option<string>("--role") { HelpName = "ID", Required = true, Description = "The role that approves, as in the files of roles." };
        var date = new Option<string?>("--date") { HelpName = "YYYY-MM-DD", Description = "The day of the approval. Left out, the day of this machine." };
        var reference = new Option<string?>("--ref") { HelpName = "TEXT", Description = "Where the approval is recorded." };
        var trial = new Option<bool>("--dry-run") { Description = "Shows what would be written, and writes nothing." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("approve", "Writes down who approved a translation as a whole, so that a later change is seen.") { language, folder, document, role, date, reference, trial, library };
        command.SetAction(parsed =>
        {
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(folder), TranslateChoices.Below(parsed.GetValue(library)));
            var target = TranslateChoices.Language(parsed.GetValue(language)!, loaded.Reading.Library);
            var errors = parsed.InvocationConfiguration.Error;
            if (TranslateChoices.Refuses(loaded, finding => finding.Id is "STY4001" or "STY4005" or "STY4020", errors, "Nothing was approved: the errors above come first.")) return ExitCode.Findings;
            var file = TranslateChoices.Files(loaded, parsed.GetValue(document))[0];
            if (file.SidecarOf(target) is null) throw new UsageException($"There is no translation of '{file.Id}' into '{target}' to approve.");
            var roles = loaded.Reading.Library.Roles.Select(known => known.Id).ToList();
            if (!roles.Contains(parsed.GetValue(role)!)) throw new UsageException($"There is no role '{parsed.GetValue(role)}'. {Nearest.Suggest(parsed.GetValue(role)!, roles)}");
            if (IsOpen(loaded, file, target, errors)) return ExitCode.Findings;
            var approval = new TranslationApproval { Role = parsed.GetValue(role)!, Date = ReferenceDay.Of(parsed.GetValue(date), null, null, ReferenceDay.OfClock).Day!.Value, Ref = parsed.GetValue(reference) };
            SidecarChange.Finish(loaded, [Approve(loaded, file, target, approval, parsed.GetValue(trial))], parsed.GetValue(trial), parsed.InvocationConfiguration.Output);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate approve en my-documents --document meetings --role communications-manager --date 2026-10-01", "all its texts, as they are now"));
    }

    private static bool IsOpen(LoadedLibrary loaded, TranslatableFile file, Language target, TextWriter errors)
    {
        var open = loaded.Reading.Library.TranslationsOf(file.Id).Units.Where(unit => unit.Language == target && unit.Standing != TranslationStanding.Current).ToList();
        foreach (var unit in open) errors.WriteLine($"{ContentFolder.Join(loaded.Shown, file.SidecarPath(target))}: {unit.Unit} is {(unit.Standing == TranslationStanding.Missing ? "not translated" : "outdated")}");
        if (open.Count > 0) errors.WriteLine("Nothing was approved: an approval is of every text as it is now.");
        return open.Count > 0;
    }

    private static SidecarChange Approve(LoadedLibrary loaded, TranslatableFile file, Language target, TranslationApproval approval, bool isTrial)
    {
        var path = file.SidecarPath(target);
        var units = file.SidecarOf(target)!.Units.Where(unit => file.Find(unit.Key) is not null).Select(unit => new UnitEdit(unit.Key) { State = TranslationState.Approved }).ToList();
        var report = $"{units.Count} {(units.Count == 1 ? "text" : "texts")} {(isTrial ? "would be " : string.Empty)}approved on {approval.Date} by {approval.Role}";

        // The hash is of the texts alone, so the states that are written with it change nothing in it.
        return SidecarChange.Of(loaded, path, new SidecarChanges { Units = units, Approval = approval with { Texts = SidecarText.HashOf(file.SidecarOf(target)!) } }, report);
    }
}

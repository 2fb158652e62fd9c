using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Freezing;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok freeze</c>: takes down what the texts of a version are. It writes one file, its own, beside the document.</summary>
internal static class FreezeCommand
{
    // What is wrong between the texts and the frozen ones is what freezing again puts right.
    private const string ChangedUnderVersion = "STY7010";

    public static Command Create()
    {
        var folder = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML, as for check." };
        var document = new Option<string>("--document") { HelpName = "ID", Required = true, Description = "The document whose last version is frozen." };
        var again = new Option<bool>("--again") { Description = "Freezes a version once more that was frozen with other texts: for a change before anybody was given the version." };
        var library = new Option<string?>("--library") { Description = "What lies underneath the folder, as for check." }.Taking("builtin", "none");
        var command = new Command("freeze", "Takes down the texts of a document's last version, so that nobody can change them under the same number unnoticed.") { folder, document, again, library };
        command.SetAction(parsed =>
        {
            LibraryBase? below = parsed.GetValue(library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
            var loaded = LibraryLoader.LoadToChange(parsed.GetValue(folder), below);
            var errors = loaded.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && finding.Id != ChangedUnderVersion).ToList();
            if (errors.Count > 0)
            {
                var report = new FindingReport(errors, loaded.PathOf, loaded.SourceOf);
                var to = parsed.InvocationConfiguration.Error;
                new TextFindings(Ink.For(to, refused: true)).Write(to, report);
                to.WriteLine("Nothing was frozen: the errors above come first.");
                return ExitCode.Findings;
            }

            parsed.InvocationConfiguration.Output.WriteLine(Freeze(loaded, parsed.GetValue(document)!, parsed.GetValue(again)));
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok freeze my-documents --document work-environment", "after the decision: from now on a changed text needs a new version"));
    }

    private static string Freeze(LoadedLibrary loaded, string id, bool again)
    {
        var library = loaded.Reading.Library;
        if (library.FindDocument(id) is not { } document)
            throw new UsageException($"There is no document '{id}'. {Nearest.Suggest(id, library.Documents.Select(known => known.Id).ToList())}");
        loaded.Reading.DocumentFolders.TryGet(id, out var home);
        if (BuiltInLibrary.Holds(home ?? string.Empty)) throw new UsageException($"'{id}' comes with the tool, and its versions with it. Freeze a document of your own folder.");
        if (VersionFreeze.Of(document, VersionFreeze.BindingLanguages(document, library.Organisations)) is not { } now)
            throw new UsageException($"'{id}' has no version to freeze. Add one under 'history': the version, its day and what changed.");

        var path = home + id + VersionFreeze.Suffix;
        var target = Path.Combine(loaded.Folder, path);
        var file = loaded.Reading.Versions.FirstOrDefault(versions => versions.Document == id);
        if (file is null && File.Exists(target)) throw new UsageException($"'{target}' is there already and holds something else. Move it away; freeze writes no file but its own.");
        var before = file?.Versions.FirstOrDefault(version => version.Version == now.Version);
        var shown = ContentFolder.Join(loaded.Shown, path);
        if (before == now) return $"{id} {now.Version} is frozen already, with the texts that it has now: {shown}";
        if (before is not null && !again)
            throw new UsageException($"{id} {now.Version} was frozen with other texts. Add a new version under 'history'; or, if nobody has been given {now.Version} yet, say --again.");

        IEnumerable<FrozenVersion> others = file?.Versions.Where(version => version.Version != now.Version) ?? [];
        using var sink = new FolderSink(loaded.Folder);
        sink.Write(path, Encoding.UTF8.GetBytes(VersionsText.Write(new VersionsFile { Styrdok = 1, Kind = SharedKind.Versions, Document = id, Versions = others.Append(now).ToValueList() })));
        sink.Commit();
        var units = now.Texts.Sum(texts => texts.Units.Count);
        return $"{id} {now.Version} is frozen: {units} {(units == 1 ? "text" : "texts")} in {string.Join(", ", now.Texts.Select(texts => texts.Language.Code))}, {shown}";
    }
}

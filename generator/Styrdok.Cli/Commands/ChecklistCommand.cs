using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents.Checklists;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok checklist</c>: one checklist, or the items of it that somebody asked for.</summary>
internal static class ChecklistCommand
{
    private const string StandardOutput = "-";

    public static Command Create()
    {
        var shared = new SharedOptions();
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "The id of the document. May be left out where only one has a checklist." };
        var organisation = new Option<string?>("--organisation") { HelpName = "ID", Description = "The id of the organisation. May be left out where only one publishes the document." };
        var language = new Option<string?>("--language") { HelpName = "nb", Description = "The language. Left out: the one that the document is written in." };
        var role = new Option<string?>("--role") { HelpName = "ID", Description = "Only items that this role answers for." };
        var section = new Option<string?>("--section") { HelpName = "ID", Description = "Only items of this section, or of a role or area in it: duties/manager." };
        var basis = new Option<string?>("--basis") { HelpName = "ID", Description = "Only items that rest on this law or agreement, by its id in references.yaml." };
        var tag = new Option<string?>("--tag") { HelpName = "ID", Description = "Only items with this tag." };
        var cadence = new Option<string?>("--cadence") { Description = "Only items that come up so often." }.Taking([.. Enum.GetValues<Cadence>().Select(ModelForms.Cadence.WordOf)]);
        var format = new Option<string?>("--format") { Description = "What is written. Left out: what the name of the file ends with, else csv." }.Taking("csv", "json", "html", "pdf");
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", DefaultValueFactory = _ => StandardOutput, Description = "The file to write, or - for the screen." };
        var command = new Command("checklist", "Writes the checklist of one document, or a part of it: by role, section, legal basis, tag, how often.") { document, organisation, language, role, section, basis, tag, cadence, format, output };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var library = shared.Load(parsed);
            var errors = parsed.InvocationConfiguration.Error;
            if (library.Reading.HasErrors)
            {
                var report = shared.Report(parsed, library);
                new TextFindings(shared.Ink(parsed, errors)).Write(errors, report);
                errors.WriteLine("Nothing was written: the errors above come first.");
                return ExitCode.Findings;
            }

            var file = parsed.GetValue(output)!;
            var ending = Path.GetExtension(file).TrimStart('.');
            var wanted = parsed.GetValue(format) ?? (ending is "json" or "html" or "pdf" ? ending : "csv");
            if (wanted == "pdf" && file == StandardOutput) throw new UsageException("A PDF is written to a file: say --output FILE.");
            var planned = Plan(library, parsed.GetValue(document), parsed.GetValue(organisation) ?? library.Project?.Organisation, parsed.GetValue(language));
            var parts = new EditionParts(library);

            // The document is not written beside it, so nothing leads there.
            var edition = parts.EditionOf(planned, OutputFormats.None);
            var all = ChecklistComposer.Compose(edition) ?? throw new UsageException($"The document '{planned.Document.Id}' has no checklist: nothing in it is a must, a commitment or a goal.");
            var selection = new ChecklistSelection { Role = parsed.GetValue(role), Section = parsed.GetValue(section), Basis = parsed.GetValue(basis), Tag = parsed.GetValue(tag), Cadence = parsed.GetValue(cadence) };
            var checklist = selection.IsEverything ? all : Selected(all, selection, () => ChecklistComposer.Compose(edition, selection)!);
            Write(file, parsed.InvocationConfiguration.Output, wanted switch
            {
                "csv" => ChecklistTable.Of(checklist),
                "json" => ChecklistData.Of(checklist, selection),
                "html" => Encoding.UTF8.GetBytes(parts.Html(checklist with { Related = new Related() }, planned.Organisation)),
                _ => parts.Pdf(checklist with { Related = new Related() }, planned, []).Bytes.ToArray(),
            });
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok checklist my-documents --document meetings --role manager -o managers.pdf", "the items that managers answer for, as a form to fill in"),
            ("styrdok checklist my-documents --document meetings --cadence yearly -o yearly.csv", "what comes up every year, for a spreadsheet"),
            ("styrdok checklist --document meetings --basis working-environment-act --format json", "what rests on a law, for another program"));
    }

    private static PlannedEdition Plan(LoadedLibrary library, string? document, string? organisation, string? language)
    {
        var known = library.Reading.Library;
        var id = document ?? Only("document", "--document", known.Documents.Where(ChecklistComposer.Has).Select(candidate => candidate.Id).ToList());
        var editions = EditionPlan.Of(library, [], OutputFormats.None, organisation, id).Editions;
        var publisher = organisation ?? Only("organisation", "--organisation", editions.Select(edition => edition.Organisation.Id).Distinct().ToList());
        var own = editions.Where(edition => edition.Organisation.Id == publisher).ToList();
        var wanted = language ?? own[0].Document.SourceLanguage.Code;
        return own.FirstOrDefault(edition => edition.Language.Code == wanted)
            ?? (language is null ? own[0] : throw new UsageException($"'{publisher}' does not publish '{id}' in '{language}'; there are: {string.Join(", ", own.Select(edition => edition.Language.Code))}."));
    }

    private static string Only(string what, string option, List<string> ids) => ids.Count switch
    {
        0 => throw new UsageException($"There is no {what} with a checklist."),
        1 => ids[0],
        _ => throw new UsageException($"Say which {what} with {option}; there are: {string.Join(", ", ids)}."),
    };

    private static ComposedDocument Selected(ComposedDocument all, ChecklistSelection selection, Func<ComposedDocument> compose)
    {
        foreach (var (name, values) in ChecklistSelection.ChoicesIn(all))
        {
            var value = name switch { "role" => selection.Role, "section" => selection.Section, "basis" => selection.Basis, "tag" => selection.Tag, _ => selection.Cadence };
            if (value is null || values.Contains(value, StringComparer.Ordinal)) continue;
            throw new UsageException(values.Count == 0
                ? $"No item of the checklist has a {name}."
                : $"No item of the checklist has the {name} '{value}'. {Nearest.Suggest(value, values.ToList())}");
        }

        var checklist = compose();
        return checklist.Blocks.OfType<ChecklistGroupBlock>().Any() ? checklist : throw new UsageException("No item of the checklist is all of that at once. Leave one of the options out.");
    }

    private static void Write(string file, TextWriter screen, byte[] bytes)
    {
        if (file != StandardOutput) File.WriteAllBytes(file, bytes);
        else screen.Write(Encoding.UTF8.GetString(bytes));
    }
}

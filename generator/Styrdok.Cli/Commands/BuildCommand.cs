using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Fonts;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok build</c>: renders documents and checklists.</summary>
internal static class BuildCommand
{
    private const string DefaultOutput = "out";

    public static Command Create()
    {
        var shared = new SharedOptions();
        var output = new Option<string?>("--output", "-o") { HelpName = "FOLDER", Description = "The folder to write to. Left out: what styrdok.yaml says, else out." };
        var language = new Option<string?>("--language") { HelpName = "nb,nn,sv,en", Description = "Languages, with commas between. All, if left out." };
        var format = new Option<string?>("--format") { HelpName = "html,pdf,csv,json", Description = "Formats, with commas between; csv and json are of checklists. All, if left out." };
        var organisation = new Option<string?>("--organisation") { HelpName = "ID,ID", Description = "Organisations by their ids, with commas between, or all. Left out: what styrdok.yaml says, else all; with --organisations those of the table." };
        var table = new Option<string?>("--organisations") { HelpName = "FILE.csv", Description = "A table of organisations, one a row, that share the brand of one of the library." };
        var brand = new Option<string?>("--brand") { HelpName = "ID", Description = "The organisation of the library whose brand the organisations of the table have." };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Leaves out an organisation that fails, with all of its files, and goes on with the others. Without it everything is written or nothing." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "The id of a document. All, if left out." };
        var attach = new Option<bool>("--attach-source") { Description = "Keeps the YAML that a document was made from inside its PDF, which is then PDF/A-3a." };
        var pseudo = new Option<bool>("--pseudo") { Description = "Renders a language that nobody speaks, qps, and no other: the texts with accents, 40 % longer, between marks. What is cut off, too narrow or was never made for translation is seen." };
        var command = new Command("build", "Renders documents and checklists as HTML and PDF, for every organisation and language.") { output, language, format, organisation, table, brand, keepGoing, document, attach, pseudo };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            InterFaces.ReadAhead();
            var library = shared.Load(parsed);
            var (screen, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var quiet = parsed.GetValue(shared.Quiet);
            Show(shared, parsed, library);
            IReadOnlyList<FailedOrganisation>? leftOut = library.Reading.HasErrors ? parsed.GetValue(keepGoing) ? OrganisationErrors.Of(library) : null : [];
            if (leftOut is null)
            {
                errors.WriteLine("Nothing was written: the errors above come first.");
                return ExitCode.Findings;
            }

            OrganisationsFile? rows = null;
            if (parsed.GetValue(table) is { } file)
            {
                rows = OrganisationsFile.Read(file, parsed.GetValue(brand), library, shared.IsStrict(parsed, library));
                var report = rows.Report(library, quiet);
                if (report.Findings.Count > 0) Show(shared, parsed, report, report.Count(FindingSeverity.Error) > 0 ? errors : screen);
                if (rows.Table.Findings.Count > 0 || (rows.Table.Refused.Count > 0 && !parsed.GetValue(keepGoing)))
                {
                    errors.WriteLine("Nothing was written: the errors above come first.");
                    return ExitCode.Findings;
                }

                library = library.With(rows.Table.Organisations, parsed.GetValue(brand)!);
                leftOut = [.. leftOut, .. rows.Table.Refused.Select(row => FailedOrganisation.Of(row.Name, report with { Findings = row.Findings }))];
            }

            var project = library.Project;
            var isPseudo = parsed.GetValue(pseudo);
            if (isPseudo && parsed.GetValue(language) is not null) throw new UsageException("--pseudo renders a language of its own: leave out --language.");
            if (isPseudo) library = library.InPseudo();
            var asked = BatchChoices.Asked(parsed.GetValue(organisation), rows, project);
            leftOut = leftOut.Where(failed => asked?.Contains(failed.Organisation) != false).ToList();
            var plan = EditionPlan.OfOrganisations(
                library,
                isPseudo ? [PseudoLibrary.Language] : Languages(parsed.GetValue(language), library.Reading.Library) ?? [.. project?.Languages ?? []],
                Formats(parsed.GetValue(format)) ?? Formats(project),
                BatchChoices.Without(library, asked, leftOut),
                parsed.GetValue(document));
            var folder = parsed.GetValue(output) ?? (project?.Output is { } own ? Path.GetRelativePath(".", Path.Combine(library.Folder, own)) : DefaultOutput);
            using var sink = new FolderSink(folder) { IsRenewable = true };
            var sources = parsed.GetValue(attach) ? new DocumentSources(library) : null;
            var renderer = new LibraryRenderer(library, sink, quiet ? new PlainProgress(TextWriter.Null) : Progress(screen), sources)
            {
                PlaceForEach = parsed.GetValue(keepGoing) ? () => new FolderSink(folder) { IsRenewable = true } : null,
            };
            int written;
            try
            {
                written = renderer.Render(plan);
            }
            catch (FileInTheWayException inTheWay)
            {
                Show(shared, parsed, OutputPlace.Report(inTheWay.File, folder, library, isFromSettings: parsed.GetValue(output) is null), errors);
                errors.WriteLine("Nothing was written, and what was there before is as it was.");
                return ExitCode.Findings;
            }

            leftOut = [.. leftOut, .. renderer.Failed];
            if (!quiet && written > 0) screen.WriteLine($"{written} files in {folder}; begin with {ContentFolder.Join(folder, "index.html")}");
            if (leftOut.Count == 0) return ExitCode.Fine;
            BatchChoices.Tell(errors, leftOut, plan.Editions.Select(edition => edition.Organisation.Id).Distinct().Count() - renderer.Failed.Count);
            return ExitCode.Findings;
        });
        return command.WithExamples(
            ("styrdok build my-documents --output out", "every document, for every organisation, in every language"),
            ("styrdok build my-documents --organisation us --language nb,sv --format pdf", "some of them"),
            ("styrdok build my-documents --organisations municipalities.csv --brand association --keep-going", "one set of documents for each row of a table, whatever becomes of the others"),
            ("styrdok build my-documents --attach-source", "PDF files that hold their own source, for an archive"),
            ("styrdok build my-documents --pseudo --output pseudo", "what a translation does to the pages, before there is one"),
            ("styrdok build", "the settings of styrdok.yaml here, else content/, else the library that comes with the tool"));
    }

    private static void Show(SharedOptions shared, ParseResult parsed, LoadedLibrary library)
    {
        var report = shared.Report(parsed, library);
        if (report.Findings.Count == 0) return;
        Show(shared, parsed, report, library.Reading.HasErrors ? parsed.InvocationConfiguration.Error : parsed.InvocationConfiguration.Output);
    }

    private static void Show(SharedOptions shared, ParseResult parsed, FindingReport report, TextWriter to)
    {
        new TextFindings(shared.Ink(parsed, to)).Write(to, report);
        to.WriteLine(TextFindings.Sum(report));
    }

    private static IBuildProgress Progress(TextWriter screen)
    {
        if (screen != Console.Out || Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb") return new PlainProgress(screen);
        var clock = Stopwatch.StartNew();
        return new TerminalProgress(screen, Console.WindowWidth, () => clock.Elapsed);
    }

    private static List<Language>? Languages(string? value, Library library) => value is null ? null : Split(value).Select(code =>
        Language.TryParse(code, out var language) && library.FindStrings(language) is not null ? language
        : code == "no" ? throw new UsageException("'no' is not one language: say nb for bokmål or nn for nynorsk.")
        : throw new UsageException($"There is no language '{code}'; there are {string.Join(", ", library.Strings.Select(strings => strings.Language).Order())}.")).ToList();

    private static OutputFormats? Formats(string? value)
    {
        if (value is null) return null;
        var formats = OutputFormats.None;
        foreach (var name in Split(value))
        {
            formats |= name switch
            {
                "html" => OutputFormats.Html,
                "pdf" => OutputFormats.Pdf,
                "csv" => OutputFormats.Csv,
                "json" => OutputFormats.Json,
                _ => throw new UsageException($"There is no format '{name}'; there are html, pdf, csv and json."),
            };
        }

        return formats == OutputFormats.None ? null : formats;
    }

    private static OutputFormats Formats(Project? project)
    {
        if (project is null || project.Formats.Count == 0) return OutputFormats.All;
        return project.Formats.Aggregate(OutputFormats.None, (all, format) => all | format switch
        {
            OutputFormat.Html => OutputFormats.Html,
            OutputFormat.Pdf => OutputFormats.Pdf,
            OutputFormat.Csv => OutputFormats.Csv,
            _ => OutputFormats.Json,
        });
    }

    private static string[] Split(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

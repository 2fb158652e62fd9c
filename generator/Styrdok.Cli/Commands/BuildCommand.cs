using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok build</c>: renders documents and checklists.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML; without it content/ here, else the library that comes with the tool." };
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => "out", Description = "The folder to write to." };
        var language = new Option<string?>("--language") { Description = "Languages, with commas between: nb,nn,sv,en. All, if left out." };
        var format = new Option<string?>("--format") { Description = "html, pdf or html,pdf. Both, if left out." };
        var organisation = new Option<string?>("--organisation") { Description = "The id of an organisation. All, if left out." };
        var document = new Option<string?>("--document") { Description = "The id of a document. All, if left out." };
        var command = new Command("build", "Renders documents and checklists as HTML and PDF, for every organisation and language.") { path, output, language, format, organisation, document };
        command.SetAction(parsed =>
        {
            var library = LibraryLoader.Load(parsed.GetValue(path));
            if (library.Reading.Findings.Count > 0) FindingWriter.Text(library.Reading.HasErrors ? Console.Error : Console.Out, library);
            if (library.Reading.HasErrors)
            {
                Console.Error.WriteLine("Nothing was written: the errors above come first.");
                return ExitCode.Findings;
            }

            var plan = EditionPlan.Of(
                library,
                Languages(parsed.GetValue(language)),
                Formats(parsed.GetValue(format)),
                parsed.GetValue(organisation),
                parsed.GetValue(document));
            var folder = parsed.GetValue(output)!;
            var written = new LibraryRenderer(library, new FolderSink(folder), Console.Out).Render(plan);
            Console.Out.WriteLine($"{written} files in {folder}; begin with {ContentFolder.Join(folder, "index.html")}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static List<Language> Languages(string? value) => Split(value).Select(code =>
        Language.TryParse(code, out var language) ? language
        : code == "no" ? throw new UsageException("'no' is not one language: say nb for bokmål or nn for nynorsk.")
        : throw new UsageException($"There is no language '{code}'; there are {string.Join(", ", Language.All)}.")).ToList();

    private static OutputFormats Formats(string? value)
    {
        var formats = OutputFormats.None;
        foreach (var name in Split(value))
        {
            formats |= name switch
            {
                "html" => OutputFormats.Html,
                "pdf" => OutputFormats.Pdf,
                _ => throw new UsageException($"There is no format '{name}'; there are html and pdf."),
            };
        }

        return formats == OutputFormats.None ? OutputFormats.Html | OutputFormats.Pdf : formats;
    }

    private static string[] Split(string? value) => value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

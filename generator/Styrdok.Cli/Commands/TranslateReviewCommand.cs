using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate review</c>: pages where translations are read beside their sources.</summary>
internal static class TranslateReviewCommand
{
    // What is wrong with translations is what the page is for, and what is wrong with decisions and dates keeps nobody from reading a text.
    private static readonly string[] s_readable = ["STY4", "STY7"];

    private const string FilePlace = "{file}", LinePlace = "{line}";

    public static Command Create()
    {
        var shared = new SharedOptions();
        var output = new Option<string>("--output", "-o") { HelpName = "FOLDER", DefaultValueFactory = _ => "out", Description = "The folder to write to; the pages lie in review/ below it." };
        var language = new Option<string?>("--language") { HelpName = "nb,sv", Description = "The languages translated into, with commas between. All, if left out." };
        var organisation = new Option<string?>("--organisation") { HelpName = "ID", Description = "One organisation only." };
        var document = new Option<string?>("--document") { HelpName = "ID", Description = "One document only." };
        var source = new Option<string?>("--source-url") { HelpName = "URL", Description = "An address that shows a line of a file, with {file} and {line} in it; pages link to it. Left out: file and line are named." };
        var proof = new Option<bool>("--proof") { Description = "Writes a PDF of each translation too, with the ids of units in a margin, for those who review on paper." };
        var command = new Command("review", "Writes pages where each translation is read beside its source: what changed, what the checks say, how far it is.") { output, language, organisation, document, source, proof };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var library = shared.Load(parsed);
            var errors = parsed.InvocationConfiguration.Error;
            var broken = library.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && !s_readable.Any(kind => finding.Id.StartsWith(kind, StringComparison.Ordinal))).ToList();
            if (broken.Count > 0)
            {
                new TextFindings(shared.Ink(parsed, errors)).Write(errors, new FindingReport(broken, library.PathOf, library.SourceOf));
                errors.WriteLine("Nothing was written: the errors above come first.");
                return ExitCode.Findings;
            }

            var folder = parsed.GetValue(output)!;
            var plan = EditionPlan.Of(library, [], OutputFormats.Html, parsed.GetValue(organisation) ?? library.Project?.Organisation, parsed.GetValue(document));
            using var sink = new FolderSink(folder);
            var written = new ReviewRenderer(library, sink, Address(parsed.GetValue(source))).Render(plan, Languages(parsed.GetValue(language)), folder, parsed.GetValue(proof));
            if (!parsed.GetValue(shared.Quiet)) parsed.InvocationConfiguration.Output.WriteLine($"{written} files in {ContentFolder.Join(folder, ReviewAddress.Folder)}; begin with {ContentFolder.Join(folder, ReviewAddress.Overview)}");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok translate review my-documents --output out", "every translation of every document; open out/review/index.html"),
            ("styrdok translate review my-documents --document meetings --language sv -o out", "one document, one language"),
            ("styrdok translate review my-documents --source-url \"https://git.example/us/blob/main/{file}#L{line}\"", "with links to the lines of the files"));
    }

    private static Func<SourceSpan, string?> Address(string? pattern)
    {
        if (pattern is null) return _ => null;
        if (!pattern.Contains(FilePlace, StringComparison.Ordinal)) throw new UsageException($"--source-url needs {FilePlace} where the path of the file is to stand, and may have {LinePlace}.");
        if (!Uri.TryCreate(pattern.Replace("{", string.Empty, StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http" or "vscode" or "file"))
            throw new UsageException("--source-url is an address that begins with https:, http:, vscode: or file:.");
        return span => pattern
            .Replace(FilePlace, string.Join('/', span.File.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal)
            .Replace(LinePlace, span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static List<Language> Languages(string? value) => value is null ? [] : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code =>
        Language.TryParse(code, out var language) ? language
        : throw new UsageException(code == "no" ? "'no' is not one language: say nb for bokmål or nn for nynorsk." : $"There is no language '{code}'.")).ToList();
}

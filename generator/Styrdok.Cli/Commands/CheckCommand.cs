using System.CommandLine;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok check</c>: says everything that is wrong with a folder of YAML, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var shared = new SharedOptions();
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => FindingFormats.Text,
            Description = "text for people, json for programs, sarif for code scanners and editors (SARIF 2.1.0), github for annotations in GitHub Actions.",
        }.Taking([.. FindingFormats.Names]);
        var command = new Command("check", "Checks a folder of YAML and says everything that is wrong with it.") { format };
        shared.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var library = shared.Load(parsed, ReferenceDay.OfClock);
            var report = shared.Report(parsed, library);
            var chosen = parsed.GetValue(format)!;
            FindingFormats.Of(chosen, shared.Ink(parsed, output)).Write(output, report);
            if (chosen == FindingFormats.Text && (!parsed.GetValue(shared.Quiet) || report.Findings.Count > 0)) output.WriteLine(TextFindings.Sum(report) + (library.Today.IsOfClock ? $" (judged by the day of this machine, {library.Today.Day}; --today says another)" : string.Empty));
            return library.Reading.HasErrors ? ExitCode.Findings : ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok check my-documents", "everything that is wrong, with the line and what to do"),
            ("styrdok check my-documents --strict --quiet", "for a pipeline: silent when all is well, exit code 1 when it is not"),
            ("styrdok check my-documents --today 2027-01-01", "what will be overdue, and no longer law, on the first day of next year"),
            ("styrdok check my-documents --format sarif > styrdok.sarif", "for a code scanner"));
    }
}

using System.CommandLine;
using System.IO;
using Styrdok.Cli.Explaining;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok explain</c>: the page of a rule, or the list of rules.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("RULE") { Arity = ArgumentArity.ZeroOrOne, Description = "The id of a rule, such as STY3002; without it every rule is listed." };
        var command = new Command("explain", "Explains a rule: why it is there, an example that breaks it, and the same put right.") { id };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(id) is { } typed) Page(output, typed);
            else List(output);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok explain STY3002", "what the finding STY3002 means"),
            ("styrdok explain", "every rule"));
    }

    private static void Page(TextWriter output, string typed)
    {
        var rule = RulePages.Find(typed);
        if (rule is null)
        {
            var near = RulePages.NearestTo(typed);
            throw new UsageException($"There is no rule '{typed}'. {(near is null ? string.Empty : $"Did you mean '{near}'? ")}'styrdok explain' lists every rule.");
        }

        output.Write(RulePages.PageOf(rule));
    }

    private static void List(TextWriter output)
    {
        foreach (var rule in RulePages.Rules) output.WriteLine($"{rule.Id}  {FindingFormats.Word(rule.Severity),-7}  {rule.Title}");
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Styrdok.Cli.Help;

/// <summary>Examples at the end of a command's help: they say sooner than a list of options what to type.</summary>
internal static class Examples
{
    private static readonly ConditionalWeakTable<Command, IReadOnlyList<(string Line, string Does)>> s_examples = [];

    /// <summary>Gives a command examples.</summary>
    public static Command WithExamples(this Command command, params (string Line, string Does)[] examples)
    {
        s_examples.Add(command, examples);
        return command;
    }

    /// <summary>Prints the examples of each command below its help.</summary>
    public static void ShowIn(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private sealed class HelpWithExamples(HelpAction plain) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            plain.Invoke(parseResult);
            if (s_examples.TryGetValue(parseResult.CommandResult.Command, out var examples)) Write(parseResult.InvocationConfiguration.Output, examples);
            return ExitCode.Fine;
        }

        private static void Write(TextWriter output, IReadOnlyList<(string Line, string Does)> examples)
        {
            output.WriteLine("Examples:");
            foreach (var (line, does) in examples)
            {
                output.WriteLine("  " + line);
                output.WriteLine("      " + does);
            }

            output.WriteLine();
        }
    }
}

using System.IO;
using Styrdok.Cli;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>What the tool, run in the process of the test, answered to a command line.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed as errors.</param>
internal sealed record ToolAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the tool in this process.</summary>
    public static ToolAnswer Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = Program.Run(arguments, output, errors);
        return new ToolAnswer(code, output.ToString(), errors.ToString());
    }
}

using System;
using System.CommandLine;
using System.IO;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;

namespace Styrdok.Cli;

/// <summary>The tool's entry point, and the last place where anything that went wrong is put into words.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // On a console that is not UTF-8, æøåäö would otherwise come out as question marks.
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var interruption = Interruption.Listen();
        return Run(arguments, Console.Out, Console.Error);
    }

    /// <summary>Does what a command line says.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="errors">Where it goes that something is wrong.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var root = Tool.Create();
            var parsed = root.Parse(arguments switch { [] => ["--help"], ["help", .. var command] => [.. command, "--help"], _ => arguments });
            var mistakes = parsed.Action is { ClearsParseErrors: true } ? [] : UsageErrors.Of(parsed);
            if (mistakes.Count > 0)
            {
                foreach (var mistake in mistakes) errors.WriteLine("styrdok: " + mistake);
                errors.WriteLine("Run 'styrdok --help', or 'styrdok COMMAND --help', to see what can be said.");
                return ExitCode.Usage;
            }

            // Our own catch below says things better than the parser's.
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = errors });
        }
        catch (UsageException usage)
        {
            errors.WriteLine("styrdok: " + usage.Message);
            return ExitCode.Usage;
        }
        catch (UnsetDocumentException unset)
        {
            // Texts that no rule could foresee to be too much: made of parts, or too high for a page.
            new TextFindings(Ink.For(errors, Array.IndexOf(arguments, "--no-color") >= 0)).Write(errors, unset.Report);
            errors.WriteLine(TextFindings.Sum(unset.Report));
            errors.WriteLine("Nothing was written, and what was there before is as it was.");
            return ExitCode.Findings;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine("styrdok: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("STYRDOK_DEBUG") != "1")
        {
            errors.WriteLine($"styrdok: something in the tool itself went wrong ({exception.GetType().Name}): {exception.Message}");
            errors.WriteLine("Nothing that was there before has been changed. Please report it; STYRDOK_DEBUG=1 shows the details.");
            return ExitCode.Usage;
        }
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Help;

/// <summary>Puts a command line that is not understood into words, with the nearest that would be.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong with a command line, a sentence each; none where it is understood.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Concat(MistakenForArguments(parsed)).Distinct(StringComparer.Ordinal).Select(token => Unknown(command, token)).ToList();
        return unknown.Count > 0 ? unknown : parsed.Errors.Select(error => error.Message).ToList();
    }

    // The parser takes an option that it does not know for the argument.
    private static IEnumerable<string> MistakenForArguments(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Where(value => value.Length > 1 && value[0] == '-');

    private static string Unknown(Command command, string token)
    {
        if (token.StartsWith('-'))
        {
            var name = token.Split('=', ':')[0];
            var options = command.Parents.OfType<Command>().Append(command).SelectMany(known => known.Options).Where(option => !option.Hidden).Select(option => option.Name).Distinct().ToList();
            return $"There is no option '{name}'. {Nearest.Suggest(name, options)}";
        }

        return command.Subcommands.Count > 0
            ? $"There is no command '{token}'. {Nearest.Suggest(token, command.Subcommands.Select(known => known.Name).ToList())}"
            : $"'{token}' is one argument too many. Put a path that holds spaces in quotes.";
    }
}

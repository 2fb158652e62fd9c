using System;
using System.CommandLine;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>Lets an option take these words only; another one is refused with the nearest.</summary>
    public static Option<T> Taking<T>(this Option<T> option, params string[] words)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
            {
                result.AddError($"'{token.Value}' is nothing that {option.Name} takes. {Nearest.Suggest(token.Value, words)}");
            }
        });
        return option;
    }
}

using System;
using System.CommandLine;
using Styrdok.Cli.Content;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok check</c>: says everything that is wrong with a folder of YAML, and writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH") { Arity = ArgumentArity.ZeroOrOne, Description = "The folder of YAML; without it content/ here, else the library that comes with the tool." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text", Description = "text for people, json for programs." };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("check", "Checks a folder of YAML and says everything that is wrong with it.") { path, format };
        command.SetAction(parsed =>
        {
            var library = LibraryLoader.Load(parsed.GetValue(path));
            if (parsed.GetValue(format) == "json") FindingWriter.Json(Console.Out, library);
            else FindingWriter.Text(Console.Out, library);
            return library.Reading.HasErrors ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }
}

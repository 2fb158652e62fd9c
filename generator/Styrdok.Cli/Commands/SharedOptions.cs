using System.CommandLine;
using System.IO;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Cli.Commands;

/// <summary>What <c>check</c> and <c>build</c> can both be told.</summary>
internal sealed class SharedOptions
{
    /// <summary>The folder.</summary>
    public Argument<string?> Folder { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The folder of YAML. Left out: this folder if it holds styrdok.yaml, else content/ here, else the library that comes with the tool.",
    };

    /// <summary>What lies underneath the folder.</summary>
    public Option<string?> Library { get; } = new Option<string?>("--library") { Description = "builtin puts the library that comes with the tool underneath the folder; none does not. Left out: what styrdok.yaml says, else none." }.Taking("builtin", "none");

    /// <summary>Whether warnings count as errors.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as errors." };

    /// <summary>Whether only errors are printed.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Prints errors only, and nothing where there are none." };

    /// <summary>Whether colours are refused.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Prints no colours. They are printed on a terminal only, and not where NO_COLOR is set." };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Library);
        command.Add(Strict);
        command.Add(Quiet);
        command.Add(NoColor);
    }

    /// <summary>Reads the library that was asked for.</summary>
    /// <exception cref="UsageException">The folder does not exist, or holds no YAML.</exception>
    public LoadedLibrary Load(ParseResult parsed)
    {
        LibraryBase? below = parsed.GetValue(Library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
        var library = LibraryLoader.Load(parsed.GetValue(Folder), below);
        return parsed.GetValue(Strict) || library.Project is { Strict: true } ? library.Strictly() : library;
    }

    /// <summary>The findings to show.</summary>
    public FindingReport Report(ParseResult parsed, LoadedLibrary library) => FindingReport.Of(library, parsed.GetValue(Quiet));

    /// <summary>The colours to show them in.</summary>
    public Ink Ink(ParseResult parsed, TextWriter output) => Findings.Ink.For(output, parsed.GetValue(NoColor));
}

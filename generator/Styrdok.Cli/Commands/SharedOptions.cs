using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

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

    /// <summary>The day to judge by.</summary>
    public Option<string?> Today { get; } = new("--today")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The day that reviews, validity and laws are judged by. Left out: what styrdok.yaml or SOURCE_DATE_EPOCH says, else check takes the day of this machine, and build judges nothing by it.",
    };

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
        command.Add(Today);
        command.Add(Strict);
        command.Add(Quiet);
        command.Add(NoColor);
    }

    /// <summary>Reads the library that was asked for.</summary>
    /// <param name="parsed">What was asked for.</param>
    /// <param name="clock">Gives the machine's day to a command that renders nothing; null for one that does.</param>
    /// <param name="instead">Texts that are read instead of files, by their paths; null for none.</param>
    /// <exception cref="UsageException">The folder does not exist, or holds no YAML.</exception>
    public LoadedLibrary Load(ParseResult parsed, Func<CalendarDate>? clock = null, IReadOnlyDictionary<string, string>? instead = null)
    {
        LibraryBase? below = parsed.GetValue(Library) switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };
        var library = LibraryLoader.Load(parsed.GetValue(Folder), below, project => ReferenceDay.Of(parsed.GetValue(Today), project, Environment.GetEnvironmentVariable(ReferenceDay.Variable), clock), instead);
        return IsStrict(parsed, library) ? library.Strictly() : library;
    }

    /// <summary>Whether warnings count as errors.</summary>
    public bool IsStrict(ParseResult parsed, LoadedLibrary library) => parsed.GetValue(Strict) || library.Project is { Strict: true };

    /// <summary>The findings to show.</summary>
    public FindingReport Report(ParseResult parsed, LoadedLibrary library) => FindingReport.Of(library, parsed.GetValue(Quiet));

    /// <summary>The colours to show them in.</summary>
    public Ink Ink(ParseResult parsed, TextWriter output) => Findings.Ink.For(output, parsed.GetValue(NoColor));
}

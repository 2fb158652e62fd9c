using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>The forms that <c>styrdok check --format</c> knows.</summary>
internal static class FindingFormats
{
    /// <summary>The form for people.</summary>
    public const string Text = "text";

    private static readonly (string Name, Func<Ink, IFindingWriter> Writer)[] s_formats =
    [
        (Text, ink => new TextFindings(ink)),
        ("json", _ => new JsonFindings()),
        ("sarif", _ => new SarifFindings()),
        ("github", _ => new GithubFindings()),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => s_formats.Select(format => format.Name);

    /// <summary>The writer of a form.</summary>
    public static IFindingWriter Of(string name, Ink ink) => s_formats.First(format => format.Name == name).Writer(ink);

    /// <summary>A severity as it is written everywhere: <c>error</c>, <c>warning</c>, <c>hint</c>.</summary>
    public static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}

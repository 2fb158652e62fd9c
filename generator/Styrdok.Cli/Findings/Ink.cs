using System;
using System.IO;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>Colours for a terminal (ECMA-48 SGR); without colour every text stays as it is.</summary>
internal sealed class Ink
{
    private readonly bool _coloured;

    private Ink(bool coloured) => _coloured = coloured;

    /// <summary>No colours.</summary>
    public static Ink None { get; } = new(false);

    /// <summary>Colours.</summary>
    public static Ink Colours { get; } = new(true);

    /// <summary>Colours where they are shown and wished for: on a terminal that is not dumb, unless <c>--no-color</c> or NO_COLOR says no.</summary>
    /// <param name="output">Where it will be written; colours go to <see cref="Console.Out"/> and <see cref="Console.Error"/> only.</param>
    /// <param name="refused">Whether <c>--no-color</c> was given.</param>
    public static Ink For(TextWriter output, bool refused)
    {
        var redirected = output == Console.Error ? Console.IsErrorRedirected : output != Console.Out || Console.IsOutputRedirected;
        var wished = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return refused || redirected || !wished ? None : Colours;
    }

    /// <summary>Text that stands out.</summary>
    public string Strong(string text) => Set("1", text);

    /// <summary>Text that stands back.</summary>
    public string Faint(string text) => Set("2", text);

    /// <summary>Text in the colour of a severity.</summary>
    public string Of(FindingSeverity severity, string text) => Set(severity switch { FindingSeverity.Error => "1;31", FindingSeverity.Warning => "1;33", _ => "1;36" }, text);

    private string Set(string code, string text) => _coloured ? $"\u001b[{code}m{text}\u001b[0m" : text;
}

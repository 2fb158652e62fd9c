using System;
using System.Globalization;
using System.IO;

namespace Styrdok.Cli.Rendering;

/// <summary>One line that is written over: how many editions, how many percent, how long it may still take. The line is gone when the build is over.</summary>
/// <param name="output">The terminal.</param>
/// <param name="width">How many columns it has.</param>
/// <param name="elapsed">How long the build has run, by a clock that never goes back.</param>
internal sealed class TerminalProgress(TextWriter output, int width, Func<TimeSpan> elapsed) : IBuildProgress
{
    private int _total;
    private int _done = -1;
    private int _shown;

    /// <inheritdoc/>
    public void Begin(int total) => _total = total;

    /// <inheritdoc/>
    public void Next(string what)
    {
        _done++;
        var left = _done == 0 ? string.Empty : $", about {Duration(elapsed() / _done * (_total - _done))} left";
        Show(string.Format(CultureInfo.InvariantCulture, "{0} of {1} ({2} %){3}: {4}", _done + 1, _total, 100 * _done / _total, left, what));
    }

    /// <inheritdoc/>
    public void End() => Show(string.Empty);

    /// <summary>A time as a person says it: <c>8 s</c>, <c>3 min 20 s</c>, <c>1 h 5 min</c>.</summary>
    internal static string Duration(TimeSpan time)
    {
        var seconds = (long)Math.Ceiling(time.TotalSeconds);
        return seconds switch
        {
            < 60 => string.Create(CultureInfo.InvariantCulture, $"{seconds} s"),
            < 3600 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60} s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600} h {seconds % 3600 / 60} min"),
        };
    }

    // Spaces over what is left of the line before; the last column stays free, or the terminal would wrap.
    private void Show(string line)
    {
        var room = Math.Max(10, width - 1);
        if (line.Length > room) line = line[..(room - 1)] + "…";
        output.Write("\r" + line.PadRight(_shown) + (line.Length == 0 ? "\r" : string.Empty));
        output.Flush();
        _shown = line.Length;
    }
}

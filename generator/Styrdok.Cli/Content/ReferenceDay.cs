using System;
using System.Globalization;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Content;

/// <summary>
/// The day that reviews, validity and laws are judged by. What is rendered must not depend on when that is done: only a command that renders nothing may ask the
/// clock, and it says so.
/// </summary>
/// <param name="Day">The day; null where nobody said one.</param>
/// <param name="IsOfClock">Whether it is the machine's.</param>
internal sealed record ReferenceDay(CalendarDate? Day, bool IsOfClock)
{
    /// <summary>The variable by which builds that are to be repeated say their time: seconds since 1970 (reproducible-builds.org/specs/source-date-epoch).</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>No day: what depends on one is not judged.</summary>
    public static ReferenceDay None { get; } = new(null, IsOfClock: false);

    /// <summary>The day that was said: on the command line, else in styrdok.yaml, else by the environment; else that of a clock, where there is one.</summary>
    /// <param name="said">What the command line says; null for nothing.</param>
    /// <param name="project">The settings; null where there are none.</param>
    /// <param name="epoch">What <see cref="Variable"/> says; null or empty for nothing.</param>
    /// <param name="clock">Gives the machine's day; null for a command that may not ask.</param>
    /// <exception cref="UsageException">What was said is no day.</exception>
    public static ReferenceDay Of(string? said, Project? project, string? epoch, Func<CalendarDate>? clock)
    {
        if (said is not null)
            return CalendarDate.TryParse(said, out var day) ? new ReferenceDay(day, IsOfClock: false) : throw new UsageException($"'{said}' is no day. Write it as year, month and day: 2026-09-17.");
        if (project?.Today is { } own) return new ReferenceDay(own, IsOfClock: false);
        if (!string.IsNullOrEmpty(epoch)) return new ReferenceDay(OfEpoch(epoch), IsOfClock: false);
        return clock is null ? None : new ReferenceDay(clock(), IsOfClock: true);
    }

    /// <summary>The machine's day.</summary>
    public static CalendarDate OfClock() => Of(DateTime.Today);

    private static CalendarDate OfEpoch(string epoch)
    {
        // Days beyond the calendar would overflow: its last second is known.
        const long last = 253402300799;
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= last
            ? Of(DateTime.UnixEpoch.AddSeconds(seconds))
            : throw new UsageException($"{Variable} is '{epoch}', which is no number of seconds since 1970. Correct it, unset it, or say a day with --today.");
    }

    private static CalendarDate Of(DateTime time) => new(time.Year, time.Month, time.Day);
}

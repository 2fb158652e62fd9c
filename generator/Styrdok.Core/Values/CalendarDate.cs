using System;
using System.Globalization;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>A day of the Gregorian calendar without a time or a zone, written <c>2026-09-17</c> (ISO 8601).</summary>
[YamlScalar("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "a day of the calendar, such as 2026-09-17")]
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    /// <summary>The day with a year, month and day of month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (!Exists(year, month, day)) throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}-{month}-{day}.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>Whether the calendar has such a day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Reads a day written as <c>YYYY-MM-DD</c>; false when the form is another or there is no such day.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-') return false;
        if (!Digits(text, 0, 4, out var year) || !Digits(text, 5, 2, out var month) || !Digits(text, 8, 2, out var day)) return false;
        if (!Exists(year, month, day)) return false;
        date = new CalendarDate(year, month, day);
        return true;
    }

    /// <summary>The same day so many months later; the last of the month where that has no such day, and the last day of the calendar at the most.</summary>
    public CalendarDate AddMonths(int months)
    {
        var count = (Year * 12L) + Month - 1 + months;
        if (count / 12 > 9999) return new CalendarDate(9999, 12, 31);
        var (year, month) = ((int)(count / 12), (int)(count % 12) + 1);
        return new CalendarDate(year, month, Math.Min(Day, DateTime.DaysInMonth(year, month)));
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>The day as <c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D4}-{1:D2}-{2:D2}", Year, Month, Day);

    private static bool Digits(string text, int start, int length, out int value)
    {
        value = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9') return false;
            value = (value * 10) + text[i] - '0';
        }

        return true;
    }
}

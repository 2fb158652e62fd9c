using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>What a point of a chart stands at: a year, a quarter or a month of the calendar, or else a word, which is the id of a category.</summary>
[YamlScalar("[a-z0-9]+(-[a-z0-9]+)*", "a year (2012), a quarter (2012-q3), a month (2012-09) or the id of a category", MayBeNumber = true)]
public readonly record struct ChartPlace
{
    private static readonly Regex s_word = new("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant);

    private ChartPlace(string word, PeriodLength? length, int year, int part) => (Word, Length, Year, Part) = (word, length, year, part);

    /// <summary>The word as it is written.</summary>
    public string Word { get; }

    /// <summary>How long the period is; null for a word that is none.</summary>
    public PeriodLength? Length { get; }

    /// <summary>The year, 1 to 9999; 0 for a word that is no period.</summary>
    public int Year { get; }

    /// <summary>The quarter or month of the year, from 1; 0 for a year.</summary>
    public int Part { get; }

    /// <summary>How many periods of its length there are before it, so that neighbours differ by one.</summary>
    public int Ordinal => Length switch
    {
        PeriodLength.Quarter => (Year * 4) + Part - 1,
        PeriodLength.Month => (Year * 12) + Part - 1,
        _ => Year,
    };

    /// <summary>Reads a year, a quarter, a month or an id.</summary>
    public static bool TryParse(string? text, out ChartPlace place)
    {
        place = default;
        if (text is not { Length: > 0 and <= 200 } || !s_word.IsMatch(text)) return false;
        place = new ChartPlace(text, null, 0, 0);
        if (text.Length is not (4 or 7) || !Digits(text, 0, 4, out var year) || year == 0) return true;
        if (text.Length == 4) place = new ChartPlace(text, PeriodLength.Year, year, 0);
        else if (text[4] == '-' && text[5] == 'q' && text[6] is >= '1' and <= '4') place = new ChartPlace(text, PeriodLength.Quarter, year, text[6] - '0');
        else if (text[4] == '-' && Digits(text, 5, 2, out var month) && month is >= 1 and <= 12) place = new ChartPlace(text, PeriodLength.Month, year, month);
        return true;
    }

    /// <summary>The word.</summary>
    public override string ToString() => Word ?? string.Empty;

    private static bool Digits(string text, int start, int length, out int value) =>
        int.TryParse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

/// <summary>How long a period is.</summary>
public enum PeriodLength
{
    /// <summary>A year.</summary>
    Year,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,
}

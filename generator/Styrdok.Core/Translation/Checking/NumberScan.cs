using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Translation.Checking;

/// <summary>A number, or a month beside a number, in a text.</summary>
/// <param name="Value">The same in every language: <c>3.4</c>, <c>10600</c>, <c>m4</c> for April.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Right">How the language writes it, where it is written as another does; else null.</param>
internal readonly record struct NumberMark(string Value, int Start, int Length, string? Right = null);

/// <summary>Finds the numbers of a text. A date is its day, month and year, in words or figures; a section is its parts.</summary>
internal static class NumberScan
{
    /// <summary>The numbers, in their order.</summary>
    public static List<NumberMark> Of(Prose prose, NumberTable table)
    {
        var text = prose.Text;
        var found = new List<NumberMark>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text, i) || (prose.Form == TextForm.Body && IsListMarker(text, i, table))) continue;
            i = Iso(text, i, found) ?? Dotted(text, i, table, found) ?? Time(text, i, table, found) ?? Number(text, i, table, found);
        }

        Months(prose, table, found);
        return found;
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '0' and <= '9';

    // "1." at the start of a line counts entries of a list.
    private static bool IsListMarker(string text, int at, NumberTable table)
    {
        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        if (start > 0 && text[start - 1] != '\n') return false;
        while (IsDigit(text, at)) at++;
        if (at - start > 3 || at + 1 >= text.Length || text[at] is not ('.' or ')') || text[at + 1] != ' ') return false;

        // "17. september" may begin a line of a paragraph.
        var end = at + 2;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return !table.Months.ContainsKey(text.Substring(at + 2, end - at - 2).ToLowerInvariant());
    }

    /// <summary>2026-04-03; gives the last place of the date.</summary>
    private static int? Iso(string text, int at, List<NumberMark> found)
    {
        if (Run(text, at) != 4 || at + 10 > text.Length || text[at + 4] != '-' || Run(text, at + 5) != 2 || text[at + 7] != '-' || Run(text, at + 8) != 2) return null;
        return Date(text, (at + 8, 2), (at + 5, 2), (at, 4), found) ? at + 9 : null;
    }

    /// <summary>3.4.2026, where a full stop is no decimal sign.</summary>
    private static int? Dotted(string text, int at, NumberTable table, List<NumberMark> found)
    {
        var day = Run(text, at);
        if (table.Decimal == '.' || day > 2 || at + day >= text.Length || text[at + day] != '.') return null;
        var second = at + day + 1;
        var month = Run(text, second);
        if (month is 0 or > 2 || second + month >= text.Length || text[second + month] != '.' || Run(text, second + month + 1) != 4) return null;
        return Date(text, (at, day), (second, month), (second + month + 1, 4), found) ? second + month + 4 : null;
    }

    /// <summary>9:30, which is 9.30 in other languages; gives the last place of the time.</summary>
    private static int? Time(string text, int at, NumberTable table, List<NumberMark> found)
    {
        var hours = Run(text, at);
        var end = at + hours + 3;
        if (hours > 2 || end > text.Length || text[at + hours] != ':' || Run(text, at + hours + 1) != 2) return null;
        found.Add(new NumberMark(OfDay(int.Parse(text.Substring(at, hours), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "." + text.Substring(end - 2, 2), text, end, table), at, end - at));
        return end - 1;
    }

    /// <summary>An hour in the figures of a day with 24: 3 p.m. is 15, and 9.00 is 9.</summary>
    private static string OfDay(string value, string text, int end, NumberTable table)
    {
        if (value.Length is 4 or 5 && value.EndsWith(".00", StringComparison.Ordinal)) value = value.Substring(0, value.Length - 3);

        // Where a full stop is the decimal sign hours are counted to twelve; elsewhere "PM" may be a memorandum.
        if (table.Decimal != '.' || !text.Substring(end, Math.Min(5, text.Length - end)).TrimStart(' ', '\u00A0', '\u202F').Replace(".", string.Empty).StartsWith("pm", StringComparison.OrdinalIgnoreCase)) return value;
        var point = value.IndexOf('.');
        return int.TryParse(point < 0 ? value : value.Substring(0, point), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is > 0 and < 12
            ? (hour + 12).ToString(CultureInfo.InvariantCulture) + (point < 0 ? string.Empty : value.Substring(point))
            : value;
    }

    private static bool Date(string text, (int At, int Length) day, (int At, int Length) month, (int At, int Length) year, List<NumberMark> found)
    {
        int Value((int At, int Length) part) => int.Parse(text.Substring(part.At, part.Length), CultureInfo.InvariantCulture);
        if (Value(month) is < 1 or > 12 || Value(day) is < 1 or > 31) return false;
        found.Add(new NumberMark(Value(year).ToString(CultureInfo.InvariantCulture), year.At, year.Length));
        found.Add(new NumberMark("m" + Value(month).ToString(CultureInfo.InvariantCulture), month.At, month.Length));
        found.Add(new NumberMark(Value(day).ToString(CultureInfo.InvariantCulture), day.At, day.Length));
        return true;
    }

    private static int Run(string text, int at)
    {
        var end = at;
        while (IsDigit(text, end)) end++;
        return end - at;
    }

    private static int Number(string text, int at, NumberTable table, List<NumberMark> found)
    {
        var end = at + Run(text, at);
        var digits = new StringBuilder(text, at, end - at, 16);
        if (end - at <= 3)
        {
            while (end < text.Length && (text[end] == table.Thousands || text[end] is ' ' or '\u00A0' or '\u202F' or '\u2009') && Run(text, end + 1) == 3)
            {
                digits.Append(text, end + 1, 3);
                end += 4;
            }
        }

        var whole = digits.ToString().TrimStart('0');
        digits = new StringBuilder(whole.Length == 0 ? "0" : whole);
        string? right = null;
        if (end < text.Length && text[end] == table.Decimal && Run(text, end + 1) is > 0 and var decimals)
        {
            digits.Append('.').Append(text, end + 1, decimals);
            end += 1 + decimals;
        }

        // A version, a section, a time; a decimal only where something is counted.
        while (end < text.Length && text[end] == '.' && Run(text, end + 1) is > 0 and var part)
        {
            digits.Append('.').Append(text, end + 1, part);
            end += 1 + part;
            if (table.Decimal != '.' && IsCounted(text, end, table)) right = text.Substring(at, end - at).Replace('.', table.Decimal);
        }

        found.Add(new NumberMark(OfDay(digits.ToString(), text, end, table), at, end - at, right));
        return end - 1;
    }

    private static bool IsCounted(string text, int at, NumberTable table)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        if (at < text.Length && text[at] == '%') return true;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end > at && table.Counted.Contains(text.Substring(at, end - at).ToLowerInvariant());
    }

    /// <summary>Months beside a number: "may" and "march" are other words too.</summary>
    private static void Months(Prose prose, NumberTable table, List<NumberMark> found)
    {
        if (found.Count == 0) return;
        foreach (var word in prose.Words)
        {
            if (!table.Months.TryGetValue(word.Text, out var month)) continue;
            if (found.Any(number => (number.Start + number.Length <= word.Start && Gap(prose.Text, number.Start + number.Length, word.Start)) || (number.Start >= word.End && Gap(prose.Text, word.End, number.Start))))
                found.Add(new NumberMark("m" + month.ToString(CultureInfo.InvariantCulture), word.Start, word.Length));
        }
    }

    // "3. april", "3rd April", "3 of April", "3–5 April".
    private static bool Gap(string text, int from, int to) => to - from <= 6 && !text.Substring(from, to - from).Any(sign => sign is ';' or ':' or '(' or ')');
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Wording;

/// <summary>
/// Sentences, dates, numbers and lists in one language, from templates/strings alone: what they look like must not depend on the machine's locale data.
/// </summary>
public sealed class Words(Labels labels)
{
    /// <summary>The text of a key, with values in the places of the names in braces.</summary>
    /// <exception cref="KeyNotFoundException">The strings have no such key.</exception>
    public string this[string key, params (string Name, string Value)[] values]
    {
        get
        {
            var text = labels[key];
            foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
            return text;
        }
    }

    /// <summary>The text of a key in the form that a count asks for: <c>key_one</c> or <c>key_other</c>, the two CLDR categories of nb, nn, sv and en.</summary>
    public string Count(string key, int count) => this[key + (count == 1 ? "_one" : "_other"), ("count", Number(count))];

    /// <summary>A day in words: "17. september 2026".</summary>
    public string Date(CalendarDate date) => this["date", ("day", Digits(date.Day)), ("month", Month(date)), ("year", Digits(date.Year))];

    /// <summary>Two days in words, as short as they can be said: "6.–7. november 2002".</summary>
    public string Dates(CalendarDate from, CalendarDate? to)
    {
        if (to is not { } last || last == from) return Date(from);
        return from.Year == last.Year && from.Month == last.Month
            ? this["date_days_same_month", ("from", Digits(from.Day)), ("to", Digits(last.Day)), ("month", Month(from)), ("year", Digits(from.Year))]
            : this["date_span", ("from", Date(from)), ("to", Date(last))];
    }

    /// <summary>A number with the language's decimal separator and no grouping.</summary>
    public string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", labels["decimal_separator"], StringComparison.Ordinal);

    /// <summary>A number with the decimals it has, and its thousands apart where that is asked for.</summary>
    public string Number(decimal number, bool isGrouped)
    {
        var shown = number.ToString("0.####", CultureInfo.InvariantCulture);
        var point = shown.IndexOf('.', StringComparison.Ordinal);
        return Number(number, point < 0 ? 0 : shown.Length - point - 1, isGrouped);
    }

    /// <summary>A number with a set count of decimals, with a minus sign of its own, and its thousands apart where that is asked for.</summary>
    public string Number(decimal number, int decimals, bool isGrouped)
    {
        var digits = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero).ToString("F" + Digits(decimals), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var at = whole.Length - 3; isGrouped && at > 0; at -= 3) whole = this["thousands", ("high", whole[..at]), ("low", whole[at..])].Replace(' ', '\u00A0');
        return (number < 0 ? "\u2212" : string.Empty) + whole + (point < 0 ? string.Empty : labels["decimal_separator"] + digits[(point + 1)..]);
    }

    /// <summary>"a", "a og b", "a, b og c".</summary>
    public string List(IEnumerable<string> entries)
    {
        var all = entries.ToList();
        return all.Count switch
        {
            0 => string.Empty,
            1 => all[0],
            _ => string.Join(labels["list_separator"], all.Take(all.Count - 1)) + labels["list_and"] + all[^1],
        };
    }

    /// <summary>The order of words.</summary>
    public Alphabet Alphabet => new(labels["alphabet"], labels["alphabet_same"]);

    /// <summary>
    /// The genitive of a name, for <c>${org.genitive}</c>: Norwegian adds s, or an apostrophe after s, x and z; Swedish adds s, and nothing after those letters;
    /// English adds an apostrophe and s, or the apostrophe alone after s.
    /// </summary>
    public string Genitive(string name)
    {
        if (name.Length == 0) return name;
        var hisses = labels["genitive_hisses"].Contains(char.ToLowerInvariant(name[^1]), StringComparison.Ordinal);
        return this[hisses ? "genitive_after_hiss" : "genitive", ("name", name)];
    }

    /// <summary>A label as it stands within a sentence: without its capital, unless that belongs to an abbreviation ("HR").</summary>
    public static string Within(string label) => label.Length > 1 && !char.IsLower(label[1]) && label[1] != ' ' ? label : label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary>The text with its first letter as a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Month(CalendarDate date) => labels["month_" + Digits(date.Month)];
}

using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Branding;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads a value from one word; the form of every TryParse.</summary>
public delegate bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T value);

/// <summary>Reads a value type that is written as one word: a date, a language, a colour.</summary>
/// <typeparam name="T">The value type.</typeparam>
/// <param name="tryParse">Reads the word.</param>
/// <param name="words">What would be right, for messages.</param>
public sealed class ScalarForm<T>(TryParse<T> tryParse, string words)
{
    private static readonly Regex OtherDate = new("^([0-9]{1,4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,4})\\z", RegexOptions.CultureInvariant);

    private static readonly Regex OtherColour = new("^#?(?<digits>[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\z", RegexOptions.CultureInvariant);

    /// <summary>Reads a node.</summary>
    public bool Bind(BindSession session, YamlNode node, MemberShape member, BindPlace place, out T value)
    {
        value = default!;
        if (!ScalarBinders.Scalar(session, node, member, words, out var scalar)) return false;
        if (tryParse(scalar.Value, out value!) && (value is not Language language || session.Knows(language.Code, out _))) return true;
        value = default!;
        session.Report(typeof(T) == typeof(Language) ? session.NoLanguage(scalar) : Explain(scalar, member));
        return false;
    }

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">The word has not the form of the type.</exception>
    public T Parse(string word) => tryParse(word, out var value) ? value : throw new FormatException($"'{word}' is not what is asked for: {words}.");

    private Finding Explain(YamlScalar scalar, MemberShape member)
    {
        var shown = ScalarBinders.Short(scalar.Value);
        var message = $"'{shown}' is not what '{member.Key}' asks for: {words}.";
        if (typeof(T) == typeof(CalendarDate) || typeof(T) == typeof(OpenDate)) return VocabularyFindings.BadDate.At(scalar.Span, message, DateRemedy(scalar.Value));
        return VocabularyFindings.BadForm.At(scalar.Span, message, typeof(T) == typeof(Rgb) ? ColourRemedy(scalar.Value) : "Write it in that form.");
    }

    /// <summary>Turns the other usual ways to write a colour into the right one.</summary>
    private static string ColourRemedy(string value)
    {
        var match = OtherColour.Match(value.Trim());
        if (!match.Success) return "Write a # and six digits from 0 to f, which drawing programs show as HEX.";
        var digits = match.Groups["digits"].Value;
        return $"Write \"#{(digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits)}\".";
    }

    /// <summary>Turns the other usual ways to write a day into the right one.</summary>
    private static string DateRemedy(string value)
    {
        const string Form = "Write year, month and day: 2026-09-17.";
        var match = OtherDate.Match(value.Trim());
        if (!match.Success) return Form;
        var (first, month, last) = (Part(match, 1), Part(match, 2), Part(match, 3));
        if (first > 31 && CalendarDate.Exists(first, month, last)) return $"Write {new CalendarDate(first, month, last)}.";
        if (last > 31 && CalendarDate.Exists(last, month, first)) return $"Write {new CalendarDate(last, month, first)}.";
        return "The calendar has no such day. " + Form;
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}

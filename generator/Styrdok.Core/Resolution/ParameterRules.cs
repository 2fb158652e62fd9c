using System.Globalization;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution;

/// <summary>What a parameter may be.</summary>
internal static class ParameterRules
{
    /// <summary>Why a parameter cannot have a value, as a sentence that says what would be right; null where it can.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="isBound">Whether the value is a bound itself, so that the bounds say nothing of it.</param>
    public static string? WhyNot(Parameter parameter, ParameterValue value, bool isBound = false) => parameter.Type switch
    {
        ParameterType.Int when value.Number is not { } number || decimal.Truncate(number) != number => "Write a whole number.",
        ParameterType.Number when value.Number is null => "Write a number, with a full stop before decimals.",
        ParameterType.Int or ParameterType.Number => isBound ? null : Within(value.Number!.Value, parameter),
        ParameterType.Date when !CalendarDate.TryParse(value.Text, out _) => "Write a day, such as 2026-09-17.",
        ParameterType.Date => isBound ? null : Within(value.Text!, parameter),
        _ when isBound => "Only numbers and days have bounds: remove it.",
        ParameterType.Text => value.Text is null ? "Write a text, in quotes if it looks like a number." : null,
        ParameterType.Choice => value.Text is null ? $"Write one of: {Choices(parameter)}." : Known(value.Text, parameter),
        ParameterType.List => value.List.Count == 0 ? "Write a list in brackets, of at least one." : value.List.Select(entry => Known(entry, parameter)).FirstOrDefault(why => why is not null),
        _ => null,
    };

    private static string? Within(decimal number, Parameter parameter) =>
        parameter.Min?.Number > number ? $"The least is {Digits(parameter.Min.Number.Value)}." : parameter.Max?.Number < number ? $"The most is {Digits(parameter.Max.Number.Value)}." : null;

    private static string? Within(string day, Parameter parameter) =>
        parameter.Min?.Text is { } first && string.CompareOrdinal(first, day) > 0 ? $"The first day allowed is {first}."
        : parameter.Max?.Text is { } last && string.CompareOrdinal(last, day) < 0 ? $"The last day allowed is {last}." : null;

    private static string? Known(string entry, Parameter parameter) =>
        parameter.Choices.Count == 0 || parameter.Choices.Any(choice => choice.Id == entry) ? null : $"'{entry}' is none of: {Choices(parameter)}.";

    private static string Choices(Parameter parameter) => string.Join(", ", parameter.Choices.Select(choice => choice.Id));

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}

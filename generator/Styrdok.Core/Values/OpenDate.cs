using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>A last day, or none: written <c>2028-12-31</c> or <c>open</c>.</summary>
/// <param name="Date">The day; null for open.</param>
[YamlScalar("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|open", "a day such as 2026-09-17, or the word open")]
public readonly record struct OpenDate(CalendarDate? Date)
{
    /// <summary>The word for no last day.</summary>
    public const string OpenWord = "open";

    /// <summary>Reads a day or the word <c>open</c>; false when it is neither.</summary>
    public static bool TryParse(string? text, out OpenDate value)
    {
        value = default;
        if (text == OpenWord) return true;
        if (!CalendarDate.TryParse(text, out var date)) return false;
        value = new OpenDate(date);
        return true;
    }

    /// <summary>The day as <c>YYYY-MM-DD</c>, or <c>open</c>.</summary>
    public override string ToString() => Date?.ToString() ?? OpenWord;
}

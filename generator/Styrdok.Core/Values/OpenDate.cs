namespace Styrdok.Core.Values;

/// <summary>A last day, or none: written <c>2028-12-31</c> or <c>open</c>.</summary>
/// <param name="Date">The day; null for open.</param>
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

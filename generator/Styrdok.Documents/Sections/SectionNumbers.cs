namespace Styrdok.Documents.Sections;

/// <summary>Counts the statements of one numbered section: 4.1, 4.2, across all its lists.</summary>
internal sealed class SectionNumbers(string section)
{
    private int _last;

    /// <summary>The section's own number; empty when it has none.</summary>
    public string Section { get; } = section;

    /// <summary>The number of the next statement or subsection; empty in an unnumbered section.</summary>
    public string Next() => Section.Length == 0 ? string.Empty : Section + "." + Numerals.Decimal(++_last);
}

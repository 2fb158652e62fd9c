namespace Styrdok.Documents.Sections;

/// <summary>Counts the statements of one numbered section: 4.1, 4.2, across all its lists.</summary>
internal sealed class SectionNumbers(string section)
{
    private int _last;

    /// <summary>The section's own number; empty when it has none.</summary>
    public string Section { get; } = section;

    /// <summary>The number of the next statement or subsection; empty in an unnumbered section. Under § 3 they are 3.1 and 3.2.</summary>
    public string Next() => Section.Length == 0 ? string.Empty
        : (Section.StartsWith(Numerals.Paragraph, System.StringComparison.Ordinal) ? Section[Numerals.Paragraph.Length..] : Section) + "." + Numerals.Decimal(++_last);
}

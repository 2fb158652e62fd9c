using System;
using System.Collections.Frozen;

namespace Styrdok.Pdf.Tagging;

/// <summary>The standard structure types (ISO 32000-1, 14.8.4). No role map is written, so only they can be used.</summary>
internal static class StructTypes
{
    private static readonly FrozenSet<string> Standard = new[]
    {
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P",
        "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link",
        "Annot", "Figure", "Formula", "Form",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Empty, these still say something: a table keeps its grid.
    private static readonly FrozenSet<string> MeaningfulWhenEmpty = new[] { "Document", "TH", "TD" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The type itself.</summary>
    /// <exception cref="ArgumentException">It is no standard structure type.</exception>
    public static string Check(string type) =>
        Standard.Contains(type) ? type : throw new ArgumentException($"'{type}' is no standard structure type (ISO 32000-1, 14.8.4).", nameof(type));

    /// <summary>Whether an element without content is written.</summary>
    public static bool IsKeptEmpty(string type) => MeaningfulWhenEmpty.Contains(type);
}

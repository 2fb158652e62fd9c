namespace Styrdok.Pdf.Drawing;

/// <summary>Content that is no part of the document's meaning (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Drawn for looks: fills, rules, leaders.</summary>
    Layout,

    /// <summary>The head of a page.</summary>
    Header,

    /// <summary>The foot of a page.</summary>
    Footer,

    /// <summary>What a page break repeats: the head of a table that goes on.</summary>
    Pagination,
}

using System;
using System.Collections.Generic;

namespace Styrdok.Pdf.Meta;

/// <summary>What a document says about itself: in its information dictionary and, alike, in XMP (ISO 19005-2, 6.6.3).</summary>
public sealed record DocumentInfo
{
    /// <summary>The title, shown in the window's title bar (ISO 14289-1, 7.1).</summary>
    public required string Title { get; init; }

    /// <summary>The language as BCP 47 has it, with a hyphen: <c>nb-NO</c> (ISO 14289-1, 7.2).</summary>
    public required string Language { get; init; }

    /// <summary>Who wrote the document; null: not said.</summary>
    public string? Author { get; init; }

    /// <summary>What the document is about; null: not said.</summary>
    public string? Subject { get; init; }

    /// <summary>Keywords: each a subject of its own in XMP, one text with commas for readers.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The program the document was written with; null: not said.</summary>
    public string? Creator { get; init; }

    /// <summary>The program that made the PDF.</summary>
    public string Producer { get; init; } = "Styrdok";

    /// <summary>What else is said about the document, in a vocabulary of its own; null: nothing.</summary>
    public MetadataSchema? Schema { get; init; }

    /// <summary>When the document was made; null: not said. Never taken from the clock.</summary>
    public DateTimeOffset? Date { get; init; }
}

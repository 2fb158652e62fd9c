using System.Collections.Generic;
using Styrdok.Core.Values;

namespace Styrdok.Typesetting.Text;

/// <summary>Letters with one look and one meaning.</summary>
/// <param name="Text">The letters; may hold soft hyphens and line feeds, which force a break.</param>
/// <param name="Look">How they are set.</param>
/// <param name="Marks">What they are part of, outermost first: links and runs in another language.</param>
public sealed record TextRun(string Text, Look Look, IReadOnlyList<InlineMark> Marks);

/// <summary>A link, or a run in another language. Two marks are the same only when they are one object, so that equal links side by side stay two.</summary>
public sealed class InlineMark
{
    /// <summary>Where a link leads: an address or <c>#id</c>; null for a run in another language.</summary>
    public string? Href { get; init; }

    /// <summary>Where a link leads, in words (ISO 14289-1, 7.18.5).</summary>
    public string? Description { get; init; }

    /// <summary>Whether the link is the number of a footnote, which stands in a Reference (ISO 32000-1, table 338).</summary>
    public bool IsNote { get; init; }

    /// <summary>What an abbreviation stands for (ISO 32000-1, 14.9.5).</summary>
    public string? Expansion { get; init; }

    /// <summary>The language of the run where it is another than that around it.</summary>
    public Language? Language { get; init; }
}
